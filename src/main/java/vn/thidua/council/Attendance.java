package vn.thidua.council;

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

/** A member as of one session, and whether they came. Frozen at the opening: later changes of the Council do not count. */
@Entity
@Table(name = "council_attendance")
class Attendance {

    @Id
    private UUID id;

    @Column
    private UUID session;

    @Column
    private UUID account;

    @Column
    private String name;

    @Enumerated(EnumType.STRING)
    @Column
    private Post post;

    @Column
    private boolean present;

    @Enumerated(EnumType.STRING)
    @Column
    private @Nullable PresenceMode mode;

    @Column
    private @Nullable Instant since;

    @Column
    private @Nullable Instant until;

    @Column(name = "absence_reason")
    private @Nullable String absenceReason;

    Attendance() {}

    Attendance(UUID session, CouncilMember member) {
        this.id = UUID.randomUUID();
        this.session = session;
        this.account = member.account().value();
        this.name = member.name();
        this.post = member.post();
    }

    void arrive(PresenceMode how, Instant now) {
        if (!present) {
            since = now;
        }
        present = true;
        mode = how;
        until = null;
        absenceReason = null;
    }

    /** Was not there, whatever was marked before. */
    void beAbsent(@Nullable String reason) {
        since = null;
        until = null;
        present = false;
        mode = null;
        absenceReason = reason;
    }

    /** Was there and went; what they handed in stays. */
    void leave(Instant now) {
        if (!present) {
            throw CouncilException.notThere(name);
        }
        present = false;
        mode = null;
        until = now;
    }

    /** Takes over what changed in the Council between invitation and opening. */
    void stands(CouncilMember member) {
        name = member.name();
        post = member.post();
    }

    AccountId account() {
        return new AccountId(account);
    }

    String name() {
        return name;
    }

    Post post() {
        return post;
    }

    boolean present() {
        return present;
    }

    @Nullable
    PresenceMode mode() {
        return mode;
    }

    @Nullable
    Instant since() {
        return since;
    }

    @Nullable
    Instant until() {
        return until;
    }

    /** Whether they were there for a time. */
    boolean attended() {
        return present || since != null;
    }

    @Nullable
    String absenceReason() {
        return absenceReason;
    }
}
