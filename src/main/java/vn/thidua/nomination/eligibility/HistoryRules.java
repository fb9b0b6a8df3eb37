package vn.thidua.nomination.eligibility;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.Criterion;

/** What somebody was granted before, and which of their work was recognised. */
final class HistoryRules {

    private HistoryRules() {}

    /** What stands in the register counts by itself; what only the unit states is read by a person. */
    static Result has(Facts facts, Criterion row) {
        int needed = row.required().number();
        List<Facts.PastAward> counted = counted(facts, row, Facts.PastAward::merit);
        int found = count(facts, row, counted);
        int registered = count(
                facts,
                row,
                counted.stream()
                        .filter(award -> award.source() == Source.REGISTERED)
                        .toList());
        String key = row.consecutive() ? "has.row." : "has.";
        Message.FormRef form = new Message.FormRef(row.checked());
        if (found < needed && withNamesakes(facts, row, counted) >= needed) {
            return maybe(facts, row, key, counted);
        }
        if (found < needed && awaitsLastYear(facts, row, counted)) {
            return Result.of(
                            Verdict.HUMAN,
                            Message.of("has.row.awaited", form, needed, found, facts.lastYear()),
                            data(counted, form))
                    .changedBy("has.row.await", form, facts.lastYear());
        }
        Verdict verdict = registered >= needed ? Verdict.PASS : found >= needed ? Verdict.HUMAN : Verdict.FAIL;
        List<Datum> data = data(counted, form);
        if (row.consecutive() && !facts.leaves().isEmpty()) {
            data.add(
                    Datum.stated("datum.leaveYears", facts.leaveYears().stream().toList()));
        }
        return Result.of(verdict, Message.of(key + verdict, form, needed, found), data)
                .changedBy(key + (verdict == Verdict.HUMAN ? "compare" : "change"), form, needed, found);
    }

    /** The row has to reach the last year that is over; where its result is not in yet, a person waits for it or asks. */
    private static boolean awaitsLastYear(Facts facts, Criterion row, List<Facts.PastAward> counted) {
        List<Integer> years = counted.stream().map(Facts.PastAward::year).toList();
        return row.consecutive()
                && facts.counts(facts.lastYear())
                && YearsInARow.awaits(facts.lastYear(), row.required().number(), years, facts.leaveYears());
    }

    private static List<Datum> data(List<Facts.PastAward> counted, Message.FormRef form) {
        return new ArrayList<>(counted.stream()
                .map(award -> new Datum(Message.of("datum.award", form, award.year(), award.where()), award.source()))
                .toList());
    }

    private static int withNamesakes(Facts facts, Criterion row, List<Facts.PastAward> counted) {
        List<Facts.PastAward> all = new ArrayList<>(counted);
        ofNamesakes(facts, row).map(Facts.Namesake::award).forEach(all::add);
        return count(facts, row, all);
    }

    private static Stream<Facts.Namesake> ofNamesakes(Facts facts, Criterion row) {
        return facts.namesakes().stream()
                .filter(namesake -> counts(facts, row, namesake.award(), Facts.PastAward::merit));
    }

    /** Nobody is barred for an award that may well be theirs: whose it is, a person says. */
    private static Result maybe(Facts facts, Criterion row, String key, List<Facts.PastAward> counted) {
        Message.FormRef form = new Message.FormRef(row.checked());
        int needed = row.required().number();
        List<Datum> data = data(counted, form);
        ofNamesakes(facts, row).map(BusinessRules::namesake).forEach(data::add);
        return Result.of(
                        Verdict.HUMAN,
                        Message.of(
                                key + "namesakes",
                                form,
                                needed,
                                count(facts, row, counted),
                                withNamesakes(facts, row, counted)),
                        data)
                .changedBy("has.whose", form);
    }

    /** Whether awards that are no ground would be enough if they were one. */
    static boolean enoughOnlyWithoutGround(Facts facts, Criterion row) {
        int needed = row.required().number();
        return count(facts, row, counted(facts, row, Facts.PastAward::merit)) < needed
                && count(facts, row, counted(facts, row, any -> true)) >= needed;
    }

    private static List<Facts.PastAward> counted(Facts facts, Criterion row, Predicate<Facts.PastAward> ground) {
        return facts.awards().stream()
                .filter(award -> counts(facts, row, award, ground))
                .toList();
    }

    private static boolean counts(
            Facts facts, Criterion row, Facts.PastAward award, Predicate<Facts.PastAward> ground) {
        return award.form().equals(row.checked())
                && ground.test(award)
                && award.year() <= facts.year()
                && award.year() >= yearOfLast(facts, row.since())
                && facts.counts(award.year());
    }

    private static int count(Facts facts, Criterion row, List<Facts.PastAward> awards) {
        List<Integer> years =
                awards.stream().map(Facts.PastAward::year).distinct().toList();
        return row.consecutive()
                ? YearsInARow.upTo(facts.year(), facts.lastYear(), years, facts.leaveYears())
                : years.size();
    }

    /** The year of the last award of that form; before all time where none is asked for or there is none. */
    static int yearOfLast(Facts facts, @Nullable String form) {
        return facts.awards().stream()
                .filter(award -> award.form().equals(form) && award.merit())
                .mapToInt(Facts.PastAward::year)
                .max()
                .orElse(Integer.MIN_VALUE);
    }

    /** A certificate is read by a person. */
    static Result certificates(Facts facts, Criterion row, CertificateKind kind) {
        CertificateLevel level = CertificateLevel.valueOf(row.checked());
        int needed = row.required().number();
        List<Facts.Certificate> named = facts.certificates().stream()
                .filter(each -> each.kind() == kind && each.level().compareTo(level) >= 0)
                .toList();
        Verdict verdict = named.size() >= needed ? Verdict.HUMAN : Verdict.FAIL;
        return Result.of(
                        verdict,
                        Message.of("certificate." + verdict, kind, level, needed, named.size()),
                        named.stream()
                                .map(each ->
                                        Datum.stated("datum.certificate", each.kind(), each.level(), each.number()))
                                .toList())
                .changedBy("certificate.change." + verdict, kind, level, needed);
    }
}
