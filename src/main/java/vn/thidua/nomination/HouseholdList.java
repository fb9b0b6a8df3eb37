package vn.thidua.nomination;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.SearchKey;

/**
 * A village's list of households as it is typed, or pasted from a spreadsheet: a household a line, columns parted by a tab
 * or a semicolon: who heads it, address, votes for, votes against. A running number before the name and a line of column
 * names are passed over. Whatever cannot be taken stays with its reason, and the others go in.
 */
public final class HouseholdList {

    private static final Pattern LINE = Pattern.compile("\\R");
    private static final Pattern COLUMN = Pattern.compile(" *[\\t;] *");
    private static final Pattern NEITHER = Pattern.compile("\\s*[\\t;\\v]\\s*");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");
    private static final Pattern RUNNING_NUMBER = Pattern.compile("\\d{1,5}[.)]?");
    private static final int COLUMNS = 4;
    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_ADDRESS = 500;

    private final String village;
    private final @Nullable Integer votesFor;
    private final @Nullable Integer votesAgainst;
    private final Map<String, Integer> seen = new HashMap<>();
    private final List<Household> households = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();

    private HouseholdList(
            String village, @Nullable Integer votesFor, @Nullable Integer votesAgainst, Collection<String> already) {
        this.village = village;
        this.votesFor = votesFor;
        this.votesAgainst = votesAgainst;
        already.forEach(name -> seen.put(SearchKey.identity(name), 0));
    }

    /**
     * @param village the address of a household that names none
     * @param votesFor of a household whose line says no votes; {@code null} where each has to
     * @param already names of households that are listed before: of one name in a village there is one
     */
    public static Read read(
            String pasted,
            String village,
            @Nullable Integer votesFor,
            @Nullable Integer votesAgainst,
            Collection<String> already) {
        HouseholdList list = new HouseholdList(village, votesFor, votesAgainst, already);
        String[] lines = LINE.split(pasted);
        for (int i = 0; i < lines.length; i++) {
            if (!lines[i].isBlank()) {
                list.take(i + 1, lines[i]);
            }
        }
        return new Read(list.households, list.faults);
    }

    /** The names in a list, as they are read, wrong lines among them. */
    public static List<String> names(String pasted) {
        return LINE.splitAsStream(pasted)
                .filter(line -> !line.isBlank())
                .map(line -> columns(line).getFirst())
                .toList();
    }

    /** The line that {@link #read} reads again as this household; what would part columns is a comma in it. */
    public static String line(String name, @Nullable String address) {
        String first = NEITHER.matcher(name).replaceAll(", ");
        return address == null || address.isBlank()
                ? first
                : first + "; " + NEITHER.matcher(address).replaceAll(", ");
    }

    private void take(int row, String line) {
        List<String> columns = columns(line);
        String name = columns.getFirst();
        String address = columns.size() > 1 && !columns.get(1).isBlank() ? columns.get(1) : village;
        String yes = columns.size() > 2 ? columns.get(2) : "";
        String no = columns.size() > 3 ? columns.get(3) : "";
        if (row == 1 && isHeading(line)) {
            return;
        }
        Why why = whyNot(name, address, yes, no, columns.size());
        if (why != null) {
            faults.add(new Fault(row, line.strip(), why, 0));
            return;
        }
        Integer before = seen.putIfAbsent(SearchKey.identity(name), row);
        if (before != null) {
            faults.add(new Fault(row, line.strip(), before == 0 ? Why.LISTED : Why.TWICE, before));
            return;
        }
        households.add(new Household(
                name, address, votes(yes, votesFor), votes(no, yes.isEmpty() ? votesAgainst : Integer.valueOf(0))));
    }

    private static List<String> columns(String line) {
        List<String> columns = new ArrayList<>(List.of(COLUMN.split(line.strip(), -1)));
        if (columns.size() > 1 && RUNNING_NUMBER.matcher(columns.getFirst()).matches()) {
            columns.removeFirst();
        }
        while (columns.size() > 1 && columns.getLast().isBlank()) {
            columns.removeLast();
        }
        return columns.stream().map(SearchKey::composed).toList();
    }

    /** The names of the columns: no number among them, and what they name. */
    private static boolean isHeading(String line) {
        boolean numbers = COLUMN.splitAsStream(line.strip())
                .anyMatch(column -> NUMBER.matcher(column).matches());
        String key = SearchKey.of(line);
        return !numbers && (key.contains("chu ho") || key.contains("dia chi") || key.contains("dong y"));
    }

    private @Nullable Why whyNot(String name, String address, String yes, String no, int columns) {
        if (name.isBlank() || NUMBER.matcher(name).matches()) {
            return Why.NAMELESS;
        }
        if (columns > COLUMNS) {
            return Why.COLUMNS;
        }
        if (name.length() > LONGEST_NAME || address.length() > LONGEST_ADDRESS) {
            return Why.LONG;
        }
        boolean numbers = (yes.isEmpty() || NUMBER.matcher(yes).matches())
                && (no.isEmpty() || NUMBER.matcher(no).matches());
        if (!numbers) {
            return Why.VOTES;
        }
        return yes.isEmpty() && votesFor == null ? Why.NO_VOTES : null;
    }

    private static int votes(String typed, @Nullable Integer otherwise) {
        return typed.isEmpty() ? (otherwise == null ? 0 : otherwise) : Integer.parseInt(typed);
    }

    /** One household of the list. */
    public record Household(String name, String address, int votesFor, int votesAgainst) {}

    /**
     * A line that was not taken.
     *
     * @param row its place in what was pasted, from 1
     * @param text the line itself
     * @param other of {@link Why#TWICE} the line that names the same household, else 0
     */
    public record Fault(int row, String text, Why why, int other) {}

    /** Why a line was not taken. */
    public enum Why {
        NAMELESS,
        COLUMNS,
        LONG,
        VOTES,
        NO_VOTES,
        TWICE,
        LISTED
    }

    /** What became of a list, in its order. */
    public record Read(List<Household> households, List<Fault> faults) {

        public Read {
            households = List.copyOf(households);
            faults = List.copyOf(faults);
        }

        /** The lines that were not taken, to be mended and read again. */
        public String left() {
            return String.join("\n", faults.stream().map(Fault::text).toList());
        }
    }
}
