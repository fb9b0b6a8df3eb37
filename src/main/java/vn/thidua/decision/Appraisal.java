package vn.thidua.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.SearchKey;
import vn.thidua.shared.UnitCode;

/** The city's appraisal of one line of a submission. */
@Entity
@Table(name = "decision_appraisal")
class Appraisal {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column
    private UUID submission;

    @Column
    private UUID line;

    @Column
    private String city;

    @Column
    private String commune;

    @Column
    private String formCode;

    /** Place on the submission's list. */
    private int position;

    @Enumerated(EnumType.STRING)
    @Column
    private AppraisalStatus status;

    private @Nullable String reason;
    private @Nullable UUID appraisedBy;
    private @Nullable String appraisedName;
    private @Nullable Instant appraisedAt;

    /** Since when the proposal counts: the city's own steps after it are done. */
    private @Nullable Instant concludedAt;

    /** The city's decision on whose draft the line was put. */
    private @Nullable UUID decision;

    @Column
    private Instant receivedAt;

    Appraisal() {}

    Appraisal(Paper submission, UUID line, String formCode, int position, Instant at) {
        this.id = UUID.randomUUID();
        this.submission = submission.id().value();
        this.line = line;
        this.city = submission.city().value();
        this.commune = submission.unit().value();
        this.formCode = formCode;
        this.position = position;
        this.status = AppraisalStatus.OPEN;
        this.receivedAt = at;
    }

    /** A refusal needs its reason; an approval may carry a remark. */
    void propose(Proposal proposal, String text, AccountId by, String name, Instant at) {
        String composed = SearchKey.composed(text);
        if (proposal == Proposal.REFUSE && composed.isEmpty()) {
            throw DecisionException.reasonMissing();
        }
        status = proposal == Proposal.APPROVE ? AppraisalStatus.APPROVED : AppraisalStatus.REFUSED;
        reason = composed.isEmpty() ? null : composed;
        appraisedBy = by.value();
        appraisedName = name;
        appraisedAt = at;
    }

    void askCommune() {
        status = AppraisalStatus.SUPPLEMENT;
    }

    void awaitSecondVote() {
        status = AppraisalStatus.SECOND_VOTE;
    }

    /** Back in the reviewer's hands, for the form that is asked for now. */
    void reopen(String form) {
        status = AppraisalStatus.OPEN;
        formCode = form;
    }

    void conclude(Instant at) {
        concludedAt = at;
    }

    void putOn(PaperId draft) {
        decision = draft.value();
    }

    /** Off its decision again: the line waits. */
    void takeOff() {
        decision = null;
    }

    @Nullable
    PaperId decision() {
        return decision == null ? null : new PaperId(decision);
    }

    /** Whether the others of its submission wait for it: the commune's turn is not waited for. */
    boolean isInHand() {
        return concludedAt == null && status != AppraisalStatus.SUPPLEMENT && status != AppraisalStatus.SECOND_VOTE;
    }

    /** Proposed, and on no decision yet. */
    boolean isReady() {
        return decision == null && (status == AppraisalStatus.APPROVED || status == AppraisalStatus.REFUSED);
    }

    AppraisalId id() {
        return new AppraisalId(id);
    }

    PaperId submission() {
        return new PaperId(submission);
    }

    UUID line() {
        return line;
    }

    UnitCode city() {
        return new UnitCode(city);
    }

    UnitCode commune() {
        return new UnitCode(commune);
    }

    String formCode() {
        return formCode;
    }

    AppraisalStatus status() {
        return status;
    }

    @Nullable
    String reason() {
        return reason;
    }

    @Nullable
    AccountId appraisedBy() {
        return appraisedBy == null ? null : new AccountId(appraisedBy);
    }

    @Nullable
    String appraisedName() {
        return appraisedName;
    }

    @Nullable
    Instant appraisedAt() {
        return appraisedAt;
    }

    Instant receivedAt() {
        return receivedAt;
    }
}
