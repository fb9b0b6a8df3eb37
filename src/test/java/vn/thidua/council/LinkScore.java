package vn.thidua.council;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How many choices were guessed rightly, and how many chance alone would give when choices are dealt out at random. */
final class LinkScore {

    /** Of the normal distribution: 99 % lie within so many deviations. */
    private static final double WITHIN_99_PERCENT = 2.5758;

    private int hits;
    private int guesses;
    private double expected;
    private double variance;

    /** One item: what its voters chose, and what was guessed of each. */
    void add(List<String> truth, List<String> guessed) {
        int n = truth.size();
        for (int i = 0; i < n; i++) {
            hits += truth.get(i).equals(guessed.get(i)) ? 1 : 0;
        }
        guesses += n;
        Map<String, Long> chosen = counts(truth);
        Map<String, Long> dealt = counts(guessed);
        double mean = chosen.entrySet().stream()
                        .mapToDouble(each -> each.getValue() * dealt.getOrDefault(each.getKey(), 0L))
                        .sum()
                / n;
        expected += mean;
        if (n > 1) {
            double squares = 0;
            for (String one : truth) {
                for (String other : guessed) {
                    double off = (one.equals(other) ? 1 : 0)
                            - dealt.getOrDefault(one, 0L) / (double) n
                            - chosen.getOrDefault(other, 0L) / (double) n
                            + mean / n;
                    squares += off * off;
                }
            }
            variance += squares / (n - 1);
        }
    }

    /** The same way in other votes. */
    void add(LinkScore other) {
        hits += other.hits;
        guesses += other.guesses;
        expected += other.expected;
        variance += other.variance;
    }

    static String commonest(List<String> made) {
        return counts(made).entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .orElseThrow()
                .getKey();
    }

    private static Map<String, Long> counts(List<String> made) {
        return made.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    int hits() {
        return hits;
    }

    int guesses() {
        return guesses;
    }

    double rate() {
        return guesses == 0 ? 0 : hits / (double) guesses;
    }

    /** By how many deviations it is better, or worse, than dealing the same choices out at random. */
    double deviations() {
        return variance == 0 ? 0 : (hits - expected) / Math.sqrt(variance);
    }

    /** Whether another rate lies so near to this one that chance explains it, within 99 %. */
    boolean explains(LinkScore other) {
        return Math.abs(other.rate() - rate()) <= tolerance();
    }

    /** How far another rate may lie from this one by chance, within 99 %. */
    double tolerance() {
        return WITHIN_99_PERCENT * Math.sqrt(rate() * (1 - rate()) / guesses);
    }
}
