package vn.thidua.council;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * How far the count of a paper box has come, without opening anything of it: who entered figures of which item, and on
 * which items what two found was not the same when it was held against each other (ADR 0074).
 */
final class BoxProgress {

    /**
     * @param attempt counts up with each difference on the item
     * @param differs whether the item has to be counted again after this
     */
    record Entered(UUID item, int attempt, UUID counter, boolean differs) {}

    private final Map<UUID, List<Entered>> newest;
    private final Set<UUID> items;

    /** @param items every item that stands on a paper of the box */
    BoxProgress(Set<UUID> items, Collection<Entered> entries) {
        this.items = Set.copyOf(items);
        this.newest = entries.stream()
                .filter(entry -> items.contains(entry.item()))
                .collect(Collectors.groupingBy(
                        Entered::item,
                        Collectors.collectingAndThen(
                                Collectors.groupingBy(Entered::attempt, TreeMap::new, Collectors.toList()),
                                attempts -> attempts.lastEntry().getValue())));
    }

    /** The items that both have to count again. */
    Set<UUID> differing() {
        return newest.values().stream()
                .flatMap(List::stream)
                .filter(Entered::differs)
                .map(Entered::item)
                .collect(Collectors.toSet());
    }

    /** Whether two found the same on the item. */
    boolean agreed(UUID item) {
        return newest(item).size() > 1 && !differing().contains(item);
    }

    boolean allAgreed() {
        return items.stream().allMatch(this::agreed);
    }

    /** Whether this person's figures are wanted on the item. */
    boolean awaits(UUID item, UUID counter) {
        List<Entered> entered = newest(item);
        return items.contains(item)
                && (entered.isEmpty()
                        || (entered.size() == 1 && !entered.getFirst().counter().equals(counter))
                        || differing().contains(item));
    }

    /** As what an entry on the item counts now. */
    int attempt(UUID item) {
        List<Entered> entered = newest(item);
        int last = entered.isEmpty() ? 1 : entered.getFirst().attempt();
        return differing().contains(item) ? last + 1 : last;
    }

    /** Who has entered something that stands. */
    Set<UUID> counters() {
        return newest.values().stream()
                .flatMap(List::stream)
                .map(Entered::counter)
                .collect(Collectors.toSet());
    }

    private List<Entered> newest(UUID item) {
        return newest.getOrDefault(item, List.of());
    }
}
