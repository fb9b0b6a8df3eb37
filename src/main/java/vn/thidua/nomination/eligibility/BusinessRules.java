package vn.thidua.nomination.eligibility;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.thidua.award.Criterion;
import vn.thidua.award.StandardPredicate;

/** The principles of awarding that concern what was before: whose it is, what counts, and since when. */
final class BusinessRules {

    private BusinessRules() {}

    /** Awards of somebody who may be the nominee: a person says whether it is. They count for nothing by themselves. */
    static List<Finding> namesakes(Facts facts, Rule rule) {
        if (facts.namesakes().isEmpty()) {
            return List.of();
        }
        Rule suspicion = new Rule(Severity.WARNS, rule.article(), rule.unverified());
        return List.of(Finding.of(
                        "namesakes",
                        suspicion,
                        Verdict.HUMAN,
                        Message.of("namesakes.HUMAN", facts.namesakes().size()))
                .with(facts.namesakes().stream().map(BusinessRules::namesake).toList())
                .changedBy(Message.of("namesakes.change")));
    }

    /** One award of a namesake, with who it is. */
    static Datum namesake(Facts.Namesake namesake) {
        Facts.PastAward award = namesake.award();
        return new Datum(
                Message.of(
                        "datum.namesake",
                        namesake.who(),
                        new Message.FormRef(award.form()),
                        award.year(),
                        award.where()),
                award.source());
    }

    static Finding noLadder(Rule rule) {
        return Finding.of(Check.BR_02.finding(), rule, Verdict.PASS, Message.of("noLadder.PASS"));
    }

    /** Sudden and themed awards are no ground of merit: blocks where the standard would be met with them alone. */
    static List<Finding> onlyMerit(Facts facts, List<Criterion> standard, Rule rule) {
        List<Criterion> prerequisites = standard.stream()
                .filter(row -> row.predicate() == StandardPredicate.HAS)
                .toList();
        List<Facts.PastAward> leftOut = facts.awards().stream()
                .filter(award -> !award.merit())
                .filter(award ->
                        prerequisites.stream().anyMatch(row -> row.checked().equals(award.form())))
                .toList();
        if (leftOut.isEmpty()) {
            return List.of();
        }
        boolean missed = prerequisites.stream().anyMatch(row -> HistoryRules.enoughOnlyWithoutGround(facts, row));
        boolean alone = prerequisites.stream().allMatch(row -> row.branch() == 0);
        Verdict verdict = !missed ? Verdict.PASS : alone ? Verdict.FAIL : Verdict.HUMAN;
        Finding finding = Finding.of(
                        Check.BR_03.finding(), rule, verdict, Message.of("onlyMerit." + (missed ? "FAIL" : "PASS")))
                .with(leftOut.stream()
                        .map(award -> new Datum(
                                Message.of(
                                        "datum.notMerit",
                                        new Message.FormRef(award.form()),
                                        award.year(),
                                        award.where()),
                                award.source()))
                        .toList());
        return List.of(missed ? finding.changedBy(Message.of("onlyMerit.change")) : finding);
    }

    /** After a discipline, achievements count from the end of its period on. */
    static List<Finding> afterDiscipline(Facts facts, Rule rule) {
        LocalDate from = facts.countsFrom();
        if (from == null) {
            return List.of();
        }
        Verdict verdict = facts.period().to().isBefore(from)
                ? Verdict.FAIL
                : facts.period().from().isBefore(from) ? Verdict.HUMAN : Verdict.PASS;
        Finding finding = Finding.of(
                        Check.BR_05.finding(), rule, verdict, Message.of("afterDiscipline." + verdict, from))
                .with(Stream.concat(
                                facts.disciplines().stream()
                                        .map(span -> Datum.stated("datum.discipline", span.from(), span.to())),
                                Stream.of(period(facts)))
                        .toList());
        return List.of(
                verdict == Verdict.PASS ? finding : finding.changedBy(Message.of("afterDiscipline.change", from)));
    }

    private static Datum period(Facts facts) {
        return new Datum(
                Message.of("datum.period", facts.period().from(), facts.period().to()),
                facts.periodStated() ? Source.STATED : Source.FILED);
    }

    static List<Finding> maternityLeave(Facts facts, Rule rule) {
        return facts.leaves().isEmpty()
                ? List.of()
                : List.of(Finding.of(
                                Check.BR_07.finding(),
                                rule,
                                Verdict.PASS,
                                Message.of(
                                        "maternityLeave.PASS",
                                        facts.leaveYears().stream().toList()))
                        .with(facts.leaves().stream()
                                .map(leave -> Datum.stated("datum.leave", leave.from(), leave.to()))
                                .toList()));
    }

    /** Years before the reorganisation belong to the same row of years; how they chain is for a person to confirm. */
    static List<Finding> acrossMerger(Facts facts, Rule rule) {
        List<Datum> before = facts.awards().stream()
                .filter(award -> award.predecessor() != null)
                .map(award -> new Datum(
                        Message.of(
                                "datum.predecessor",
                                new Message.FormRef(award.form()),
                                award.year(),
                                award.where(),
                                String.valueOf(award.predecessor())),
                        award.source()))
                .toList();
        return before.isEmpty()
                ? List.of()
                : List.of(Finding.of(Check.BR_17.finding(), rule, Verdict.HUMAN, Message.of("acrossMerger.HUMAN"))
                        .with(before)
                        .changedBy(Message.of("acrossMerger.change")));
    }
}
