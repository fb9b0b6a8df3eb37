package vn.thidua.deadline;

import java.util.List;
import vn.thidua.award.Confidence;
import vn.thidua.shared.Role;

/**
 * When whoever has a step is reminded of its limit, and who hears of it once the limit has passed.
 *
 * @param steps in the order of time
 * @param ladders one for each role whose steps have limits
 */
public record ReminderRules(List<Step> steps, List<Ladder> ladders) {

    public ReminderRules {
        steps = List.copyOf(steps);
        ladders = List.copyOf(ladders);
    }

    /** @param percent of the working time between start and due day */
    public record Step(Limits.Kind kind, int percent, String article, Confidence confidence) {}

    /** Who is told of an overdue step of somebody who holds the role, the nearest first. */
    public record Ladder(Role of, List<Rung> rungs) {

        public Ladder {
            rungs = List.copyOf(rungs);
        }
    }

    /**
     * @param afterDays working days after the due day; 0 for at once
     * @param daily whether they are told by one list a day
     */
    public record Rung(Role to, int afterDays, boolean daily, String article, Confidence confidence) {}
}
