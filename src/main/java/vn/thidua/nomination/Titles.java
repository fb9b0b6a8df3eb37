package vn.thidua.nomination;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.award.AwardCatalogue;
import vn.thidua.organization.Units;
import vn.thidua.shared.Texts;
import vn.thidua.workflow.ProcessSubjects;

/** Names a nomination in one line: its first nominee, and how many more. */
@Component
class Titles {

    private static final int LONGEST = 200;

    private final Units units;
    private final AwardCatalogue catalogue;
    private final Texts texts;

    Titles(Units units, AwardCatalogue catalogue, Texts texts) {
        this.units = units;
        this.catalogue = catalogue;
        this.texts = texts;
    }

    ProcessSubjects.Description describe(Nomination nomination) {
        NominationLine first = nomination.lines().getFirst();
        return new ProcessSubjects.Description(
                Trail.subject(nomination.id()),
                title(nomination.lines()),
                catalogue.form(first.formAsked()).name(),
                nomination.unit(),
                units.unit(nomination.unit()).name(),
                "ho-so/" + nomination.id());
    }

    private String title(List<NominationLine> lines) {
        String name = lines.getFirst().name();
        String title = lines.size() == 1 ? name : texts.text("nomination.title.more", name, lines.size() - 1);
        return title.length() <= LONGEST ? title : title.substring(0, LONGEST);
    }
}
