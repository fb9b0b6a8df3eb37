package vn.thidua.publication;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.SearchKey;
import vn.thidua.shared.SubjectRef;

/** What somebody objects to on a list that hangs, and what was concluded. */
@Entity
@Table(name = "nomination_objection")
class Objection {

    /** Kind of subject under which the scan of a paper is kept. */
    static final String SCAN = "objection";

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID publication;

    /** {@code null} when it concerns the whole list. */
    private @Nullable UUID line;

    @Enumerated(EnumType.STRING)
    private ObjectionChannel channel;

    private LocalDate receivedOn;

    private Instant enteredAt;

    private @Nullable UUID enteredBy;

    private @Nullable String person;

    private @Nullable String contact;

    private String words;

    @Enumerated(EnumType.STRING)
    private @Nullable ObjectionRuling ruling;

    private @Nullable String reason;

    private @Nullable UUID ruledBy;

    private @Nullable Instant ruledAt;

    @SuppressWarnings("NullAway.Init")
    protected Objection() {}

    /** @param enteredBy {@code null} for what came by the public page */
    Objection(UUID publication, ObjectionEntry entry, @Nullable AccountId enteredBy, Instant now) {
        this.id = UUID.randomUUID();
        this.publication = publication;
        this.line = entry.line();
        this.channel = entry.channel();
        this.receivedOn = entry.receivedOn();
        this.person = SearchKey.optional(entry.person());
        this.contact = SearchKey.optional(entry.contact());
        this.words = SearchKey.composed(entry.words());
        this.enteredBy = enteredBy == null ? null : enteredBy.value();
        this.enteredAt = now;
    }

    void rule(ObjectionRuling found, String why, AccountId by, Instant now) {
        if (ruling != null) {
            throw PublicationException.objectionRuled();
        }
        String said = SearchKey.optional(why);
        if (said == null) {
            throw PublicationException.reasonMissing();
        }
        ruling = found;
        reason = said;
        ruledBy = by.value();
        ruledAt = now;
    }

    /** Nothing that was typed about it stays. */
    void empty() {
        person = null;
        contact = null;
        words = "";
        reason = null;
    }

    UUID id() {
        return id;
    }

    UUID publication() {
        return publication;
    }

    @Nullable
    UUID line() {
        return line;
    }

    ObjectionChannel channel() {
        return channel;
    }

    LocalDate receivedOn() {
        return receivedOn;
    }

    @Nullable
    String person() {
        return person;
    }

    @Nullable
    String contact() {
        return contact;
    }

    String words() {
        return words;
    }

    @Nullable
    ObjectionRuling ruling() {
        return ruling;
    }

    @Nullable
    String reason() {
        return reason;
    }

    @Nullable
    AccountId ruledBy() {
        return ruledBy == null ? null : new AccountId(ruledBy);
    }

    @Nullable
    Instant ruledAt() {
        return ruledAt;
    }

    boolean isOpen() {
        return ruling == null;
    }

    SubjectRef scan() {
        return SubjectRef.of(SCAN, id);
    }
}
