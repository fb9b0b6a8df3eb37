package vn.thidua.nomination.eligibility;

import java.util.ArrayList;
import java.util.List;
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
            return Result.of(
                            Verdict.FAIL,
                            Message.of(key + ".none", asked.value()),
                            done ? List.of() : List.of(titled(facts, row)))
                    .changedBy(key + ".state", asked.value());
        }
        int needed = threshold.needed(all);
        List<Datum> data = new ArrayList<>(List.of(Datum.stated("datum." + key, part, all)));
        boolean reached = threshold.reached(part, all);
        if (!done) {
            data.add(titled(facts, row));
            if (reached && !threshold.reached(facts.titled().with(row.checked()), all)) {
                return notRegistered(facts, row, Message.of(key + ".HUMAN", part, all, asked.value()), data, needed);
            }
        }
        Verdict verdict = reached ? Verdict.PASS : Verdict.FAIL;
        return Result.of(verdict, Message.of(key + "." + verdict, part, all, asked.value()), data)
                .changedBy(key + ".change", needed, all, asked.value());
    }

    static Result fighters(Facts facts, Criterion row) {
        Message.FormRef title = new Message.FormRef(row.checked());
        Integer stated = facts.members().fighters();
        int needed = row.required().number();
        int found = stated == null ? 0 : stated;
        List<Datum> data = new ArrayList<>();
        if (stated != null) {
            data.add(Datum.stated("datum.membersTitled", title, found));
        }
        data.add(titled(facts, row));
        if (found >= needed && facts.titled().with(row.checked()) < needed) {
            return notRegistered(facts, row, Message.of("membersTitled.HUMAN", title, needed, found), data, needed);
        }
        Verdict verdict = found >= needed ? Verdict.PASS : Verdict.FAIL;
        return Result.of(verdict, Message.of("membersTitled." + verdict, title, needed, found), data)
                .changedBy("membersTitled.change", title, needed);
    }

    /** How many of the unit's people the register has with the title that the row asks for. */
    private static Datum titled(Facts facts, Criterion row) {
        return new Datum(
                Message.of(
                        "datum.titled",
                        new Message.FormRef(row.checked()),
                        facts.year(),
                        facts.titled().unit(),
                        facts.titled().with(row.checked())),
                Source.REGISTERED);
    }

    /**
     * What the unit says is enough, and the register does not show it: these titles may be decided elsewhere or asked for
     * beside this one, so that a person compares.
     */
    private static Result notRegistered(Facts facts, Criterion row, Message said, List<Datum> data, int needed) {
        return Result.of(Verdict.HUMAN, said, data)
                .changedBy("titled.compare", new Message.FormRef(row.checked()), facts.year(), needed);
    }

    /**
     * The unit says how many were disciplined in the year. Silence is no answer: then a person asks. Whoever it names as
     * disciplined in the year speaks against it, whatever number it gives.
     */
    static Result noDiscipline(Facts facts) {
        Integer said = facts.members().disciplined();
        List<Datum> data = new ArrayList<>(facts.disciplines().stream()
                .filter(span -> span.touches(facts.year()))
                .map(span -> Datum.stated("datum.discipline", span.from(), span.to()))
                .toList());
        boolean named = !data.isEmpty();
        if (said != null) {
            data.add(Datum.stated("datum.disciplined", said));
        }
        Verdict verdict =
                named || (said != null && said > 0) ? Verdict.FAIL : said == null ? Verdict.HUMAN : Verdict.PASS;
        return Result.of(verdict, Message.of("noDiscipline." + verdict, facts.year()), data)
                .changedBy("noDiscipline.change." + verdict, facts.year());
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
