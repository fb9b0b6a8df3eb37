package vn.thidua.benchmark;

import java.util.Map;
import java.util.TreeMap;

/** What one nomination cost on one side in one round. */
record Measured(Map<String, Double> perNomination) {

    static Measured of(int nominations, Map<String, Long> totals) {
        Map<String, Double> each = new TreeMap<>();
        totals.forEach((name, total) -> each.put(name, (double) total / nominations));
        return new Measured(each);
    }

    double get(String figure) {
        return perNomination.getOrDefault(figure, Double.NaN);
    }
}
