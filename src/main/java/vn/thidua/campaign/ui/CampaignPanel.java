package vn.thidua.campaign.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.thidua.campaign.CampaignDraft;
import vn.thidua.campaign.CampaignRow;
import vn.thidua.campaign.CampaignService;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.UnitCode;
import vn.thidua.shared.ui.ConfirmDialog;
import vn.thidua.shared.ui.Facts;
import vn.thidua.shared.ui.Formats;
import vn.thidua.shared.ui.Panel;
import vn.thidua.shared.ui.RowList;
import vn.thidua.shared.ui.StateBadge;
import vn.thidua.shared.ui.Toast;
import vn.thidua.shared.ui.Tone;

/** One campaign: its days, what it takes, and the leave asked and given; the officer changes it, the chair rules. */
final class CampaignPanel extends Panel {

    private final transient CampaignService service;
    private final transient CampaignRow campaign;
    private final transient UnitCode commune;
    private final LocalDate today;
    private final transient Runnable again;

    /**
     * @param change opens what the officer changes it with
     * @param again shows it anew
     */
    CampaignPanel(
            CampaignService service,
            CampaignRow campaign,
            UnitCode commune,
            LocalDate today,
            Runnable change,
            Runnable again) {
        super(campaign.content().name());
        this.service = service;
        this.campaign = campaign;
        this.commune = commune;
        this.today = today;
        this.again = again;
        body().add(new Div(state()), facts());
        if (!campaign.leaves().isEmpty()) {
            body().add(leaves());
        }
        setId("campaign-" + campaign.id());
        Div actions = new Div();
        actions.addClassName("action-row");
        if (service.keeps(commune)) {
            actions.add(button("change", change), button("withdraw", this::withdraw));
        }
        if (service.rules(commune)) {
            actions.add(button("give", () -> LeaveDialog.give(service, campaign, commune, today, again)));
        }
        if (actions.getComponentCount() > 0) {
            body().add(actions);
        }
        boxed();
    }

    private StateBadge state() {
        return new StateBadge(
                getTranslation("campaign.state." + campaign.state()),
                switch (campaign.state()) {
                    case OPEN -> Tone.GOOD;
                    case AHEAD -> Tone.WAITING;
                    case OVER -> Tone.NEUTRAL;
                });
    }

    private Facts facts() {
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

    private Div leaves() {
        Div part = new Div();
        RowList rows = new RowList();
        rows.setId("leaves-" + campaign.id());
        campaign.leaves().forEach(leave -> rows.add(row(leave)));
        part.add(new Paragraph(getTranslation("campaign.leaves")), rows);
        return part;
    }

    private RowList.Row row(CampaignRow.Leave leave) {
        RowList.Row row = RowList.Row.of(leave.unit()).id("leave-" + leave.id());
        if (leave.askedAt() != null) {
            row.lead(getTranslation("campaign.askedBy", leave.askedName(), Formats.moment(leave.askedAt())))
                    .fact(leave.askedWhy());
        }
        if (leave.granted() == null) {
            row.end(new StateBadge(getTranslation("campaign.open"), Tone.WAITING));
            if (service.rules(commune)) {
                Button grant = new Button(
                        getTranslation("campaign.grant"), click -> LeaveDialog.grant(service, leave, today, again));
                grant.setId("leave-grant-" + leave.id());
                grant.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_SMALL);
                Button refuse = new Button(getTranslation("campaign.refuse"), click -> refuse(leave));
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

    private void withdraw() {
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

    private void refuse(CampaignRow.Leave leave) {
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

    private Button button(String act, Runnable step) {
        Button button = new Button(getTranslation("campaign.act." + act), click -> step.run());
        button.setId("campaign-" + act + "-" + campaign.id());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }
}
