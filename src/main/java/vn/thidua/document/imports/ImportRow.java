package vn.thidua.document.imports;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.sheet.SheetRow;

/** A row of a table on its way in, with what is wrong with it. */
public record ImportRow(SheetRow row, ImportRowState state, List<Problem> problems) {

    public ImportRow {
        problems = List.copyOf(problems);
    }

    /**
     * What is wrong.
     *
     * @param cell such as {@code C7}; {@code null} where the row as a whole is meant
     * @param header the head of the column
     */
    public record Problem(@Nullable String cell, @Nullable String header, String sentence) {}
}
