package vn.thidua.register;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some rows of the register.
 *
 * @param next where the next page begins; {@code null} on the last
 */
public record RegisterPage(List<HonourRow> rows, @Nullable RegisterCursor next) {

    public RegisterPage {
        rows = List.copyOf(rows);
    }
}
