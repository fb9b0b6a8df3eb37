package vn.thidua.audit.seal;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Takes the leaves in their order and keeps the first thing that is wrong. Knows no database. */
final class TrailCheck {

    /** No transaction takes longer, and no clock of ours is set back further. */
    private static final Duration LATE = Duration.ofHours(1);

    private final SignedRoots roots;
    private final Frontier tree = Frontier.empty();
    private Instant latest = Instant.MIN;
    private long lastEntry;
    private long firstSinceCheckpoint;
    private long signedSize;
    private long unsealed;
    private @Nullable Finding finding;

    TrailCheck(SignedRoots roots) {
        this.roots = roots;
    }

    boolean goesOn() {
        return finding == null;
    }

    /** @param entry {@code null} when the leaf's entry is not there */
    void leaf(long index, long id, byte[] hash, @Nullable StoredEntry entry) {
        if (index != tree.size()) {
            finding = Finding.at(FindingKind.LEAF_MISSING, lastEntry, tree.size());
        } else if (entry == null) {
            finding = Finding.at(FindingKind.DELETED, id, index);
        } else if (!Arrays.equals(entry.leafHash(), hash)) {
            finding = Finding.at(FindingKind.ALTERED, id, index);
        } else {
            fits(entry, hash);
        }
    }

    private void fits(StoredEntry entry, byte[] hash) {
        tree.append(hash);
        if (tree.size() == signedSize + 1) {
            firstSinceCheckpoint = entry.id();
        }
        lastEntry = entry.id();
        if (!roots.allow(tree)) {
            finding = new Finding(FindingKind.ROOT_DIFFERS, firstSinceCheckpoint, entry.id(), signedSize);
        } else if (isLate(entry.at())) {
            finding = Finding.at(FindingKind.INSERTED, entry.id(), tree.size() - 1);
        } else {
            latest = entry.at().isAfter(latest) ? entry.at() : latest;
            signedSize = roots.covers(tree.size()) ? tree.size() : signedSize;
        }
    }

    void unsealed(long id, Instant at) {
        unsealed++;
        if (finding == null && isLate(at)) {
            finding = Finding.at(FindingKind.INSERTED, id, tree.size());
        }
    }

    private boolean isLate(Instant at) {
        return !latest.equals(Instant.MIN) && at.isBefore(latest.minus(LATE));
    }

    /** Only after the last leaf and the last unsealed entry. */
    Verdict verdict() {
        Finding first = finding;
        if (first == null && roots.largest() > tree.size()) {
            first = Finding.at(FindingKind.CUT_OFF, lastEntry, tree.size());
        }
        if (first == null && signedSize < tree.size()) {
            first = new Finding(FindingKind.NOT_SIGNED, firstSinceCheckpoint, lastEntry, signedSize);
        }
        // A wrong entry says more than a wrong checkpoint: what was altered comes first.
        return new Verdict(
                first == null ? tree.size() : signedSize,
                roots.count(),
                unsealed,
                first == null ? roots.finding() : first);
    }
}
