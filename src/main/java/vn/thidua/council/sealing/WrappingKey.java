package vn.thidua.council.sealing;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The key that wraps the private halves of session keys (AES-256-GCM). It lives in one file outside the database, so
 * that neither a copy of the database nor one of its backups opens a paper.
 */
public final class WrappingKey {

    private static final int KEY = 32;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKeySpec key;

    private WrappingKey(byte[] key) {
        this.key = new SecretKeySpec(key, "AES");
    }

    /** @throws IllegalStateException when the bytes are no key: a damaged file must not wrap anything */
    public static WrappingKey of(byte[] key) {
        if (key.length != KEY) {
            throw new IllegalStateException("Not a ballot key of " + KEY + " bytes");
        }
        return new WrappingKey(key);
    }

    /** What a key file is made of when there is none yet. */
    public static byte[] fresh() {
        byte[] fresh = new byte[KEY];
        RANDOM.nextBytes(fresh);
        return fresh;
    }

    /** @param surrounding authenticated with the key, so that a row cannot be moved to another ballot */
    public byte[] wrap(byte[] secret, byte[] surrounding) {
        byte[] nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, nonce, surrounding, secret);
        return ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array();
    }

    /** @throws IllegalStateException when it was wrapped by another key, for another ballot, or altered */
    public byte[] unwrap(byte[] wrapped, byte[] surrounding) {
        byte[] nonce = Arrays.copyOf(wrapped, NONCE);
        return run(Cipher.DECRYPT_MODE, nonce, surrounding, Arrays.copyOfRange(wrapped, NONCE, wrapped.length));
    }

    private byte[] run(int mode, byte[] nonce, byte[] surrounding, byte[] bytes) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(surrounding);
            return cipher.doFinal(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "The ballot key does not fit: is the key file the one of this database?", e);
        }
    }
}
