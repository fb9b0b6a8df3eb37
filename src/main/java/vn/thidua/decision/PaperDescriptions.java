package vn.thidua.decision;

import org.springframework.stereotype.Component;
import vn.thidua.organization.Unit;
import vn.thidua.organization.Units;
import vn.thidua.shared.Actor;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.Scope;
import vn.thidua.workflow.ProcessSubjects.Description;

/** Papers as rows of the work list; runs on behalf of the engine. */
@Component
class PaperDescriptions {

    private final Papers papers;
    private final PaperTitles titles;
    private final PaperTexts paperTexts;
    private final Interests interests;
    private final Units units;

    PaperDescriptions(Papers papers, PaperTitles titles, PaperTexts paperTexts, Interests interests, Units units) {
        this.papers = papers;
        this.titles = titles;
        this.paperTexts = paperTexts;
        this.interests = interests;
        this.units = units;
    }

    Description describe(PaperId id, String route) {
        Paper paper = paper(id);
        Unit unit = units.unit(paper.unit());
        return new Description(paper.subject(), titles.numbered(paper), null, unit.code(), unit.name(), route + id);
    }

    void lock(PaperId id) {
        if (papers.lock(id.value(), Scope.ALL).isEmpty()) {
            throw BusinessException.notFound();
        }
    }

    /** Also holds for a completion that does not come through this room's service. */
    void checkSigner(PaperId id, Actor actor) {
        if (actor.account() != null) {
            Paper paper = paper(id);
            // Of what is signed already, or mended after its number was given, the listed lines are the last word.
            if (paper.status() == PaperStatus.SIGNED || paper.inForce()) {
                interests.refuse(paperTexts.listed(paper), actor.account());
            }
        }
    }

    private Paper paper(PaperId id) {
        return papers.find(id.value(), Scope.ALL).orElseThrow(BusinessException::notFound);
    }
}
