package vn.thidua.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The table of the README that says who may do what, and when. An action has as many rows as it needs; words in brackets
 * are for people.
 */
record RightsTable(List<Row> rows) {

    private static final String HEAD = "| Action | Who, at the unit concerned | When |";

    /** One line of the table. */
    record Row(String action, Set<String> who, Set<String> when) {}

    static RightsTable ofReadme() {
        try {
            return parse(Files.readString(Path.of("README.md"), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static RightsTable parse(String text) {
        List<String> lines = text.lines().toList();
        int head = lines.indexOf(HEAD);
        if (head < 0) {
            throw new IllegalArgumentException("No table headed " + HEAD);
        }
        List<Row> rows = new ArrayList<>();
        for (String line : lines.subList(head + 2, lines.size())) {
            if (!line.startsWith("|")) {
                break;
            }
            String[] cells = line.substring(1).split("\\|");
            rows.add(new Row(words(cells[0]).iterator().next(), words(cells[1]), words(cells[2])));
        }
        return new RightsTable(List.copyOf(rows));
    }

    boolean allows(String action, String part, String station) {
        return rows.stream()
                .anyMatch(row -> row.action().equals(action)
                        && (row.who().contains(part) || row.who().contains("everybody"))
                        && (row.when().contains(station) || row.when().contains("always")));
    }

    Set<String> actions() {
        return rows.stream().map(Row::action).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The stations named; a word that is no station is a slip of the pen. */
    Set<String> stations() {
        return rows.stream()
                .flatMap(row -> row.when().stream())
                .filter(word -> !word.equals("always") && !word.equals("never"))
                .collect(Collectors.toCollection(TreeSet::new));
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
