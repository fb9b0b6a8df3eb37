package vn.thidua.campaign;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.audit.AuditEvent;
import vn.thidua.audit.AuditLog;
import vn.thidua.movement.AwardChoices;
import vn.thidua.movement.MovementKeepers;
import vn.thidua.movement.TitleChoices;
import vn.thidua.organization.Unit;
import vn.thidua.organization.Units;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.CurrentActor;
import vn.thidua.shared.Role;
import vn.thidua.shared.SearchKey;
import vn.thidua.shared.SubjectRef;
import vn.thidua.shared.UnitCode;

/** The commune's campaigns: the officer sets their days, the chair gives leave to send in late. */
@Service
@Transactional
@PreAuthorize(MovementKeepers.READ)
public class CampaignService {

    static final String RULE = "hasRole('COMMUNE_CHAIR')";
    private final Campaigns campaigns;
    private final CampaignLeaves leaves;
    private final CampaignReading reading;
    private final MovementKeepers keepers;
    private final AwardChoices forms;
    private final Units units;
    private final CurrentActor current;
    private final AuditLog audit;
    private final Clock clock;

    CampaignService(
            Campaigns campaigns,
            CampaignLeaves leaves,
            CampaignReading reading,
            MovementKeepers keepers,
            AwardChoices forms,
            Units units,
            CurrentActor current,
            AuditLog audit,
            Clock clock) {
        this.campaigns = campaigns;
        this.leaves = leaves;
        this.reading = reading;
        this.keepers = keepers;
        this.forms = forms;
        this.units = units;
        this.current = current;
        this.audit = audit;
        this.clock = clock;
    }

    /** The communes whose campaigns the person looks at, in order of code. */
    @Transactional(readOnly = true)
    @PreAuthorize(MovementKeepers.READ)
    public List<Unit> communes() {
        return keepers.communes();
    }

    /** The commune's campaigns with the leaves asked for and given; the last to end first. */
    @Transactional(readOnly = true)
    @PreAuthorize(MovementKeepers.READ)
    public List<CampaignRow> campaigns(UnitCode commune) {
        keepers.requireReader(commune);
        return reading.rows(campaigns.of(commune.value()));
    }

    /** Whether the person sets the days of the commune's campaigns. */
    @Transactional(readOnly = true)
    @PreAuthorize(MovementKeepers.READ)
    public boolean keeps(UnitCode commune) {
        return keepers.keeps(commune);
    }

    /** Whether the person gives leave. */
    @Transactional(readOnly = true)
    @PreAuthorize(MovementKeepers.READ)
    public boolean rules(UnitCode commune) {
        return current.holds(Role.COMMUNE_CHAIR, commune);
    }

    @Transactional(readOnly = true)
    @PreAuthorize(MovementKeepers.READ)
    public List<TitleChoices.Choice> forms() {
        return forms.forms();
    }

    /** The commune's units, to whom leave may be given. */
    @Transactional(readOnly = true)
    @PreAuthorize(MovementKeepers.READ)
    public List<Unit> units(UnitCode commune) {
        return units.children(commune, today());
    }

    /** @throws CampaignException when it has no name or days, or they do not follow each other */
    @PreAuthorize(MovementKeepers.KEEP)
    public UUID begin(CommandKey key, UnitCode commune, CampaignDraft typed) {
        keepers.requireKeeper(commune);
        Campaign campaign = campaigns.saveAndFlush(new Campaign(commune, typed));
        record("nomination.campaignBegun", campaign, null, null);
        return campaign.id();
    }

    /**
     * Says its days anew; what was sent in stays.
     *
     * @param shown the version that was read
     */
    @PreAuthorize(MovementKeepers.KEEP)
    public void change(CommandKey key, UUID id, long shown, CampaignDraft typed, String reason) {
        Campaign campaign = kept(id);
        if (campaign.version() != shown) {
            throw CampaignException.changedElsewhere();
        }
        String why = said(reason);
        String before = campaign.stored();
        campaign.write(typed);
        record("nomination.campaignChanged", campaigns.saveAndFlush(campaign), before, why);
    }

    /** From here on its forms come at any time again, unless another campaign names them. */
    @PreAuthorize(MovementKeepers.KEEP)
    public void withdraw(CommandKey key, UUID id, String reason) {
        Campaign campaign = kept(id);
        String why = said(reason);
        campaign.withdraw();
        record("nomination.campaignWithdrawn", campaigns.saveAndFlush(campaign), campaign.stored(), why);
    }

    /** The chair lets a unit send in late without being asked. */
    @PreAuthorize(RULE)
    public void giveLeave(CommandKey key, UUID id, UnitCode unit, LocalDate until, String reason) {
        Campaign campaign = campaigns.find(id).orElseThrow(BusinessException::notFound);
        requireChair(campaign);
        if (!units.communeOf(unit).code().equals(campaign.commune())) {
            throw BusinessException.notFound();
        }
        requireAhead(until);
        CampaignLeave leave = new CampaignLeave(id, unit).grant(me(), name(), said(reason), until, clock.instant());
        leaves.saveAndFlush(leave);
        record(campaign, leave, "nomination.leaveGranted", until.toString(), reason);
    }

    /** The chair lets a unit that asked send in until a day. */
    @PreAuthorize(RULE)
    public void grant(CommandKey key, UUID leaveId, LocalDate until) {
        CampaignLeave leave = leaves.lock(leaveId).orElseThrow(BusinessException::notFound);
        Campaign campaign = campaigns.find(leave.campaign()).orElseThrow(BusinessException::notFound);
        requireChair(campaign);
        requireAhead(until);
        leaves.saveAndFlush(leave.grant(me(), name(), null, until, clock.instant()));
        record(campaign, leave, "nomination.leaveGranted", until.toString(), null);
    }

    /** The chair does not. */
    @PreAuthorize(RULE)
    public void refuse(CommandKey key, UUID leaveId, String reason) {
        CampaignLeave leave = leaves.lock(leaveId).orElseThrow(BusinessException::notFound);
        Campaign campaign = campaigns.find(leave.campaign()).orElseThrow(BusinessException::notFound);
        requireChair(campaign);
        String why = said(reason);
        leaves.saveAndFlush(leave.refuse(me(), name(), why, clock.instant()));
        record(campaign, leave, "nomination.leaveRefused", null, why);
    }

    private Campaign kept(UUID id) {
        Campaign campaign = campaigns.find(id).orElseThrow(BusinessException::notFound);
        keepers.requireReader(campaign.commune());
        keepers.requireKeeper(campaign.commune());
        return campaign;
    }

    private void requireChair(Campaign campaign) {
        if (!current.holds(Role.COMMUNE_CHAIR, campaign.commune())) {
            throw BusinessException.notFound();
        }
        current.require(Role.COMMUNE_CHAIR, campaign.commune());
    }

    private void requireAhead(LocalDate until) {
        if (until.isBefore(today())) {
            throw CampaignException.leaveOver();
        }
    }

    private static String said(String reason) {
        String why = SearchKey.composed(reason);
        if (why.isEmpty()) {
            throw CampaignException.reasonMissing();
        }
        return why;
    }

    private AccountId me() {
        return Objects.requireNonNull(current.actor().account(), "Said by a person");
    }

    private String name() {
        return current.actor().name();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private void record(String action, Campaign campaign, @Nullable String before, @Nullable String reason) {
        audit.record(AuditEvent.of(action, SubjectRef.of("campaign", campaign.id()))
                .from(before, campaign.stored())
                .because(reason));
    }

    private void record(
            Campaign campaign, CampaignLeave leave, String action, @Nullable String after, @Nullable String reason) {
        audit.record(AuditEvent.of(action, SubjectRef.of("campaign", campaign.id()))
                .from(leave.unit().value(), after)
                .because(reason)
                .with(Map.of("unit", leave.unit().value())));
    }
}
