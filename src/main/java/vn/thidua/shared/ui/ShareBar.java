package vn.thidua.shared.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A share of a list as a sentence and a small bar, with a mark for what it is held against, where there is something. */
public class ShareBar extends Div {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * @param base what the share is taken of; 0 shows the sentence alone
     * @param markPercent from 0 to 100; {@code null} for no mark
     * @param suffices whether it is enough; without a mark nothing is judged
     * @param sentence the figures in words: the bar only repeats them
     */
    public ShareBar(int count, int base, @Nullable BigDecimal markPercent, boolean suffices, String sentence) {
        addClassNames("threshold", tone(markPercent, suffices).css());
        Paragraph words = new Paragraph(sentence);
        words.addClassName("threshold-sentence");
        add(words);
        if (base > 0) {
            add(track(count, base, markPercent));
        }
    }

    private static Tone tone(@Nullable BigDecimal markPercent, boolean suffices) {
        if (markPercent == null) {
            return Tone.INFO;
        }
        return suffices ? Tone.GOOD : Tone.WAITING;
    }

    private static Div track(int count, int base, @Nullable BigDecimal markPercent) {
        Div filled = new Div();
        filled.addClassName("threshold-filled");
        filled.getStyle()
                .set(
                        "width",
                        percent(BigDecimal.valueOf(count)
                                .multiply(HUNDRED)
                                .divide(BigDecimal.valueOf(base), MathContext.DECIMAL32)));
        Div track = new Div(filled);
        track.addClassName("threshold-track");
        if (markPercent != null) {
            Div mark = new Div();
            mark.addClassName("threshold-mark");
            mark.getStyle().set("inset-inline-start", percent(markPercent));
            track.add(mark);
        }
        track.getElement().setAttribute("aria-hidden", "true");
        return track;
    }

    private static String percent(BigDecimal value) {
        return String.format(Locale.ROOT, "%s%%", value.setScale(2, RoundingMode.HALF_UP));
    }
}
