package vn.thidua.benchmark;

import java.util.List;

/** Several figures of the same thing: what lies in the middle, and how far apart they are. */
record Spread(double median, double min, double max, List<Double> all) {

    static Spread of(List<Double> figures) {
        List<Double> sorted = figures.stream().sorted().toList();
        int half = sorted.size() / 2;
        double median = sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
        return new Spread(median, sorted.getFirst(), sorted.getLast(), figures);
    }
}
