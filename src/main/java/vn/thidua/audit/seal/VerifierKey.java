package vn.thidua.audit.seal;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/**
 * The public half of the log's key with its name, written {@code name+key id+key} as C2SP {@code signed-note} has it. May
 * be handed to anybody; a copy outside the office is what lets an inspector check without trusting it.
 */
record VerifierKey(String name, byte[] publicKey) {

    static final int ID_BYTES = 4;

    private static final byte ED25519 = 1;
    private static final byte[] X509_PREFIX = HexFormat.of().parseHex("302a300506032b6570032100");

    VerifierKey {
        if (name.isBlank() || name.contains("+") || name.chars().anyMatch(Character::isWhitespace)) {
            throw new IllegalArgumentException("Not a key name: " + name);
        }
        if (publicKey.length != 32) {
            throw new IllegalArgumentException("Not an Ed25519 key");
        }
    }

    /** @param x509 the key as Java encodes it */
    static VerifierKey of(String name, byte[] x509) {
        return new VerifierKey(name, Arrays.copyOfRange(x509, X509_PREFIX.length, x509.length));
    }

    /** @throws IllegalArgumentException when the text is no key or its id does not fit */
    static VerifierKey parse(String text) {
        String[] parts = text.strip().split("\\+", 3);
        if (parts.length != 3) {
            throw new IllegalArgumentException("Not a verifier key");
        }
        byte[] key = Base64.getDecoder().decode(parts[2]);
        if (key.length != 33 || key[0] != ED25519) {
            throw new IllegalArgumentException("Not an Ed25519 verifier key");
        }
        VerifierKey parsed = new VerifierKey(parts[0], Arrays.copyOfRange(key, 1, key.length));
        if (!parsed.text().equals(text.strip())) {
            throw new IllegalArgumentException("The key id does not fit the key");
        }
        return parsed;
    }

    String text() {
        return name + "+" + HexFormat.of().formatHex(id()) + "+"
                + Base64.getEncoder().encodeToString(typed(publicKey));
    }

    /** First bytes of the hash over name and key; tells signatures of different keys apart. */
    byte[] id() {
        byte[] start = (name + "\n").getBytes(StandardCharsets.UTF_8);
        return Arrays.copyOf(Merkle.sha256().digest(joined(start, typed(publicKey))), ID_BYTES);
    }

    boolean verifies(byte[] message, byte[] signature) {
        try {
            PublicKey key = KeyFactory.getInstance("Ed25519")
                    .generatePublic(new X509EncodedKeySpec(joined(X509_PREFIX, publicKey)));
            Signature check = Signature.getInstance("Ed25519");
            check.initVerify(key);
            check.update(message);
            return check.verify(signature);
        } catch (GeneralSecurityException e) {
            // Malformed signature bytes end here too: they verify nothing.
            return false;
        }
    }

    private static byte[] typed(byte[] key) {
        return joined(new byte[] {ED25519}, key);
    }

    private static byte[] joined(byte[] first, byte[] second) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(first);
        bytes.writeBytes(second);
        return bytes.toByteArray();
    }
}
