package vn.thidua.nomination;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Truy tặng: an honour for somebody who has died.
 *
 * @param diedOn {@code null} where the family does not say
 * @param recipient the relative who receives it, as in "con trai Nguyễn Văn Bình"
 */
public record Posthumous(
        boolean honoured,
        @Nullable LocalDate diedOn,
        @Nullable String recipient) {

    public static final Posthumous NO = new Posthumous(false, null, null);
}
