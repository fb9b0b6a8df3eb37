package vn.thidua.council.sealing;

import java.util.Arrays;

/** The key pair of one ballot round. Both halves are 32 bytes (X25519); whoever holds it wipes it after use. */
public record SessionKeys(byte[] publicKey, byte[] privateKey) implements AutoCloseable {

    /** Overwrites the private half in memory. */
    @Override
    public void close() {
        Arrays.fill(privateKey, (byte) 0);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SessionKeys keys && Arrays.equals(publicKey, keys.publicKey);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(publicKey);
    }

    /** Never shows the private half. */
    @Override
    public String toString() {
        return "SessionKeys";
    }
}
