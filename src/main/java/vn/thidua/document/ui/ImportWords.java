package vn.thidua.document.ui;

import com.vaadin.flow.i18n.I18NProvider;
import vn.thidua.document.imports.ImportProgress;
import vn.thidua.document.imports.ImportRowState;
import vn.thidua.document.imports.ImportState;
import vn.thidua.shared.ui.StateBadge;
import vn.thidua.shared.ui.Tone;

/** Where a table stands, in words. */
final class ImportWords {

    private ImportWords() {}

    static StateBadge badge(ImportState state) {
        Tone tone = switch (state) {
            case CHECKING, TAKING -> Tone.INFO;
            case CHECKED -> Tone.WAITING;
            case DONE -> Tone.GOOD;
            case STOPPED -> Tone.NEUTRAL;
            case FAILED -> Tone.BAD;
        };
        return new StateBadge(I18NProvider.translate("document.enum.ImportState." + state), tone);
    }

    /** How many rows stand where, as one sentence. */
    static String counts(ImportProgress progress) {
        int taken = progress.count(ImportRowState.TAKEN);
        int good = progress.count(ImportRowState.GOOD);
        return I18NProvider.translate(
                taken > 0 || good == 0 ? "document.import.countsTaken" : "document.import.countsGood",
                progress.rows(),
                taken > 0 || good == 0 ? taken : good,
                progress.count(ImportRowState.KNOWN),
                progress.count(ImportRowState.BAD));
    }
}
