package vn.thidua.council.sealing;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.bouncycastle.crypto.AsymmetricCipherKeyPair;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.hpke.HPKE;
import org.bouncycastle.crypto.params.AsymmetricKeyParameter;

/**
 * Seals papers to a session's public key: HPKE (RFC 9180) in base mode with X25519, HKDF-SHA256 and AES-256-GCM. Each
 * paper has an ephemeral key of its own, so that two equal papers look different; what surrounds the paper (session,
 * round, number of the paper) is authenticated with it, so that it cannot be moved to another ballot.
 */
public final class PaperSeal {

    private static final byte[] INFO = "thidua ballot paper v1".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] NO_PSK = new byte[0];
    private static final int ENCAPSULATED = 32;
    private static final int TAG = 16;

    private PaperSeal() {}

    public static SessionKeys generate() {
        HPKE hpke = hpke();
        AsymmetricCipherKeyPair pair = hpke.generatePrivateKey();
        return new SessionKeys(hpke.serializePublicKey(pair.getPublic()), hpke.serializePrivateKey(pair.getPrivate()));
    }

    /** @return encapsulated key and ciphertext, {@link #sealedLength} bytes */
    public static byte[] seal(byte[] publicKey, byte[] surrounding, byte[] paper) {
        HPKE hpke = hpke();
        AsymmetricKeyParameter recipient = hpke.deserializePublicKey(publicKey);
        try {
            byte[][] parts = hpke.seal(recipient, INFO, surrounding, paper, NO_PSK, NO_PSK, null);
            byte[] sealed = Arrays.copyOf(parts[1], ENCAPSULATED + parts[0].length);
            System.arraycopy(parts[0], 0, sealed, ENCAPSULATED, parts[0].length);
            return sealed;
        } catch (InvalidCipherTextException e) {
            throw new IllegalStateException("A ballot paper could not be sealed", e);
        }
    }

    /** @throws IllegalStateException when the paper was altered, or sealed for another ballot */
    public static byte[] open(SessionKeys keys, byte[] surrounding, byte[] sealed) {
        HPKE hpke = hpke();
        AsymmetricCipherKeyPair recipient = hpke.deserializePrivateKey(keys.privateKey(), keys.publicKey());
        byte[] encapsulated = Arrays.copyOf(sealed, ENCAPSULATED);
        byte[] ciphertext = Arrays.copyOfRange(sealed, ENCAPSULATED, sealed.length);
        try {
            return hpke.open(encapsulated, recipient, INFO, surrounding, ciphertext, NO_PSK, NO_PSK, null);
        } catch (InvalidCipherTextException e) {
            throw new IllegalStateException("A sealed ballot paper does not open: altered or of another ballot", e);
        }
    }

    /** How long a sealed paper is for a paper of that length. */
    public static int sealedLength(int paper) {
        return ENCAPSULATED + paper + TAG;
    }

    private static HPKE hpke() {
        return new HPKE(HPKE.mode_base, HPKE.kem_X25519_SHA256, HPKE.kdf_HKDF_SHA256, HPKE.aead_AES_GCM256);
    }
}
