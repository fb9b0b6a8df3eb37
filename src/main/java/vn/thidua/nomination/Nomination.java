package vn.thidua.nomination;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.RoleAt;
import vn.thidua.shared.SearchKey;
import vn.thidua.shared.UnitCode;

/**
 * A nomination of one unit on its way through the offices. The verbs are the steps of the office; each refuses to happen
 * at the wrong stage.
 */
@Entity
@Table(name = "nomination")
class Nomination extends NominationContent {

    private @Nullable String reference;

    private UUID nominator;

    @Enumerated(EnumType.STRING)
    private NominationStage stage = NominationStage.DRAFT;

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

    @Column(name = "search_key")
    private String searchKey = "";

    /** What the city finds it by: the names of lines that were not handed over are not in it. */
    @Column(name = "city_search_key")
    private String citySearchKey = "";

    @SuppressWarnings("NullAway.Init")
    Nomination() {}

    Nomination(UUID id, RoleAt nominatedAs, UnitCode commune, AccountId nominator, Instant now) {
        super(id, nominatedAs, commune);
        this.nominator = nominator.value();
        this.createdAt = now;
        this.savedAt = now;
    }

    /** The day on which somebody began to write it: a law may let it go on under the one before. */
    LocalDate begunOn(ZoneId zone) {
        return LocalDate.ofInstant(createdAt, zone);
    }

    /** Takes over what was typed; lines keep their identity by id. */
    void rewrite(NominationDraft typed, Instant now) {
        if (!stage.isEditable()) {
            throw NominationException.notEditable(reference == null ? "" : reference);
        }
        write(typed);
        searchKey = keyOfContent();
        savedAt = now;
    }

    private String keyOfContent() {
        return SearchKey.of(summary() + " " + referenceAnd(lines()));
    }

    private String referenceAnd(List<NominationLine> named) {
        return (reference == null ? "" : reference) + " "
                + named.stream().map(NominationLine::name).collect(Collectors.joining(" "));
    }

    private void findableByCity() {
        List<NominationLine> seen = new Sight(this, false).lines();
        citySearchKey = seen.isEmpty() ? "" : SearchKey.of(summary() + " " + referenceAnd(seen));
    }

    /** One line completed at the city's request. */
    NominationLine complete(UUID lineId, LineSubstance content) {
        NominationLine line = line(lineId);
        line.complete(content);
        searchKey = keyOfContent();
        findableByCity();
        return line;
    }

    void savedBy(AccountId writer) {
        savedBy = writer.value();
    }

    /**
     * Submitted for the first time: from now on it has a number, and the rules of this day hold for its standards.
     * {@code number} is drawn by the caller. The simple procedure goes straight to a short appraisal.
     */
    void submit(String number, String rules, Confirmer confirmer, Instant now) {
        at(NominationStage.DRAFT);
        reference = number;
        ruleSet = rules;
        firstSubmittedAt = now;
        submittedAt = now;
        savedAt = now;
        confirmedBy(confirmer);
        stage = confirmer != Confirmer.NOBODY
                ? NominationStage.FRONT
                : manner().simple() ? NominationStage.APPRAISAL : NominationStage.CHECK;
        searchKey = searchKey + " " + SearchKey.of(number);
    }

    /** Submitted again after a supplement; the clock of the check starts anew. */
    void submitSupplement(Instant now) {
        at(NominationStage.SUPPLEMENT);
        submittedAt = now;
        savedAt = now;
        stage = NominationStage.CHECK;
    }

    void confirmByFront(AccountId by, @Nullable String note, Instant now) {
        at(NominationStage.FRONT);
        front = new FrontAnswerRow(now, by.value(), Typed.optional(note));
        stage = NominationStage.CHECK;
    }

    void refuseByFront(AccountId by, String reason, Instant now) {
        at(NominationStage.FRONT);
        String why = Typed.reason(reason);
        front = new FrontAnswerRow(now, by.value(), null);
        close(NominationStage.RETURNED, LineStatus.RETURNED, why, now);
    }

    void foundComplete(@Nullable AccountId by, Instant now) {
        at(NominationStage.CHECK);
        checked(by, now);
        stage = NominationStage.APPRAISAL;
    }

    /** @param max how often the rule set lets the officer ask */
    void requestSupplement(@Nullable AccountId by, @Nullable String missing, int max, Instant now) {
        at(NominationStage.CHECK);
        String list = Typed.optional(missing);
        if (list == null) {
            throw NominationException.supplementListMissing();
        }
        if (supplements >= max) {
            throw NominationException.supplementsExhausted(max);
        }
        checked(by, now);
        supplements++;
        supplementRequest = list;
        stage = NominationStage.SUPPLEMENT;
    }

    void returnUnfit(@Nullable AccountId by, @Nullable String reason, Instant now) {
        at(NominationStage.CHECK);
        String why = Typed.reason(reason);
        checked(by, now);
        close(NominationStage.RETURNED, LineStatus.RETURNED, why, now);
    }

    /** The supplement did not come in time. */
    void lapse(String reason, Instant now) {
        at(NominationStage.SUPPLEMENT);
        close(NominationStage.RETURNED, LineStatus.RETURNED, reason, now);
    }

    private void checked(@Nullable AccountId by, Instant now) {
        check = new CheckRow(now, by == null ? null : by.value());
    }

    /** Appraised; {@code by} may later not decide on any line of it. */
    void appraise(@Nullable AccountId by, @Nullable String report, Instant now) {
        at(NominationStage.APPRAISAL);
        appraisal = new AppraisalRow(now, by == null ? null : by.value(), Typed.reason(report));
    }

    void returnAfterAppraisal(Instant now) {
        at(NominationStage.APPRAISAL);
        close(NominationStage.RETURNED, LineStatus.RETURNED, Objects.requireNonNullElse(appraisalReport(), ""), now);
    }

    /** One line does not meet the standard; the others go on. */
    void returnLine(UUID line, String reason, Instant now) {
        at(NominationStage.APPRAISAL);
        NominationLine returned = line(line);
        if (returned.status() != LineStatus.SUBMITTED) {
            throw NominationException.notAtThisStep();
        }
        if (openLines() == 1) {
            throw NominationException.lastLine();
        }
        returned.end(LineStatus.RETURNED, reason, now);
    }

    /** What was objected to one line of a list that hangs is right: it stops, and the others go on. */
    NominationLine stopListed(UUID line, String reason, Instant now) {
        if (stage == NominationStage.DRAFT || stage.isClosed()) {
            throw NominationException.notAtThisStep();
        }
        NominationLine stopped = line(line);
        stopped.end(LineStatus.RETURNED, Typed.reason(reason), now);
        return stopped;
    }

    long openLines() {
        return lines().stream().filter(line -> !line.status().isTerminal()).count();
    }

    /** What people objected to on the published list was right: the nomination goes back, with the conclusion. */
    void returnAfterObjection(String conclusion, Instant now) {
        if (stage.isClosed()) {
            throw NominationException.notAtThisStep();
        }
        close(NominationStage.RETURNED, LineStatus.RETURNED, Typed.reason(conclusion), now);
    }

    /** Appraised as appropriate: each line goes to the Council, or to the chair where its form needs no Council. */
    void release(boolean council) {
        at(NominationStage.APPRAISAL);
        stage = council ? NominationStage.COUNCIL : NominationStage.DECISION;
    }

    /** No line waits for the Council any more. */
    void leaveCouncil() {
        at(NominationStage.COUNCIL);
        stage = NominationStage.DECISION;
    }

    /** The city sees this line from now on. */
    void openToCity(NominationLine line, Instant now) {
        line.openToCity(now);
        findableByCity();
    }

    void settle(Instant now) {
        at(NominationStage.DECISION);
        stage = NominationStage.SETTLED;
        ending = new EndingRow(null, now);
    }

    /** Taken back by the nominator: until the Council opens, or without a Council until the chair signs. */
    void withdraw(String reason, Instant now) {
        if (stage == NominationStage.DRAFT || stage.isClosed()) {
            throw NominationException.notAtThisStep();
        }
        if (!withdrawable()) {
            throw LineStates.of(lines()).councilOpened()
                    ? NominationException.tooLateToWithdraw()
                    : NominationException.signedBeforeWithdrawal();
        }
        close(NominationStage.WITHDRAWN, LineStatus.WITHDRAWN, Typed.reason(reason), now);
    }

    boolean withdrawable() {
        return withdrawable(Set.of());
    }

    /** @param onDrafts lines on papers that nobody signed: they can still be taken off */
    boolean withdrawable(Set<UUID> onDrafts) {
        return stage != NominationStage.DRAFT
                && !stage.isClosed()
                && LineStates.of(lines()).withdrawable(onDrafts);
    }

    /** Stopped by the commune's chair: until one line stands on a paper that is being signed. */
    void stop(String reason, Instant now) {
        if (stage == NominationStage.DRAFT || stage.isClosed()) {
            throw NominationException.notAtThisStep();
        }
        if (!stoppable()) {
            throw NominationException.tooLateToStop();
        }
        close(NominationStage.STOPPED, LineStatus.STOPPED, Typed.reason(reason), now);
    }

    /** Forgets what was typed, for a nomination that must not be here; names, unit and dates stay. */
    void empty() {
        forget();
        if (front != null) {
            front = new FrontAnswerRow(front.at(), front.by(), null);
        }
        supplementRequest = null;
        if (appraisal != null) {
            appraisal = new AppraisalRow(appraisal.at(), appraisal.by(), null);
        }
        searchKey = SearchKey.of(referenceAnd(lines()));
        findableByCity();
    }

    boolean stoppable() {
        return stoppable(Set.of());
    }

    /** @param onDrafts lines on papers that nobody signed: they can still be taken off */
    boolean stoppable(Set<UUID> onDrafts) {
        return stage != NominationStage.DRAFT
                && !stage.isClosed()
                && LineStates.of(lines()).stoppable(onDrafts);
    }

    private void close(NominationStage end, LineStatus lineEnding, String reason, Instant now) {
        stage = end;
        ending = new EndingRow(reason, now);
        lines().forEach(line -> line.end(lineEnding, reason, now));
    }

    private void at(NominationStage expected) {
        if (stage != expected) {
            throw NominationException.notAtThisStep();
        }
    }

    boolean councilConcluded() {
        return LineStates.of(lines()).councilConcluded();
    }

    boolean allSettled() {
        return LineStates.of(lines()).allSettled();
    }

    @Nullable
    String reference() {
        return reference;
    }

    @Override
    Nomination self() {
        return this;
    }

    AccountId nominator() {
        return new AccountId(nominator);
    }

    NominationStage stage() {
        return stage;
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
