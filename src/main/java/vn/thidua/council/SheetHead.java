package vn.thidua.council;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitKind;
import vn.thidua.organization.Units;
import vn.thidua.shared.Texts;

/** What stands over every paper of the Council that is signed by hand, and how it names people and days. */
@Component
class SheetHead {

    private static final Locale VIETNAMESE = Locale.of("vi", "VN");

    private final Units units;
    private final SessionDesk desk;
    private final CouncilRules rules;
    private final Texts texts;

    SheetHead(Units units, SessionDesk desk, CouncilRules rules, Texts texts) {
        this.rules = rules;
        this.units = units;
        this.desk = desk;
        this.texts = texts;
    }

    /** Council, country and motto. */
    SheetPieces begin(Council council) {
        return new SheetPieces(texts)
                .put("issuer", council.name().toUpperCase(VIETNAMESE))
                .put("nation", texts.text("council.minutes.state"))
                .put("motto", texts.text("council.minutes.motto"));
    }

    /** "Nghi Dương, ngày … tháng … năm 2026": the day is written by whoever signs. */
    String openDate(CouncilSession session, Instant about) {
        Unit unit = units.unit(session.unit());
        String kind = texts.text("council.print.kindWords." + kind(session));
        String place = unit.name().startsWith(kind) ? unit.name().substring(kind.length()) : unit.name();
        ZonedDateTime year = about.atZone(desk.zone());
        return texts.text("council.print.openDate", place, String.valueOf(year.getYear()));
    }

    /** Of whose Council it is, as the keys of texts name it. */
    String kind(CouncilSession session) {
        return units.unit(session.unit()).kind() == UnitKind.CITY ? "CITY" : "COMMUNE";
    }

    String memberWithPost(Attendance member) {
        return texts.text("council.print.person", member.name(), texts.text("council.enum.Post." + member.post()));
    }

    /** What is asked for. */
    String item(AgendaItem item) {
        return texts.text("council.print.item", item.name(), item.subjectUnitName(), item.formName());
    }

    /** What is voted on, which may be another form than was asked for. */
    String itemVoted(AgendaItem item) {
        return texts.text("council.print.item", item.name(), item.subjectUnitName(), item.formNameVoted());
    }

    /** The boxes of an item, with one for "no opinion" where its form allows that. */
    String boxes(CouncilSession session, AgendaItem item) {
        boolean blank = rules.blankAllowed(session.ruleSet(), item.formVoted(), desk.dayOf(session));
        return texts.text(blank ? "council.print.boxesWithBlank" : "council.print.boxes");
    }
}
