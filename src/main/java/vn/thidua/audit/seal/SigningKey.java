package vn.thidua.audit.seal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.List;

/** The log's Ed25519 key. Its file holds two lines: the verifier key, and the private key as base64 of PKCS #8. */
record SigningKey(VerifierKey verifier, PrivateKey privateKey) {

    static SigningKey generate(String name) {
        try {
            KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            return new SigningKey(VerifierKey.of(name, pair.getPublic().getEncoded()), pair.getPrivate());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @throws IllegalStateException when the bytes are no key file of this program */
    static SigningKey read(byte[] file) {
        List<String> lines = new String(file, StandardCharsets.US_ASCII).lines().toList();
        if (lines.size() != 2) {
            throw new IllegalStateException("The audit key file does not have two lines");
        }
        try {
            PrivateKey key = KeyFactory.getInstance("Ed25519")
                    .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(lines.get(1))));
            return new SigningKey(VerifierKey.parse(lines.get(0)), key);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IllegalStateException("The audit key file cannot be read", e);
        }
    }

    byte[] file() {
        String text = verifier.text() + "\n" + Base64.getEncoder().encodeToString(privateKey.getEncoded()) + "\n";
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    byte[] sign(byte[] message) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(privateKey);
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Never the key itself, should it come near a log. */
    @Override
    public String toString() {
        return verifier.text();
    }
}
