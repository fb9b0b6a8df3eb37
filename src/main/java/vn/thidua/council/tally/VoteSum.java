package vn.thidua.council.tally;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Adds up votes that came in by several ways: which way a vote took makes no difference to what it counts. */
public final class VoteSum {

    private VoteSum() {}

    /** @param ways by item, how often each choice was made */
    public static Map<UUID, Map<Choice, Integer>> of(Collection<Map<UUID, Map<Choice, Integer>>> ways) {
        Map<UUID, Map<Choice, Integer>> sum = new HashMap<>();
        for (Map<UUID, Map<Choice, Integer>> way : ways) {
            way.forEach((item, made) -> {
                Map<Choice, Integer> ofItem = sum.computeIfAbsent(item, any -> new EnumMap<>(Choice.class));
                made.forEach((choice, times) -> ofItem.merge(choice, times, Integer::sum));
            });
        }
        return sum;
    }
}
