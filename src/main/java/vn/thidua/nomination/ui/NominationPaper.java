package vn.thidua.nomination.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import vn.thidua.award.AwardForm;
import vn.thidua.nomination.Minutes;
import vn.thidua.nomination.NominationDraft;
import vn.thidua.nomination.SimpleGround;
import vn.thidua.nomination.Statement;
import vn.thidua.organization.Unit;
import vn.thidua.shared.SubjectKind;
import vn.thidua.shared.ui.Formats;
import vn.thidua.shared.ui.Paper;

/** A nomination as the paper that a village has always written. */
class NominationPaper extends Paper {

    /** From here on each nominee takes one row. */
    private static final int LONG_LIST = 5;

    private final transient Unit unit;
    private final Minutes minutes;
    private final transient Function<String, Optional<AwardForm>> forms;
    private final transient UnaryOperator<String> names;

    /**
     * @param minutes how the minutes of the meeting are called
     * @param forms the catalogue, by code
     * @param names what forms of earlier awards are called
     * @param movement the movement's name, empty while none was chosen
     */
    NominationPaper(
            NominationDraft draft,
            Unit unit,
            Minutes minutes,
            String movement,
            Function<String, Optional<AwardForm>> forms,
            UnaryOperator<String> names) {
        this.names = names;
        this.unit = unit;
        this.minutes = minutes;
        this.forms = forms;
        setId("nomination-paper");
        add(head(unit.name()), line("paper-title", getTranslation("nomination.paper.title")));
        add(line("paper-center", draft.summary()));
        if (!movement.isBlank()) {
            add(new Paragraph(getTranslation("nomination.paper.movement", movement)));
        }
        SimpleGround ground = draft.manner().ground();
        if (ground != null) {
            add(new Paragraph(getTranslation("nomination.paper.simple", Labels.of(ground))));
        }
        NominationDraft.Meeting meeting = draft.meeting();
        if (minutes != Minutes.NONE && meeting.date() != null && meeting.present() != null && meeting.total() != null) {
            add(new Paragraph(
                    minutes == Minutes.VILLAGE
                            ? getTranslation(
                                    "nomination.paper.meeting",
                                    Formats.date(meeting.date()),
                                    meeting.present(),
                                    meeting.total())
                            : getTranslation(
                                    "nomination.paper.collective",
                                    Labels.of(minutes),
                                    Formats.date(meeting.date()),
                                    meeting.present(),
                                    meeting.total())));
        }
        if (draft.lines().size() > LONG_LIST && draft.lines().stream().allMatch(NominationPaper::isBare)) {
            addList(draft.lines());
            return;
        }
        for (int i = 0; i < draft.lines().size(); i++) {
            addLine(draft.lines().get(i), i + 1);
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

    /** Nothing is told of the nominee but that the meeting agreed. */
    private static boolean isBare(NominationDraft.Line line) {
        return line.achievement().isBlank() && line.figures().isEmpty();
    }

    private void addList(List<NominationDraft.Line> lines) {
        add(line("paper-bold", getTranslation("nomination.paper.list", asked(lines.getFirst()), lines.size())));
        OrderedList list = new OrderedList();
        list.addClassName("paper-list");
        lines.forEach(line -> list.add(new ListItem(getTranslation(
                "nomination.paper.listRow",
                line.name().isBlank() ? "…" : line.name(),
                line.address() == null ? "" : line.address(),
                line.votesFor() == null ? "…" : line.votesFor(),
                line.votesAgainst() == null ? "…" : line.votesAgainst()))));
        add(list);
    }

    private void addLine(NominationDraft.Line line, int number) {
        boolean posthumous = line.particulars().posthumous().honoured();
        add(line(
                "paper-bold",
                getTranslation(
                        posthumous ? "nomination.paper.linePosthumous" : "nomination.paper.line",
                        number,
                        line.name().isBlank() ? "…" : line.name(),
                        asked(line))));
        new ParticularsWords(line.particulars()).sentences().forEach(sentence -> add(new Paragraph(sentence)));
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
        line.particulars().statements().stream()
                .filter(Statement::complete)
                .forEach(said -> add(
                        new Paragraph(getTranslation("nomination.paper.sentence", StatementWords.of(said, names)))));
        if (minutes != Minutes.NONE && line.votesFor() != null && line.votesAgainst() != null) {
            add(new Paragraph(getTranslation(
                    minutes == Minutes.VILLAGE ? "nomination.paper.votes" : "nomination.paper.votesOfCollective",
                    line.votesFor(),
                    line.votesAgainst())));
        }
    }

    private String asked(NominationDraft.Line line) {
        String code = line.form();
        AwardForm form = code == null ? null : forms.apply(code).orElse(null);
        if (form == null) {
            return "…";
        }
        Integer year = line.particulars().title().year();
        return form.title() && year != null
                ? getTranslation("nomination.paper.title.asked", form.name(), Labels.period(unit.kind(), year))
                : form.name();
    }

    private static Paragraph line(String classes, String text) {
        Paragraph line = new Paragraph(text);
        line.addClassNames(classes.split(" "));
        return line;
    }
}
