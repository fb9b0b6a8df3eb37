package vn.thidua.organization;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;
import vn.thidua.audit.KeyFolder;

/**
 * Turns citizen numbers into keys. A plain hash would be undone by trying all numbers, which are few; the secret for the
 * HMAC lies in a file of its own in the key folder. Whoever loses it can no longer recognise anybody by number.
 *
 * @see "ADR 0026"
 */
@Component
public class CitizenNumbers {

    static final String FILE = "citizen-number.key";

    private static final String ALGORITHM = "HmacSHA256";
    private static final int KEY_BYTES = 32;

    private final SecretKey secret;

    CitizenNumbers(KeyFolder keys) {
        this.secret = new SecretKeySpec(keys.readOrCreate(FILE, CitizenNumbers::fresh), ALGORITHM);
    }

    public CitizenKey keyOf(CitizenNumber number) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(secret);
            byte[] hmac = mac.doFinal(number.digits().getBytes(StandardCharsets.US_ASCII));
            return new CitizenKey(HexFormat.of().formatHex(hmac), number.lastFour());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HMAC-SHA-256", e);
        }
    }

    private static byte[] fresh() {
        byte[] key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        return key;
    }
}
