package vn.thidua.council;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Lays every order in which a vote's members are named on every order in which choices are, and reads what is said outright. */
final class Linking {

    private Linking() {}

    /** Adds what each way of linking finds in the vote. */
    static void link(
            SimulatedVote vote, Map<String, List<Evidence.Row>> tables, Map<LinkingAttacker.Way, LinkScore> scores) {
        tables.forEach((table, rows) -> readOutright(vote, rows)
                .forEach(score -> scores.computeIfAbsent(
                                new LinkingAttacker.Way(table, table, false), way -> new LinkScore())
                        .add(score)));
        Map<List<UUID>, List<String>> orders = alike(NamedOrders.ofMembers(vote, tables));
        Map<Map<UUID, List<String>>, List<String>> choices = alike(NamedOrders.ofChoices(vote, tables));
        orders.forEach((order, names) -> {
            Map<UUID, List<String>> truths = new HashMap<>();
            vote.agenda().forEach(item -> truths.put(item, truth(vote, item, order)));
            choices.forEach((made, by) -> {
                for (boolean backwards : new boolean[] {false, true}) {
                    LinkScore score = new LinkScore();
                    made.forEach((item, row) -> {
                        if (truths.get(item).size() == row.size()) {
                            score.add(truths.get(item), backwards ? row.reversed() : row);
                        }
                    });
                    names.forEach(name -> by.forEach(column -> scores.computeIfAbsent(
                                    new LinkingAttacker.Way(name, column, backwards), way -> new LinkScore())
                            .add(score)));
                }
            });
        });
    }

    /** Many columns give the same order. */
    private static <T> Map<T, List<String>> alike(Map<String, T> byColumn) {
        Map<T, List<String>> columns = new LinkedHashMap<>();
        byColumn.forEach((column, order) ->
                columns.computeIfAbsent(order, any -> new ArrayList<>()).add(column));
        return columns;
    }

    /** What those of the members chose who voted on the item, in that order. */
    static List<String> truth(SimulatedVote vote, UUID item, Collection<UUID> members) {
        return members.stream()
                .filter(member ->
                        vote.chosen().get(member).containsKey(vote.agenda().indexOf(item) + 1))
                .map(member -> vote.truth(member, item).name())
                .toList();
    }

    /** Rows that name one member and what was chosen. */
    private static List<LinkScore> readOutright(SimulatedVote vote, List<Evidence.Row> rows) {
        Map<UUID, Map<UUID, String>> told = new LinkedHashMap<>();
        rows.forEach(row -> {
            Map<UUID, String> said = row.said(vote.agenda());
            UUID member =
                    said.isEmpty() ? null : NamedOrders.only(row, vote.chosen().keySet());
            if (member != null) {
                said.forEach((item, choice) ->
                        told.computeIfAbsent(item, any -> new LinkedHashMap<>()).put(member, choice));
            }
        });
        List<LinkScore> scores = new ArrayList<>();
        told.forEach((item, of) -> {
            LinkScore score = new LinkScore();
            List<String> truth = truth(vote, item, of.keySet());
            if (truth.size() == of.size()) {
                score.add(truth, List.copyOf(of.values()));
                scores.add(score);
            }
        });
        return scores;
    }
}
