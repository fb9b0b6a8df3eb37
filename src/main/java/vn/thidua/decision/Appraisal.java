package vn.thidua.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.council.AgendaSource.Until;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.SearchKey;

/** The city's appraisal of one line of a submission. */
@Entity
@Table(name = "decision_appraisal")
class Appraisal extends ReceivedLine {

    @Column
    private String formCode;

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

    /** Nothing until it first went there. */
    @Embedded
    private @Nullable AtCityCouncil council;

    Appraisal() {}

    Appraisal(Paper submission, UUID line, String formCode, int position, Instant at) {
        super(submission, line, position, at);
        this.formCode = formCode;
        this.status = AppraisalStatus.OPEN;
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

    /** Proposed for the award, which the city's Council votes on before. */
    void awaitCityCouncil() {
        status = AppraisalStatus.CITY_COUNCIL;
        council().waitForAgenda();
        council().forgetLapse();
    }

    /** No agenda took it in time: it is in the reviewer's hands again. */
    void lapseCityCouncil(Instant at) {
        status = AppraisalStatus.OPEN;
        council().lapse(at);
    }

    boolean waitsForAgenda() {
        return status == AppraisalStatus.CITY_COUNCIL && !council().scheduled();
    }

    /** Whether it stands on the agenda of this session, and the result still has to be taken over. */
    boolean awaitsResultOf(UUID session) {
        return status == AppraisalStatus.CITY_COUNCIL && council().standsOn(session);
    }

    /** The Council advises: what it recommends goes on a decision, what it puts off waits for it or for the reviewer. */
    void voted(CityVote vote) {
        council().voted(vote);
        if (vote.recommended()) {
            status = AppraisalStatus.APPROVED;
        } else if (vote.until() == null) {
            status = AppraisalStatus.NOT_RECOMMENDED;
        } else if (vote.until() == Until.SUPPLEMENT) {
            status = AppraisalStatus.OPEN;
        } else {
            council().waitForAgenda();
        }
    }

    /** The Council recommended another form than the one asked for. */
    void recommendFor(String form) {
        formCode = form;
    }

    AtCityCouncil council() {
        if (council == null) {
            council = new AtCityCouncil();
        }
        return council;
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

    /** Whether the others of its submission wait for it: neither the commune's turn nor a Council's is waited for. */
    boolean isInHand() {
        return concludedAt == null && !status.elsewhere();
    }

    /** Proposed, and on no decision yet. */
    boolean isReady() {
        return decision == null && (status == AppraisalStatus.APPROVED || status == AppraisalStatus.REFUSED);
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
}
