package vn.thidua.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** All rounds, as a file for programs and as a table for people. */
final class Report {

    private static final List<String> RATIOS =
            List.of("micros", "cpu_micros", "statements", "xact_commit", "transaction_ids", "wal_bytes");

    private final Map<String, Object> conditions = new LinkedHashMap<>();
    private final Map<String, List<Measured>> rounds = new LinkedHashMap<>();

    void condition(String name, Object value) {
        conditions.put(name, value);
    }

    void add(String side, Measured measured) {
        rounds.computeIfAbsent(side, none -> new ArrayList<>()).add(measured);
    }

    void write(Path file) throws Exception {
        Map<String, Object> json = new LinkedHashMap<>(conditions);
        Map<String, Object> perNomination = new LinkedHashMap<>();
        rounds.forEach((side, measured) -> perNomination.put(side, figures(measured)));
        json.put("perNomination", perNomination);
        json.put("ratiosOfThePairs", ratios());
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(
                file,
                JsonMapper.builder()
                        .enable(SerializationFeature.INDENT_OUTPUT)
                        .build()
                        .writeValueAsString(json));
    }

    private static Map<String, Spread> figures(List<Measured> measured) {
        Map<String, Spread> figures = new LinkedHashMap<>();
        new TreeSet<>(measured.getFirst().perNomination().keySet())
                .forEach(figure -> figures.put(
                        figure,
                        Spread.of(measured.stream().map(one -> one.get(figure)).toList())));
        return figures;
    }

    /** The product's figure divided by the other side's of the same round. */
    private Map<String, Map<String, Spread>> ratios() {
        List<Measured> product = rounds.get("product");
        Map<String, Map<String, Spread>> ratios = new LinkedHashMap<>();
        rounds.forEach((side, measured) -> {
            if (measured == product) {
                return;
            }
            Map<String, Spread> each = new LinkedHashMap<>();
            for (String figure : RATIOS) {
                List<Double> pairs = new ArrayList<>();
                for (int round = 0; round < measured.size(); round++) {
                    pairs.add(product.get(round).get(figure) / measured.get(round).get(figure));
                }
                if (pairs.stream().noneMatch(ratio -> ratio.isNaN())) {
                    each.put(figure, Spread.of(pairs));
                }
            }
            ratios.put("product/" + side, each);
        });
        return ratios;
    }

    String table() {
        StringBuilder table = new StringBuilder("\nPer nomination, median of the rounds:\n");
        table.append("%-20s".formatted(""));
        rounds.keySet().forEach(side -> table.append("%14s".formatted(side)));
        new TreeSet<>(rounds.get("product").getFirst().perNomination().keySet()).forEach(figure -> {
            table.append("\n%-20s".formatted(figure));
            rounds.values().forEach(measured -> table.append(String.format(
                    Locale.ROOT,
                    "%14.1f",
                    Spread.of(measured.stream().map(one -> one.get(figure)).toList())
                            .median())));
        });
        table.append("\n\nRatios of the pairs, median (least to most):\n");
        ratios().forEach((pair, figures) -> figures.forEach((figure, spread) -> table.append(String.format(
                Locale.ROOT,
                "%-22s %-16s %6.2f (%.2f to %.2f)%n",
                pair,
                figure,
                spread.median(),
                spread.min(),
                spread.max()))));
        return table.toString();
    }
}
