package vn.thidua.faults;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationContext;
import vn.thidua.shared.BusinessException;

/** The program's side of {@link CouncilKills}: takes sittings as far as it is told, several at once where one is to stand. */
final class Sittings {

    private final ApplicationContext context;
    private final StandStill standStill;
    private final Map<String, Sitting> sittings = new HashMap<>();

    Sittings(ApplicationContext context) {
        this.context = context;
        standStill = context.getBean(StandStill.class);
    }

    /** {@code sit <name> <first act> <last act>} */
    void sit(List<String> order) {
        Sitting sitting = sitting(order);
        standStill.at(null, 0);
        Said.aloud(answer(
                order.get(1),
                () -> Sitting.Act.valueOf(order.get(2))
                        .until(Sitting.Act.valueOf(order.get(3)))
                        .forEach(sitting::take)));
    }

    /** {@code watch <name> <act>}: takes it in peace, and says how many commits and which statements it has. */
    void watch(List<String> order) {
        standStill.at(null, 0, order.get(1));
        sitting(order).take(Sitting.Act.valueOf(order.get(2)));
        Said.aloud("watched " + standStill.commits() + " " + String.join("|", standStill.statements()));
    }

    /** {@code stand <name> <act> <halt> <number>}: begins it, and stands still at that place. */
    void stand(List<String> order) {
        Sitting sitting = sitting(order);
        Thread.ofPlatform().daemon().name(order.get(1)).start(() -> {
            standStill.at(Halt.valueOf(order.get(3)), Integer.parseInt(order.get(4)), order.get(1));
            Said.aloud(answer(order.get(1), () -> sitting.take(Sitting.Act.valueOf(order.get(2)))));
        });
    }

    private static String answer(String name, Runnable act) {
        try {
            act.run();
            return "sat " + name;
        } catch (RuntimeException e) {
            return "refused " + name + " " + (e instanceof BusinessException business ? business.key() : e.toString());
        }
    }

    private Sitting sitting(List<String> order) {
        return sittings.computeIfAbsent(order.get(1), name -> new Sitting(context, name));
    }
}
