package vn.thidua.nomination.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Objects;
import vn.thidua.campaign.CampaignRow;
import vn.thidua.campaign.CampaignStanding;
import vn.thidua.nomination.NominationTerms;
import vn.thidua.nomination.QuotaStanding;
import vn.thidua.nomination.TermsService;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.UnitCode;
import vn.thidua.shared.ui.ConfirmDialog;
import vn.thidua.shared.ui.Formats;
import vn.thidua.shared.ui.Notice;
import vn.thidua.shared.ui.ThresholdBar;
import vn.thidua.shared.ui.Toast;
import vn.thidua.shared.ui.Tone;

/** Until when it may be sent in and what to do when it is late, and how many the movement allows. */
class TermsNote extends Div {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private final DraftModel model;
    private final transient TermsService service;

    TermsNote(DraftModel model, TermsService service) {
        this.model = model;
        this.service = service;
        setId("wizard-terms");
        addClassName("stack");
        show();
    }

    /** Draws it anew for what stands on the screen. */
    final void show() {
        removeAll();
        NominationTerms terms = service.of(model.draft());
        campaign(terms.campaign());
        terms.quotas().forEach(quota -> add(bar(quota)));
        quota(terms);
        setVisible(getComponentCount() > 0);
    }

    private void campaign(CampaignStanding standing) {
        if (standing.state() == CampaignStanding.State.FREE || standing.day() == null) {
            return;
        }
        Notice notice = new Notice(
                standing.inTime() ? Tone.INFO : Tone.WAITING,
                getTranslation("nomination.terms." + standing.state(), standing.name(), Formats.date(standing.day())),
                standing.inTime() ? null : getTranslation("nomination.terms.help." + standing.state()));
        notice.setId("terms-campaign");
        if (standing.state() == CampaignStanding.State.LATE) {
            late(standing, notice);
        }
        add(notice);
    }

    private void late(CampaignStanding standing, Notice notice) {
        CampaignRow.Leave leave = standing.leave();
        if (leave != null && leave.granted() == null) {
            notice.with(new Paragraph(getTranslation("nomination.terms.asked")));
            return;
        }
        if (leave != null && Boolean.FALSE.equals(leave.granted())) {
            notice.with(new Paragraph(getTranslation("nomination.terms.refused", leave.ruledName(), leave.ruledWhy())));
        }
        CommandKey key = CommandKey.fresh();
        Button ask = new Button(
                getTranslation("nomination.terms.ask"),
                click -> ConfirmDialog.askWithReason(
                        getTranslation("nomination.terms.askTitle"),
                        getTranslation("nomination.terms.askWhat", standing.name()),
                        getTranslation("nomination.terms.askYes"),
                        reason -> {
                            service.askLeave(
                                    key,
                                    Objects.requireNonNull(standing.campaign(), "it is late for one"),
                                    new UnitCode(model.unit),
                                    reason);
                            Toast.done(getTranslation("nomination.terms.askDone"));
                            show();
                        }));
        ask.setId("terms-ask");
        ask.addThemeVariants(ButtonVariant.LUMO_SMALL);
        notice.with(ask);
    }

    private void quota(NominationTerms terms) {
        if (terms.excess() == 0) {
            return;
        }
        if (terms.quotaBlocks()) {
            add(new Notice(
                    Tone.BAD,
                    getTranslation("nomination.terms.quotaBlocks", terms.excess()),
                    getTranslation("nomination.terms.quotaBlocksHelp")));
            return;
        }
        if (terms.quotaReason() != null && !terms.reasonAsked()) {
            add(new Paragraph(getTranslation("nomination.terms.quotaReason", terms.quotaReason())));
            return;
        }
        CommandKey key = CommandKey.fresh();
        Button why = new Button(
                getTranslation("nomination.terms.explain"),
                click -> ConfirmDialog.askWithReason(
                        getTranslation("nomination.terms.explainTitle"),
                        getTranslation("nomination.terms.quotaOver", terms.excess()),
                        getTranslation("nomination.terms.explainYes"),
                        reason -> {
                            service.explainQuota(key, model.id, reason);
                            Toast.done(getTranslation("nomination.terms.explainDone"));
                            show();
                        }));
        why.setId("terms-explain");
        why.addThemeVariants(ButtonVariant.LUMO_SMALL);
        Notice notice = new Notice(
                Tone.WAITING,
                getTranslation("nomination.terms.quotaOver", terms.excess()),
                getTranslation("nomination.terms.quotaHelp"));
        notice.setId("terms-quota");
        add(notice.with(why));
    }

    private ThresholdBar bar(QuotaStanding standing) {
        int used = standing.used() + standing.here();
        int scale = Math.max(used, standing.allowed());
        return new ThresholdBar(
                used,
                scale,
                BigDecimal.valueOf(standing.allowed())
                        .multiply(WHOLE)
                        .divide(BigDecimal.valueOf(scale), MathContext.DECIMAL32),
                used <= standing.allowed(),
                getTranslation(
                        "nomination.terms.quota",
                        standing.words(),
                        used,
                        standing.allowed(),
                        standing.here(),
                        standing.basis()));
    }
}
