package vn.thidua.decision.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import vn.thidua.shared.ui.Formats;

/** The scan of a paper, held until the whole form is handed in: a refusal of the form does not lose it. */
class ScanField extends Div {

    private static final long KILOBYTE = 1024;

    private final Div chosen = new Div();
    private transient byte[] bytes = {};
    private String name = "";

    ScanField() {
        addClassName("stack-s");
        Upload upload = new Upload(UploadHandler.inMemory((meta, content) -> take(meta.fileName(), content)));
        upload.setId("answer-scan");
        upload.getElement().setProperty("accept", "image/*,application/pdf");
        upload.setDropAllowed(false);
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        Button button = new Button(getTranslation("decision.cityAnswer.scan"), VaadinIcon.PAPERCLIP.create());
        button.setId("answer-scan-button");
        upload.setUploadButton(button);
        chosen.setId("answer-scan-chosen");
        Span label = new Span(getTranslation("decision.cityAnswer.scanLabel"));
        label.addClassName("answer-scan-label");
        add(label, chosen, upload);
        show(getTranslation("decision.cityAnswer.scanNone"), false);
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
