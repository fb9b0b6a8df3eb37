package vn.thidua.council;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Papers that can be put together again by some column of a table: those of members whose missing items nobody else misses
 * are known for theirs, however well the papers were mixed.
 */
record WholePapers(SimulatedVote vote, List<Evidence.Row> rows) {

    /** How many choices are known so. */
    int found() {
        List<Evidence.Row> choices =
                rows.stream().filter(row -> row.choices().size() == 1).toList();
        return Evidence.columns(choices).stream()
                .mapToInt(column -> found(choices.stream()
                        .collect(Collectors.groupingBy(row -> row.values().get(column)))))
                .sum();
    }

    private int found(Map<String, List<Evidence.Row>> papers) {
        if (papers.size() != vote.chosen().size() || !papers.values().stream().allMatch(this::isWhole)) {
            return 0;
        }
        return papers.values().stream().collect(Collectors.groupingBy(this::items)).entrySet().stream()
                .filter(alike -> alike.getValue().size() == 1)
                .mapToInt(alike -> hits(alike.getKey(), alike.getValue().getFirst()))
                .sum();
    }

    /** No item twice. */
    private boolean isWhole(List<Evidence.Row> paper) {
        return items(paper).size() == paper.size();
    }

    private Set<UUID> items(List<Evidence.Row> paper) {
        return paper.stream()
                .map(row -> NamedOrders.only(row, vote.agenda()))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private int hits(Set<UUID> items, List<Evidence.Row> paper) {
        List<UUID> owners = vote.chosen().keySet().stream()
                .filter(member -> vote.agenda().stream()
                        .filter(item -> vote.voters(item).contains(member))
                        .collect(Collectors.toSet())
                        .equals(items))
                .toList();
        if (owners.size() != 1) {
            return 0;
        }
        return (int) paper.stream()
                .filter(row -> vote.truth(owners.getFirst(), NamedOrders.only(row, vote.agenda()))
                        .name()
                        .equals(row.choices().getFirst()))
                .count();
    }
}
