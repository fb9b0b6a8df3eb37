package vn.thidua.shared.ui;

import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How long there is still, in working days. The caller counts them over the office's calendar. */
public class DueLabel extends Span {

    /** From this many working days left the label turns to {@link Tone#WAITING}. */
    private static final int SOON = 1;

    /** The same, saying beside it when the day rests on one that is only expected. */
    public DueLabel(int daysLeft, @Nullable Instant due, boolean expected) {
        this(daysLeft, due);
        if (expected) {
            setText(getTranslation("shared.ui.due.expected", words(daysLeft)));
            setTitle(getTranslation("shared.ui.due.expectedWhy", due == null ? "" : Formats.moment(due)));
        }
    }

    /**
     * @param daysLeft working days left: 0 on the last day, negative when overdue
     * @param due shown to the minute when the pointer rests on the label
     */
    public DueLabel(int daysLeft, @Nullable Instant due) {
        addClassNames("due-label", tone(daysLeft).css());
        setText(words(daysLeft));
        if (due != null) {
            setTitle(getTranslation("shared.ui.due.until", Formats.moment(due)));
        }
    }

    /** For what has no limit: nothing is shown, and nothing is read aloud. */
    public static Span none() {
        return new Span();
    }

    private String words(int daysLeft) {
        if (daysLeft == 0) {
            return getTranslation("shared.ui.due.today");
        }
        return daysLeft > 0
                ? getTranslation("shared.ui.due.left", daysLeft)
                : getTranslation("shared.ui.due.late", -daysLeft);
    }

    private static Tone tone(int daysLeft) {
        if (daysLeft < 0) {
            return Tone.BAD;
        }
        return daysLeft <= SOON ? Tone.WAITING : Tone.NEUTRAL;
    }
}
