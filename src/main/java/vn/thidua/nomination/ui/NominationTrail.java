package vn.thidua.nomination.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.audit.AuditTrail;
import vn.thidua.shared.ui.Timeline;

/** What happened to a nomination, in sentences. */
class NominationTrail extends Timeline {

    NominationTrail(List<AuditTrail.Row> rows) {
        setId("nomination-trail");
        for (AuditTrail.Row row : rows) {
            String what = getTranslation("audit." + row.action());
            String sentence = row.onBehalfOf() == null
                    ? getTranslation("nomination.trail.sentence", row.actor(), what)
                    : getTranslation("nomination.trail.onBehalf", row.actor(), row.onBehalfOf(), what);
            add(row.at(), about(sentence, row.after()), row.reason());
        }
    }

    private String about(String sentence, @Nullable String nominee) {
        return nominee == null || nominee.isBlank()
                ? sentence
                : getTranslation("nomination.trail.about", sentence, nominee);
    }
}
