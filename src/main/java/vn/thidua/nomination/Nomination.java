package vn.thidua.nomination;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.CommendationType;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.SearchKey;
import vn.thidua.shared.UnitCode;

/**
 * A nomination of one unit with its lines. The verbs are the steps of the office; each refuses to happen at the wrong
 * stage.
 */
@Entity
@Table(name = "nomination")
class Nomination {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private @Nullable String reference;

    private String unit;

    private String commune;

    private UUID nominator;

    @Enumerated(EnumType.STRING)
    private NominationStage stage = NominationStage.DRAFT;

    private @Nullable String movement;

    @Enumerated(EnumType.STRING)
    private @Nullable CommendationType type;

    private String summary = "";

    @Column(name = "meeting_date")
    private @Nullable LocalDate meetingDate;

    @Column(name = "households_total")
    private @Nullable Integer householdsTotal;

    @Column(name = "households_present")
    private @Nullable Integer householdsPresent;

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

    @Column(name = "front_at")
    private @Nullable Instant frontAt;

    @Column(name = "front_by")
    private @Nullable UUID frontBy;

    @Column(name = "front_note")
    private @Nullable String frontNote;

    @Column(name = "checked_at")
    private @Nullable Instant checkedAt;

    private @Nullable UUID checker;

    private int supplements;

    @Column(name = "supplement_request")
    private @Nullable String supplementRequest;

    @Column(name = "appraised_at")
    private @Nullable Instant appraisedAt;

    private @Nullable UUID appraiser;

    @Column(name = "appraisal_report")
    private @Nullable String appraisalReport;

    /** Whether a line was ever handed to the city: from then on the city may read it. */
    @Column(name = "handed_to_city")
    private boolean handedToCity;

    @Column(name = "closing_reason")
    private @Nullable String closingReason;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @Column(name = "search_key")
    private String searchKey = "";

    @OneToMany(mappedBy = "nomination", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<NominationLine> lines = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    Nomination() {}

    Nomination(UUID id, UnitCode unit, UnitCode commune, AccountId nominator, Instant now) {
        this.id = id;
        this.unit = unit.value();
        this.commune = commune.value();
        this.nominator = nominator.value();
        this.createdAt = now;
        this.savedAt = now;
    }

    /** Takes over what was typed; lines keep their identity by id. */
    void rewrite(NominationDraft typed, Instant now) {
        if (!stage.isEditable()) {
            throw NominationException.notEditable(reference == null ? "" : reference);
        }
        movement = typed.movement();
        type = typed.type();
        summary = Typed.text(typed.summary());
        meetingDate = typed.meeting().date();
        householdsTotal = typed.meeting().total();
        householdsPresent = typed.meeting().present();
        rewriteLines(typed.lines());
        searchKey = keyOfContent();
        savedAt = now;
    }

    private String keyOfContent() {
        return SearchKey.of(summary + " "
                + (reference == null ? "" : reference) + " "
                + lines.stream().map(NominationLine::name).collect(Collectors.joining(" ")));
    }

    /** One line completed at the city's request. */
    NominationLine complete(UUID lineId, LineSubstance content) {
        NominationLine line = line(lineId);
        line.complete(content);
        searchKey = keyOfContent();
        return line;
    }

    void savedBy(AccountId writer) {
        savedBy = writer.value();
    }

    private void rewriteLines(List<NominationDraft.Line> typed) {
        Map<UUID, NominationLine> known = new HashMap<>();
        lines.forEach(line -> known.put(line.id(), line));
        lines.removeIf(line -> typed.stream().noneMatch(t -> t.id().equals(line.id())));
        int position = 0;
        for (NominationDraft.Line line : typed) {
            NominationLine row = known.get(line.id());
            if (row == null) {
                row = new NominationLine(this, line.id(), line.kind());
                lines.add(row);
            }
            row.rewrite(position++, line);
        }
    }

    NominationDraft draft() {
        return new NominationDraft(
                id,
                version(),
                unit(),
                movement,
                type,
                summary,
                meeting(),
                lines().stream().map(NominationLine::draft).toList());
    }

    /**
     * Submitted for the first time: from now on it has a number, and the rules of this day hold for its standards.
     * {@code number} is drawn by the caller.
     */
    void submit(String number, String rules, boolean village, Instant now) {
        at(NominationStage.DRAFT);
        reference = number;
        ruleSet = rules;
        firstSubmittedAt = now;
        submittedAt = now;
        savedAt = now;
        stage = village ? NominationStage.FRONT : NominationStage.CHECK;
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
        frontBy = by.value();
        frontAt = now;
        frontNote = Typed.optional(note);
        stage = NominationStage.CHECK;
    }

    void refuseByFront(AccountId by, String reason, Instant now) {
        at(NominationStage.FRONT);
        String why = Typed.reason(reason);
        frontBy = by.value();
        frontAt = now;
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
        checker = by == null ? null : by.value();
        checkedAt = now;
    }

    /** Appraised; {@code by} may later not decide on any line of it. */
    void appraise(@Nullable AccountId by, @Nullable String report, Instant now) {
        at(NominationStage.APPRAISAL);
        appraisalReport = Typed.reason(report);
        appraiser = by == null ? null : by.value();
        appraisedAt = now;
    }

    void returnAfterAppraisal(Instant now) {
        at(NominationStage.APPRAISAL);
        close(NominationStage.RETURNED, LineStatus.RETURNED, appraisalReport == null ? "" : appraisalReport, now);
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

    void openToCity() {
        handedToCity = true;
    }

    void settle(Instant now) {
        at(NominationStage.DECISION);
        stage = NominationStage.SETTLED;
        closedAt = now;
    }

    /** Taken back by the nominator: until the Council opens, or without a Council until somebody decides. */
    void withdraw(String reason, Instant now) {
        if (stage == NominationStage.DRAFT || stage.isClosed()) {
            throw NominationException.notAtThisStep();
        }
        if (!withdrawable()) {
            throw NominationException.tooLateToWithdraw();
        }
        close(NominationStage.WITHDRAWN, LineStatus.WITHDRAWN, Typed.reason(reason), now);
    }

    boolean withdrawable() {
        return stage != NominationStage.DRAFT
                && !stage.isClosed()
                && lines.stream().noneMatch(NominationLine::votesAgain)
                && lines.stream().allMatch(line -> switch (line.status()) {
                    case DRAFT, SUBMITTED, READY, WITHDRAWN, RETURNED, STOPPED -> true;
                    case ON_AGENDA -> line.councilOpened() == null;
                    case RECOMMENDED -> line.session() == null;
                    case DEFERRED, BEING_DECIDED, AT_CITY, GRANTED, NOT_RECOMMENDED, REFUSED -> false;
                });
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
        summary = "";
        frontNote = null;
        supplementRequest = null;
        appraisalReport = null;
        lines.forEach(NominationLine::empty);
        searchKey = SearchKey.of((reference == null ? "" : reference) + " "
                + lines.stream().map(NominationLine::name).collect(Collectors.joining(" ")));
    }

    boolean stoppable() {
        return stoppable(Set.of());
    }

    /** @param onDrafts lines on papers that nobody signed: they can still be taken off */
    boolean stoppable(Set<UUID> onDrafts) {
        return stage != NominationStage.DRAFT
                && !stage.isClosed()
                && lines.stream().noneMatch(NominationLine::votesAgain)
                && lines.stream()
                        .filter(line -> !onDrafts.contains(line.id()))
                        .allMatch(line -> switch (line.status()) {
                            case BEING_DECIDED, AT_CITY, GRANTED -> false;
                            case DRAFT,
                                    SUBMITTED,
                                    READY,
                                    ON_AGENDA,
                                    RECOMMENDED,
                                    DEFERRED,
                                    NOT_RECOMMENDED,
                                    REFUSED,
                                    RETURNED,
                                    WITHDRAWN,
                                    STOPPED -> true;
                        });
    }

    private void close(NominationStage ending, LineStatus lineEnding, String reason, Instant now) {
        stage = ending;
        closingReason = reason;
        closedAt = now;
        lines.forEach(line -> line.end(lineEnding, reason, now));
    }

    private void at(NominationStage expected) {
        if (stage != expected) {
            throw NominationException.notAtThisStep();
        }
    }

    boolean councilConcluded() {
        return lines.stream().noneMatch(line -> switch (line.status()) {
            case DRAFT, SUBMITTED, READY, ON_AGENDA -> true;
            case DEFERRED -> line.waitsForAgenda();
            default -> false;
        });
    }

    boolean allSettled() {
        return lines.stream().allMatch(line -> line.status().isTerminal());
    }

    UUID id() {
        return id;
    }

    long version() {
        return version == null ? -1 : version;
    }

    @Nullable
    String reference() {
        return reference;
    }

    UnitCode unit() {
        return new UnitCode(unit);
    }

    UnitCode commune() {
        return new UnitCode(commune);
    }

    AccountId nominator() {
        return new AccountId(nominator);
    }

    NominationStage stage() {
        return stage;
    }

    @Nullable
    String movement() {
        return movement;
    }

    @Nullable
    CommendationType type() {
        return type;
    }

    String summary() {
        return summary;
    }

    NominationDraft.Meeting meeting() {
        return new NominationDraft.Meeting(meetingDate, householdsTotal, householdsPresent);
    }

    @Nullable
    String ruleSet() {
        return ruleSet;
    }

    /** The rule set of a submitted nomination. */
    String rules() {
        if (ruleSet == null) {
            throw new IllegalStateException("Nomination " + id + " was never submitted");
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
            throw new IllegalStateException("Nomination " + id + " was never submitted");
        }
        return firstSubmittedAt;
    }

    @Nullable
    Instant submittedAt() {
        return submittedAt;
    }

    @Nullable
    Instant frontAt() {
        return frontAt;
    }

    @Nullable
    String frontNote() {
        return frontNote;
    }

    @Nullable
    Instant checkedAt() {
        return checkedAt;
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
        return appraisedAt;
    }

    @Nullable
    AccountId appraiser() {
        return appraiser == null ? null : new AccountId(appraiser);
    }

    @Nullable
    String appraisalReport() {
        return appraisalReport;
    }

    @Nullable
    String closingReason() {
        return closingReason;
    }

    @Nullable
    Instant closedAt() {
        return closedAt;
    }

    /** In the order of the nominator's list. */
    List<NominationLine> lines() {
        return lines.stream()
                .sorted(Comparator.comparingInt(NominationLine::position))
                .toList();
    }

    /** @throws IllegalArgumentException for a line of another nomination */
    NominationLine line(UUID lineId) {
        return lines.stream()
                .filter(line -> line.id().equals(lineId))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No line " + lineId + " in nomination " + id));
    }
}
