package vn.thidua.document.ui;

import java.io.InputStream;
import java.io.Serializable;
import vn.thidua.document.Attachments;
import vn.thidua.document.Received;
import vn.thidua.shared.ui.FileUpload;

/**
 * Where files are sent in, whatever they belong to: streamed to the server's disk, looked into and scanned by
 * {@link Attachments#receive}, and only then handed on. Nothing of a file is ever whole in memory, and the server's
 * limits hold whatever the browser says. A refused file says why above the buttons; nothing else on the screen is
 * touched.
 *
 * @see "ADR 0026"
 */
public final class AttachmentUpload extends FileUpload {

    private AttachmentUpload(String id, Attachments.Limits limits, Receiver receiver) {
        super(id, limits.bytes(), receiver);
    }

    /**
     * For files that are kept at once.
     *
     * @param keep keeps one file; both steps are called outside the screen's lock, and the file is closed after them
     */
    public static AttachmentUpload keeping(String id, Attachments.Limits limits, Receive receive, Take keep) {
        return new AttachmentUpload(id, limits, (name, content) -> {
            try (Received file = receive.receive(name, content)) {
                keep.take(file);
            }
        });
    }

    /**
     * For a file that waits until its form is handed in.
     *
     * @param hold takes the file over, outside the screen's lock, and has to close it
     */
    public static AttachmentUpload holding(String id, Attachments.Limits limits, Receive receive, Take hold) {
        return new AttachmentUpload(id, limits, (name, content) -> hold.take(receive.receive(name, content)));
    }

    /** The same for a table from Excel, which is read and not kept. */
    public static AttachmentUpload table(String id, Attachments.Limits limits, Receive receive, Take read) {
        AttachmentUpload upload = keeping(id, limits, receive, read);
        upload.workbooksOnly();
        return upload;
    }

    /** The service's way in to {@link Attachments#receive}. */
    public interface Receive extends Serializable {
        Received receive(String fileName, InputStream content);
    }

    /** What becomes of a file that came in. */
    public interface Take extends Serializable {
        void take(Received file);
    }
}
