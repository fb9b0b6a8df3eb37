package vn.thidua.decision;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.audit.AuditEvent;
import vn.thidua.audit.AuditLog;
import vn.thidua.nomination.AwardLine;
import vn.thidua.nomination.AwardLines;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.UnitCode;

/** What the city's reviewer may do: the queue of received lines, one line opened, and the proposal on it. */
@Service
public class AppraisalService {

    private static final int PAGE = 200;

    private final Appraisals appraisals;
    private final Papers papers;
    private final PaperDesk desk;
    private final AppraisalReading reading;
    private final Interests interests;
    private final SupplementDesk supplements;
    private final CityCouncilRule council;
    private final CityRecusals recusals;
    private final AwardLines awardLines;
    private final AppraisalProcess process;
    private final AuditLog audit;
    private final Clock clock;

    AppraisalService(
            Appraisals appraisals,
            Papers papers,
            PaperDesk desk,
            AppraisalReading reading,
            Interests interests,
            SupplementDesk supplements,
            CityCouncilRule council,
            CityRecusals recusals,
            AwardLines awardLines,
            AppraisalProcess process,
            AuditLog audit,
            Clock clock) {
        this.appraisals = appraisals;
        this.papers = papers;
        this.desk = desk;
        this.reading = reading;
        this.interests = interests;
        this.supplements = supplements;
        this.council = council;
        this.recusals = recusals;
        this.awardLines = awardLines;
        this.process = process;
        this.audit = audit;
        this.clock = clock;
    }

    /** What waits, by commune and form; the group with the oldest line first. */
    @PreAuthorize(PaperRoles.CITY)
    @Transactional(readOnly = true)
    public List<QueueCount> waiting() {
        return appraisals.waiting(desk.reading(), recusals.forQuery()).stream()
                .map(reading::count)
                .toList();
    }

    /** The lines in that state, oldest first; commune and form narrow it. */
    @PreAuthorize(PaperRoles.CITY)
    @Transactional(readOnly = true)
    public List<AppraisalRow> queue(AppraisalStatus status, @Nullable UnitCode commune, @Nullable String form) {
        String code = commune == null ? null : commune.value();
        return reading.rows(recusals.without(appraisals.queue(status, code, form, desk.reading(), Limit.of(PAGE))));
    }

    @PreAuthorize(PaperRoles.CITY)
    @Transactional(readOnly = true)
    public AppraisalDetails details(AppraisalId id) {
        return reading.details(find(id));
    }

    /** The line to open after this one: the oldest that still waits. */
    @PreAuthorize(PaperRoles.CITY)
    @Transactional(readOnly = true)
    public Optional<AppraisalId> next() {
        return recusals
                .without(appraisals.queue(AppraisalStatus.OPEN, null, null, desk.reading(), Limit.of(PAGE)))
                .stream()
                .findFirst()
                .map(Appraisal::id);
    }

    /**
     * Proposes the line for the award, or proposes to refuse it. Where the form asks for it, the city's Council votes on what
     * is proposed for the award before it comes on a decision.
     *
     * @param reason needed for a refusal; a remark otherwise, may be empty
     */
    @PreAuthorize(PaperRoles.CITY_DESK)
    @Transactional
    public void propose(CommandKey key, AppraisalId id, Proposal proposal, String reason) {
        Paper submission = lockSubmission(id);
        Appraisal appraisal = lockInHand(id);
        AwardLine line = lineWithoutInterest(appraisal);
        appraisal.propose(proposal, reason, desk.account(), desk.name(), clock.instant());
        if (proposal == Proposal.APPROVE && council.asks(line)) {
            appraisal.awaitCityCouncil();
        }
        appraisals.save(appraisal);
        audit.record(AuditEvent.of("decision.proposed." + proposal, submission.subject())
                .from("", line.name())
                .because(appraisal.reason())
                .with(Map.of(
                        "nomination", line.nomination().toString(),
                        "line", line.id().toString())));
        process.proposed(id, proposal);
    }

    /**
     * Asks the commune to complete this one line; the others of its submission go on. As often as the rule set lets.
     *
     * @param missing what is to be completed, as the commune reads it
     */
    @PreAuthorize(PaperRoles.CITY_DESK)
    @Transactional
    public void askSupplement(CommandKey key, AppraisalId id, String missing) {
        Paper submission = lockSubmission(id);
        Appraisal appraisal = lockInHand(id);
        supplements.request(submission, appraisal, lineWithoutInterest(appraisal), missing);
        appraisals.save(appraisal);
        process.supplementAsked(id);
    }

    /** All lines of a submission meet on one draft: its row is locked first, so that reviewers wait and do not fail. */
    private Paper lockSubmission(AppraisalId id) {
        Appraisal found = find(id);
        desk.requireOneOf(desk.receivers(found.city()));
        return papers.lock(found.submission().value(), desk.reading()).orElseThrow(BusinessException::notFound);
    }

    /** Whoever takes no part in it as a member of the city's Council is told that it is not there. */
    private Appraisal find(AppraisalId id) {
        return appraisals
                .find(id.value(), desk.reading())
                .filter(recusals::shows)
                .orElseThrow(BusinessException::notFound);
    }

    private Appraisal lockInHand(AppraisalId id) {
        Appraisal appraisal = appraisals.lock(id.value(), desk.reading()).orElseThrow(BusinessException::notFound);
        return switch (appraisal.status()) {
            case OPEN -> appraisal;
            case SUPPLEMENT, SECOND_VOTE, CITY_COUNCIL -> throw DecisionException.notInHand(appraisal.status());
            case APPROVED, REFUSED, NOT_RECOMMENDED ->
                throw DecisionException.appraised(
                        time(appraisal.appraisedAt()), String.valueOf(appraisal.appraisedName()));
        };
    }

    private AwardLine lineWithoutInterest(Appraisal appraisal) {
        AwardLine line = awardLines.lines(List.of(appraisal.line())).getFirst();
        interests.refuse(List.of(line), desk.account());
        return line;
    }

    private String time(@Nullable Instant at) {
        return at == null ? "" : Dates.time(at, clock.getZone());
    }
}
