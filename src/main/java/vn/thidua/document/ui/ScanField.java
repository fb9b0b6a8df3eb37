package vn.thidua.document.ui;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import vn.thidua.document.Attachments;
import vn.thidua.document.Received;
import vn.thidua.shared.ui.FileCard;

/**
 * The scan of a paper, held on the server's disk until the whole form is handed in: a refusal of the form does not lose
 * it. Goes with the screen.
 */
public class ScanField extends Div {

    private final Div chosen = new Div();
    private final UI screen = UI.getCurrent();
    private final String none;
    private final String missing;
    private transient @Nullable Received scan;

    /**
     * @param id of the field; its parts have ids that begin with it
     * @param missing what is said where a scan is needed and none was chosen
     */
    public ScanField(String id, String missing, Attachments.Limits limits, AttachmentUpload.Receive receive) {
        this.missing = missing;
        addClassName("stack-s");
        chosen.setId(id + "-chosen");
        chosen.getElement().setAttribute("role", "status");
        Span label = new Span(getTranslation("document.scan.label"));
        label.addClassName("scan-label");
        add(label, chosen, AttachmentUpload.holding(id, limits, receive, this::hold));
        none = getTranslation("document.scan.none", FileCard.size(limits.bytes()));
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
        show(getTranslation("document.scan.chosen", file.name(), FileCard.size(file.bytes())), false);
    }

    /** {@code true} when a file was chosen; otherwise says that one is needed. */
    public boolean complete() {
        if (scan == null) {
            show(missing, true);
        }
        return scan != null;
    }

    /** The file itself was refused when the form was handed in: another one is needed. */
    public void refused(String why) {
        letGo();
        show(why, true);
    }

    private void show(String words, boolean missing) {
        chosen.setText(words);
        chosen.setClassName("field-problem", missing);
        chosen.setClassName("muted", !missing);
    }

    @Nullable
    public Received scan() {
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
