package vn.thidua.council;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import vn.thidua.council.tally.Choice;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.UnitCode;

/**
 * One ballot round of which the test knows every choice.
 *
 * @param agenda the items by their position, which is their place in the list plus one
 * @param chosen by member in the order in which they hand in: position and choice; a position is missing where the member
 *     takes no part
 */
record SimulatedVote(UUID session, List<UUID> agenda, Map<UUID, SortedMap<Integer, Choice>> chosen) {

    static final int ROUND = 1;

    private static final int LONGEST = 60;

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
        order.forEach(member -> inOrder.put(member, chosen.get(member)));
        return new SimulatedVote(UUID.randomUUID(), agenda, inOrder);
    }

    private static Choice choice(double agreeing, Random seeded) {
        double drawn = seeded.nextDouble();
        return drawn < agreeing ? Choice.AGREE : drawn < agreeing + 0.05 ? Choice.BLANK : Choice.DISAGREE;
    }

    /** Items as the ballot box wants them, under these ids. */
    List<AgendaItem> items() {
        List<AgendaItem> items = new ArrayList<>();
        for (int position = 1; position <= agenda.size(); position++) {
            AgendaItem item = new AgendaItem(
                    session,
                    position,
                    FakeAgenda.TYPE,
                    new AgendaSource.Candidate(
                            UUID.randomUUID(), "F", "F", "F", new UnitCode("ND"), "F", "F", "F", "F", LocalDate.EPOCH),
                    BallotMode.SECRET);
            item.onPaper(1);
            items.add(item);
        }
        return items;
    }

    /** The same vote under the ids that its items really have. */
    SimulatedVote on(List<AgendaItem> items) {
        return new SimulatedVote(session, items.stream().map(AgendaItem::id).toList(), chosen);
    }

    /** Who voted on an item, in the order in which they handed in. */
    List<UUID> voters(UUID item) {
        int position = agenda.indexOf(item) + 1;
        return chosen.keySet().stream()
                .filter(member -> chosen.get(member).containsKey(position))
                .toList();
    }

    Choice truth(UUID member, UUID item) {
        return chosen.get(member).get(agenda.indexOf(item) + 1);
    }

    List<AccountId> members() {
        return chosen.keySet().stream().map(AccountId::new).toList();
    }
}
