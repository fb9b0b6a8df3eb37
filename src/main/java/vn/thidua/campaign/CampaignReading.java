package vn.thidua.campaign;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.movement.AwardChoices;
import vn.thidua.movement.TitleChoices;
import vn.thidua.organization.Units;

/** Turns campaigns into what the office sees. */
@Component
class CampaignReading {

    private final CampaignLeaves leaves;
    private final AwardChoices forms;
    private final Units units;
    private final Clock clock;

    CampaignReading(CampaignLeaves leaves, AwardChoices forms, Units units, Clock clock) {
        this.leaves = leaves;
        this.forms = forms;
        this.units = units;
        this.clock = clock;
    }

    List<CampaignRow> rows(List<Campaign> campaigns) {
        if (campaigns.isEmpty()) {
            return List.of();
        }
        Map<String, String> names =
                forms.forms().stream().collect(Collectors.toMap(TitleChoices.Choice::code, TitleChoices.Choice::name));
        Map<UUID, List<CampaignLeave>> byCampaign = leaves
                .of(campaigns.stream().map(Campaign::id).toList())
                .stream()
                .collect(Collectors.groupingBy(CampaignLeave::campaign));
        LocalDate today = LocalDate.now(clock);
        return campaigns.stream()
                .map(campaign -> new CampaignRow(
                        campaign.id(),
                        campaign.version(),
                        campaign.draft(),
                        campaign.draft().forms().stream()
                                .map(code -> names.getOrDefault(code, code))
                                .sorted()
                                .toList(),
                        state(campaign, today),
                        byCampaign.getOrDefault(campaign.id(), List.of()).stream()
                                .map(leave ->
                                        leave.toRow(units.unit(leave.unit()).name()))
                                .toList()))
                .toList();
    }

    private static CampaignRow.State state(Campaign campaign, LocalDate today) {
        if (campaign.isOpen(today)) {
            return CampaignRow.State.OPEN;
        }
        return today.isBefore(campaign.opensOn()) ? CampaignRow.State.AHEAD : CampaignRow.State.OVER;
    }
}
