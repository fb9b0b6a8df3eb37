package vn.thidua.shared.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates and numbers as an office writes them. */
public final class Formats {

    /** The office's clock; the data is Vietnamese, whatever the machine's zone. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    public static final Locale VIETNAMESE = Locale.of("vi", "VN");

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy", VIETNAMESE);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", VIETNAMESE);

    private Formats() {}

    /** {@code 05/11/2026}. */
    public static String date(LocalDate day) {
        return DATE.format(day);
    }

    /** {@code 05/11/2026}. */
    public static String date(Instant moment) {
        return DATE.format(moment.atZone(ZONE));
    }

    /** {@code 14:05}. */
    public static String time(Instant moment) {
        return TIME.format(moment.atZone(ZONE));
    }

    /** {@code 14:05 ngày 05/11/2026}. */
    public static String moment(Instant moment) {
        return I18NProvider.translate("shared.ui.moment", time(moment), date(moment));
    }

    /** {@code 14:05 ngày 05/11/2026}. */
    public static String moment(LocalDateTime moment) {
        return moment(moment.atZone(ZONE).toInstant());
    }

    /** {@code ngày 05 tháng 11 năm 2026}, as under the head of a paper: months 1 and 2 with a nought, as the rule asks. */
    public static String longDate(LocalDate day) {
        return I18NProvider.translate(
                "shared.ui.longDate",
                twoDigits(day.getDayOfMonth(), 10),
                twoDigits(day.getMonthValue(), 3),
                Integer.toString(day.getYear()));
    }

    /** {@code 1.234.567,5}. */
    public static String number(Number number) {
        return NumberFormat.getInstance(VIETNAMESE).format(number);
    }

    private static String twoDigits(int number, int below) {
        return number < below ? "0" + number : Integer.toString(number);
    }
}
