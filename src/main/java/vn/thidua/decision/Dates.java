package vn.thidua.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Days as papers and messages write them. */
final class Dates {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");

    private Dates() {}

    static String time(Instant at, ZoneId zone) {
        return TIME.withZone(zone).format(at);
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** Two digits below ten; in a paper's date the months from March on carry none (Nghị định 30/2020/NĐ-CP). */
    static String dayOfMonth(LocalDate day) {
        return twoDigits(day.getDayOfMonth(), 10);
    }

    static String month(LocalDate day) {
        return twoDigits(day.getMonthValue(), 3);
    }

    private static String twoDigits(int number, int below) {
        return number < below ? "0" + number : String.valueOf(number);
    }
}
