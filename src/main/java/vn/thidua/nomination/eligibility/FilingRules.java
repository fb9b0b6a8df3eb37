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
     * Women who lead reach the time in post for cống hiến earlier: what they held counts for more.
     *
     * @param reduction the part that is taken off
     */
    static List<Finding> womanLeader(Facts facts, Threshold reduction, Rule rule) {
        if (!facts.nominee().woman() || !facts.nominee().leader()) {
            return List.of();
        }
        Finding finding = Finding.of(
                Check.BR_09.finding(),
                rule,
                Verdict.PASS,
                Message.of("womanLeader.PASS", reduction.numerator(), reduction.denominator()));
        Integer months = facts.postMonths();
        return List.of(
                months == null
                        ? finding.changedBy(Message.of("womanLeader.change"))
                        : finding.with(
                                List.of(Datum.stated("datum.postMonths", months, countedMonths(months, reduction)))));
    }

    /** How long a man would have had to hold the post for the same; whole months, rounded down. */
    static int countedMonths(int months, Threshold reduction) {
        return months * reduction.denominator() / (reduction.denominator() - reduction.numerator());
    }

    /** The process holds what is published until its list has hung; here it is said beforehand. */
    static Finding publication(Facts facts, Rule rule) {
        Message stage = facts.posted().stage();
        Message words = stage == null
                ? Message.of("posted.none")
                : Message.of(
                        facts.posted().workingDays() ? "posted.working" : "posted.calendar",
                        stage,
                        facts.posted().days());
        return Finding.of(Check.BR_14.finding(), rule, Verdict.PASS, words);
    }

    static Finding unitExists(Facts facts, Rule rule) {
        LocalDate end = facts.unit().validTo();
        String name = Check.BR_16.finding();
        String unit = facts.unit().name();
        return end == null || !end.isBefore(facts.day())
                ? Finding.of(name, rule, Verdict.PASS, Message.of("unitExists.PASS", unit))
                : Finding.of(name, rule, Verdict.FAIL, Message.of("unitExists.FAIL", unit, end))
                        .changedBy(Message.of("unitExists.change"));
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
        return List.of(
                Finding.of(Check.BR_19.finding(), rule, verdict, Message.of("leaderBesideUnit." + verdict, unit.get()))
                        .with(data));
    }

    private static Optional<YearRating> rating(List<Facts.RatedYear> ratings, int year) {
        return ratings.stream()
                .filter(rated -> rated.year() == year)
                .map(Facts.RatedYear::rating)
                .findFirst();
    }

    /** Emulation is voluntary and open: one enrols before the period ends, and where it is expected, at all. */
    static Finding enrolled(Facts facts, Rule rule) {
        Facts.Enrolled enrolled = facts.enrolled();
        LocalDate on = enrolled.on();
        String name = Check.BR_22.finding();
        if (on == null) {
            Verdict verdict = enrolled.expected() ? Verdict.HUMAN : Verdict.PASS;
            Finding finding = Finding.of(
                    name,
                    rule,
                    verdict,
                    Message.of(enrolled.expected() ? "enrolled.none" : "enrolled.voluntary", enrolled.goal()));
            return enrolled.expected() ? finding.changedBy(Message.of("enrolled.change", enrolled.until())) : finding;
        }
        boolean inTime = !on.isAfter(enrolled.until());
        return Finding.of(
                        name,
                        rule,
                        inTime ? Verdict.PASS : Verdict.HUMAN,
                        Message.of(inTime ? "enrolled.PASS" : "enrolled.late", enrolled.goal(), on, enrolled.until()))
                .with(List.of(Datum.filed("datum.enrolled", on)));
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
