package vn.thidua.nomination.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import vn.thidua.nomination.NominationDetails;
import vn.thidua.nomination.StandardQuestions;
import vn.thidua.nomination.Statement;
import vn.thidua.nomination.StatementKind;

/** What the unit states for the standard of one nominee, and what the rules say of it, reckoned anew with every change. */
class StandardStep extends Div {

    private final DraftModel.Line line;
    private final transient StandardQuestions questions;
    private final LocalDate today;
    private final transient Supplier<List<NominationDetails.Finding>> examined;
    private final transient Runnable save;
    private final Div rows = new Div();
    private final Div explanation = new Div();

    /** @param examined what the rules say of the line as it is saved */
    StandardStep(
            DraftModel.Line line,
            StandardQuestions questions,
            LocalDate today,
            Supplier<List<NominationDetails.Finding>> examined,
            Runnable save) {
        this.line = line;
        this.questions = questions;
        this.today = today;
        this.examined = examined;
        this.save = save;
        addClassName("stacked-form");
        rows.addClassName("stack");
        explanation.setId("line-findings");
        H3 said = new H3(getTranslation("nomination.findings.title"));
        add(new Paragraph(getTranslation("nomination.wizard.statements.help")), rows);
        if (!questions.kinds().isEmpty()) {
            add(adding());
        }
        add(said, explanation);
        show();
        explain();
    }

    private Div adding() {
        Select<StatementKind> kind = new Select<>();
        kind.setId("statement-kind");
        kind.setLabel(getTranslation("nomination.wizard.statements.kind"));
        kind.setItems(questions.kinds());
        kind.setItemLabelGenerator(Labels::of);
        kind.setWidthFull();
        Button more =
                new Button(getTranslation("nomination.wizard.statements.add"), VaadinIcon.PLUS.create(), click -> {
                    if (kind.getValue() != null) {
                        line.particulars.statements.add(Statement.empty(kind.getValue()));
                        kind.clear();
                        show();
                    }
                });
        more.setId("statement-add");
        Div adding = new Div(kind, more);
        adding.addClassName("statement-add");
        return adding;
    }

    private void show() {
        rows.removeAll();
        for (int i = 0; i < line.particulars.statements.size(); i++) {
            int place = i;
            rows.add(new StatementRowFields(
                    line.particulars.statements.get(place),
                    place + 1,
                    questions.awards(),
                    today,
                    changed -> {
                        line.particulars.statements.set(place, changed);
                        change();
                    },
                    () -> {
                        line.particulars.statements.remove(place);
                        change();
                        show();
                    }));
        }
    }

    private void change() {
        save.run();
        explain();
    }

    private void explain() {
        explanation.removeAll();
        List<NominationDetails.Finding> findings = examined.get();
        explanation.add(
                findings.isEmpty()
                        ? new Paragraph(getTranslation("nomination.findings.notYet"))
                        : new FindingList(findings, null));
    }
}
