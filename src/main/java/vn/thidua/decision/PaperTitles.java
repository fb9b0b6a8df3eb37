package vn.thidua.decision;

import org.springframework.stereotype.Component;
import vn.thidua.organization.Units;
import vn.thidua.shared.Texts;

/** How screens and the work list call a paper. */
@Component
class PaperTitles {

    private final Units units;
    private final Texts texts;

    PaperTitles(Units units, Texts texts) {
        this.units = units;
        this.texts = texts;
    }

    /** With its number once it has one: a list of work may hold many papers of one unit. */
    String numbered(Paper paper) {
        PaperNumber number = paper.number();
        return number == null ? of(paper) : texts.text("decision.title.numbered", of(paper), number.printed());
    }

    /** "Quyết định khen thưởng, Xã Nghi Dương (3 trường hợp)". */
    String of(Paper paper) {
        return of(paper, paper.lines().listed().size());
    }

    /** The same as a reader sees it, to whom so many of its lines are named. */
    String of(Paper paper, int listed) {
        boolean none =
                paper.lines().listed().isEmpty() && !paper.lines().notProposed().isEmpty();
        return texts.text(
                none ? "decision.title.notProposed" : "decision.title." + paper.kind(),
                units.unit(paper.unit()).name(),
                String.valueOf(none ? paper.lines().notProposed().size() : listed));
    }
}
