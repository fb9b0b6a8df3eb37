package vn.thidua.register;

import org.jspecify.annotations.Nullable;

/**
 * What belongs to the words of an award beside its form.
 *
 * @param period the time of a title, as in "năm 2026"; {@code null} for a form
 * @param posthumous whether it was granted after death (truy tặng)
 * @param recipient the relative who receives it; {@code null} unless posthumous
 */
public record Wording(
        @Nullable String period,
        boolean posthumous,
        @Nullable String recipient) {

    public static final Wording PLAIN = new Wording(null, false, null);
}
