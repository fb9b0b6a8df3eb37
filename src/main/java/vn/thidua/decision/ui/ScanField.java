package vn.thidua.decision.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import vn.thidua.shared.ui.FileUpload;
import vn.thidua.shared.ui.Formats;

/** The scan of a paper, held until the whole form is handed in: a refusal of the form does not lose it. */
class ScanField extends Div {

    private static final long KILOBYTE = 1024;

    private final Div chosen = new Div();
    private transient byte[] bytes = {};
    private String name = "";
    private final UI screen = UI.getCurrent();

    /** @param maxBytes of the scan */
    ScanField(long maxBytes) {
        addClassName("stack-s");
        FileUpload upload = new FileUpload("answer-scan", maxBytes, this::receive);
        chosen.setId("answer-scan-chosen");
        Span label = new Span(getTranslation("decision.cityAnswer.scanLabel"));
        label.addClassName("answer-scan-label");
        add(label, chosen, upload);
        show(getTranslation("decision.cityAnswer.scanNone"), false);
    }

    /** Comes outside the screen's lock. */
    private void receive(String fileName, InputStream content) {
        try {
            byte[] read = content.readAllBytes();
            screen.access(() -> take(fileName, read));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void take(String fileName, byte[] content) {
        name = fileName;
        bytes = content;
        show(
                getTranslation(
                        "decision.cityAnswer.scanChosen",
                        fileName,
                        Formats.number(Math.max(1, content.length / KILOBYTE))),
                false);
    }

    /** {@code true} when a file was chosen; otherwise says that one is needed. */
    boolean complete() {
        if (bytes.length == 0) {
            show(getTranslation("decision.refused.scanMissing"), true);
        }
        return bytes.length > 0;
    }

    private void show(String words, boolean missing) {
        chosen.setText(words);
        chosen.setClassName("field-problem", missing);
        chosen.setClassName("muted", !missing);
        chosen.getElement().setAttribute("role", "status");
    }

    String name() {
        return name;
    }

    byte[] bytes() {
        return bytes.clone();
    }
}
