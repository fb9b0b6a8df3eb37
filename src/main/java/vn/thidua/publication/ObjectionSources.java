package vn.thidua.publication;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.audit.KeyFolder;
import vn.thidua.shared.Unscoped;

/**
 * Keeps one address from flooding the office. An address is never kept: only an HMAC of it and of the day, under a key
 * outside the database, for a day; no row says which objection it belongs to.
 */
@Component
class ObjectionSources {

    static final String FILE = "objection-source.key";

    private static final String ALGORITHM = "HmacSHA256";
    private static final int KEY_BYTES = 32;
    private static final Duration KEPT = Duration.ofDays(1);
    private static final Duration COUNTED = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final ObjectionSettings settings;
    private final Clock clock;
    private final SecretKey secret;

    ObjectionSources(JdbcClient jdbc, ObjectionSettings settings, KeyFolder keys, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
        this.secret = new SecretKeySpec(keys.readOrCreate(FILE, ObjectionSources::fresh), ALGORITHM);
    }

    /**
     * Counts one more; the caller holds the subject of the list.
     *
     * @throws PublicationException when too much came from there, or on this list
     */
    @Unscoped("counts by a mark that names nobody")
    void admit(UUID list, String source) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        jdbc.sql("delete from nomination_objection_source where at < ?")
                .param(now.minus(KEPT))
                .update();
        String mark = mark(source, now.toLocalDate());
        int here = count("select count(*) from nomination_objection_source where mark = ? and at > ?", mark, now);
        int onTheList = jdbc.sql("select count(*) from nomination_objection_source where publication = ?")
                .param(list)
                .query(Integer.class)
                .single();
        if (here >= settings.perSource() || onTheList >= settings.perList()) {
            throw PublicationException.tooManyObjections();
        }
        jdbc.sql("insert into nomination_objection_source (mark, publication, at) values (?, ?, ?)")
                .param(mark)
                .param(list)
                .param(now)
                .update();
    }

    private int count(String sql, String mark, OffsetDateTime now) {
        return jdbc.sql(sql)
                .param(mark)
                .param(now.minus(COUNTED))
                .query(Integer.class)
                .single();
    }

    private String mark(String source, LocalDate day) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(secret);
            return HexFormat.of().formatHex(mac.doFinal((day + " " + source).getBytes(StandardCharsets.UTF_8)));
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
