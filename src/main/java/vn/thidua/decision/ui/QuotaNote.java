package vn.thidua.decision.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.math.MathContext;
import vn.thidua.decision.PaperQuota;
import vn.thidua.nomination.QuotaStanding;
import vn.thidua.shared.ui.Notice;
import vn.thidua.shared.ui.Panel;
import vn.thidua.shared.ui.ThresholdBar;
import vn.thidua.shared.ui.Tone;

/** What a Tờ trình asks for against what the plans give the commune, each drawn as used of allowed. */
class QuotaNote extends Panel {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    QuotaNote(PaperQuota quota, Runnable explain) {
        super(new Span().getTranslation("decision.quota.panel"));
        setId("paper-quota");
        quota.standings().forEach(standing -> body().add(bar(standing)));
        if (quota.reason() != null) {
            body().add(new Paragraph(getTranslation("decision.quota.reason", quota.reasonBy(), quota.reason())));
        }
        if (quota.blocks()) {
            body().add(new Notice(
                    Tone.BAD, getTranslation("decision.quota.blocks"), getTranslation("decision.quota.blocksHelp")));
        } else if (quota.asked()) {
            Button why = new Button(getTranslation("decision.quota.explain"), click -> explain.run());
            why.setId("quota-explain");
            why.addThemeVariants(ButtonVariant.LUMO_SMALL);
            body().add(new Notice(
                            Tone.WAITING,
                            getTranslation("decision.quota.over", quota.cases()),
                            getTranslation("decision.quota.asked"))
                    .with(why));
        }
    }

    private ThresholdBar bar(QuotaStanding standing) {
        int used = standing.used() + standing.here();
        return new ThresholdBar(
                used,
                Math.max(used, standing.allowed()),
                BigDecimal.valueOf(standing.allowed())
                        .multiply(WHOLE)
                        .divide(BigDecimal.valueOf(Math.max(used, standing.allowed())), MathContext.DECIMAL32),
                used <= standing.allowed(),
                getTranslation(
                        "decision.quota.standing",
                        standing.words(),
                        used,
                        standing.allowed(),
                        standing.here(),
                        standing.basis()));
    }
}
