package vn.thidua.nomination;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
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
class Nomination extends NominationRecord {

    @Enumerated(EnumType.STRING)
    private NominationStage stage = NominationStage.DRAFT;

    @Column(name = "search_key")
    private String searchKey = "";

    /** What the city finds it by: the names of lines that were not handed over are not in it. */
    @Column(name = "city_search_key")
    private String citySearchKey = "";

    @SuppressWarnings("NullAway.Init")
    Nomination() {}

    Nomination(UUID id, RoleAt nominatedAs, UnitCode commune, AccountId nominator, Instant now) {
        super(id, nominatedAs, commune, nominator, now);
    }

    /** Takes over what was typed; lines keep their identity by id. */
    void rewrite(NominationDraft typed, Instant now) {
        if (!stage.isEditable()) {
            throw NominationException.notEditable(numberOrNothing());
        }
        write(typed);
        searchKey = keyOfContent();
        saved(now);
    }

    private String keyOfContent() {
        return SearchKey.of(summary() + " " + referenceAnd(lines()));
    }

    private String referenceAnd(List<NominationLine> named) {
        return numberOrNothing() + " "
                + named.stream().map(NominationLine::name).collect(Collectors.joining(" "));
    }

    private void findableByCity() {
        List<NominationLine> seen = new Sight(this, false, Set.of()).lines();
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

    /**
     * Submitted for the first time: from now on it has a number, and the rules of this day hold for its standards.
     * {@code number} is drawn by the caller. The simple procedure goes straight to a short appraisal.
     */
    void submit(String number, String rules, Confirmer confirmer, Instant now) {
        at(NominationStage.DRAFT);
        numbered(number, rules, now);
        confirmedBy(confirmer);
        stage = confirmer != Confirmer.NOBODY
                ? NominationStage.FRONT
                : manner().simple() ? NominationStage.APPRAISAL : NominationStage.CHECK;
        searchKey = searchKey + " " + SearchKey.of(number);
    }

    /** Submitted again after a supplement; the clock of the check starts anew. */
    void submitSupplement(Instant now) {
        at(NominationStage.SUPPLEMENT);
        submittedAgain(now);
        stage = NominationStage.CHECK;
    }

    void confirmByFront(AccountId by, @Nullable String note, Instant now) {
        at(NominationStage.FRONT);
        frontAnswered(by, Typed.optional(note), now);
        stage = NominationStage.CHECK;
    }

    void refuseByFront(AccountId by, String reason, Instant now) {
        at(NominationStage.FRONT);
        String why = Typed.reason(reason);
        frontAnswered(by, null, now);
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
        if (supplements() >= max) {
            throw NominationException.supplementsExhausted(max);
        }
        checked(by, now);
        askedFor(list);
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

    /** Appraised; {@code by} may later not decide on any line of it. */
    void appraise(@Nullable AccountId by, @Nullable String report, Instant now) {
        at(NominationStage.APPRAISAL);
        appraised(by, Typed.reason(report), now);
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
        ended(null, now);
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
        forgetRecord();
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
        ended(reason, now);
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

    @Override
    Nomination self() {
        return this;
    }

    NominationStage stage() {
        return stage;
    }
}
