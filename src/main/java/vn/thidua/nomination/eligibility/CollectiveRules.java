package vn.thidua.nomination.eligibility;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.Criterion;
import vn.thidua.award.RuleValue;
import vn.thidua.award.Threshold;

/** What is asked of a collective by its people and its place among others. */
final class CollectiveRules {

    private static final String DONE = "DONE";

    private CollectiveRules() {}

    static Result share(Facts facts, Criterion row) {
        boolean done = row.checked().equals(DONE);
        Integer part = done ? facts.members().done() : facts.members().advanced();
        Integer all = facts.members().all();
        RuleValue asked = row.required();
        Threshold threshold = asked.threshold();
        String key = done ? "membersDone" : "membersAdvanced";
        if (part == null || all == null || all == 0) {
            return Result.of(Verdict.FAIL, Message.of(key + ".none", asked.value()), List.of())
                    .changedBy(key + ".state", asked.value());
        }
        Verdict verdict = threshold.reached(part, all) ? Verdict.PASS : Verdict.FAIL;
        return Result.of(
                        verdict,
                        Message.of(key + "." + verdict, part, all, asked.value()),
                        List.of(Datum.stated("datum." + key, part, all)))
                .changedBy(key + ".change", threshold.needed(all), all, asked.value());
    }

    static Result fighters(Facts facts, Criterion row) {
        Message.FormRef title = new Message.FormRef(row.checked());
        return atLeast(facts.members().fighters(), row.required().number(), "membersTitled", title);
    }

    private static Result atLeast(@Nullable Integer stated, int needed, String key, Message.FormRef title) {
        int found = stated == null ? 0 : stated;
        Verdict verdict = found >= needed ? Verdict.PASS : Verdict.FAIL;
        return Result.of(
                        verdict,
                        Message.of(key + "." + verdict, title, needed, found),
                        stated == null ? List.of() : List.of(Datum.stated("datum." + key, title, found)))
                .changedBy(key + ".change", title, needed);
    }

    /** The unit declares that what it says is the truth; whoever it names as disciplined speaks against it. */
    static Result noDiscipline(Facts facts) {
        List<Span> inYear = facts.disciplines().stream()
                .filter(span -> span.touches(facts.year()))
                .toList();
        Verdict verdict = inYear.isEmpty() ? Verdict.PASS : Verdict.FAIL;
        return Result.of(
                        verdict,
                        Message.of("noDiscipline." + verdict, facts.year()),
                        inYear.isEmpty()
                                ? List.of(Datum.stated("datum.noDiscipline"))
                                : inYear.stream()
                                        .map(span -> Datum.stated("datum.discipline", span.from(), span.to()))
                                        .toList())
                .changedBy("noDiscipline.change", facts.year());
    }

    static Result rank(Facts facts, Criterion row) {
        int asked = row.required().number();
        Integer rank = facts.clusterRank();
        if (rank == null) {
            return Result.of(Verdict.FAIL, Message.of("rank.none", asked), List.of())
                    .changedBy("rank.change", asked);
        }
        Verdict verdict = rank <= asked ? Verdict.PASS : Verdict.FAIL;
        return Result.of(verdict, Message.of("rank." + verdict, rank, asked), List.of(Datum.stated("datum.rank", rank)))
                .changedBy("rank.change", asked);
    }
}
