/**
 * Files that belong to a subject: kept once by their hash, typed by their content, served through one checked door.
 *
 * <p>Not here: who may see a subject. The room that owns the kind of subject says so, to callers of
 * {@link vn.thidua.document.Attachments} by checking before the call, and to the door through an
 * {@link vn.thidua.document.AttachmentGate}. Papers are printed here from Word files ({@link vn.thidua.document.Printing});
 * what they say is the business of the room that issues them.
 *
 * @see "ADR 0012"
 * @see "ADR 0022"
 */
@ApplicationModule(
        displayName = "Tài liệu, minh chứng",
        allowedDependencies = {"shared", "audit"})
@NullMarked
package vn.thidua.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
