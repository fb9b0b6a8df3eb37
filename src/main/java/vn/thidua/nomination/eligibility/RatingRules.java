package vn.thidua.nomination.eligibility;

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
            return Result.of(Verdict.HUMAN, Message.of(key + ".HUMAN", had.get(), asked), data);
        }
        Verdict verdict = had.get().compareTo(asked) >= 0 ? Verdict.PASS : Verdict.FAIL;
        return Result.of(verdict, Message.of(key + "." + verdict, had.get(), asked), data)
                .changedBy(key + ".change", facts.year(), asked);
    }

    /** A year of maternity leave without a rating counts as time. */
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
        int found = reached.size();
        if (row.consecutive()) {
            Set<Integer> years = new TreeSet<>(reached);
            facts.leaveYears().stream()
                    .filter(year -> !rated.contains(year) && year > since && facts.counts(year))
                    .forEach(years::add);
            found = YearsInARow.upTo(facts.year(), years, Set.of());
        }
        Verdict verdict = found >= needed ? Verdict.PASS : Verdict.FAIL;
        String how = row.consecutive() ? ".row." : ".";
        return Result.of(
                        verdict,
                        Message.of(key + how + verdict, needed, asked, found),
                        ratings.stream()
                                .map(each -> Datum.stated("datum." + key, each.year(), each.rating()))
                                .toList())
                .changedBy(key + how + "change", needed, asked, found);
    }
}
