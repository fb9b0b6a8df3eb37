package vn.thidua.shared.sheet;

import java.util.Map;

/**
 * A row of a table.
 *
 * @param number as Excel counts, from 1
 * @param cells text by column key, composed and trimmed; blank cells are left out
 */
public record SheetRow(int number, Map<String, String> cells) {

    public SheetRow {
        cells = Map.copyOf(cells);
    }

    /** Empty for a blank cell. */
    public String get(String column) {
        return cells.getOrDefault(column, "");
    }
}
