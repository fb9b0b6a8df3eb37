package vn.thidua.nomination.ui;

import org.jspecify.annotations.Nullable;
import vn.thidua.nomination.Missing;

/**
 * One screen of the wizard.
 *
 * @param kind what is asked on it
 * @param line index of the nominee it is about; {@code -1} for none
 */
record WizardPage(Kind kind, int line) {

    enum Kind {
        MOVEMENT,
        NOMINEES,
        /** The households of a village, as one list. */
        HOUSEHOLDS,
        WHO,
        DEED,
        STANDARD,
        MEETING,
        EVIDENCE,
        SEND
    }

    static WizardPage of(Kind kind) {
        return new WizardPage(kind, -1);
    }

    /** The same page for the nominee at another place in the list; the list itself when the nominee is gone. */
    WizardPage about(int newLine) {
        return line < 0 ? this : newLine < 0 ? of(Kind.NOMINEES) : new WizardPage(kind, newLine);
    }

    /** Where something missing is mended. */
    static WizardPage mending(Missing missing, int line) {
        return switch (missing.part()) {
            case MOVEMENT -> of(Kind.MOVEMENT);
            case NOMINEES -> line < 0 ? of(Kind.NOMINEES) : new WizardPage(nomineePage(missing.what()), line);
            case MEETING -> of(Kind.MEETING);
            case EVIDENCE -> of(Kind.EVIDENCE);
            case DECLARATION -> of(Kind.SEND);
        };
    }

    private static Kind nomineePage(String what) {
        return switch (what) {
            case "achievement", "figure", "figureIncomplete" -> Kind.DEED;
            case "blocked" -> Kind.STANDARD;
            default -> Kind.WHO;
        };
    }

    /** The next screen; {@code null} after the last. */
    @Nullable
    WizardPage next(boolean village) {
        return switch (kind) {
            case MOVEMENT -> of(Kind.NOMINEES);
            case WHO -> new WizardPage(Kind.DEED, line);
            case HOUSEHOLDS -> of(Kind.NOMINEES);
            case DEED -> new WizardPage(Kind.STANDARD, line);
            case STANDARD -> of(Kind.NOMINEES);
            case NOMINEES -> of(village ? Kind.MEETING : Kind.EVIDENCE);
            case MEETING -> of(Kind.EVIDENCE);
            case EVIDENCE -> of(Kind.SEND);
            case SEND -> null;
        };
    }

    /** The screen before; {@code null} before the first. */
    @Nullable
    WizardPage back(boolean village) {
        return switch (kind) {
            case MOVEMENT -> null;
            case NOMINEES -> of(Kind.MOVEMENT);
            case WHO, HOUSEHOLDS -> of(Kind.NOMINEES);
            case DEED -> new WizardPage(Kind.WHO, line);
            case STANDARD -> new WizardPage(Kind.DEED, line);
            case MEETING -> of(Kind.NOMINEES);
            case EVIDENCE -> of(village ? Kind.MEETING : Kind.NOMINEES);
            case SEND -> of(Kind.EVIDENCE);
        };
    }

    /** The step shown in the bar above: a nominee's own screens belong to the nominees. */
    Kind step() {
        return switch (kind) {
            case WHO, DEED, STANDARD, HOUSEHOLDS -> Kind.NOMINEES;
            default -> kind;
        };
    }
}
