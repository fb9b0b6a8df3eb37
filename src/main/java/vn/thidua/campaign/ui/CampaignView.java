package vn.thidua.campaign.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.CommendationType;
import vn.thidua.campaign.CampaignDays;
import vn.thidua.campaign.CampaignRow;
import vn.thidua.campaign.CampaignService;
import vn.thidua.organization.Unit;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.Role;
import vn.thidua.shared.UnitCode;
import vn.thidua.shared.ui.EmptyState;
import vn.thidua.shared.ui.PageHeader;
import vn.thidua.shared.ui.Screen;
import vn.thidua.shared.ui.ShownOne;

/** Đợt xét: their days, set by the officer; leave to send in late, given by the chair. */
@Route(CampaignView.ROUTE)
@Menu(order = 25, icon = "vaadin:calendar-clock", title = "campaign.title")
@RolesAllowed({
    Role.Names.INTAKE_OFFICER,
    Role.Names.APPRAISER,
    Role.Names.DEPARTMENT_HEAD,
    Role.Names.COUNCIL_SECRETARY,
    Role.Names.COMMUNE_CHAIR,
    Role.Names.COMMUNE_VICE_CHAIR
})
class CampaignView extends Screen implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "dot-xet";

    private final transient CampaignService service;
    private final transient CampaignDays days;
    private final transient Clock clock;

    CampaignView(CampaignService service, CampaignDays days, Clock clock) {
        this.service = service;
        this.days = days;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<Unit> communes = service.communes();
        if (communes.isEmpty()) {
            throw BusinessException.forbidden();
        }
        show(communes, communes.getFirst());
    }

    private void show(List<Unit> communes, Unit shown) {
        UnitCode commune = shown.code();
        removeAll();
        Runnable again = () -> show(communes, shown);
        PageHeader header = new PageHeader(getTranslation("campaign.title"), getTranslation("campaign.help"));
        if (service.keeps(commune)) {
            Button begin = new Button(getTranslation("campaign.new"), click -> dialog(commune, null, again));
            begin.setId("campaign-new");
            begin.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            header.actions(begin);
        }
        add(header);
        if (communes.size() > 1) {
            add(new ShownOne<>(
                    "campaign-commune",
                    getTranslation("movement.list.commune"),
                    communes,
                    Unit::name,
                    shown,
                    other -> show(communes, other)));
        }
        List<CampaignRow> campaigns = service.campaigns(commune);
        if (campaigns.isEmpty()) {
            add(new EmptyState(getTranslation("campaign.empty"), getTranslation("campaign.emptyHelp")));
        }
        Div panels = new Div();
        panels.addClassName("stack");
        campaigns.forEach(campaign -> panels.add(new CampaignPanel(
                service, campaign, commune, LocalDate.now(clock), () -> dialog(commune, campaign, again), again)));
        add(panels);
    }

    private void dialog(UnitCode commune, @Nullable CampaignRow known, Runnable again) {
        new CampaignDialog(service, days.proposal(), commune, known, again).open();
    }

    /** What a type is called. */
    static String typeName(CommendationType type) {
        return I18NProvider.translate("award.enum.CommendationType." + type);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("campaign.title"));
    }
}
