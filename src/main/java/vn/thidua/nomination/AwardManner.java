package vn.thidua.nomination;

import org.jspecify.annotations.Nullable;

/**
 * How an award is worded: as a title or a form, posthumously, by the simple procedure.
 *
 * @param title whether it is a danh hiệu thi đua
 * @param period the time of a title, as in "năm 2026" or "năm học 2025-2026"; {@code null} for a form
 * @param posthumous whether it is granted after death (truy tặng)
 * @param recipient the relative who receives it; {@code null} unless posthumous
 * @param simple whether the nomination went by the simple procedure (Luật 06/2022/QH15, Điều 85)
 */
public record AwardManner(
        boolean title,
        @Nullable String period,
        boolean posthumous,
        @Nullable String recipient,
        boolean simple) {

    /** A form of commendation of somebody alive, by the normal procedure. */
    public static final AwardManner PLAIN = new AwardManner(false, null, false, null, false);
}
