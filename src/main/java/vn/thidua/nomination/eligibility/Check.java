package vn.thidua.nomination.eligibility;

import org.jspecify.annotations.Nullable;

/**
 * What may be checked. Which of them are for a nomination says the table {@code EligibilityChecks.dmn}; how severe one is,
 * and by which article, the row under its key.
 */
public enum Check {
    /** The form is for this kind of subject. */
    KIND(null),
    /** The standard of the title or form. */
    STANDARD(null),
    /** The meeting that chose the nominee. */
    MEETING(null),
    /** The ground of the simple procedure. */
    SIMPLE_GROUND(null),
    /** The movement still takes nominations. */
    MOVEMENT(null),
    /** Nobody under investigation is honoured (BR-04): a person attests it here. */
    HOLD("br_04"),
    /** How many of a year are made Chiến sĩ thi đua cơ sở. */
    TITLE_CAP(null),
    BR_01("br_01"),
    BR_02("br_02"),
    BR_03("br_03"),
    BR_05("br_05"),
    BR_07("br_07"),
    BR_09("br_09"),
    BR_11("br_11"),
    BR_14("br_14"),
    BR_16("br_16"),
    BR_17("br_17"),
    BR_19("br_19"),
    BR_22("br_22"),
    BR_24("br_24");

    private final @Nullable String key;

    Check(@Nullable String key) {
        this.key = key;
    }

    /** The key of its row; {@code null} where it has none of its own. */
    public @Nullable String key() {
        return key;
    }

    /** The name of its finding. */
    public String finding() {
        return name().replace('_', '-');
    }
}
