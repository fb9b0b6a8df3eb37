package vn.thidua.document;

import vn.thidua.shared.SubjectRef;

/**
 * Whether the person now acting may read the files of a subject. Each room that puts files on its subjects offers one
 * bean for each kind; files of a kind without a gate are neither kept nor served.
 */
public interface AttachmentGate {

    /** The kind of subject, as in {@link SubjectRef#type()}. */
    String subjectType();

    /** Answers false, never an exception, for a subject that does not exist or is outside the reader's scope. */
    boolean mayRead(SubjectRef subject);

    /** Whether this file is open to the person, too; where nothing else is said, all files of a subject are. */
    default boolean mayRead(SubjectRef subject, AttachmentId file) {
        return mayRead(subject);
    }
}
