package vn.thidua.campaign.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
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
import java.util.Objects;
import java.util.stream.Collectors;
import vn.thidua.award.CommendationType;
import vn.thidua.campaign.CampaignDraft;
import vn.thidua.campaign.CampaignRow;
import vn.thidua.campaign.CampaignService;
import vn.thidua.organization.Unit;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.Role;
import vn.thidua.shared.UnitCode;
import vn.thidua.shared.ui.ConfirmDialog;
import vn.thidua.shared.ui.EmptyState;
import vn.thidua.shared.ui.Facts;
import vn.thidua.shared.ui.Formats;
import vn.thidua.shared.ui.PageHeader;
import vn.thidua.shared.ui.Panel;
import vn.thidua.shared.ui.RowList;
import vn.thidua.shared.ui.Screen;
import vn.thidua.shared.ui.ShownOne;
import vn.thidua.shared.ui.StateBadge;
import vn.thidua.shared.ui.Toast;
import vn.thidua.shared.ui.Tone;

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
    private final transient Clock clock;

    CampaignView(CampaignService service, Clock clock) {
        this.service = service;
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
            Button begin = new Button(
                    getTranslation("campaign.new"), click -> new CampaignDialog(service, commune, null, again).open());
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
        campaigns.forEach(campaign -> panels.add(panel(campaign, commune, again)));
        add(panels);
    }

    private Panel panel(CampaignRow campaign, UnitCode commune, Runnable again) {
        CampaignDraft content = campaign.content();
        Panel panel = new Panel(content.name(), new Div(state(campaign)), facts(campaign));
        if (!campaign.leaves().isEmpty()) {
            panel.body().add(leaves(campaign, commune, again));
        }
        panel.setId("campaign-" + campaign.id());
        Div actions = new Div();
        actions.addClassName("action-row");
        if (service.keeps(commune)) {
            actions.add(
                    button("change", campaign, () -> new CampaignDialog(service, commune, campaign, again).open()),
                    button("withdraw", campaign, () -> withdraw(campaign, again)));
        }
        if (service.rules(commune)) {
            actions.add(button("give", campaign, () -> LeaveDialog.give(service, campaign, commune, today(), again)));
        }
        if (actions.getComponentCount() > 0) {
            panel.body().add(actions);
        }
        return panel.boxed();
    }

    private StateBadge state(CampaignRow campaign) {
        return new StateBadge(
                getTranslation("campaign.state." + campaign.state()),
                switch (campaign.state()) {
                    case OPEN -> Tone.GOOD;
                    case AHEAD -> Tone.WAITING;
                    case OVER -> Tone.NEUTRAL;
                });
    }

    private Facts facts(CampaignRow campaign) {
        CampaignDraft content = campaign.content();
        return new Facts()
                .add(
                        getTranslation("campaign.days"),
                        getTranslation(
                                "movement.period",
                                Formats.date(Objects.requireNonNull(content.opensOn())),
                                Formats.date(Objects.requireNonNull(content.nominationsUntil()))))
                .add(
                        getTranslation("campaign.council"),
                        content.councilOn() == null ? null : Formats.date(content.councilOn()))
                .add(
                        getTranslation("campaign.types"),
                        content.types().isEmpty()
                                ? getTranslation("campaign.all")
                                : content.types().stream()
                                        .sorted()
                                        .map(CampaignView::typeName)
                                        .collect(Collectors.joining(", ")))
                .add(
                        getTranslation("campaign.forms"),
                        campaign.forms().isEmpty()
                                ? getTranslation("campaign.all")
                                : String.join("; ", campaign.forms()));
    }

    /** What a type is called. */
    static String typeName(CommendationType type) {
        return I18NProvider.translate("award.enum.CommendationType." + type);
    }

    private Div leaves(CampaignRow campaign, UnitCode commune, Runnable again) {
        Div part = new Div();
        RowList rows = new RowList();
        rows.setId("leaves-" + campaign.id());
        campaign.leaves().forEach(leave -> rows.add(row(leave, commune, again)));
        part.add(new Paragraph(getTranslation("campaign.leaves")), rows);
        return part;
    }

    private RowList.Row row(CampaignRow.Leave leave, UnitCode commune, Runnable again) {
        RowList.Row row = RowList.Row.of(leave.unit()).id("leave-" + leave.id());
        if (leave.askedAt() != null) {
            row.lead(getTranslation("campaign.askedBy", leave.askedName(), Formats.moment(leave.askedAt())))
                    .fact(leave.askedWhy());
        }
        if (leave.granted() == null) {
            row.end(new StateBadge(getTranslation("campaign.open"), Tone.WAITING));
            if (service.rules(commune)) {
                Button grant = new Button(
                        getTranslation("campaign.grant"), click -> LeaveDialog.grant(service, leave, today(), again));
                grant.setId("leave-grant-" + leave.id());
                grant.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_SMALL);
                Button refuse = new Button(getTranslation("campaign.refuse"), click -> refuse(leave, again));
                refuse.setId("leave-refuse-" + leave.id());
                refuse.addThemeVariants(ButtonVariant.LUMO_SMALL);
                row.end(refuse).end(grant);
            }
            return row;
        }
        if (leave.granted() && leave.until() != null) {
            row.fact(getTranslation("campaign.granted", leave.ruledName(), Formats.date(leave.until())));
        }
        return row.fact(leave.ruledWhy())
                .end(new StateBadge(
                        getTranslation(leave.granted() ? "campaign.yes" : "campaign.no"),
                        leave.granted() ? Tone.GOOD : Tone.BAD));
    }

    private void withdraw(CampaignRow campaign, Runnable again) {
        CommandKey key = CommandKey.fresh();
        ConfirmDialog.askWithReason(
                        getTranslation("campaign.withdrawTitle"),
                        getTranslation(
                                "campaign.withdrawWhat", campaign.content().name()),
                        getTranslation("campaign.act.withdraw"),
                        reason -> {
                            service.withdraw(key, campaign.id(), reason);
                            again.run();
                        })
                .destructive();
    }

    private void refuse(CampaignRow.Leave leave, Runnable again) {
        CommandKey key = CommandKey.fresh();
        ConfirmDialog.askWithReason(
                getTranslation("campaign.refuseTitle"),
                getTranslation("campaign.refuseWhat", leave.unit()),
                getTranslation("campaign.refuse"),
                reason -> {
                    service.refuse(key, leave.id(), reason);
                    Toast.done(getTranslation("campaign.ruled"));
                    again.run();
                });
    }

    private Button button(String act, CampaignRow campaign, Runnable step) {
        Button button = new Button(getTranslation("campaign.act." + act), click -> step.run());
        button.setId("campaign-" + act + "-" + campaign.id());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("campaign.title"));
    }
}
