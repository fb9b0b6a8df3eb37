package vn.thidua.campaign;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.audit.AuditEvent;
import vn.thidua.audit.AuditLog;
import vn.thidua.organization.Units;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.CurrentActor;
import vn.thidua.shared.SearchKey;
import vn.thidua.shared.SubjectRef;
import vn.thidua.shared.UnitCode;

/** Where the room that nominates asks for leave to send in late. Who may ask for a unit is decided there. */
@Component
public class LateLeave {

    private final Campaigns campaigns;
    private final CampaignLeaves leaves;
    private final Units units;
    private final CurrentActor current;
    private final AuditLog audit;
    private final Clock clock;

    LateLeave(
            Campaigns campaigns,
            CampaignLeaves leaves,
            Units units,
            CurrentActor current,
            AuditLog audit,
            Clock clock) {
        this.campaigns = campaigns;
        this.leaves = leaves;
        this.units = units;
        this.current = current;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Asks the commune's chair, in the name of the person acting; a step of the caller's command.
     *
     * @param unit for which the caller found that the person may ask
     * @throws BusinessException {@code shared.notFound} for a campaign of another commune, or when the reason is missing or
     *     the unit has asked and waits
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void ask(UUID campaignId, UnitCode unit, String reason) {
        Campaign campaign = campaigns.find(campaignId).orElseThrow(BusinessException::notFound);
        if (!units.communeOf(unit).code().equals(campaign.commune())) {
            throw BusinessException.notFound();
        }
        String why = SearchKey.composed(reason);
        if (why.isEmpty()) {
            throw CampaignException.reasonMissing();
        }
        if (leaves.of(List.of(campaignId)).stream()
                .anyMatch(leave -> leave.unit().equals(unit) && leave.open())) {
            throw CampaignException.leaveAsked();
        }
        AccountId account = current.actor().account();
        if (account == null) {
            throw BusinessException.forbidden();
        }
        leaves.saveAndFlush(new CampaignLeave(campaignId, unit)
                .askedBy(account, current.actor().name(), why, clock.instant()));
        audit.record(AuditEvent.of("nomination.leaveAsked", SubjectRef.of("campaign", campaignId))
                .from(null, unit.value())
                .because(why)
                .with(Map.of("unit", unit.value())));
    }
}
