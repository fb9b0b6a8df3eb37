package vn.thidua.nomination.eligibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thidua.award.Criterion;

/** Holds a nominee against the rows of a standard. */
final class StandardRules {

    private StandardRules() {}

    static List<Finding> examine(Facts facts, List<Criterion> standard) {
        List<Finding> findings = new ArrayList<>();
        Map<Integer, List<Criterion>> branches = new TreeMap<>();
        for (Criterion row : standard) {
            if (row.branch() == 0) {
                findings.add(result(facts, row).finding(name(row), row.article(), row.unverified()));
            } else {
                branches.computeIfAbsent(row.branch(), any -> new ArrayList<>()).add(row);
            }
        }
        if (!branches.isEmpty()) {
            findings.add(anyOf(facts, branches.values().stream().toList()));
        }
        return findings;
    }

    /** One branch is enough; the best of them speaks. A branch that is not verified may be what saves somebody. */
    private static Finding anyOf(Facts facts, List<List<Criterion>> branches) {
        List<Datum> data = new ArrayList<>();
        List<Message> changes = new ArrayList<>();
        Verdict best = Verdict.FAIL;
        for (List<Criterion> branch : branches) {
            List<Result> results =
                    branch.stream().map(row -> result(facts, row)).toList();
            best = better(best, together(results));
            for (Result result : results) {
                data.add(new Datum(
                        Message.of("standard.branch", result.verdict(), result.explanation()), Source.CHECKED));
                data.addAll(result.data());
            }
            List<Message> needed = results.stream()
                    .map(Result::change)
                    .filter(Objects::nonNull)
                    .toList();
            if (!needed.isEmpty()) {
                changes.add(Message.of("standard.together", needed));
            }
        }
        List<Criterion> rows = branches.stream().flatMap(List::stream).toList();
        return new Finding(
                "standard.any",
                best,
                Severity.BLOCKS,
                Message.of("standard.any." + best),
                data,
                best == Verdict.PASS || changes.isEmpty() ? null : Message.of("standard.either", changes),
                rows.stream().map(Criterion::article).distinct().collect(Collectors.joining("; ")),
                rows.stream().anyMatch(Criterion::unverified),
                null);
    }

    private static Verdict together(List<Result> results) {
        Stream<Verdict> verdicts = results.stream().map(Result::verdict);
        return verdicts.reduce(Verdict.PASS, StandardRules::worse);
    }

    private static Verdict better(Verdict one, Verdict other) {
        return one == Verdict.PASS || other == Verdict.PASS
                ? Verdict.PASS
                : one == Verdict.HUMAN || other == Verdict.HUMAN ? Verdict.HUMAN : Verdict.FAIL;
    }

    private static Verdict worse(Verdict one, Verdict other) {
        return one == Verdict.FAIL || other == Verdict.FAIL
                ? Verdict.FAIL
                : one == Verdict.HUMAN || other == Verdict.HUMAN ? Verdict.HUMAN : Verdict.PASS;
    }

    private static String name(Criterion row) {
        String name = "standard." + row.predicate();
        return row.what() == null ? name : name + "." + row.what();
    }

    private static Result result(Facts facts, Criterion row) {
        return switch (row.predicate()) {
            case YEAR_RATING -> RatingRules.ofYear(facts, row, facts.ratings(), "rating");
            case UNIT_RATING -> RatingRules.ofYear(facts, row, facts.unitRatings(), "unitRating");
            case RATINGS -> RatingRules.ofYears(facts, row, facts.ratings(), "ratings");
            case UNIT_RATINGS -> RatingRules.ofYears(facts, row, facts.unitRatings(), "unitRatings");
            case HAS -> HistoryRules.has(facts, row);
            case INITIATIVE -> HistoryRules.certificates(facts, row, CertificateKind.INITIATIVE);
            case RESEARCH -> HistoryRules.certificates(facts, row, CertificateKind.RESEARCH);
            case MEMBER_SHARE -> CollectiveRules.share(facts, row);
            case MEMBERS_WITH -> CollectiveRules.fighters(facts, row);
            case NO_DISCIPLINE -> CollectiveRules.noDiscipline(facts);
            case CLUSTER_RANK -> CollectiveRules.rank(facts, row);
            case MOVEMENT_SELECTED -> DeedRules.movement(facts, row);
            case SUDDEN -> DeedRules.judged("sudden", Message.of("judged.sudden"));
            case CONTRIBUTION -> DeedRules.contribution(facts);
            case INFLUENCE -> DeedRules.influence(facts);
            case NEEDS_PERSON -> DeedRules.judged("person", Message.of("judged.words", row.judged()));
        };
    }
}
