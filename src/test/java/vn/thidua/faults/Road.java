package vn.thidua.faults;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationContext;
import vn.thidua.journey.Cast;
import vn.thidua.journey.FirstAward;
import vn.thidua.shared.CommandKey;

/**
 * An award whose ids, command keys and paper numbers follow from its name, so that another run of the program goes on
 * with it and repeats a step as its client would: with the same key.
 */
final class Road {

    private final String name;
    private final FirstAward award;
    private final List<FirstAward.Step> steps;
    private String step = "";

    /** @param name of the award, ending in the form it is for: {@code F-GK-CN} or {@code F-BKTP-CN} */
    Road(ApplicationContext context, String name) {
        this.name = name;
        String form = name.substring(name.indexOf("F-"));
        // Each honours somebody of its own, told apart by letters: nobody is honoured twice for the same.
        String marker = "Lỗi "
                + name.substring(0, name.indexOf("-F-"))
                        .chars()
                        .map(each -> Character.isDigit(each) ? 'a' + each - '0' : each)
                        .mapToObj(Character::toString)
                        .collect(Collectors.joining());
        award = new FirstAward(
                context, Cast.SAMPLE, marker, form, id("nomination"), id("line"), this::key, this::number);
        steps = form.startsWith("F-GK") ? award.giayKhen() : award.bangKhen();
    }

    List<FirstAward.Step> steps() {
        return steps;
    }

    UUID nomination() {
        return award.nomination();
    }

    void take(int number) {
        step = number + " " + steps.get(number).name();
        steps.get(number).act().run();
    }

    CommandKey key() {
        return new CommandKey(id(step));
    }

    private int number() {
        return Math.floorMod(id(step).hashCode(), 90_000) + 10_000;
    }

    private UUID id(String of) {
        return UUID.nameUUIDFromBytes((name + "/" + of).getBytes(StandardCharsets.UTF_8));
    }
}
