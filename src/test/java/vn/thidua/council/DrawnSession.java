package vn.thidua.council;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.thidua.council.tally.Choice;

/**
 * A session of the sample Council as the seed draws it: who takes no part in what, who writes, who votes on paper, and what each
 * chooses, in the order in which they come.
 *
 * @param papers by member what they choose, by position; a position is missing where they take no part
 * @param writer is absent and writes; nobody in most sessions
 */
record DrawnSession(
        int items,
        Map<String, SortedMap<Integer, Choice>> papers,
        Map<String, Set<Integer>> recused,
        Set<String> onPaper,
        @Nullable String writer) {

    static final List<String> COUNTING = List.of("uyvien7", "uyvien8");

    /** Neither preside, keep the minutes nor count. */
    private static final List<String> OTHERS =
            List.of("phochutich", "uyvien1", "uyvien2", "uyvien3", "uyvien4", "uyvien5", "uyvien6");

    private static final int LONGEST = 40;

    static DrawnSession of(SimulatedVote.Kind kind, Random seeded) {
        int items = switch (kind) {
            case SHORT -> 1 + seeded.nextInt(4);
            case LONG_AGENDA -> LONGEST - seeded.nextInt(10);
            case LONE_RECUSAL, SEVERAL_RECUSALS -> 3 + seeded.nextInt(4);
        };
        Map<String, Set<Integer>> recused = recused(kind, items, seeded);
        String writer = seeded.nextInt(4) == 0 ? OTHERS.get(seeded.nextInt(OTHERS.size())) : null;
        double[] wind = new double[items];
        for (int item = 0; item < items; item++) {
            wind[item] = seeded.nextDouble() * 0.6 - 0.2;
        }
        List<String> order = new ArrayList<>(CouncilStage.MEMBERS);
        Collections.shuffle(order, seeded);
        Map<String, SortedMap<Integer, Choice>> papers = new LinkedHashMap<>();
        Set<String> onPaper = new HashSet<>();
        for (String member : order) {
            // Whoever misses a line is handed no paper.
            boolean drawsOne = seeded.nextInt(10) < 3 && !recused.containsKey(member) && !member.equals(writer);
            double leaning = 0.35 + seeded.nextDouble() * 0.5;
            SortedMap<Integer, Choice> paper = new TreeMap<>();
            for (int item = 0; item < items; item++) {
                Choice choice = seeded.nextDouble() < leaning + wind[item] ? Choice.AGREE : Choice.DISAGREE;
                if (!recused.getOrDefault(member, Set.of()).contains(item + 1)) {
                    paper.put(item + 1, drawsOne ? SimulatedVote.sometimesUnclear(choice, seeded) : choice);
                }
            }
            papers.put(member, paper);
            if (drawsOne) {
                onPaper.add(member);
            }
        }
        return new DrawnSession(items, papers, recused, onPaper, writer);
    }

    private static Map<String, Set<Integer>> recused(SimulatedVote.Kind kind, int items, Random seeded) {
        Map<String, Set<Integer>> recused = new LinkedHashMap<>();
        int times = switch (kind) {
            case SHORT, LONG_AGENDA -> 0;
            case LONE_RECUSAL -> 1;
            case SEVERAL_RECUSALS -> 4;
        };
        for (int time = 0; time < times; time++) {
            String member = OTHERS.get(seeded.nextInt(OTHERS.size()));
            Set<Integer> positions = recused.computeIfAbsent(member, any -> new HashSet<>());
            // Whoever takes no part in anything has no paper.
            if (positions.size() < items - 1) {
                positions.add(1 + seeded.nextInt(items));
            }
        }
        return recused;
    }
}
