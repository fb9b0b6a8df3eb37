package vn.thidua.deadline;

import java.time.LocalDate;
import java.util.List;

/** Days that limits count, by the calendar table (Bộ luật Lao động 2019, Điều 111, 112). */
public interface WorkingCalendar {

    boolean isWorkingDay(LocalDate day);

    /**
     * The last day of a limit of working days, the day of the event not counted (Bộ luật Dân sự 2015, Điều 147).
     *
     * @param days at least 1
     */
    default LocalDate addWorkingDays(LocalDate from, int days) {
        return next(from, days).getLast();
    }

    /**
     * The working days after a day, in order.
     *
     * @param days how many, at least 1
     */
    List<LocalDate> next(LocalDate from, int days);

    /**
     * The last day of a publication of working days, its first day counted (Nghị định 152/2025/NĐ-CP, Điều 44).
     *
     * @param first day on which the list is put up; when it is a day off, counting begins on the next working day
     * @param days at least 1
     */
    default LocalDate publicationEnd(LocalDate first, int days) {
        return addWorkingDays(first.minusDays(1), days);
    }

    /**
     * The last day of a limit of plain days, the day of the event not counted (Bộ luật Dân sự 2015, Điều 147). Where that is
     * a day off, the limit ends with the next working day (Điều 148 khoản 5).
     *
     * @param days at least 1
     */
    default LocalDate addPlainDays(LocalDate from, int days) {
        return addWorkingDays(from.plusDays(days - 1L), 1);
    }

    /**
     * The last day of a period whose first day counts, as a list hangs.
     *
     * @param first its first day
     * @param days at least 1
     */
    default LocalDate periodEnd(LocalDate first, int days, Due.DayCount count) {
        return count == Due.DayCount.WORKING ? publicationEnd(first, days) : addPlainDays(first.minusDays(1), days);
    }

    /** Working days after {@code from} up to and including {@code to}; negative when {@code to} is earlier. */
    int workingDaysBetween(LocalDate from, LocalDate to);

    /** Whether a limit from one day to the other rests on a day that is only expected ("dự kiến"). */
    boolean restsOnExpected(LocalDate from, LocalDate to);
}
