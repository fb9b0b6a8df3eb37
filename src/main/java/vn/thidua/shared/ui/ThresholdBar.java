package vn.thidua.shared.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/** A count against what is needed: the arithmetic as a sentence, and a bar with the threshold marked on it. */
public class ThresholdBar extends Div {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * @param count such as votes in favour, or members present
     * @param base what the share is taken of; 0 shows an empty bar
     * @param thresholdPercent from 0 to 100, a third written as exactly as wanted
     * @param reached as the rule says, not as the bar looks: whether "more than" or "at least" counts
     * @param sentence the arithmetic with its article
     */
    public ThresholdBar(int count, int base, BigDecimal thresholdPercent, boolean reached, String sentence) {
        addClassNames("threshold", reached ? Tone.GOOD.css() : Tone.BAD.css());
        BigDecimal share = base == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(count)
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(base), MathContext.DECIMAL32)
                        .min(HUNDRED);
        Div filled = new Div();
        filled.addClassName("threshold-filled");
        filled.getStyle().set("width", percent(share));
        Div mark = new Div();
        mark.addClassName("threshold-mark");
        mark.getStyle().set("inset-inline-start", percent(thresholdPercent));
        Div track = new Div(filled, mark);
        track.addClassName("threshold-track");
        // The sentence says it all; the picture would only be read twice.
        track.getElement().setAttribute("aria-hidden", "true");
        Paragraph words = new Paragraph(sentence);
        words.addClassName("threshold-sentence");
        add(track, words);
    }

    private static String percent(BigDecimal value) {
        return String.format(Locale.ROOT, "%s%%", value.setScale(2, RoundingMode.HALF_UP));
    }
}
