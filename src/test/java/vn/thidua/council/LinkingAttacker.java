package vn.thidua.council;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who has the whole database after closing and wants to know who chose what. Knows who took part in what, as
 * everybody does, and tries every order in which anything names the members against every order in which anything names
 * choices, forwards and backwards. On half of the sessions the truth is told, to learn which way of linking works; the
 * other half is guessed.
 */
final class LinkingAttacker {

    private final List<SimulatedVote> votes;
    private final List<Map<String, List<Evidence.Row>>> evidence;

    /** @param named words by which rows of a session are known: its id, and whatever else stands for it */
    LinkingAttacker(List<SimulatedVote> votes, List<Evidence.Row> rows, Map<UUID, Set<String>> named) {
        this.votes = votes;
        this.evidence = votes.stream()
                .map(vote -> Evidence.byTable(rowsOf(named.get(vote.session()), rows, votes.size())))
                .toList();
    }

    private static List<Evidence.Row> rowsOf(Set<String> words, List<Evidence.Row> rows, int sessions) {
        return rows.stream()
                .filter(row -> sessions > 20
                        ? words.contains(row.values().get("session"))
                        : words.stream().anyMatch(row::mentions))
                .toList();
    }

    /** A way of linking: names in the order of one column, choices in the order of another. */
    record Way(String names, String choices, boolean backwards) {

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
                link(votes.get(i), evidence.get(i), scores);
            }
        }
        return scores;
    }

    private void link(SimulatedVote vote, Map<String, List<Evidence.Row>> tables, Map<Way, LinkScore> scores) {
        Map<String, List<UUID>> orders = orders(vote, tables);
        Map<String, Map<UUID, List<String>>> choices = choices(vote, tables);
        choices.forEach((by, made) -> orders.forEach((names, order) -> {
            for (boolean backwards : new boolean[] {false, true}) {
                LinkScore score = scores.computeIfAbsent(new Way(names, by, backwards), way -> new LinkScore());
                made.forEach((item, row) -> {
                    Set<UUID> voting = new HashSet<>(vote.voters(item));
                    List<UUID> voters = order.stream().filter(voting::contains).toList();
                    List<String> truth = voters.stream()
                            .map(voter -> vote.truth(voter, item).name())
                            .toList();
                    if (truth.size() == row.size()) {
                        score.add(truth, backwards ? row.reversed() : row);
                    }
                });
            }
        }));
    }

    /** Orders of all who voted, by table and column. */
    private static Map<String, List<UUID>> orders(SimulatedVote vote, Map<String, List<Evidence.Row>> tables) {
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

    /** Choices of each item that are as many as its voters, by table and column. */
    private static Map<String, Map<UUID, List<String>>> choices(
            SimulatedVote vote, Map<String, List<Evidence.Row>> tables) {
        Map<String, Map<UUID, List<String>>> found = new LinkedHashMap<>();
        tables.forEach((table, rows) -> {
            Map<UUID, List<Evidence.Row>> ofItem = new LinkedHashMap<>();
            rows.stream().filter(row -> row.choices().size() == 1).forEach(row -> {
                UUID item = only(row, vote.agenda());
                if (item != null) {
                    ofItem.computeIfAbsent(item, each -> new ArrayList<>()).add(row);
                }
            });
            for (String column : Evidence.columns(rows)) {
                Map<UUID, List<String>> made = new LinkedHashMap<>();
                ofItem.forEach((item, itsRows) -> made.put(
                        item,
                        sorted(itsRows, column).stream()
                                .map(row -> row.choices().getFirst())
                                .toList()));
                if (!made.isEmpty()) {
                    found.put(table + "." + column, made);
                }
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

    /** The way that found most where the truth was told; the tally, where no way found more than it. */
    LinkScore guess(IntPredicate told, IntPredicate asked) {
        Map<Way, LinkScore> learnt = linking(told);
        Map<Way, LinkScore> guessed = linking(asked);
        return learnt.entrySet().stream()
                .filter(each -> each.getValue().rate() > fromTheTally(told).rate())
                .max(Comparator.comparing(each -> each.getValue().rate()))
                .map(each -> guessed.get(each.getKey()))
                .orElseGet(() -> fromTheTally(asked));
    }

    /** What the tally alone gives away: of each item the choice that most have made, for everybody. */
    LinkScore fromTheTally(IntPredicate asked) {
        LinkScore score = new LinkScore();
        for (int i = 0; i < votes.size(); i++) {
            if (asked.test(i)) {
                SimulatedVote vote = votes.get(i);
                for (UUID item : vote.agenda()) {
                    List<String> truth = vote.voters(item).stream()
                            .map(voter -> vote.truth(voter, item).name())
                            .toList();
                    if (!truth.isEmpty()) {
                        score.add(truth, Collections.nCopies(truth.size(), LinkScore.commonest(truth)));
                    }
                }
            }
        }
        return score;
    }
}
