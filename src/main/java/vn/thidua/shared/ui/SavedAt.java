package vn.thidua.shared.ui;

import com.vaadin.flow.component.html.Span;
import java.time.Instant;

/** "Đã lưu 10:42": saving is silent but visible. */
public class SavedAt extends Span {

    public SavedAt() {
        addClassName("saved-at");
        getElement().setAttribute("role", "status");
    }

    public void saved(Instant at) {
        removeClassName("saved-at-failed");
        setText(getTranslation("shared.ui.savedAt", Formats.time(at)));
    }

    /** What was typed is still on the screen, but not with us. */
    public void notSaved() {
        addClassName("saved-at-failed");
        setText(getTranslation("shared.ui.notSaved"));
    }
}
