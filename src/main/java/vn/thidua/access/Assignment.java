package vn.thidua.access;

import jakarta.persistence.Column;
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
import vn.thidua.shared.Role;
import vn.thidua.shared.RoleAt;
import vn.thidua.shared.UnitCode;

/** A role held by an account at a unit, both days included. Ended, never changed or deleted. */
@Entity
@Table(name = "access_assignment")
class Assignment {

    @Id
    private UUID id;

    @Column
    private UUID accountId;

    @Column
    @Enumerated(EnumType.STRING)
    private Role role;

    @Column
    private String unit;

    @Column
    @Enumerated(EnumType.STRING)
    private AssignmentKind kind;

    @Column
    private @Nullable UUID onBehalfOf;

    @Column
    private LocalDate validFrom;

    @Column
    private @Nullable LocalDate validTo;

    @Column
    private Instant createdAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    Assignment() {}

    Assignment(AccountId account, AssignmentDraft draft, Instant now) {
        AccountId behalf = draft.onBehalfOf();
        this.id = UUID.randomUUID();
        this.accountId = account.value();
        this.role = draft.role();
        this.unit = draft.unit().value();
        this.kind = draft.kind();
        this.onBehalfOf = behalf == null ? null : behalf.value();
        this.validFrom = draft.from();
        this.validTo = draft.to();
        this.createdAt = now;
    }

    void end(LocalDate lastDay) {
        this.validTo = lastDay;
    }

    boolean inForceOn(LocalDate day) {
        return !validFrom.isAfter(day) && (validTo == null || !validTo.isBefore(day));
    }

    UUID id() {
        return id;
    }

    AccountId account() {
        return new AccountId(accountId);
    }

    RoleAt roleAt() {
        return new RoleAt(role, new UnitCode(unit));
    }

    AssignmentKind kind() {
        return kind;
    }

    @Nullable
    AccountId onBehalfOf() {
        return onBehalfOf == null ? null : new AccountId(onBehalfOf);
    }

    LocalDate from() {
        return validFrom;
    }

    @Nullable
    LocalDate to() {
        return validTo;
    }
}
