package vn.thidua.shared.ui;

import com.vaadin.flow.component.html.Span;
import java.time.Instant;

/** "Đã lưu lúc 10:42": saving is silent but visible. */
public class SavedAt extends Span {

    public SavedAt() {
        addClassName("saved-at");
        getElement().setAttribute("role", "status");
    }

    public void saved(Instant at) {
        removeClassName("saved-at-failed");
        setText(getTranslation("shared.ui.savedAt", Formats.time(at)));
    }

    /** What stands in the fields was typed before and not handed in. */
    public void left(Instant at) {
        setText(getTranslation("shared.ui.kept.left", Formats.moment(at)));
    }

    /** What was typed is still on the screen, but not with us. */
    public void notSaved() {
        addClassName("saved-at-failed");
        setText(getTranslation("shared.ui.notSaved"));
    }

    /** It cannot be kept any more, and why. */
    public void refused(String why) {
        addClassName("saved-at-failed");
        setText(why);
    }
}
