package vn.thidua.campaign;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.award.CommendationType;
import vn.thidua.award.RuleSets;
import vn.thidua.shared.UnitCode;

/**
 * Whether a nomination may be sent in today. What was done suddenly, and what goes by the simple procedure, may come at any
 * time; so may whatever no campaign of the commune names.
 *
 * @see "ADR 0037"
 */
@Component
public class CampaignTerms {

    /** The screen of the campaigns. */
    static final String ROUTE = "dot-xet";

    private static final String LATE = "campaign_late";
    private static final String NEEDS_LEAVE = "LEAVE";

    private final Campaigns campaigns;
    private final CampaignLeaves leaves;
    private final RuleSets ruleSets;
    private final Clock clock;

    CampaignTerms(Campaigns campaigns, CampaignLeaves leaves, RuleSets ruleSets, Clock clock) {
        this.campaigns = campaigns;
        this.leaves = leaves;
        this.ruleSets = ruleSets;
        this.clock = clock;
    }

    /**
     * What is to be sent in.
     *
     * @param type {@code null} while it is not chosen
     * @param simple whether it goes by the simple procedure
     * @param forms that its nominees are proposed for, each once; empty while nobody is named
     */
    public record Sending(
            @Nullable CommendationType type, boolean simple, UnitCode unit, UnitCode commune, List<String> forms) {

        public Sending {
            forms = List.copyOf(forms);
        }
    }

    /**
     * Where it stands against the campaigns that it belongs to. For whoever may read what is to be sent.
     *
     * @param rules the rule set that says whether what is late needs leave
     */
    public CampaignStanding of(Sending sending, String rules) {
        CommendationType type = sending.type();
        UnitCode unit = sending.unit();
        List<String> forms = sending.forms();
        if (type == CommendationType.DOT_XUAT || sending.simple()) {
            return CampaignStanding.FREE;
        }
        List<Campaign> known = campaigns.of(sending.commune().value());
        if (type == null) {
            return standing(known.stream().filter(Campaign::takesAllTypes).toList(), unit, rules);
        }
        if (forms.isEmpty()) {
            // Nobody is named yet: what holds for the type at large.
            return standing(known.stream().filter(each -> each.includes(type)).toList(), unit, rules);
        }
        CampaignStanding worst = CampaignStanding.FREE;
        for (String form : forms) {
            List<Campaign> own =
                    known.stream().filter(each -> each.includes(type, form)).toList();
            worst = standing(own, unit, rules).after(worst);
        }
        return worst;
    }

    /** @param own the campaigns that it belongs to */
    private CampaignStanding standing(List<Campaign> own, UnitCode unit, String rules) {
        LocalDate today = LocalDate.now(clock);
        if (own.isEmpty()) {
            return CampaignStanding.FREE;
        }
        Optional<Campaign> open =
                own.stream().filter(each -> each.isOpen(today)).max(Comparator.comparing(Campaign::nominationsUntil));
        if (open.isPresent()) {
            return standing(CampaignStanding.State.OPEN, open.get(), open.get().nominationsUntil(), null);
        }
        Campaign last = own.stream()
                .filter(each -> each.nominationsUntil().isBefore(today))
                .max(Comparator.comparing(Campaign::nominationsUntil))
                .orElse(null);
        Campaign next = own.stream()
                .filter(each -> each.opensOn().isAfter(today))
                .min(Comparator.comparing(Campaign::opensOn))
                .orElse(null);
        if (!needsLeave(rules, today)) {
            return CampaignStanding.FREE;
        }
        return last == null
                ? standing(CampaignStanding.State.AHEAD, Objects.requireNonNull(next), next.opensOn(), null)
                : late(last, unit, today);
    }

    private CampaignStanding late(Campaign last, UnitCode unit, LocalDate today) {
        List<CampaignLeave> own = leaves.of(List.of(last.id())).stream()
                .filter(leave -> leave.unit().equals(unit))
                .toList();
        Optional<CampaignLeave> granted =
                own.stream().filter(leave -> leave.lasts(today)).findFirst();
        if (granted.isPresent()) {
            return standing(
                    CampaignStanding.State.LEAVE,
                    last,
                    Objects.requireNonNull(granted.get().toRow("").until()),
                    granted.get());
        }
        return standing(
                CampaignStanding.State.LATE,
                last,
                last.nominationsUntil(),
                own.stream().findFirst().orElse(null));
    }

    private boolean needsLeave(String rules, LocalDate day) {
        return ruleSets.value(rules, LATE, null, day).value().equals(NEEDS_LEAVE);
    }

    private static CampaignStanding standing(
            CampaignStanding.State state, Campaign campaign, LocalDate day, @Nullable CampaignLeave leave) {
        return new CampaignStanding(state, campaign.id(), campaign.name(), day, leave == null ? null : leave.toRow(""));
    }
}
