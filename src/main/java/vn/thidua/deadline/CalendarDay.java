package vn.thidua.deadline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day that differs from the weekly rhythm.
 *
 * @param basis the article or the notice it rests on
 * @param provisional expected, or announced by a paper nobody has checked
 * @param swappedWith the weekday that is off in exchange; with {@link DayKind#SWAP_WORK} only
 */
public record CalendarDay(
        LocalDate day,
        DayKind kind,
        String basis,
        boolean provisional,
        @Nullable LocalDate swappedWith) {

    static CalendarDay of(LocalDate day, DayKind kind, String basis, boolean provisional) {
        return new CalendarDay(day, kind, basis, provisional, null);
    }
}
