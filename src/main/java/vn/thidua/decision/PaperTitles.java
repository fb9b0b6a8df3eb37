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

    /** "Quyết định khen thưởng, Xã Nghi Dương (3 trường hợp)". */
    String of(Paper paper) {
        boolean none =
                paper.lines().listed().isEmpty() && !paper.lines().notProposed().isEmpty();
        return texts.text(
                none ? "decision.title.notProposed" : "decision.title." + paper.kind(),
                units.unit(paper.unit()).name(),
                String.valueOf(
                        none
                                ? paper.lines().notProposed().size()
                                : paper.lines().listed().size()));
    }
}
