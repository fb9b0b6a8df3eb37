package vn.thidua.nomination;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.organization.SubjectId;
import vn.thidua.shared.AccountId;

/** What somebody declared of themselves and a nominee. Never changed. */
@Entity
@Table(name = "nomination_tie")
class TieRow {

    @Id
    private UUID id;

    @Column
    @SuppressWarnings({"unused", "FieldCanBeLocal"})
    private UUID account;

    @Column
    private UUID subject;

    @Enumerated(EnumType.STRING)
    @Column
    private Tie tie;

    private @Nullable String note;

    @Column(name = "declared_at")
    @SuppressWarnings({"unused", "FieldCanBeLocal"})
    private Instant declaredAt;

    @SuppressWarnings("NullAway.Init")
    TieRow() {}

    TieRow(AccountId account, SubjectId subject, Tie tie, @Nullable String note, Instant at) {
        this.id = UUID.randomUUID();
        this.account = account.value();
        this.subject = subject.value();
        this.tie = tie;
        this.note = note;
        this.declaredAt = at;
    }

    SubjectId subject() {
        return new SubjectId(subject);
    }

    LineTie tie() {
        return new LineTie(tie, note);
    }
}
