package vn.thidua.nomination.eligibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.thidua.award.Criterion;

/** Ratings by years, as the unit states them: no register keeps them. */
final class RatingRules {

    private RatingRules() {}

    static Result ofYear(Facts facts, Criterion row, List<Facts.RatedYear> ratings, String key) {
        YearRating asked = YearRating.valueOf(row.checked());
        Optional<YearRating> had = ratings.stream()
                .filter(rated -> rated.year() == facts.year())
                .map(Facts.RatedYear::rating)
                .findFirst();
        if (had.isEmpty()) {
            return Result.of(Verdict.FAIL, Message.of(key + ".none", facts.year(), asked), List.of())
                    .changedBy(key + ".change", facts.year(), asked);
        }
        List<Datum> data = List.of(Datum.stated("datum." + key, facts.year(), had.get()));
        if (had.get() == YearRating.NOT_RATED) {
            return Result.of(Verdict.HUMAN, Message.of(key + ".HUMAN", had.get(), asked), data)
                    .changedBy(key + ".weigh", asked);
        }
        Verdict verdict = had.get().compareTo(asked) >= 0 ? Verdict.PASS : Verdict.FAIL;
        return Result.of(verdict, Message.of(key + "." + verdict, had.get(), asked), data)
                .changedBy(key + ".change", facts.year(), asked);
    }

    /**
     * A row that does not reach the last year that is over is none: the unit states what that year was rated, or it was not.
     * A year of maternity leave counts as time (Nghị định 152/2025/NĐ-CP, Điều 4 khoản 5), but says nothing of how the work
     * was rated: a row that is long enough only with such a year is weighed by a person.
     */
    static Result ofYears(Facts facts, Criterion row, List<Facts.RatedYear> ratings, String key) {
        YearRating asked = YearRating.valueOf(row.checked());
        int needed = row.required().number();
        Set<Integer> rated = ratings.stream().map(Facts.RatedYear::year).collect(Collectors.toSet());
        int since = HistoryRules.yearOfLast(facts, row.since());
        Set<Integer> reached = new TreeSet<>();
        ratings.stream()
                .filter(each -> each.rating() != YearRating.NOT_RATED)
                .filter(each -> each.rating().compareTo(asked) >= 0 && each.year() > since)
                .filter(each -> facts.counts(each.year()) && each.year() <= facts.year())
                .forEach(each -> reached.add(each.year()));
        List<Datum> data = new ArrayList<>(ratings.stream()
                .map(each -> Datum.stated("datum." + key, each.year(), each.rating()))
                .toList());
        if (!row.consecutive()) {
            return counted(
                    reached.size() >= needed ? Verdict.PASS : Verdict.FAIL, reached.size(), row, key + ".", data);
        }
        List<Integer> onLeave = facts.leaveYears().stream()
                .filter(year -> !rated.contains(year) && year > since && facts.counts(year))
                .toList();
        Set<Integer> time = new TreeSet<>(reached);
        time.addAll(onLeave);
        int inARow = YearsInARow.upTo(facts.year(), facts.lastYear(), time, Set.of());
        Verdict verdict = YearsInARow.upTo(facts.year(), facts.lastYear(), reached, Set.copyOf(onLeave)) >= needed
                ? Verdict.PASS
                : inARow >= needed ? Verdict.HUMAN : Verdict.FAIL;
        if (!onLeave.isEmpty()) {
            data.add(Datum.stated("datum.leaveYears", onLeave));
        }
        return counted(verdict, inARow, row, key + ".row.", data);
    }

    private static Result counted(Verdict verdict, int found, Criterion row, String key, List<Datum> data) {
        int needed = row.required().number();
        YearRating asked = YearRating.valueOf(row.checked());
        return Result.of(verdict, Message.of(key + verdict, needed, asked, found), data)
                .changedBy(key + "change", needed, asked, found);
    }
}
