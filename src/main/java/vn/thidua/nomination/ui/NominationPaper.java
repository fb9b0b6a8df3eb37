package vn.thidua.nomination.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.Function;
import vn.thidua.nomination.NominationDraft;
import vn.thidua.shared.SubjectKind;
import vn.thidua.shared.ui.Formats;
import vn.thidua.shared.ui.Paper;

/** A nomination as the paper that a village has always written. */
class NominationPaper extends Paper {

    /**
     * @param formName the name of a form by its code
     * @param movement the movement's name, empty while none was chosen
     */
    NominationPaper(NominationDraft draft, String unitName, String movement, Function<String, String> formName) {
        setId("nomination-paper");
        add(head(unitName), line("paper-title", getTranslation("nomination.paper.title")));
        add(line("paper-center", draft.summary()));
        if (!movement.isBlank()) {
            add(new Paragraph(getTranslation("nomination.paper.movement", movement)));
        }
        NominationDraft.Meeting meeting = draft.meeting();
        if (meeting.date() != null && meeting.present() != null && meeting.total() != null) {
            add(new Paragraph(getTranslation(
                    "nomination.paper.meeting", Formats.date(meeting.date()), meeting.present(), meeting.total())));
        }
        for (int i = 0; i < draft.lines().size(); i++) {
            addLine(draft.lines().get(i), i + 1, formName);
        }
    }

    private Div head(String unitName) {
        Div left = new Div(line("paper-center", unitName));
        Div right = new Div(
                line("paper-center paper-bold", getTranslation("nomination.paper.country")),
                line("paper-center paper-bold", getTranslation("nomination.paper.motto")));
        Div head = new Div(left, right);
        head.addClassName("paper-two");
        return head;
    }

    private void addLine(NominationDraft.Line line, int number, Function<String, String> formName) {
        String asked = line.form() == null ? "…" : formName.apply(line.form());
        add(line(
                "paper-bold",
                getTranslation("nomination.paper.line", number, line.name().isBlank() ? "…" : line.name(), asked)));
        if (line.kind() == SubjectKind.INDIVIDUAL && line.birthYear() != null && line.positionClass() != null) {
            add(new Paragraph(getTranslation(
                    "nomination.paper.person", String.valueOf(line.birthYear()), Labels.of(line.positionClass()))));
        }
        if (line.address() != null && !line.address().isBlank()) {
            add(new Paragraph(getTranslation("nomination.paper.address", line.address())));
        }
        if (!line.achievement().isBlank()) {
            Paragraph story = new Paragraph(line.achievement());
            story.addClassName("typed-text");
            add(story);
        }
        UnorderedList figures = new UnorderedList();
        line.figures().stream()
                .filter(figure -> !figure.isBlank())
                .forEach(figure -> figures.add(new ListItem(getTranslation(
                        "nomination.figure.sentence",
                        figure.indicator(),
                        figure.value(),
                        figure.unit(),
                        figure.period()))));
        if (figures.getComponentCount() > 0) {
            add(figures);
        }
        if (line.votesFor() != null && line.votesAgainst() != null) {
            add(new Paragraph(getTranslation("nomination.paper.votes", line.votesFor(), line.votesAgainst())));
        }
    }

    private static Paragraph line(String classes, String text) {
        Paragraph line = new Paragraph(text);
        line.addClassNames(classes.split(" "));
        return line;
    }
}
