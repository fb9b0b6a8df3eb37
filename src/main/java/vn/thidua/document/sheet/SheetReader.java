package vn.thidua.document.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.SearchKey;
import vn.thidua.shared.sheet.SheetColumn;
import vn.thidua.shared.sheet.SheetRow;

/**
 * Reads the table on the first sheet of a workbook. The heads of its columns stand in one of the first rows, in whatever
 * order; columns that are not asked for are passed over, and so is the row of example. Formulas are not computed: what
 * Excel saw last is taken.
 */
public final class SheetReader {

    /** Rows of one file. */
    public static final int MOST_ROWS = 20_000;

    /** Rows of the sheet, blank ones included: a sheet can claim a million of them. */
    private static final int MOST_LINES = 100_000;

    private static final int HEAD_WITHIN = 15;
    private static final int MOST_COLUMNS = 60;

    private final String name;
    private final List<SheetColumn> columns;
    private final String exampleMark;

    private SheetReader(String name, List<SheetColumn> columns, String exampleMark) {
        this.name = name;
        this.columns = columns;
        this.exampleMark = exampleMark;
    }

    /**
     * @param name of the file, for the sentences of a refusal
     * @param exampleMark how the row of example begins, {@link SheetWriter#exampleMark}
     * @throws BusinessException {@code document.sheet.*}: too large, not readable, a column missing, or no rows
     */
    public static SheetTable read(Path file, String name, List<SheetColumn> columns, String exampleMark)
            throws IOException {
        WorkbookGuard.check(file, name);
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile())) {
            return new SheetReader(name, columns, exampleMark).table(workbook.getFirstSheet(), workbook.isDate1904());
        } catch (BusinessException refused) {
            throw refused;
        } catch (IOException | RuntimeException damaged) {
            // The library throws whatever a damaged part makes it stumble over.
            BusinessException refusal = new BusinessException("document.sheet.unreadable", name);
            refusal.initCause(damaged);
            throw refusal;
        }
    }

    private SheetTable table(Sheet sheet, boolean since1904) throws IOException {
        try (Stream<Row> stream = sheet.openStream()) {
            Iterator<Row> lines = stream.iterator();
            Map<Integer, SheetColumn> head = head(lines);
            List<SheetRow> rows = new ArrayList<>();
            CellText cells = new CellText(since1904);
            for (int line = 0; lines.hasNext(); line++) {
                SheetRow row = row(lines.next(), head, cells);
                if (!row.cells().isEmpty() && !isExample(row)) {
                    rows.add(row);
                }
                if (line > MOST_LINES || rows.size() > MOST_ROWS) {
                    throw new BusinessException("document.sheet.tooManyRows", name, MOST_ROWS);
                }
            }
            if (rows.isEmpty()) {
                throw new BusinessException("document.sheet.empty", name);
            }
            Map<String, String> letters = new HashMap<>();
            head.forEach((place, column) -> letters.put(column.key(), letters(place)));
            return new SheetTable(letters, rows);
        }
    }

    /** The first row that names a column, which then has to name all that are needed. */
    private Map<Integer, SheetColumn> head(Iterator<Row> lines) {
        Map<String, SheetColumn> wanted =
                columns.stream().collect(Collectors.toMap(column -> SearchKey.of(column.header()), column -> column));
        Map<Integer, SheetColumn> best = Map.of();
        for (int line = 0; line < HEAD_WITHIN && lines.hasNext(); line++) {
            Map<Integer, SheetColumn> found = new LinkedHashMap<>();
            Row row = lines.next();
            for (int place = 0; place < Math.min(row.getCellCount(), MOST_COLUMNS); place++) {
                SheetColumn column = wanted.get(headKey(row.getCellText(place)));
                if (column != null && !found.containsValue(column)) {
                    found.put(place, column);
                }
            }
            if (missing(found).isEmpty()) {
                return found;
            }
            best = found.size() > best.size() ? found : best;
        }
        throw new BusinessException("document.sheet.columnsMissing", name, String.join(", ", missing(best)));
    }

    /** A star marks needed columns in the template, and is no part of the name. */
    private static String headKey(String header) {
        return SearchKey.of(header.replace("*", ""));
    }

    private List<String> missing(Map<Integer, SheetColumn> found) {
        return columns.stream()
                .filter(column -> column.needed() && !found.containsValue(column))
                .map(column -> "“" + column.header() + "”")
                .toList();
    }

    private static SheetRow row(Row line, Map<Integer, SheetColumn> head, CellText texts) {
        Map<String, String> cells = new HashMap<>();
        head.forEach((place, column) -> line.getOptionalCell(place).ifPresent(cell -> {
            String text = texts.of(cell, column.type());
            if (!text.isEmpty()) {
                cells.put(column.key(), text);
            }
        }));
        return new SheetRow(line.getRowNum(), cells);
    }

    private boolean isExample(SheetRow row) {
        return row.get(columns.getFirst().key()).startsWith(exampleMark);
    }

    /** A, B … Z, AA … */
    private static String letters(int place) {
        int last = place % 26;
        String end = String.valueOf((char) ('A' + last));
        return place < 26 ? end : letters(place / 26 - 1) + end;
    }
}
