package vn.thidua.deadline;

import java.time.LocalDate;
import net.time4j.PlainDate;
import net.time4j.calendar.EastAsianMonth;
import net.time4j.calendar.EastAsianYear;
import net.time4j.calendar.VietnameseCalendar;

/**
 * Days of the Vietnamese lunar calendar. It is reckoned at UTC+7: the Chinese one, at UTC+8, has the new year of 2030 a day
 * later.
 */
final class LunarDates {

    private LunarDates() {}

    /**
     * @param year year of the solar calendar in which the lunar year begins
     * @param month 1 to 12, not the leap month of that number
     */
    static LocalDate of(int year, int month, int day) {
        return VietnameseCalendar.of(EastAsianYear.forGregorian(year), EastAsianMonth.valueOf(month), day)
                .transform(PlainDate.axis())
                .toTemporalAccessor();
    }
}
