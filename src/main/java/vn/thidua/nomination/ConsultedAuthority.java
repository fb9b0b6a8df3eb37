package vn.thidua.nomination;

import java.util.Locale;

/**
 * Whom a commune may ask before it proposes or honours somebody. Which of them is asked about whom, how long they have and
 * what their silence means are rule values, one of each kind an authority: no law found settles them for all.
 */
public enum ConsultedAuthority {
    POLICE,
    INSPECTORATE,
    TAX,
    SOCIAL_INSURANCE,
    ENVIRONMENT,
    FIRE_SAFETY,
    LABOUR,
    FOOD_SAFETY,
    /** Cấp ủy, for the people it manages. */
    PARTY;

    private static final String LIMIT = "sla_consult_";

    /** The rule that says about whom it is asked; a {@link ConsultedAbout}. */
    String aboutKey() {
        return "consult_" + code();
    }

    /** The rule that says within how many working days it answers. */
    String limitKey() {
        return LIMIT + code();
    }

    /** The rule that says what its silence means; a {@link Silence}. */
    String silenceKey() {
        return "consult_silence_" + code();
    }

    private String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What it means that an authority lets its limit pass. */
    enum Silence {
        /** It has nothing against it. */
        NO_OBJECTION,
        /** It is asked again, and those above the officer hear of it. */
        WAIT
    }
}
