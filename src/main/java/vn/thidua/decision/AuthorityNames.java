package vn.thidua.decision;

import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitKind;
import vn.thidua.shared.Texts;

/** How papers name an authority. */
@Component
class AuthorityNames {

    private static final Locale VIETNAMESE = Locale.of("vi", "VN");

    private final Texts texts;

    AuthorityNames(Texts texts) {
        this.texts = texts;
    }

    /** "xã Nghi Dương". */
    String inSentence(Unit unit) {
        return unit.name().substring(0, 1).toLowerCase(VIETNAMESE) + unit.name().substring(1);
    }

    /** "XÃ NGHI DƯƠNG". */
    String inHeading(Unit unit) {
        return unit.name().toUpperCase(VIETNAMESE);
    }

    /** "Nghi Dương": the place before a date, without the words for the kind of unit. */
    String place(Unit unit) {
        String kind = texts.text("decision.paper.kindWords." + (unit.kind() == UnitKind.CITY ? "CITY" : "COMMUNE"));
        return unit.name().startsWith(kind) ? unit.name().substring(kind.length()) : unit.name();
    }

    /** "Ủy ban nhân dân xã Nghi Dương". */
    String committee(Unit unit) {
        return texts.text("decision.paper.committee", inSentence(unit));
    }

    /** "Chủ tịch Ủy ban nhân dân xã Nghi Dương". */
    String chair(Unit unit) {
        return texts.text("decision.paper.chair", inSentence(unit));
    }
}
