package vn.thidua.nomination;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.SubjectRef;

/** One authority asked about one nomination: about whom, until when, and what it answered. Nobody is asked twice. */
@Entity
@Table(name = "nomination_consultation")
class Consultation {

    /** The kind of subject of the scan of an answer. */
    static final String SCAN = "consultation";

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID nomination;

    @Enumerated(EnumType.STRING)
    private ConsultedAuthority authority;

    @Column(name = "asked_at")
    private Instant askedAt;

    /** Until when; {@code null} once the limit has passed and the authority is asked again. */
    @Column(name = "due_on")
    private @Nullable LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private @Nullable ConsultationAnswer answer;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    private @Nullable String note;

    @Column(name = "letter_by")
    private @Nullable String letterBy;

    @Column(name = "letter_number")
    private @Nullable String letterNumber;

    @Column(name = "letter_date")
    private @Nullable LocalDate letterDate;

    @Column(name = "entered_by")
    private @Nullable UUID enteredBy;

    @ElementCollection
    @CollectionTable(name = "nomination_consultation_line", joinColumns = @JoinColumn(name = "consultation"))
    @Column(name = "line")
    private Set<UUID> lines = new LinkedHashSet<>();

    @SuppressWarnings("NullAway.Init")
    Consultation() {}

    Consultation(UUID nomination, ConsultedAuthority authority, Set<UUID> about, LocalDate until, Instant now) {
        this.id = UUID.randomUUID();
        this.nomination = nomination;
        this.authority = authority;
        this.askedAt = now;
        this.dueOn = until;
        this.lines.addAll(about);
    }

    void answered(ConsultationEntry entry, AccountId by, Instant now) {
        if (answer != null) {
            throw NominationException.consultationAnswered();
        }
        if (entry.answer() == null || entry.answer() == ConsultationAnswer.SILENT) {
            throw NominationException.consultationIncomplete();
        }
        String signer = Typed.optional(entry.letterBy());
        String number = Typed.optional(entry.letterNumber());
        if (signer == null || number == null || entry.letterDate() == null) {
            throw NominationException.consultationIncomplete();
        }
        if (entry.answer() == ConsultationAnswer.OBJECTION) {
            note = Typed.reason(entry.note());
        } else {
            note = Typed.optional(entry.note());
        }
        answer = entry.answer();
        letterBy = signer;
        letterNumber = number;
        letterDate = entry.letterDate();
        enteredBy = by.value();
        answeredAt = now;
    }

    /** The limit passed, and silence means that nothing speaks against it. */
    void silent(Instant now) {
        answer = ConsultationAnswer.SILENT;
        answeredAt = now;
    }

    /** The limit passed, and silence is no answer. */
    void askedAgain() {
        dueOn = null;
    }

    void dueOn(LocalDate moved) {
        if (dueOn != null) {
            dueOn = moved;
        }
    }

    /** Forgets what was typed, for a nomination that must not be here. */
    void empty() {
        note = null;
        letterBy = null;
        letterNumber = null;
    }

    UUID id() {
        return id;
    }

    SubjectRef scan() {
        return SubjectRef.of(SCAN, id);
    }

    UUID nomination() {
        return nomination;
    }

    ConsultedAuthority authority() {
        return authority;
    }

    @Nullable
    LocalDate dueOn() {
        return dueOn;
    }

    @Nullable
    ConsultationAnswer answer() {
        return answer;
    }

    boolean open() {
        return answer == null;
    }

    @Nullable
    Instant answeredAt() {
        return answeredAt;
    }

    @Nullable
    String note() {
        return note;
    }

    @Nullable
    String letterBy() {
        return letterBy;
    }

    @Nullable
    String letterNumber() {
        return letterNumber;
    }

    @Nullable
    LocalDate letterDate() {
        return letterDate;
    }

    Set<UUID> lines() {
        return Set.copyOf(lines);
    }
}
