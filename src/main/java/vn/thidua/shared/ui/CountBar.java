package vn.thidua.shared.ui;

import com.vaadin.flow.component.html.Div;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** A count as a bar in two parts, drawn against the largest of its list; the figures stand in words beside it. */
public class CountBar extends Div {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * @param first solid
     * @param second hatched, behind the first
     * @param most what fills the whole width; at least 1
     */
    public CountBar(int first, int second, int most) {
        addClassName("count-bar");
        add(part("count-bar-first", first, most), part("count-bar-second", second, most));
        // The words beside it say it all; the picture would only be read twice.
        getElement().setAttribute("aria-hidden", "true");
    }

    private static Div part(String css, int count, int most) {
        Div part = new Div();
        part.addClassName(css);
        part.getStyle()
                .set(
                        "width",
                        BigDecimal.valueOf(count)
                                        .multiply(HUNDRED)
                                        .divide(BigDecimal.valueOf(most), MathContext.DECIMAL32)
                                        .setScale(2, RoundingMode.HALF_UP)
                                + "%");
        part.setVisible(count > 0);
        return part;
    }
}
