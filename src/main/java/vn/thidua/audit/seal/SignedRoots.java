package vn.thidua.audit.seal;

import java.util.Arrays;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the signed checkpoints say of the tree's root at their sizes. */
final class SignedRoots {

    private final VerifierKey key;
    private final TreeMap<Long, byte[]> roots = new TreeMap<>();
    private int count;
    private @Nullable Finding finding;

    SignedRoots(VerifierKey key) {
        this.key = key;
    }

    /** A copy from outside the database. */
    void add(SignedNote note) {
        Checkpoint checkpoint = Checkpoint.parse(note.text());
        if (!note.isSignedBy(key)) {
            isFalse(checkpoint.size());
            return;
        }
        count++;
        byte[] known = roots.putIfAbsent(checkpoint.size(), checkpoint.root());
        if (known != null && !Arrays.equals(known, checkpoint.root())) {
            // The key signed two trees: one of the two was shown to somebody.
            isFalse(checkpoint.size());
        }
    }

    /** A row of the database. */
    void add(long size, byte[] root, String text) {
        SignedNote note;
        Checkpoint checkpoint;
        try {
            note = SignedNote.parse(text);
            checkpoint = Checkpoint.parse(note.text());
        } catch (IllegalArgumentException e) {
            isFalse(size);
            return;
        }
        if (checkpoint.size() == size && Arrays.equals(checkpoint.root(), root)) {
            add(note);
        } else {
            isFalse(size);
        }
    }

    /** Whether the root fits what was signed for this size; true where nothing was. */
    boolean allow(Frontier tree) {
        byte[] signed = roots.get(tree.size());
        return signed == null || Arrays.equals(signed, tree.root());
    }

    /** Whether a checkpoint was signed at this size. */
    boolean covers(long size) {
        return roots.containsKey(size);
    }

    /** Largest size that was signed, 0 for none. */
    long largest() {
        return roots.isEmpty() ? 0 : roots.lastKey();
    }

    int count() {
        return count;
    }

    @Nullable
    Finding finding() {
        return finding;
    }

    private void isFalse(long size) {
        if (finding == null || size < finding.leaf()) {
            finding = Finding.at(FindingKind.CHECKPOINT_FALSE, 0, size);
        }
    }
}
