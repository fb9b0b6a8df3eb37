package vn.thidua.campaign;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.CurrentActor;
import vn.thidua.shared.Requests;
import vn.thidua.shared.Role;
import vn.thidua.shared.Texts;

/** Units that ask their commune's chair for leave to send in late. */
@Component
class LeaveRequests implements Requests {

    private final Campaigns campaigns;
    private final CampaignLeaves leaves;
    private final CurrentActor current;
    private final Texts texts;

    LeaveRequests(Campaigns campaigns, CampaignLeaves leaves, CurrentActor current, Texts texts) {
        this.campaigns = campaigns;
        this.leaves = leaves;
        this.current = current;
        this.texts = texts;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Request> waiting() {
        return current.assignments().stream()
                .filter(held -> held.role() == Role.COMMUNE_CHAIR)
                .flatMap(held -> campaigns.of(held.unit().value()).stream())
                .flatMap(campaign -> asked(campaign).stream())
                .toList();
    }

    private List<Request> asked(Campaign campaign) {
        long open = leaves.of(List.of(campaign.id())).stream()
                .filter(CampaignLeave::open)
                .count();
        return open == 0
                ? List.of()
                : List.of(new Request(texts.text("campaign.requests", open, campaign.name()), CampaignTerms.ROUTE));
    }
}
