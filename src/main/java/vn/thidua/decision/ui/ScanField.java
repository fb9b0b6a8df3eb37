package vn.thidua.decision.ui;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import vn.thidua.document.Attachments;
import vn.thidua.document.Received;
import vn.thidua.document.ui.AttachmentUpload;
import vn.thidua.shared.ui.FileCard;

/**
 * The scan of a paper, held on the server's disk until the whole form is handed in: a refusal of the form does not lose
 * it. Goes with the screen.
 */
class ScanField extends Div {

    private final Div chosen = new Div();
    private final UI screen = UI.getCurrent();
    private final String none;
    private transient @Nullable Received scan;

    ScanField(Attachments.Limits limits, AttachmentUpload.Receive receive) {
        addClassName("stack-s");
        chosen.setId("answer-scan-chosen");
        chosen.getElement().setAttribute("role", "status");
        Span label = new Span(getTranslation("decision.cityAnswer.scanLabel"));
        label.addClassName("answer-scan-label");
        add(label, chosen, AttachmentUpload.holding("answer-scan", limits, receive, this::hold));
        none = getTranslation("decision.cityAnswer.scanNone", FileCard.size(limits.bytes()));
        show(none, false);
    }

    /** Comes outside the screen's lock; somebody who left the screen meanwhile leaves no file behind. */
    private void hold(Received file) {
        try {
            screen.access(() -> take(file));
        } catch (UIDetachedException gone) {
            file.close();
        }
    }

    private void take(Received file) {
        if (!isAttached()) {
            file.close();
            return;
        }
        letGo();
        scan = file;
        show(getTranslation("decision.cityAnswer.scanChosen", file.name(), FileCard.size(file.bytes())), false);
    }

    /** {@code true} when a file was chosen; otherwise says that one is needed. */
    boolean complete() {
        if (scan == null) {
            show(getTranslation("decision.refused.scanMissing"), true);
        }
        return scan != null;
    }

    /** The file itself was refused when the form was handed in: another one is needed. */
    void refused(String why) {
        letGo();
        show(why, true);
    }

    private void show(String words, boolean missing) {
        chosen.setText(words);
        chosen.setClassName("field-problem", missing);
        chosen.setClassName("muted", !missing);
    }

    @Nullable
    Received scan() {
        return scan;
    }

    private void letGo() {
        Received before = scan;
        scan = null;
        if (before != null) {
            before.close();
        }
    }

    @Override
    protected void onDetach(DetachEvent detach) {
        letGo();
        show(none, false);
    }
}
