package vn.thidua.movement.ui;

import com.vaadin.flow.component.html.Div;
import java.math.BigDecimal;
import java.math.MathContext;
import vn.thidua.shared.ui.ThresholdBar;

/** How much of a quota is used: the figure in words, and a small bar. */
class QuotaBar extends Div {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    QuotaBar(int used, int allowed) {
        addClassName("quota-bar");
        boolean within = used <= allowed;
        int scale = Math.max(used, allowed);
        add(new ThresholdBar(
                used,
                scale,
                BigDecimal.valueOf(allowed).multiply(WHOLE).divide(BigDecimal.valueOf(scale), MathContext.DECIMAL32),
                within,
                getTranslation(within ? "movement.quota.used" : "movement.quota.over", used, allowed)));
    }
}
