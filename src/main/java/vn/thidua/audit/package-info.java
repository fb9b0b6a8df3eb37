/**
 * The trail of everything that happened, and what makes it trustworthy years later.
 *
 * <p>A room writes an entry through {@link vn.thidua.audit.AuditLog} in the transaction of its own change. Separately, a
 * sealer gives every entry a leaf in a Merkle tree and signs the tree's head, at least every minute and whenever a room
 * asks through {@link vn.thidua.audit.Sealing}; the verifier finds the first entry that does not fit. The receipts of
 * people's commands live here too: a command is done once, however often it is sent.
 *
 * <p>Not here: what an entry means (each room has the sentence {@code audit.<action>} among its texts), who may read the
 * trail of a subject (the subject's room decides), and the content of any ballot.
 *
 * @see "ADR 0011 and ADR 0013"
 */
@ApplicationModule(
        displayName = "Nhật ký kiểm tra",
        allowedDependencies = {"shared"})
@NullMarked
package vn.thidua.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
