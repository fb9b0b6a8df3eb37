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
     * Takes in a file, to be kept by {@link #keep(SubjectRef, UnitCode, Received)}: typed by its content, limited in
     * size, a picture without its metadata, scanned where a scanner is set up. Holds no database connection while the
     * bytes come in; the caller closes it.
     *
     * @throws vn.thidua.shared.BusinessException {@code document.type} and its like, {@code document.size},
     *     {@code document.scannerDown}, or {@code document.notKept} when the disk failed; nothing of the file stays
     * @throws java.io.UncheckedIOException when the sender stopped: nobody is there to be told
     */
    Received receive(String fileName, InputStream content);

    /**
     * Keeps a file: named by its SHA-256, fsynced before the commit. The same bytes again on the same subject are the
     * same attachment.
     *
     * @throws vn.thidua.shared.BusinessException {@code document.count}, {@code document.total},
     *     {@code document.infected} (which is on the audit trail all the same), or {@code document.notKept} when the
     *     storage failed
     */
    AttachmentId keep(SubjectRef subject, UnitCode unit, Received file);

    /** What is taken at most. */
    Limits limits();

    List<Attachment> of(SubjectRef subject);

    /** Takes a file off its subject; the bytes stay while another row names them. */
    void remove(SubjectRef subject, AttachmentId id);

    /** Takes all files off a subject that must not be here; bytes that nothing else names are gone after the commit. */
    void purge(SubjectRef subject);

    /** Opens a file of that subject for reading. */
    Opened open(SubjectRef subject, AttachmentId id);

    /** A file's row. */
    record Attachment(
            AttachmentId id,
            String name,
            String contentType,
            long bytes,
            String sha256,
            ScanState scan,
            String by,
            Instant at) {

        /** Address of the checked door for this file. */
        public String path() {
            return PATH + id.value();
        }

        public boolean isPicture() {
            return contentType.startsWith("image/");
        }
    }

    /** A file with its bytes; the caller closes the stream. */
    record Opened(Attachment attachment, InputStream content) {}

    /**
     * Limits of one subject.
     *
     * @param bytes of one file
     * @param total bytes of all files
     */
    record Limits(long bytes, int count, long total) {}
}
