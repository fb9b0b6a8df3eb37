package vn.thidua.council;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import vn.thidua.council.tally.Choice;

/**
 * One ballot round of which the test knows every choice.
 *
 * @param agenda the items by their position, which is their place in the list plus one
 * @param chosen by member in the order in which they hand in, what they chose in secret: position and choice; a position is
 *     missing where the member takes no part
 * @param onPaper those of them who vote on paper
 * @param named by member what those who are absent have written; under their name, and no secret
 */
record SimulatedVote(
        UUID session,
        List<UUID> agenda,
        Map<UUID, SortedMap<Integer, Choice>> chosen,
        Set<UUID> onPaper,
        Map<UUID, SortedMap<Integer, Choice>> named) {

    static final int ROUND = 1;

    private static final int LONGEST = 60;

    /** One in so many marks on paper. */
    private static final int UNCLEAR = 12;

    /** What kind of session it is. */
    enum Kind {
        SHORT,
        LONG_AGENDA,
        /** One member takes no part in one item, and everybody knows who. */
        LONE_RECUSAL,
        /** Some take no part here and there, some do not hand in. */
        SEVERAL_RECUSALS
    }

    /**
     * Everything from the seed: members each with a leaning of their own, items each with a wind of their own, and the
     * order in which papers are handed in.
     */
    static SimulatedVote of(Kind kind, Random seeded) {
        int members = 7 + seeded.nextInt(9);
        int items = switch (kind) {
            case SHORT -> 1 + seeded.nextInt(5);
            case LONG_AGENDA -> LONGEST - seeded.nextInt(20);
            case LONE_RECUSAL, SEVERAL_RECUSALS -> 4 + seeded.nextInt(9);
        };
        List<UUID> agenda = new ArrayList<>();
        double[] wind = new double[items];
        for (int item = 0; item < items; item++) {
            agenda.add(UUID.randomUUID());
            wind[item] = seeded.nextDouble() * 0.6 - 0.2;
        }
        Map<UUID, SortedMap<Integer, Choice>> chosen = new LinkedHashMap<>();
        for (int member = 0; member < members; member++) {
            double leaning = 0.35 + seeded.nextDouble() * 0.5;
            SortedMap<Integer, Choice> paper = new TreeMap<>();
            for (int item = 0; item < items; item++) {
                if (kind != Kind.SEVERAL_RECUSALS || seeded.nextInt(12) > 0) {
                    paper.put(item + 1, choice(leaning + wind[item], seeded));
                }
            }
            if (kind == Kind.LONE_RECUSAL && member == 0) {
                paper.remove(1 + seeded.nextInt(items));
            }
            if (!paper.isEmpty()) {
                chosen.put(UUID.randomUUID(), paper);
            }
        }
        List<UUID> order = new ArrayList<>(chosen.keySet());
        Collections.shuffle(order, seeded);
        Map<UUID, SortedMap<Integer, Choice>> inOrder = new LinkedHashMap<>();
        Map<UUID, SortedMap<Integer, Choice>> named = new LinkedHashMap<>();
        Set<UUID> onPaper = new LinkedHashSet<>();
        for (UUID member : order) {
            int way = seeded.nextInt(10);
            if (way == 0 && chosen.size() > 1) {
                named.put(member, chosen.get(member));
            } else {
                inOrder.put(member, chosen.get(member));
                // Whoever misses a line is handed no paper.
                if (way < 4 && chosen.get(member).size() == items) {
                    onPaper.add(member);
                    chosen.get(member).replaceAll((position, choice) -> sometimesUnclear(choice, seeded));
                }
            }
        }
        return new SimulatedVote(UUID.randomUUID(), agenda, inOrder, onPaper, named);
    }

    /** Everybody who sits: those who count first, as on a Council of people. */
    List<UUID> everybody() {
        List<UUID> everybody = new ArrayList<>(chosen.keySet());
        everybody.addAll(named.keySet());
        return everybody.stream().sorted().toList();
    }

    /** What lies in the box, by position. */
    Map<Integer, BoxFigures> box() {
        Map<Integer, BoxFigures> box = new TreeMap<>();
        for (int position = 1; !onPaper.isEmpty() && position <= agenda.size(); position++) {
            box.put(
                    position,
                    new BoxFigures(
                            onPaper(position, Choice.AGREE),
                            onPaper(position, Choice.DISAGREE),
                            onPaper(position, Choice.BLANK),
                            onPaper(position, Choice.INVALID)));
        }
        return box;
    }

    private int onPaper(int position, Choice choice) {
        return (int) onPaper.stream()
                .filter(member -> chosen.get(member).get(position) == choice)
                .count();
    }

    /** On paper only: a paper from the box may say nothing clear. */
    static Choice sometimesUnclear(Choice choice, Random seeded) {
        return seeded.nextInt(UNCLEAR) == 0 ? Choice.INVALID : choice;
    }

    private static Choice choice(double agreeing, Random seeded) {
        double drawn = seeded.nextDouble();
        return drawn < agreeing ? Choice.AGREE : drawn < agreeing + 0.05 ? Choice.BLANK : Choice.DISAGREE;
    }

    /** The same vote under the ids that session and items really have. */
    SimulatedVote at(UUID realSession, List<UUID> realItems) {
        return new SimulatedVote(realSession, realItems, chosen, onPaper, named);
    }

    /** Who voted on an item in secret, in the order in which they handed in. */
    List<UUID> voters(UUID item) {
        int position = agenda.indexOf(item) + 1;
        return chosen.keySet().stream()
                .filter(member -> chosen.get(member).containsKey(position))
                .toList();
    }

    Choice truth(UUID member, UUID item) {
        return chosen.get(member).get(agenda.indexOf(item) + 1);
    }

    /**
     * Of each voter, in their order, the best guess of whoever knows the tally and who voted on paper, as everybody does. Unclear
     * papers lie in the box alone.
     */
    List<String> fromTheTally(UUID item) {
        List<UUID> voters = voters(item);
        List<String> clear = voters.stream()
                .map(voter -> truth(voter, item))
                .filter(choice -> choice != Choice.INVALID)
                .map(Choice::name)
                .toList();
        if (clear.isEmpty()) {
            return voters.stream().map(voter -> Choice.INVALID.name()).toList();
        }
        String commonest = LinkScore.commonest(clear);
        int invalid = voters.size() - clear.size();
        int inTheBox = (int) voters.stream().filter(onPaper::contains).count();
        // Whether one from the box is more likely to be unclear than to say what most have said.
        boolean unclear = invalid * clear.size() > (inTheBox - invalid) * Collections.frequency(clear, commonest);
        return voters.stream()
                .map(voter -> unclear && onPaper.contains(voter) ? Choice.INVALID.name() : commonest)
                .toList();
    }
}
