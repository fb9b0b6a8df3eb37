package vn.thidua.movement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.SearchKey;
import vn.thidua.shared.SubjectKind;
import vn.thidua.shared.UnitCode;

/** One enrolment; it stands as it was entered or is taken off again while its period runs. */
@Entity
@Table(name = "movement_enrolment")
class Enrolment {

    @Id
    private UUID id;

    private String unit;

    @Enumerated(EnumType.STRING)
    private SubjectKind kind;

    private String name;

    @Column(name = "identity_key")
    private String identityKey;

    private @Nullable String movement;

    private @Nullable String title;

    private @Nullable Integer year;

    @Column(name = "entered_by")
    private UUID enteredBy;

    @Column(name = "entered_at")
    private Instant enteredAt;

    @SuppressWarnings("NullAway.Init")
    Enrolment() {}

    Enrolment(EnrolmentDraft typed, String name, AccountId by, Instant now) {
        this.id = UUID.randomUUID();
        this.unit = typed.unit().value();
        this.kind = typed.kind();
        this.name = SearchKey.composed(name);
        this.identityKey = SearchKey.identity(name);
        this.movement = typed.movement();
        this.title = typed.title();
        this.year = typed.year();
        this.enteredBy = by.value();
        this.enteredAt = now;
    }

    UUID id() {
        return id;
    }

    UnitCode unit() {
        return new UnitCode(unit);
    }

    SubjectKind kind() {
        return kind;
    }

    String name() {
        return name;
    }

    String identityKey() {
        return identityKey;
    }

    @Nullable
    String movement() {
        return movement;
    }

    @Nullable
    String title() {
        return title;
    }

    @Nullable
    Integer year() {
        return year;
    }

    Instant enteredAt() {
        return enteredAt;
    }
}
