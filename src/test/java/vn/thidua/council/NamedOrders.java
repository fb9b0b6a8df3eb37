package vn.thidua.council;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Every order that what is left of a vote gives to its members, and every order that it gives to choices. */
final class NamedOrders {

    private NamedOrders() {}

    /** Orders of all who voted in secret, by table and column. */
    static Map<String, List<UUID>> ofMembers(SimulatedVote vote, Map<String, List<Evidence.Row>> tables) {
        Map<String, List<UUID>> orders = new LinkedHashMap<>();
        tables.forEach((table, rows) -> {
            Map<Evidence.Row, UUID> members = new HashMap<>();
            rows.forEach(row -> {
                UUID one = only(row, vote.chosen().keySet());
                if (one != null && row.choices().isEmpty()) {
                    members.put(row, one);
                }
            });
            if (!members.values().containsAll(vote.chosen().keySet())) {
                return;
            }
            for (String column : Evidence.columns(rows)) {
                orders.put(
                        table + "." + column,
                        sorted(members.keySet(), column).stream()
                                .map(members::get)
                                .distinct()
                                .toList());
            }
        });
        return orders;
    }

    /** Choices of each item, by table and column. */
    static Map<String, Map<UUID, List<String>>> ofChoices(SimulatedVote vote, Map<String, List<Evidence.Row>> tables) {
        Map<String, Map<UUID, List<String>>> found = new LinkedHashMap<>();
        tables.forEach((table, rows) -> {
            Map<UUID, Map<Evidence.Row, String>> ofItem = new LinkedHashMap<>();
            rows.forEach(row -> row.said(vote.agenda())
                    .forEach((item, choice) -> ofItem.computeIfAbsent(item, each -> new LinkedHashMap<>())
                            .put(row, choice)));
            for (String column : ofItem.isEmpty() ? List.<String>of() : Evidence.columns(rows)) {
                Map<UUID, List<String>> made = new LinkedHashMap<>();
                ofItem.forEach((item, its) -> made.put(
                        item,
                        sorted(its.keySet(), column).stream().map(its::get).toList()));
                found.put(table + "." + column, made);
            }
        });
        return found;
    }

    private static List<Evidence.Row> sorted(Collection<Evidence.Row> rows, String column) {
        return rows.stream()
                .sorted(Comparator.<Evidence.Row, String>comparing(
                                row -> row.values().get(column))
                        .thenComparing(row -> row.values().get("ctid")))
                .toList();
    }

    /** The one of them that the row names; as a value of its own, or else somewhere in a text. */
    static @Nullable UUID only(Evidence.Row row, Collection<UUID> ids) {
        List<UUID> named = ids.stream()
                .filter(id -> row.values().containsValue(id.toString()))
                .toList();
        if (named.isEmpty()) {
            named = ids.stream().filter(row::mentions).toList();
        }
        return named.size() == 1 ? named.getFirst() : null;
    }
}
