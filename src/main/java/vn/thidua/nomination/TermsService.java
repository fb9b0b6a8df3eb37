package vn.thidua.nomination;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.audit.AuditEvent;
import vn.thidua.audit.AuditLog;
import vn.thidua.campaign.LateLeave;
import vn.thidua.organization.Units;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.CurrentActor;
import vn.thidua.shared.SearchKey;
import vn.thidua.shared.UnitCode;

/** On what terms a nomination may be sent in: until when, and how many its movement allows; and what to do when it is late. */
@Service
@Transactional
@PreAuthorize(NominatorRoles.WRITERS)
public class TermsService {

    private final Visible visible;
    private final Nominators nominators;
    private final Terms terms;
    private final QuotaReasons reasons;
    private final LateLeave leave;
    private final Units units;
    private final CurrentActor current;
    private final AuditLog audit;
    private final Clock clock;

    TermsService(
            Visible visible,
            Nominators nominators,
            Terms terms,
            QuotaReasons reasons,
            LateLeave leave,
            Units units,
            CurrentActor current,
            AuditLog audit,
            Clock clock) {
        this.visible = visible;
        this.nominators = nominators;
        this.terms = terms;
        this.reasons = reasons;
        this.leave = leave;
        this.units = units;
        this.current = current;
        this.audit = audit;
        this.clock = clock;
    }

    /** Of what is being written, as it stands on the screen. */
    @Transactional(readOnly = true)
    @PreAuthorize(NominatorRoles.WRITERS)
    public NominationTerms of(NominationDraft draft) {
        nominators.requireWriter(draft.unit());
        return terms.of(draft, units.communeOf(draft.unit()).code());
    }

    /**
     * Keeps why the nomination takes more than the quota of its movement gives; it may be said beforehand. When it takes
     * still more, another reason is asked for.
     */
    @PreAuthorize(NominatorRoles.WRITERS)
    public void explainQuota(CommandKey key, UUID id, String reason) {
        Nomination nomination = visible.lock(id);
        visible.requireNominator(nomination);
        if (!nomination.stage().isEditable()) {
            throw NominationException.notEditable(String.valueOf(nomination.reference()));
        }
        String why = said(reason);
        NominationTerms now = terms.of(nomination.draft(), nomination.commune());
        reasons.save(new QuotaReason(
                id,
                new QuotaExplanation(
                        now.excess(), why, visible.me().value(), current.actor().name(), clock.instant())));
        audit.record(AuditEvent.of("nomination.quotaExplained", Trail.subject(id))
                .from(null, "EXCESS " + now.excess())
                .because(why));
    }

    /** Asks the commune's chair for leave to send in late. */
    @PreAuthorize(NominatorRoles.WRITERS)
    public void askLeave(CommandKey key, UUID campaignId, UnitCode unit, String reason) {
        nominators.requireWriter(unit);
        leave.ask(campaignId, unit, reason);
    }

    private static String said(@Nullable String reason) {
        String why = SearchKey.composed(reason == null ? "" : reason);
        if (why.isEmpty()) {
            throw NominationException.reasonMissing();
        }
        return why;
    }
}
