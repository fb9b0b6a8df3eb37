package vn.thidua.nomination;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.RoleAt;
import vn.thidua.shared.UnitCode;

/** What was written down about a nomination on its way: its number, its rules, and what each office left on it and when. */
@MappedSuperclass
abstract class NominationRecord extends NominationContent {

    private @Nullable String reference;

    private UUID nominator;

    @Column(name = "rule_set")
    private @Nullable String ruleSet;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "saved_at")
    private Instant savedAt;

    @Column(name = "saved_by")
    private @Nullable UUID savedBy;

    @Column(name = "first_submitted_at")
    private @Nullable Instant firstSubmittedAt;

    @Column(name = "submitted_at")
    private @Nullable Instant submittedAt;

    @Column(name = "movement_sent")
    private @Nullable String movementSent;

    @Embedded
    private @Nullable FrontAnswerRow front;

    @Embedded
    private @Nullable CheckRow check;

    private int supplements;

    @Column(name = "supplement_request")
    private @Nullable String supplementRequest;

    @Embedded
    private @Nullable AppraisalRow appraisal;

    @Embedded
    private @Nullable EndingRow ending;

    @SuppressWarnings("NullAway.Init")
    NominationRecord() {}

    NominationRecord(UUID id, RoleAt nominatedAs, UnitCode commune, AccountId nominator, Instant now) {
        super(id, nominatedAs, commune);
        this.nominator = nominator.value();
        this.createdAt = now;
        this.savedAt = now;
    }

    void saved(Instant now) {
        savedAt = now;
    }

    void savedBy(AccountId writer) {
        savedBy = writer.value();
    }

    /** Sent in for the first time: the rules of that day are its own from now on. */
    void numbered(String number, String rules, Instant now) {
        reference = number;
        ruleSet = rules;
        firstSubmittedAt = now;
        submittedAgain(now);
    }

    void submittedAgain(Instant now) {
        movementSent = movement();
        submittedAt = now;
        savedAt = now;
    }

    void frontAnswered(AccountId by, @Nullable String note, Instant now) {
        front = new FrontAnswerRow(now, by.value(), note);
    }

    void checked(@Nullable AccountId by, Instant now) {
        check = new CheckRow(now, by == null ? null : by.value());
    }

    void askedFor(String missing) {
        supplements++;
        supplementRequest = missing;
    }

    void appraised(@Nullable AccountId by, String report, Instant now) {
        appraisal = new AppraisalRow(now, by == null ? null : by.value(), report);
    }

    void ended(@Nullable String reason, Instant now) {
        ending = new EndingRow(reason, now);
    }

    /** Forgets what the offices typed; who did what and when stays. */
    void forgetRecord() {
        if (front != null) {
            front = new FrontAnswerRow(front.at(), front.by(), null);
        }
        supplementRequest = null;
        if (appraisal != null) {
            appraisal = new AppraisalRow(appraisal.at(), appraisal.by(), null);
        }
    }

    /** The day on which somebody began to write it: a law may let it go on under the one before. */
    LocalDate begunOn(ZoneId zone) {
        return LocalDate.ofInstant(createdAt, zone);
    }

    @Nullable
    String reference() {
        return reference;
    }

    String numberOrNothing() {
        return reference == null ? "" : reference;
    }

    /** The movement that it was sent in for last; what is being written now may name another. */
    @Nullable
    String movementSent() {
        return movementSent;
    }

    AccountId nominator() {
        return new AccountId(nominator);
    }

    @Nullable
    String ruleSet() {
        return ruleSet;
    }

    /** The rule set of a submitted nomination. */
    String rules() {
        if (ruleSet == null) {
            throw new IllegalStateException("Nomination " + id() + " was never submitted");
        }
        return ruleSet;
    }

    Instant savedAt() {
        return savedAt;
    }

    /** Who saved the content last; unknown for what was never saved by a person. */
    @Nullable
    AccountId savedBy() {
        return savedBy == null ? null : new AccountId(savedBy);
    }

    @Nullable
    Instant firstSubmittedAt() {
        return firstSubmittedAt;
    }

    /** The first submission of a submitted nomination. */
    Instant firstSubmission() {
        if (firstSubmittedAt == null) {
            throw new IllegalStateException("Nomination " + id() + " was never submitted");
        }
        return firstSubmittedAt;
    }

    @Nullable
    Instant submittedAt() {
        return submittedAt;
    }

    @Nullable
    Instant frontAt() {
        return front == null ? null : front.at();
    }

    @Nullable
    String frontNote() {
        return front == null ? null : front.note();
    }

    @Nullable
    Instant checkedAt() {
        return check == null ? null : check.at();
    }

    int supplements() {
        return supplements;
    }

    @Nullable
    String supplementRequest() {
        return supplementRequest;
    }

    @Nullable
    Instant appraisedAt() {
        return appraisal == null ? null : appraisal.at();
    }

    @Nullable
    AccountId appraiser() {
        return appraisal == null ? null : appraisal.appraiser();
    }

    @Nullable
    String appraisalReport() {
        return appraisal == null ? null : appraisal.report();
    }

    @Nullable
    String closingReason() {
        return ending == null ? null : ending.reason();
    }

    @Nullable
    Instant closedAt() {
        return ending == null ? null : ending.at();
    }
}
