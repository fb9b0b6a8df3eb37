package vn.thidua.shared.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A due date inside a sentence; the only way to write one, so that "dự kiến" stands beside every date that rests on a day which
 * is only expected. {@link DueLabel} is for how long there is still.
 */
public final class DueText {

    private DueText() {}

    /** {@code 05/11/2026} or {@code 05/11/2026 (dự kiến)}. */
    public static String day(LocalDate due, boolean expected) {
        return said(Formats.date(due), expected);
    }

    /** {@code 05/11/2026} or {@code 05/11/2026 (dự kiến)}. */
    public static String day(Instant due, boolean expected) {
        return said(Formats.date(due), expected);
    }

    /** {@code 14:05 ngày 05/11/2026} or {@code 14:05 ngày 05/11/2026 (dự kiến)}. */
    public static String moment(Instant due, boolean expected) {
        return said(Formats.moment(due), expected);
    }

    private static String said(String day, boolean expected) {
        return expected ? I18NProvider.translate("shared.ui.due.expected", day) : day;
    }
}
