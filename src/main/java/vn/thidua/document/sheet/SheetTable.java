package vn.thidua.document.sheet;

import java.util.List;
import java.util.Map;
import vn.thidua.shared.sheet.SheetRow;

/**
 * What was read of a workbook.
 *
 * @param letters letter of each column that was found, by its key
 * @param rows those with something in them, in their order
 */
public record SheetTable(Map<String, String> letters, List<SheetRow> rows) {

    public SheetTable {
        letters = Map.copyOf(letters);
        rows = List.copyOf(rows);
    }
}
