package vn.thidua.organization;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A hold as somebody enters it.
 *
 * @param source who said so, with the number of the letter
 * @param from not after today
 */
public record HoldDraft(
        @Nullable HoldGround ground,
        String source,
        String reason,
        @Nullable LocalDate from) {}
