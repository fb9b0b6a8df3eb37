package vn.thidua.nomination.eligibility;

import java.util.List;
import vn.thidua.award.Criterion;
import vn.thidua.movement.LaunchLevel;

/** What is asked of the achievement itself; most of it is for a person to judge. */
final class DeedRules {

    private DeedRules() {}

    private static final String ANY = "NONE";

    /** Without a level asked for any movement will do; else it was launched there or above (Luật 06/2022/QH15, Điều 74). */
    static Result movement(Facts facts, Criterion row) {
        Facts.Joined movement = facts.movement();
        if (movement == null) {
            return Result.of(Verdict.HUMAN, Message.of("joined.none"), List.of())
                    .changedBy("joined.choose");
        }
        List<Datum> data =
                List.of(Datum.filed("datum.movement", movement.name(), movement.periodStart(), movement.periodEnd()));
        if (row.amount() == null || row.checked().equals(ANY)) {
            return Result.of(Verdict.PASS, Message.of("joined.any.PASS", movement.name()), data);
        }
        LaunchLevel least = LaunchLevel.valueOf(row.checked());
        Verdict verdict = movement.launchedBy().isAtLeast(least) ? Verdict.PASS : Verdict.FAIL;
        return Result.of(verdict, Message.of("joined.level." + verdict, movement.name(), least), data)
                .changedBy("joined.change", least);
    }

    /** @param key what a person judges */
    static Result judged(String key) {
        return Result.of(Verdict.HUMAN, Message.of("judged." + key), List.of());
    }

    static Result contribution(Facts facts) {
        String stated = facts.contribution();
        return stated == null
                ? judged("contribution").changedBy("contribution.change")
                : Result.of(
                        Verdict.HUMAN,
                        Message.of("judged.contribution"),
                        List.of(Datum.stated("datum.contribution", stated)));
    }

    static Result influence(Facts facts) {
        Verdict verdict = facts.nominee().directWorker() ? Verdict.HUMAN : Verdict.FAIL;
        return Result.of(verdict, Message.of("influence." + verdict), List.of());
    }
}
