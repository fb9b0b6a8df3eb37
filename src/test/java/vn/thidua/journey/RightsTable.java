package vn.thidua.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table of the README that says who may do what, and when. An action has as many rows as it needs, and a row may name
 * several actions; words in brackets are for people.
 */
record RightsTable(List<Row> rows, Map<String, List<Row>> byAction) {

    RightsTable(List<Row> rows) {
        this(rows, rows.stream().collect(Collectors.groupingBy(Row::action)));
    }

    private static final String DONE = "| Action | Who, at the unit concerned | When |";
    private static final String READ = "| Reading | Who, at the unit concerned | When |";

    private static final String KEPT_FROM = "| Action | Who, though a role would let them | When |";

    private static final String STANDING_IN = "| Action | Who stands in, though the office would let them | When |";

    private static final String SIGHT = "| Screen | Who | Which |";

    private static final String EVERYBODY = "everybody";
    private static final String ELSEWHERE = " elsewhere";

    /** One line of the table. */
    record Row(String action, Set<String> who, Set<String> when) {

        private static final String NOT = "not ";

        boolean at(String station) {
            return when.contains(station) || (when.contains("always") && !when.contains(NOT + station));
        }

        Stream<String> stations() {
            return when.stream()
                    .filter(word -> !word.equals("always"))
                    .map(word -> word.startsWith(NOT) ? word.substring(NOT.length()) : word);
        }
    }

    /** The village's road, then the others: of each what is done there and what is read. */
    static List<RightsTable> ofReadme() {
        List<RightsTable> done = ofReadme(DONE);
        List<RightsTable> read = ofReadme(READ);
        return List.of(done.getFirst().and(read.getFirst()), done.getLast().and(read.getLast()));
    }

    /** What people of several roles may not do though one of them would let them. */
    static RightsTable ofTwoRoles() {
        return ofReadme(KEPT_FROM).getFirst();
    }

    /** What people who stand in for somebody may not do though whom they stand in for may. */
    static RightsTable ofStandIns() {
        return ofReadme(STANDING_IN).getFirst();
    }

    /** Who opens which screen; a screen stands in the place of an action, items in that of stations. */
    static RightsTable ofSight() {
        return ofReadme(SIGHT).getFirst();
    }

    private static List<RightsTable> ofReadme(String head) {
        try {
            return parseAll(Files.readString(Path.of("README.md"), StandardCharsets.UTF_8), head);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<RightsTable> parseAll(String text, String head) {
        List<String> lines = text.lines().toList();
        List<RightsTable> tables = new ArrayList<>();
        for (int line = 0; line < lines.size(); line++) {
            if (lines.get(line).equals(head)) {
                tables.add(parse(lines.subList(line + 2, lines.size())));
            }
        }
        return tables;
    }

    private static RightsTable parse(List<String> lines) {
        List<Row> rows = new ArrayList<>();
        for (String line : lines) {
            if (!line.startsWith("|")) {
                break;
            }
            String[] cells = line.substring(1).split("\\|");
            words(cells[0]).forEach(action -> rows.add(new Row(action, words(cells[1]), words(cells[2]))));
        }
        return new RightsTable(List.copyOf(rows));
    }

    /** Who comes from elsewhere may do what is allowed to their part {@code elsewhere}, or in just that place. */
    boolean allows(String action, TwoCommunes.Side side, String part, String station) {
        Set<String> names = switch (side) {
            case OWN -> Set.of(part, EVERYBODY);
            case NEIGHBOUR -> Set.of(part + ELSEWHERE, part + " next door", EVERYBODY);
            case SAME_CITY -> Set.of(part + ELSEWHERE, part + " of the city's other commune", EVERYBODY);
            case OTHER_CITY -> Set.of(part + ELSEWHERE, EVERYBODY);
        };
        return byAction.getOrDefault(action, List.of()).stream()
                .anyMatch(row -> row.who().stream().anyMatch(names::contains) && row.at(station));
    }

    /** The same with each name of a group in the place of the roles it stands for. */
    RightsTable withGroups(Map<String, List<String>> groups) {
        return new RightsTable(rows.stream()
                .map(row -> new Row(
                        row.action(),
                        row.who().stream()
                                .flatMap(who -> groups.getOrDefault(who, List.of(who)).stream())
                                .collect(Collectors.toCollection(TreeSet::new)),
                        row.when()))
                .toList());
    }

    Set<String> actions() {
        return rows.stream().map(Row::action).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The stations named; a word that is no station is a slip of the pen. */
    Set<String> stations() {
        return rows.stream().flatMap(Row::stations).collect(Collectors.toCollection(TreeSet::new));
    }

    RightsTable and(RightsTable other) {
        List<Row> both = new ArrayList<>(rows);
        both.addAll(other.rows);
        return new RightsTable(both);
    }

    RightsTable without(int row) {
        List<Row> left = new ArrayList<>(rows);
        left.remove(row);
        return new RightsTable(left);
    }

    RightsTable with(Row row) {
        List<Row> more = new ArrayList<>(rows);
        more.add(row);
        return new RightsTable(more);
    }

    private static Set<String> words(String cell) {
        return Arrays.stream(cell.replace("`", "").replaceAll("\\(.*\\)", "").split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
