package vn.thidua.nomination.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thidua.award.Threshold;

/** The principles of awarding that concern who is nominated, by whom, and how openly. */
final class FilingRules {

    private FilingRules() {}

    /**
     * Women who lead reach the time in post for cống hiến earlier: what they held counts for more. Not of those for whom a
     * higher age of retirement holds (Nghị định 152/2025/NĐ-CP, Điều 4 khoản 7): the unit says why it does. Where it says
     * nothing, a person looks at it before what is reckoned counts.
     *
     * @param reduction the part that is taken off
     */
    static List<Finding> womanLeader(Facts facts, Threshold reduction, Rule rule) {
        if (!facts.nominee().woman() || !facts.nominee().leader()) {
            return List.of();
        }
        String exception = facts.nominee().laterRetirement();
        if (exception != null) {
            return List.of(Finding.of(Check.BR_09.finding(), rule, Verdict.PASS, Message.of("womanLeader.excepted"))
                    .with(List.of(Datum.stated("datum.laterRetirement", exception))));
        }
        Finding finding = Finding.of(
                        Check.BR_09.finding(),
                        rule,
                        Verdict.HUMAN,
                        Message.of("womanLeader.HUMAN", reduction.numerator(), reduction.denominator()))
                .changedBy(Message.of("womanLeader.sayIt"));
        Integer months = facts.postMonths();
        return List.of(
                months == null
                        ? finding.with(List.of(Datum.filed("datum.womanLeader")))
                                .changedBy(Message.of("womanLeader.change"))
                        : finding.with(
                                List.of(Datum.stated("datum.postMonths", months, countedMonths(months, reduction)))));
    }

    /** How long a man would have had to hold the post for the same; whole months, rounded down. */
    static int countedMonths(int months, Threshold reduction) {
        return months * reduction.denominator() / (reduction.denominator() - reduction.numerator());
    }

    /**
     * The process holds what is published until its list has hung; here it is said beforehand. A list that is asked for on a
     * road that has no place for it would never hang: a person has to see to it.
     */
    static Finding publication(Facts facts, Rule rule) {
        Message stage = facts.posted().stage();
        if (stage != null && !facts.posted().onTheRoad()) {
            Rule warning = new Rule(Severity.WARNS, rule.article(), rule.unverified());
            return Finding.of(Check.BR_14.finding(), warning, Verdict.HUMAN, Message.of("posted.noPlace", stage))
                    .with(List.of(Datum.filed("datum.noPlace", stage)))
                    .changedBy(Message.of("posted.change"));
        }
        Message words = stage == null
                ? Message.of("posted.none")
                : Message.of(
                        facts.posted().workingDays() ? "posted.working" : "posted.calendar",
                        stage,
                        facts.posted().days());
        return Finding.of(Check.BR_14.finding(), rule, Verdict.PASS, words);
    }

    /**
     * What was dissolved is not awarded: it blocks where it is the nominating unit itself. Somebody else may nominate a body
     * that carries the name of a dissolved one; whether it is the same is for a person to say.
     */
    static Finding unitExists(Facts facts, Rule rule) {
        Facts.UnitState unit = facts.unit();
        String name = Check.BR_16.finding();
        LocalDate end = unit.validTo();
        if (end != null && end.isBefore(unit.on())) {
            return Finding.of(name, rule, Verdict.FAIL, Message.of("unitExists.FAIL", unit.name(), end))
                    .with(List.of(Datum.filed("datum.dissolved", unit.name(), end)))
                    .changedBy(Message.of("unitExists.change"));
        }
        if (unit.sameName().isEmpty()) {
            return Finding.of(name, rule, Verdict.PASS, Message.of("unitExists.PASS", unit.name()));
        }
        Rule suspicion = new Rule(Severity.WARNS, rule.article(), rule.unverified());
        return Finding.of(name, suspicion, Verdict.HUMAN, Message.of("unitExists.HUMAN"))
                .with(unit.sameName().stream()
                        .map(body -> Datum.filed("datum.dissolved", body.name(), body.lastDay()))
                        .toList())
                .changedBy(Message.of("unitExists.compare"));
    }

    /** A leader is seen beside the rating of the body that they lead. */
    static List<Finding> leaderBesideUnit(Facts facts, Rule rule) {
        if (!facts.nominee().leader()) {
            return List.of();
        }
        Optional<YearRating> unit = rating(facts.unitRatings(), facts.year());
        if (unit.isEmpty()) {
            return List.of(Finding.of(Check.BR_19.finding(), rule, Verdict.HUMAN, Message.of("leaderBesideUnit.none"))
                    .changedBy(Message.of("leaderBesideUnit.change")));
        }
        Optional<YearRating> own = rating(facts.ratings(), facts.year());
        boolean above = own.filter(rating -> rating != YearRating.NOT_RATED && rating.compareTo(unit.get()) > 0)
                .isPresent();
        Verdict verdict = above ? Verdict.HUMAN : Verdict.PASS;
        List<Datum> data = new ArrayList<>(List.of(Datum.stated("datum.unitRating", facts.year(), unit.get())));
        own.ifPresent(rating -> data.add(Datum.stated("datum.rating", facts.year(), rating)));
        Finding finding = Finding.of(
                        Check.BR_19.finding(), rule, verdict, Message.of("leaderBesideUnit." + verdict, unit.get()))
                .with(data);
        return List.of(above ? finding.changedBy(Message.of("leaderBesideUnit.weigh")) : finding);
    }

    private static Optional<YearRating> rating(List<Facts.RatedYear> ratings, int year) {
        return ratings.stream()
                .filter(rated -> rated.year() == year)
                .map(Facts.RatedYear::rating)
                .findFirst();
    }

    /**
     * Emulation is voluntary and open: one enrols before the period ends. Where that is expected, a reason is written for who
     * did not; where it is required and that is verified, they are not nominated.
     */
    static Finding enrolled(Facts facts, Rule rule) {
        Facts.Enrolled enrolled = facts.enrolled();
        LocalDate on = enrolled.on();
        boolean required = enrolled.demand() == EnrolmentDemand.REQUIRED;
        Verdict verdict = enrolled.inTime() || (on == null && enrolled.demand() == EnrolmentDemand.VOLUNTARY)
                ? Verdict.PASS
                : required ? Verdict.FAIL : Verdict.HUMAN;
        Message words = on == null
                ? Message.of("enrolled." + enrolled.demand(), enrolled.goal(), enrolled.until())
                : Message.of(
                        enrolled.inTime() ? "enrolled.PASS" : "enrolled.late", enrolled.goal(), on, enrolled.until());
        Finding finding = Finding.of(Check.BR_22.finding(), demanded(enrolled, rule), verdict, words)
                .with(on == null ? List.of() : List.of(Datum.filed("datum.enrolled", on)));
        return verdict == Verdict.PASS
                ? finding
                : finding.changedBy(
                        Message.of(required ? "enrolled.changeRequired" : "enrolled.change", enrolled.until()));
    }

    /** What is required bars somebody only where that is verified; else, as where it is expected, a reason is written. */
    private static Rule demanded(Facts.Enrolled enrolled, Rule rule) {
        if (enrolled.demand() != EnrolmentDemand.REQUIRED) {
            return rule.severity() == Severity.BLOCKS
                    ? new Rule(Severity.WARNS, rule.article(), rule.unverified())
                    : rule;
        }
        boolean unverified = enrolled.unverified() || rule.unverified();
        return new Rule(unverified ? Severity.WARNS : Severity.BLOCKS, enrolled.article(), unverified);
    }

    /** Somebody under age, or whose year of birth leaves it open. */
    static List<Finding> minor(Facts facts, int ofAge, Rule rule) {
        Integer born = facts.nominee().birthYear();
        if (born == null || facts.day().getYear() - born > ofAge) {
            return List.of();
        }
        String consent = facts.nominee().consent();
        Verdict verdict = consent == null ? Verdict.HUMAN : Verdict.PASS;
        Finding finding = Finding.of(Check.BR_24.finding(), rule, verdict, Message.of("minor." + verdict, born, ofAge))
                .with(
                        consent == null
                                ? List.of(Datum.filed("datum.born", born))
                                : List.of(Datum.filed("datum.born", born), Datum.stated("datum.consent", consent)));
        return List.of(consent == null ? finding.changedBy(Message.of("minor.change")) : finding);
    }
}
