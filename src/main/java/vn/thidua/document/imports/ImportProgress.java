package vn.thidua.document.imports;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.UnitCode;

/**
 * A table on its way in, with how many of its rows stand where.
 *
 * @param kind as in {@link vn.thidua.shared.sheet.SheetImport#kind()}
 * @param unit the commune whose table it is
 * @param name of the file
 * @param endedAt when it came to rest; {@code null} while it runs or waits for an answer
 */
public record ImportProgress(
        ImportId id,
        String kind,
        UnitCode unit,
        String name,
        ImportState state,
        int rows,
        Map<ImportRowState, Integer> counts,
        String by,
        Instant at,
        @Nullable Instant endedAt) {

    public ImportProgress {
        counts = Map.copyOf(counts);
    }

    public int count(ImportRowState state) {
        return counts.getOrDefault(state, 0);
    }

    /** Rows that were looked at. */
    public int checked() {
        return rows - count(ImportRowState.WAITING);
    }

    /** Whether there is something that could go in, and nothing left to look at. */
    public boolean takeable() {
        return !state.running() && count(ImportRowState.WAITING) == 0 && count(ImportRowState.GOOD) > 0;
    }

    /** Whether looking at the refused rows once more could change something. */
    public boolean recheckable() {
        return !state.running() && count(ImportRowState.WAITING) + count(ImportRowState.BAD) > 0;
    }
}
