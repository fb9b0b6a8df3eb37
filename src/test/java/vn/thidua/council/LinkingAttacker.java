package vn.thidua.council;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Somebody who has the whole database after closing and wants to know who chose what in secret. Knows who took part in what
 * and through which channel, and what was written under a name, as everybody does, and tries every order in which anything names the members against every order in which anything names
 * choices, forwards and backwards. On half of the sessions the truth is told, to learn which way of linking works; the
 * other half is guessed.
 */
final class LinkingAttacker {

    private static final int GOOD_PART = 10;

    private final List<SimulatedVote> votes;
    private final List<Map<String, List<Evidence.Row>>> evidence;

    /** @param named ids by which rows of a session are known: its own, and whatever else stands for it */
    LinkingAttacker(List<SimulatedVote> votes, List<Evidence.Row> rows, Map<UUID, Set<String>> named) {
        this.votes = votes;
        Map<String, Set<UUID>> sessions = new HashMap<>();
        named.forEach((session, ids) -> ids.forEach(
                id -> sessions.computeIfAbsent(id, any -> new HashSet<>()).add(session)));
        Map<UUID, List<Evidence.Row>> ofSession = new HashMap<>();
        rows.forEach(row -> row.ids().stream()
                .flatMap(id -> sessions.getOrDefault(id, Set.of()).stream())
                .distinct()
                .forEach(session -> ofSession
                        .computeIfAbsent(session, any -> new ArrayList<>())
                        .add(row)));
        this.evidence = votes.stream()
                .map(vote -> Evidence.byTable(ofSession.getOrDefault(vote.session(), List.of())))
                .toList();
    }

    /** A way of linking: names in the order of one column, choices in the order of another. */
    record Way(String names, String choices, boolean backwards) {

        /** Whether it needs that source, and beside it no other than the tables. */
        boolean by(Source source) {
            Set<Source> read = EnumSet.of(Source.of(names), Source.of(choices));
            return read.contains(source) && EnumSet.of(Source.TABLES, source).containsAll(read);
        }

        @Override
        public String toString() {
            return names + " against " + choices + (backwards ? ", backwards" : "");
        }
    }

    /** Rows that name member, item and choice at once: nothing has to be linked there. */
    List<Evidence.Row> outright() {
        List<Evidence.Row> found = new ArrayList<>();
        for (int i = 0; i < votes.size(); i++) {
            SimulatedVote vote = votes.get(i);
            evidence.get(i).values().stream()
                    .flatMap(List::stream)
                    .filter(row -> !row.choices().isEmpty()
                            && vote.chosen().keySet().stream().anyMatch(row::mentions))
                    .forEach(found::add);
        }
        return found;
    }

    /** What each way of linking finds in the sessions that are asked for. */
    Map<Way, LinkScore> linking(IntPredicate asked) {
        Map<Way, LinkScore> scores = new LinkedHashMap<>();
        for (int i = 0; i < votes.size(); i++) {
            if (asked.test(i)) {
                Linking.link(votes.get(i), evidence.get(i), scores);
            }
        }
        return scores;
    }

    /** What each way finds in both. */
    static Map<Way, LinkScore> together(Map<Way, LinkScore> some, Map<Way, LinkScore> others) {
        Map<Way, LinkScore> both = new LinkedHashMap<>();
        Stream.of(some, others)
                .forEach(scores -> scores.forEach((way, score) ->
                        both.computeIfAbsent(way, any -> new LinkScore()).add(score)));
        return both;
    }

    /** Choices known because a paper is still whole and its owner had no part in one of its items. */
    int byMissingItems() {
        int hits = 0;
        for (int i = 0; i < votes.size(); i++) {
            for (List<Evidence.Row> rows : evidence.get(i).values()) {
                hits += new WholePapers(votes.get(i), rows).found();
            }
        }
        return hits;
    }

    /**
     * The way that found most where the truth was told, of those that say something of a good part of it; the tally, where no
     * way found more than it.
     */
    LinkScore guess(IntPredicate told, IntPredicate asked) {
        return guess(told, linking(told), asked, linking(asked), way -> true);
    }

    /** The same by what was linked before, and by some ways alone. */
    LinkScore guess(
            IntPredicate told,
            Map<Way, LinkScore> learnt,
            IntPredicate asked,
            Map<Way, LinkScore> guessed,
            Predicate<Way> allowed) {
        LinkScore tally = fromTheTally(told);
        return learnt.entrySet().stream()
                .filter(each -> allowed.test(each.getKey()) && guessed.containsKey(each.getKey()))
                .filter(each -> each.getValue().guesses() * GOOD_PART >= tally.guesses())
                .filter(each -> each.getValue().rate() > tally.rate())
                .max(Comparator.comparing(each -> each.getValue().rate()))
                .map(each -> guessed.get(each.getKey()))
                .orElseGet(() -> fromTheTally(asked));
    }

    /** What the tally, without what was written under a name, gives away: of each item the best guess, for everybody. */
    LinkScore fromTheTally(IntPredicate asked) {
        LinkScore score = new LinkScore();
        for (int i = 0; i < votes.size(); i++) {
            if (asked.test(i)) {
                SimulatedVote vote = votes.get(i);
                for (UUID item : vote.agenda()) {
                    List<String> truth = Linking.truth(vote, item, vote.voters(item));
                    if (!truth.isEmpty()) {
                        score.add(truth, vote.fromTheTally(item));
                    }
                }
            }
        }
        return score;
    }
}
