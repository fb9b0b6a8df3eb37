package vn.thidua.nomination.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.thidua.award.Criterion;
import vn.thidua.movement.LaunchLevel;

/** What is asked of the achievement itself; most of it is for a person to judge. */
final class DeedRules {

    private DeedRules() {}

    private static final String ANY = "NONE";

    /**
     * Selected in a movement. It was launched at the level that is asked for or above (Luật 06/2022/QH15, Điều 74); whoever
     * is selected took part: enrolled for it in time, and did in its years what they are honoured for. What of this nobody
     * said, a person looks into: a movement that was merely chosen from the list proves nothing.
     */
    static Result movement(Facts facts, Criterion row) {
        Facts.Joined movement = facts.movement();
        if (movement == null) {
            return Result.of(Verdict.HUMAN, Message.of("joined.none"), List.of())
                    .changedBy("joined.choose");
        }
        List<Datum> data =
                List.of(Datum.filed("datum.movement", movement.name(), movement.periodStart(), movement.periodEnd()));
        List<Datum> looked = Stream.of(data, enrolment(facts), period(facts))
                .flatMap(List::stream)
                .toList();
        LaunchLevel least =
                row.amount() == null || row.checked().equals(ANY) ? null : LaunchLevel.valueOf(row.checked());
        if (least != null && !movement.launchedBy().isAtLeast(least)) {
            return Result.of(Verdict.FAIL, Message.of("joined.level.FAIL", movement.name(), least), data)
                    .changedBy("joined.change", least);
        }
        List<Message> open = open(facts, movement);
        if (!open.isEmpty()) {
            return Result.of(Verdict.HUMAN, Message.of("joined.open", movement.name(), open), looked)
                    .changedBy("joined.show", open);
        }
        return Result.of(
                Verdict.PASS,
                least == null
                        ? Message.of("joined.any.PASS", movement.name())
                        : Message.of("joined.level.PASS", movement.name(), least),
                looked);
    }

    /** What has not been shown of somebody's part in a movement. */
    private static List<Message> open(Facts facts, Facts.Joined movement) {
        List<Message> open = new ArrayList<>();
        if (!facts.enrolled().inTime()) {
            open.add(Message.of("joined.open.enrolment"));
        }
        if (!facts.periodStated()) {
            open.add(Message.of("joined.open.period"));
        } else if (!movement.years().overlaps(facts.period())) {
            open.add(Message.of("joined.open.outside"));
        }
        return open;
    }

    private static List<Datum> enrolment(Facts facts) {
        LocalDate on = facts.enrolled().on();
        return on == null ? List.of() : List.of(Datum.filed("datum.enrolled", on));
    }

    private static List<Datum> period(Facts facts) {
        return facts.periodStated()
                ? List.of(Datum.stated(
                        "datum.period", facts.period().from(), facts.period().to()))
                : List.of();
    }

    /** @param key what a person judges, {@code words} the same in words */
    static Result judged(String key, Message words) {
        return Result.of(Verdict.HUMAN, words, List.of(Datum.filed("datum.achievement")))
                .changedBy("judged.change." + key);
    }

    static Result contribution(Facts facts) {
        String stated = facts.contribution();
        return Result.of(
                        Verdict.HUMAN,
                        Message.of("judged.contribution"),
                        stated == null ? List.of() : List.of(Datum.stated("datum.contribution", stated)))
                .changedBy(stated == null ? "contribution.change" : "contribution.weigh");
    }

    static Result influence(Facts facts) {
        Verdict verdict = facts.nominee().directWorker() ? Verdict.HUMAN : Verdict.FAIL;
        return Result.of(verdict, Message.of("influence." + verdict), List.of(Datum.filed("datum.worker." + verdict)))
                .changedBy("influence.change." + verdict);
    }
}
