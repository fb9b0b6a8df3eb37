package vn.thidua.nomination.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import vn.thidua.nomination.ConsultationAnswer;
import vn.thidua.nomination.ConsultationRow;
import vn.thidua.shared.ui.Facts;
import vn.thidua.shared.ui.Formats;
import vn.thidua.shared.ui.Panel;
import vn.thidua.shared.ui.StateBadge;
import vn.thidua.shared.ui.Tone;

/** With whom the nomination is before the Council and until when; for those who work on it also what they answered. */
class ConsultationPanel extends Panel {

    ConsultationPanel(List<ConsultationRow> rows) {
        super(I18NProvider.translate("nomination.consultation.title"));
        setId("consultations");
        if (rows.stream().anyMatch(row -> !row.answered())) {
            body().add(new Paragraph(getTranslation("nomination.consultation.resting")));
        }
        rows.forEach(row -> body().add(row(row)));
    }

    private Component row(ConsultationRow row) {
        H3 name = new H3(Labels.of(row.authority()));
        Div head = new Div(name, state(row));
        head.addClassName("cluster");
        Facts facts = new Facts();
        facts.add(getTranslation("nomination.consultation.about"), String.join(", ", row.about()));
        if (!row.answered() && row.until() != null) {
            facts.add(getTranslation("nomination.consultation.until"), Formats.date(row.until()));
        }
        if (row.answer() != null) {
            facts.add(
                    getTranslation("nomination.consultation.answer"),
                    getTranslation("nomination.enum.ConsultationAnswer." + row.answer()));
        }
        facts.add(getTranslation("nomination.consultation.note"), row.note());
        if (row.letterNumber() != null && row.letterDate() != null) {
            facts.add(
                    getTranslation("nomination.consultation.letter"),
                    getTranslation(
                            "nomination.consultation.letterWords",
                            row.letterNumber(),
                            Formats.date(row.letterDate()),
                            row.letterBy()));
        }
        Div part = new Div(head, facts);
        part.addClassName("stack-s");
        part.setId("consultation-" + row.authority());
        if (!row.scans().isEmpty()) {
            part.add(new EvidenceFiles(file -> null, null).show(row.scans()));
        }
        return part;
    }

    private Component state(ConsultationRow row) {
        if (!row.answered()) {
            return row.until() == null
                    ? new StateBadge(getTranslation("nomination.consultation.late"), Tone.BAD)
                    : new StateBadge(getTranslation("nomination.consultation.waits"), Tone.WAITING);
        }
        return row.answer() == ConsultationAnswer.OBJECTION
                ? new StateBadge(getTranslation("nomination.consultation.objected"), Tone.BAD)
                : new StateBadge(getTranslation("nomination.consultation.done"), Tone.GOOD);
    }
}
