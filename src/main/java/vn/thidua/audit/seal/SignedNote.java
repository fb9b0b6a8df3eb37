package vn.thidua.audit.seal;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/**
 * A text with signatures below it, as C2SP {@code signed-note} has it: the text, an empty line, then one line for each
 * signature. Tools of other transparency logs read it, and other witnesses may add their lines.
 */
record SignedNote(String text, List<String> signatures) {

    private static final String SIGNATURE = "\u2014 ";

    static SignedNote sign(String text, SigningKey key) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(key.verifier().id());
        bytes.writeBytes(key.sign(text.getBytes(StandardCharsets.UTF_8)));
        String line =
                SIGNATURE + key.verifier().name() + " " + Base64.getEncoder().encodeToString(bytes.toByteArray());
        return new SignedNote(text, List.of(line));
    }

    /** @throws IllegalArgumentException when it is no note */
    static SignedNote parse(String note) {
        int end = note.lastIndexOf("\n\n");
        if (end < 0) {
            throw new IllegalArgumentException("Not a signed note");
        }
        List<String> signatures = note.substring(end + 2).lines().toList();
        if (signatures.isEmpty() || !signatures.stream().allMatch(line -> line.startsWith(SIGNATURE))) {
            throw new IllegalArgumentException("A signed note without signatures");
        }
        return new SignedNote(note.substring(0, end + 1), signatures);
    }

    String note() {
        return text + "\n" + String.join("\n", signatures) + "\n";
    }

    /** Whether the key signed it. Lines of other keys are passed over; a wrong line of this key decides. */
    boolean isSignedBy(VerifierKey key) {
        byte[] message = text.getBytes(StandardCharsets.UTF_8);
        for (String line : signatures) {
            String[] parts = line.substring(SIGNATURE.length()).split(" ", 2);
            if (parts.length == 2 && parts[0].equals(key.name())) {
                byte[] bytes = decoded(parts[1]);
                if (bytes.length > VerifierKey.ID_BYTES
                        && Arrays.equals(Arrays.copyOf(bytes, VerifierKey.ID_BYTES), key.id())) {
                    return key.verifies(message, Arrays.copyOfRange(bytes, VerifierKey.ID_BYTES, bytes.length));
                }
            }
        }
        return false;
    }

    private static byte[] decoded(String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            // Not base64: a line that no key signed.
            return new byte[0];
        }
    }
}
