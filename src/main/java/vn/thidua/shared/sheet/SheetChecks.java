package vn.thidua.shared.sheet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Texts;

/** Reads the cells of one row and collects what is wrong with them. */
public final class SheetChecks {

    private static final Pattern DAY = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern COUNT = Pattern.compile("\\d{1,6}");

    private final SheetRow row;
    private final Texts texts;
    private final List<SheetProblem> problems = new ArrayList<>();

    public SheetChecks(SheetRow row, Texts texts) {
        this.row = row;
        this.texts = texts;
    }

    public String text(String column) {
        return row.get(column);
    }

    /** Empty, with a problem, where nothing stands. */
    public String needed(String column) {
        String text = row.get(column);
        if (text.isEmpty()) {
            problem(column, "shared.sheet.missing");
        }
        return text;
    }

    /** {@code null} for a blank cell, and, with a problem, for one that is no year of those. */
    public @Nullable Integer year(String column, int from, int to) {
        String text = row.get(column);
        if (text.isEmpty()) {
            return null;
        }
        if (!YEAR.matcher(text).matches()) {
            problem(column, "shared.sheet.year", text);
            return null;
        }
        int year = Integer.parseInt(text);
        if (year < from || year > to) {
            problem(column, "shared.sheet.yearRange", text, Integer.toString(from), Integer.toString(to));
            return null;
        }
        return year;
    }

    /** {@code null} for a blank cell, and, with a problem, for one that is no count from 1 on. */
    public @Nullable Integer count(String column) {
        String text = row.get(column);
        if (text.isEmpty()) {
            return null;
        }
        if (!COUNT.matcher(text).matches() || Integer.parseInt(text) == 0) {
            problem(column, "shared.sheet.count", text);
            return null;
        }
        return Integer.valueOf(text);
    }

    /** {@code null}, with a problem, for a cell that is blank or no day. */
    public @Nullable LocalDate day(String column) {
        String text = needed(column);
        if (text.isEmpty()) {
            return null;
        }
        Matcher parts = DAY.matcher(text);
        if (parts.matches()) {
            try {
                return LocalDate.of(
                        Integer.parseInt(parts.group(3)),
                        Integer.parseInt(parts.group(2)),
                        Integer.parseInt(parts.group(1)));
            } catch (DateTimeException impossible) {
                problem(column, "shared.sheet.noSuchDay", text);
                return null;
            }
        }
        problem(column, "shared.sheet.day", text);
        return null;
    }

    /** @param column {@code null} for the row as a whole */
    public void problem(@Nullable String column, String key, Object... details) {
        problems.add(new SheetProblem(column, texts.text(key, details)));
    }

    public boolean fine() {
        return problems.isEmpty();
    }

    public SheetVerdict bad() {
        return SheetVerdict.bad(row.number(), problems);
    }
}
