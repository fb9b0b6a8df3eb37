package vn.thidua.audit.seal;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * The right edge of a growing Merkle tree: the roots of its full subtrees, largest first, one for each 1 in the binary
 * form of its size. Enough to add leaves and to know the root at every size, in logarithmic room.
 */
final class Frontier {

    private final List<byte[]> subtrees;
    private long size;

    private Frontier(long size, List<byte[]> subtrees) {
        this.size = size;
        this.subtrees = subtrees;
    }

    static Frontier empty() {
        return new Frontier(0, new ArrayList<>());
    }

    /** @throws IllegalStateException when the bytes do not belong to a tree of that size */
    static Frontier of(long size, byte[] bytes) {
        if (bytes.length != Long.bitCount(size) * Merkle.HASH_BYTES) {
            throw new IllegalStateException("No frontier of a tree of " + size + " leaves");
        }
        List<byte[]> subtrees = new ArrayList<>();
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
            byte[] hash = new byte[Merkle.HASH_BYTES];
            buffer.get(hash);
            subtrees.add(hash);
        }
        return new Frontier(size, subtrees);
    }

    void append(byte[] leafHash) {
        byte[] grown = leafHash;
        // Each trailing 1 of the size is a full subtree that, with the new one, makes the next larger.
        for (long rest = size; (rest & 1) == 1; rest >>= 1) {
            grown = Merkle.node(subtrees.removeLast(), grown);
        }
        subtrees.add(grown);
        size++;
    }

    long size() {
        return size;
    }

    byte[] root() {
        if (size == 0) {
            return Merkle.emptyRoot();
        }
        byte[] root = subtrees.getLast();
        for (int i = subtrees.size() - 2; i >= 0; i--) {
            root = Merkle.node(subtrees.get(i), root);
        }
        return root;
    }

    byte[] bytes() {
        ByteBuffer buffer = ByteBuffer.allocate(subtrees.size() * Merkle.HASH_BYTES);
        subtrees.forEach(buffer::put);
        return buffer.array();
    }
}
