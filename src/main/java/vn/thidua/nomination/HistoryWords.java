package vn.thidua.nomination;

import java.time.format.DateTimeFormatter;
import org.springframework.stereotype.Component;
import vn.thidua.register.HonourRow;
import vn.thidua.shared.Texts;

/** Says where else somebody is, or was, nominated or honoured; kept with the line, it is the same for all its readers. */
@Component
class HistoryWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Texts texts;

    HistoryWords(Texts texts) {
        this.texts = texts;
    }

    String where(HonourRow honour) {
        return texts.text(
                "nomination.eligibility.where.decision",
                honour.decisionNumber(),
                DAY.format(honour.decisionDate()),
                honour.issuer());
    }

    String where(Nomination nomination, NomineePasts.Namesake namesake) {
        return texts.text("nomination.eligibility.where.namesake", where(namesake.honour()), who(nomination, namesake));
    }

    /** Another unit's work in progress is none of the nominating unit's business beyond that there is some. */
    String underWay(Nomination nomination, NominationLine other, String form) {
        return other.nomination().unit().equals(nomination.unit()) ? underWay(other, form) : underWayElsewhere();
    }

    /** As the officers of the commune read it; another commune's stays closed to them too. */
    String underWayWithin(Nomination nomination, NominationLine other, String form) {
        return sameCommune(nomination, other) ? underWay(other, form) : underWayElsewhere();
    }

    static boolean sameCommune(Nomination nomination, NominationLine other) {
        return other.nomination().commune().equals(nomination.commune());
    }

    /** With its decision, once there is one. */
    String underWay(NominationLine other, String form) {
        String number = other.decisionNumber();
        return texts.text(
                "nomination.eligibility.where.underWay",
                form,
                number == null ? String.valueOf(other.nomination().reference()) : number);
    }

    private String underWayElsewhere() {
        return texts.text("nomination.eligibility.where.underWayElsewhere");
    }

    /** In place of the words of another commune's nomination. */
    String closed() {
        return texts.text("nomination.eligibility.where.elsewhere");
    }

    /** An achievement as it is held beside another. */
    String achievement(String written) {
        return written.isBlank() ? texts.text("nomination.eligibility.where.noWords") : written;
    }

    /** A title as it is held beside another. */
    String title(String form, int year, String written) {
        return written.isBlank()
                ? texts.text("nomination.eligibility.where.title", form, String.valueOf(year))
                : texts.text("nomination.eligibility.where.titleFor", form, String.valueOf(year), written);
    }

    /** Of people of other units no more than that there are some: whoever writes for one unit reads of its people only. */
    String who(Nomination nomination, NomineePasts.Namesake namesake) {
        HonourRow honour = namesake.honour();
        if (!namesake.likely()) {
            return texts.text("nomination.eligibility.namesake.household", honour.name());
        }
        if (!honour.unit().equals(nomination.unit())) {
            return texts.text(
                    namesake.birthYear() == null
                            ? "nomination.eligibility.namesake.elsewhereNoYear"
                            : "nomination.eligibility.namesake.elsewhere",
                    honour.name());
        }
        return namesake.birthYear() == null
                ? texts.text("nomination.eligibility.namesake.noYear", honour.name(), honour.unitName())
                : texts.text(
                        "nomination.eligibility.namesake.born",
                        honour.name(),
                        String.valueOf(namesake.birthYear()),
                        honour.unitName());
    }
}
