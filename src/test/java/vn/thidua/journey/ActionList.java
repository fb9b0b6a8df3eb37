package vn.thidua.journey;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.springframework.context.ApplicationContext;

/** Attempts that belong together, by their names in the table. */
abstract class ActionList {

    static final String WHY = "Lý do của phép thử";

    final TwoCommunes world;
    final Clock clock;
    private final ApplicationContext context;
    private final Map<String, Predicate<Situation>> attempts = new LinkedHashMap<>();

    ActionList(ApplicationContext context, TwoCommunes world) {
        this.context = context;
        this.world = world;
        clock = context.getBean(Clock.class);
    }

    final Map<String, Predicate<Situation>> all() {
        return attempts;
    }

    /** It happens unless it is refused. */
    final void add(String name, Consumer<Situation> act) {
        put(name, situation -> {
            act.accept(situation);
            return true;
        });
    }

    /** It happens where it says so. */
    final void put(String name, Predicate<Situation> act) {
        attempts.put(name, act);
    }

    final <T> T bean(Class<T> type) {
        return context.getBean(type);
    }
}
