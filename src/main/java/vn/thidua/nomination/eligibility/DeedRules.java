package vn.thidua.nomination.eligibility;

import java.util.List;
import vn.thidua.award.Criterion;

/** What is asked of the achievement itself; most of it is for a person to judge. */
final class DeedRules {

    private DeedRules() {}

    /** Without a level named any movement will do; else it was launched by the city or above (Luật 06/2022/QH15, Điều 74). */
    static Result movement(Facts facts, Criterion row) {
        Facts.Joined movement = facts.movement();
        if (movement == null) {
            return Result.of(Verdict.HUMAN, Message.of("joined.none"), List.of())
                    .changedBy("joined.choose");
        }
        List<Datum> data =
                List.of(Datum.filed("datum.movement", movement.name(), movement.periodStart(), movement.periodEnd()));
        if (row.what() == null) {
            return Result.of(Verdict.PASS, Message.of("joined.any.PASS", movement.name()), data);
        }
        Verdict verdict = movement.byCityOrAbove() ? Verdict.PASS : Verdict.FAIL;
        return Result.of(verdict, Message.of("joined.level." + verdict, movement.name()), data)
                .changedBy("joined.change");
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
