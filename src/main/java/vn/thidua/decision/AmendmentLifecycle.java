package vn.thidua.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.nomination.AwardLine;
import vn.thidua.register.AwardAmendment;
import vn.thidua.register.RegisterLifecycle;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.Scope;
import vn.thidua.shared.Texts;
import vn.thidua.workflow.FormSupport;

/** What the process of a decision may do with the decision that amends it. Called by the engine and by its forms only. */
@Service
@Transactional
public class AmendmentLifecycle {

    private final Papers papers;
    private final PaperTexts paperTexts;
    private final PaperLifecycle course;
    private final RegisterLifecycle register;
    private final Texts texts;

    AmendmentLifecycle(
            Papers papers, PaperTexts paperTexts, PaperLifecycle course, RegisterLifecycle register, Texts texts) {
        this.papers = papers;
        this.paperTexts = paperTexts;
        this.course = course;
        this.register = register;
        this.texts = texts;
    }

    /** The lines of the decision as its list is printed, by their id: each may be corrected. */
    @Transactional(readOnly = true)
    public List<FormSupport.Row> lines(PaperId decision) {
        Paper paper = papers.find(decision.value(), Scope.ALL).orElseThrow(BusinessException::notFound);
        List<FormSupport.Row> rows = new ArrayList<>();
        for (AwardLine line : paperTexts.listed(paper)) {
            rows.add(new FormSupport.Row(
                    line.id().toString(),
                    texts.text("decision.mending.line", rows.size() + 1, line.name()),
                    line.achievement(),
                    false));
        }
        return rows;
    }

    /**
     * Another decision amends this one: its trail says so, and what it changes of the lines stands in the register.
     *
     * @param number and symbol as issued
     * @param date as {@code yyyy-mm-dd}
     */
    public void amended(PaperId decision, String number, String date, List<LineCorrection> corrections) {
        course.amended(decision, number, date);
        register.amend(corrections.stream()
                .map(correction -> new AwardAmendment(
                        correction.line(),
                        decision.value(),
                        number,
                        LocalDate.parse(date),
                        correction.name(),
                        correction.achievement()))
                .toList());
    }
}
