package vn.thidua.council;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Two people's counts of one paper box, opened to be held against each other item by item. Where they differ, and where the items of
 * one paper do not add up to the same number of papers, both count again.
 */
final class BoxCount {

    /** @param attempt counts up with each difference on the item */
    record Entry(UUID item, int attempt, UUID counter, BoxFigures figures) {}

    private static final int TWO = 2;

    private final Map<UUID, List<Entry>> newest = new HashMap<>();
    private final Map<UUID, Integer> paperOf;

    /** @param paperOf every item that stands on a paper of the box, with the number of that paper */
    BoxCount(Map<UUID, Integer> paperOf, Collection<Entry> entries) {
        this.paperOf = Map.copyOf(paperOf);
        Map<UUID, TreeMap<Integer, List<Entry>>> byAttempt = entries.stream()
                .collect(Collectors.groupingBy(
                        Entry::item, Collectors.groupingBy(Entry::attempt, TreeMap::new, Collectors.toList())));
        paperOf.keySet().forEach(item -> {
            TreeMap<Integer, List<Entry>> attempts = byAttempt.get(item);
            newest.put(item, attempts == null ? List.of() : attempts.lastEntry().getValue());
        });
    }

    /** What both found; empty while one is missing, they differ, or the paper does not add up. */
    Optional<BoxFigures> agreed(UUID item) {
        return addsUp(paperOf.get(item)) ? same(item) : Optional.empty();
    }

    boolean allAgreed() {
        return newest.keySet().stream().allMatch(item -> agreed(item).isPresent());
    }

    /** The items that both have to count again. */
    Set<UUID> differing() {
        return newest.keySet().stream()
                .filter(item -> newest.getOrDefault(item, List.of()).size() == TWO
                        && agreed(item).isEmpty())
                .collect(Collectors.toSet());
    }

    /** How many have entered something that stands. */
    Set<UUID> counters() {
        return newest.values().stream()
                .flatMap(List::stream)
                .map(Entry::counter)
                .collect(Collectors.toSet());
    }

    Set<UUID> countersOf(int paper) {
        return items(paper).stream()
                .flatMap(item -> newest.getOrDefault(item, List.of()).stream())
                .map(Entry::counter)
                .collect(Collectors.toSet());
    }

    /** Papers found in the box, once its items are agreed on. */
    int collected(int paper) {
        return agreed(items(paper).getFirst()).orElseThrow().sum();
    }

    private Optional<BoxFigures> same(UUID item) {
        List<Entry> entered = newest.getOrDefault(item, List.of());
        return entered.size() == TWO
                        && entered.getFirst().figures().equals(entered.getLast().figures())
                ? Optional.of(entered.getFirst().figures())
                : Optional.empty();
    }

    /** Whether what was found so far on the items of the paper is the same number of papers. */
    private boolean addsUp(@Nullable Integer paper) {
        if (paper == null) {
            return true;
        }
        return items(paper).stream()
                        .flatMap(item -> same(item).stream())
                        .map(BoxFigures::sum)
                        .distinct()
                        .count()
                <= 1;
    }

    private List<UUID> items(int paper) {
        List<UUID> items = new ArrayList<>();
        paperOf.forEach((item, on) -> {
            if (on == paper) {
                items.add(item);
            }
        });
        return items;
    }
}
