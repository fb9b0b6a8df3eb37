package vn.thidua.council;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Hands counted on one item.
 *
 * @param entitled who took part in the item when they were counted; when that changes they are counted anew
 * @param confirmedName the presider who confirmed the count; {@code null} while it is not
 */
record HandCount(
        UUID item,
        int edition,
        int agree,
        int disagree,
        int blank,
        int entitled,
        String enteredName,
        @Nullable String confirmedName) {

    boolean confirmed() {
        return confirmedName != null;
    }
}
