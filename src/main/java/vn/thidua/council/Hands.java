package vn.thidua.council;

import java.util.UUID;

/** Hands that somebody counted on one item. */
public record Hands(UUID item, int agree, int disagree, int blank) {

    /** Hands that went up. */
    public int raised() {
        return agree + disagree + blank;
    }
}
