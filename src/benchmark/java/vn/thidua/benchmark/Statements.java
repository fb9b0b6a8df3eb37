package vn.thidua.benchmark;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Statements sent to the server, by their first word; each row of a batch is one, because the server runs it as one. */
final class Statements {

    static final List<String> KINDS = List.of("select", "insert", "update", "delete", "other");

    private final Map<String, Long> byText = new HashMap<>();

    synchronized void count(String sql, long times) {
        byText.merge(sql, times, Long::sum);
    }

    /** What was counted since the last call, by its text. */
    synchronized Map<String, Long> take() {
        Map<String, Long> taken = new HashMap<>(byText);
        byText.clear();
        return taken;
    }

    static Map<String, Long> byKind(Map<String, Long> byText) {
        Map<String, Long> byKind = new TreeMap<>();
        byText.forEach((sql, times) -> byKind.merge(kind(sql), times, Long::sum));
        return byKind;
    }

    private static String kind(String sql) {
        String word = sql.stripLeading().split("\\s+", 2)[0].toLowerCase(Locale.ROOT);
        return KINDS.contains(word) ? word : "other";
    }
}
