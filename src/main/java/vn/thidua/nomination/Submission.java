package vn.thidua.nomination;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of pressing Gửi: either a reference, or everything that is still missing.
 *
 * @param reference the nomination's number, {@code null} while something is missing
 */
public record Submission(List<Missing> missing, @Nullable String reference) {

    public Submission {
        missing = List.copyOf(missing);
    }

    public boolean accepted() {
        return missing.isEmpty();
    }
}
