package vn.thidua.organization;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.SearchKey;
import vn.thidua.shared.SubjectKind;
import vn.thidua.shared.UnitCode;

@Entity
@Table(name = "organization_subject")
class SubjectEntity {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private SubjectKind kind;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private String searchKey;

    @Column(nullable = false)
    private String identityKey;

    @Column(nullable = false)
    private String unit;

    private @Nullable Integer birthYear;

    private @Nullable String sex;

    private @Nullable String address;

    private @Nullable String citizenKey;

    private @Nullable String citizenLastFour;

    @Column(nullable = false)
    private Instant createdAt;

    SubjectEntity() {}

    SubjectId subjectId() {
        return new SubjectId(id);
    }

    /** The same, called by another name. */
    SubjectDraft as(String otherName) {
        return new SubjectDraft(kind, otherName, unit(), birthYear, sex, address);
    }

    boolean hasNumber() {
        return citizenKey != null;
    }

    void rename(String newName) {
        name = newName;
        searchKey = SearchKey.of(newName);
        identityKey = SearchKey.identity(newName);
    }

    SubjectKind kind() {
        return kind;
    }

    String name() {
        return name;
    }

    UnitCode unit() {
        return new UnitCode(unit);
    }
}
