package vn.thidua.council;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;

/**
 * One edition of a biên bản: of the meeting, of the count, or of what is signed apart. A change makes another edition; this
 * one stays as it was, with whoever signed it.
 */
@Entity
@Table(name = "council_minutes")
class Minutes {

    /** The part that is the minutes of the meeting themselves. */
    static final int MEETING = 0;

    /** The part that is the minutes of the count. */
    static final int COUNT = -1;

    @Id
    private UUID id;

    @Column
    private UUID session;

    @Column
    private int part;

    @Column
    private int edition;

    @Column
    private String narrative;

    @Column
    private String body;

    @Column
    private String sha256;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "made_by")
    private String madeBy;

    Minutes() {}

    Minutes(UUID session, int part, int edition, String narrative, String body, Instant now, String madeBy) {
        this.id = UUID.randomUUID();
        this.session = session;
        this.part = part;
        this.edition = edition;
        this.narrative = narrative;
        this.body = body;
        this.sha256 = sha256Of(body);
        this.madeAt = now;
        this.madeBy = madeBy;
    }

    /** Hash of the exact text, in UTF-8, as lower-case hex. */
    static String sha256Of(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether the text is still what was hashed. */
    boolean intact() {
        return sha256.equals(sha256Of(body));
    }

    UUID id() {
        return id;
    }

    UUID session() {
        return session;
    }

    /** {@link #MEETING}, {@link #COUNT}, or from 1 on what is signed apart. */
    int part() {
        return part;
    }

    int edition() {
        return edition;
    }

    String narrative() {
        return narrative;
    }

    String body() {
        return body;
    }

    String sha256() {
        return sha256;
    }

    Instant madeAt() {
        return madeAt;
    }

    String madeBy() {
        return madeBy;
    }
}
