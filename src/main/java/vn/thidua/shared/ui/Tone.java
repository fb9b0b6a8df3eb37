package vn.thidua.shared.ui;

import java.util.Locale;

/** The colour of a state; never shown without a word beside it. */
public enum Tone {
    NEUTRAL,
    /** Under way, or for information. */
    INFO,
    GOOD,
    /** Waits for somebody, or near its limit. */
    WAITING,
    /** Refused, late, stopped. */
    BAD,
    /** Gold: honours granted, and nothing else. */
    HONOUR;

    String css() {
        return "tone-" + name().toLowerCase(Locale.ROOT);
    }
}
