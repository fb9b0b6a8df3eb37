package vn.thidua.council;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.thidua.council.tally.Choice;

/**
 * What the members of a random Council think of some items, and the way that each of them takes to say it.
 *
 * @param recused by member the positions they take no part in
 * @param wishes by member and position, in the order in which they speak
 * @param lost papers that are handed out and do not come back
 * @param spoilt by member the positions on their paper that say nothing clear
 * @param counted whether written opinions are counted, or only recorded
 * @param stays whether who takes no part stays in the total
 */
record MixedVote(
        List<SessionBench.Item> items,
        Map<UUID, Set<Integer>> recused,
        Map<UUID, SortedMap<Integer, Choice>> wishes,
        Map<UUID, Way> ways,
        Set<UUID> lost,
        Map<UUID, Set<Integer>> spoilt,
        boolean counted,
        boolean stays) {

    /** Mostly in favour, so that much passes and can be turned. */
    private static final int IN_FAVOUR = 7;

    private static final List<Choice> AGAINST = List.of(Choice.DISAGREE, Choice.BLANK);
    private static final String[][] MAJORITIES = {{"50", ">"}, {"2/3", ">="}, {"80", ">="}, {"90", ">="}};
    private static final List<BallotMode> MODES =
            List.of(BallotMode.SECRET, BallotMode.SECRET, BallotMode.ROLL_CALL, BallotMode.SHOW_OF_HANDS);

    /** How a member speaks. Whoever is there is called by name and raises a hand as well. */
    enum Way {
        SCREEN,
        PAPER,
        /** Absent. */
        WRITTEN,
        /** There, and hands in nothing. */
        SILENT
    }

    /** Councils of 5 to 25, everything from the seed. */
    static MixedVote draw(Random seeded) {
        List<SessionBench.Item> items = IntStream.rangeClosed(0, seeded.nextInt(4))
                .mapToObj(position -> {
                    String[] majority = MAJORITIES[seeded.nextInt(MAJORITIES.length)];
                    return new SessionBench.Item(MODES.get(seeded.nextInt(MODES.size())), majority[0], majority[1]);
                })
                .toList();
        Map<UUID, Set<Integer>> recused = new HashMap<>();
        Map<UUID, SortedMap<Integer, Choice>> wishes = new LinkedHashMap<>();
        int members = 5 + seeded.nextInt(21);
        for (int number = 0; number < members; number++) {
            UUID member = new UUID(seeded.nextLong(), seeded.nextLong());
            SortedMap<Integer, Choice> wish = new TreeMap<>();
            Set<Integer> out = new TreeSet<>();
            for (int position = 1; position <= items.size(); position++) {
                if (seeded.nextInt(8) == 0) {
                    out.add(position);
                } else {
                    int drawn = seeded.nextInt(IN_FAVOUR + AGAINST.size());
                    wish.put(position, drawn < IN_FAVOUR ? Choice.AGREE : AGAINST.get(drawn - IN_FAVOUR));
                }
            }
            wishes.put(member, wish);
            if (!out.isEmpty()) {
                recused.put(member, out);
            }
        }
        MixedVote drawn = new MixedVote(
                items, recused, wishes, Map.of(), Set.of(), Map.of(), seeded.nextBoolean(), seeded.nextBoolean());
        return drawn.by(List.of(Way.values()), seeded).withMishaps(seeded);
    }

    /** The same wishes by other ways and in another order; what happened to papers is forgotten. */
    MixedVote by(List<Way> among, Random seeded) {
        List<UUID> order = new ArrayList<>(wishes.keySet());
        Collections.shuffle(order, seeded);
        Map<UUID, SortedMap<Integer, Choice>> inOrder = new LinkedHashMap<>();
        Map<UUID, Way> dealt = new HashMap<>();
        for (UUID member : order) {
            inOrder.put(member, wishes.get(member));
            Way way = among.get(seeded.nextInt(among.size()));
            // A paper without a line would be known, so that none is handed out.
            dealt.put(member, way == Way.PAPER && missesASecretItem(member) ? Way.SCREEN : way);
        }
        return new MixedVote(items, recused, inOrder, dealt, Set.of(), Map.of(), counted, stays);
    }

    private MixedVote withMishaps(Random seeded) {
        Set<UUID> gone = new TreeSet<>();
        Map<UUID, Set<Integer>> unclear = new HashMap<>();
        ways.forEach((member, way) -> {
            if (way == Way.PAPER && seeded.nextInt(8) == 0) {
                gone.add(member);
            } else if (way == Way.PAPER) {
                secret().stream()
                        .filter(position -> seeded.nextInt(8) == 0)
                        .forEach(position -> unclear.computeIfAbsent(member, any -> new TreeSet<>())
                                .add(position));
            }
        });
        return new MixedVote(items, recused, wishes, ways, gone, unclear, counted, stays);
    }

    /** The same with that wish. */
    MixedVote wishing(UUID member, int position, Choice choice) {
        Map<UUID, SortedMap<Integer, Choice>> changed = new LinkedHashMap<>(wishes);
        SortedMap<Integer, Choice> wish = new TreeMap<>(wishes.get(member));
        wish.put(position, choice);
        changed.put(member, wish);
        return new MixedVote(items, recused, changed, ways, lost, spoilt, counted, stays);
    }

    private boolean missesASecretItem(UUID member) {
        return recused.getOrDefault(member, Set.of()).stream()
                .anyMatch(position -> mode(position) == BallotMode.SECRET);
    }

    BallotMode mode(int position) {
        return items.get(position - 1).mode();
    }

    List<Integer> secret() {
        return IntStream.rangeClosed(1, items.size())
                .filter(position -> mode(position) == BallotMode.SECRET)
                .boxed()
                .toList();
    }

    /** What of the member's wish is heard on the item; {@code null} for nothing. */
    @Nullable
    Choice heard(UUID member, int position) {
        Choice wish = wishes.get(member).get(position);
        if (wish == null) {
            return null;
        }
        BallotMode mode = mode(position);
        return switch (ways.get(member)) {
            case WRITTEN -> counted && mode != BallotMode.SHOW_OF_HANDS ? wish : null;
            case SILENT -> mode == BallotMode.SECRET ? null : wish;
            case SCREEN -> wish;
            case PAPER -> onPaper(member, position, wish);
        };
    }

    private @Nullable Choice onPaper(UUID member, int position, Choice wish) {
        if (mode(position) != BallotMode.SECRET) {
            return wish;
        }
        if (lost.contains(member)) {
            return null;
        }
        return spoilt.getOrDefault(member, Set.of()).contains(position) ? Choice.INVALID : wish;
    }

    int heard(int position, Choice choice) {
        return (int) wishes.keySet().stream()
                .filter(member -> heard(member, position) == choice)
                .count();
    }

    int entitled(int position) {
        return (int) wishes.values().stream()
                .filter(wish -> wish.containsKey(position))
                .count();
    }
}
