package vn.thidua.audit.seal;

import java.util.Base64;
import java.util.List;

/** The head of the tree at one size, as the text of a note: C2SP {@code tlog-checkpoint} without extension lines. */
record Checkpoint(String origin, long size, byte[] root) {

    String text() {
        return origin + "\n" + size + "\n" + Base64.getEncoder().encodeToString(root) + "\n";
    }

    /** @throws IllegalArgumentException when the text is no checkpoint */
    static Checkpoint parse(String text) {
        List<String> lines = text.lines().toList();
        if (lines.size() < 3) {
            throw new IllegalArgumentException("Not a checkpoint");
        }
        byte[] root = Base64.getDecoder().decode(lines.get(2));
        if (root.length != Merkle.HASH_BYTES) {
            throw new IllegalArgumentException("Not a root hash");
        }
        return new Checkpoint(lines.get(0), Long.parseLong(lines.get(1)), root);
    }
}
