package vn.thidua.document;

import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import vn.thidua.shared.SubjectRef;
import vn.thidua.shared.UnitCode;

/** Files that belong to a subject. The caller has checked that the person may see or change that subject. */
public interface Attachments {

    /** Where the door is; an attachment's id follows. */
    String PATH = "/tai-lieu/";

    /**
     * Keeps a file: typed by its content, limited in size, named by its SHA-256, fsynced before the commit.
     * The same bytes again on the same subject are the same attachment.
     *
     * @throws vn.thidua.shared.BusinessException {@code document.type}, {@code document.size}, {@code document.count}, or
     *     {@code document.notKept} when the storage failed; nothing of the file stays
     */
    AttachmentId keep(SubjectRef subject, UnitCode unit, String fileName, InputStream content);

    List<Attachment> of(SubjectRef subject);

    /** Takes a file off its subject; the bytes stay while another row names them. */
    void remove(SubjectRef subject, AttachmentId id);

    /** Opens a file of that subject for reading. */
    Opened open(SubjectRef subject, AttachmentId id);

    /** A file's row. */
    record Attachment(
            AttachmentId id, String name, String contentType, long bytes, String sha256, String by, Instant at) {

        /** Address of the checked door for this file. */
        public String path() {
            return PATH + id.value();
        }
    }

    /** A file with its bytes; the caller closes the stream. */
    record Opened(Attachment attachment, InputStream content) {}
}
