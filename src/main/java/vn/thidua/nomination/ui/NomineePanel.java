package vn.thidua.nomination.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.thidua.council.ItemVotes;
import vn.thidua.nomination.HeadRelation;
import vn.thidua.nomination.LineParticulars;
import vn.thidua.nomination.Minutes;
import vn.thidua.nomination.NominationDetails;
import vn.thidua.nomination.NominationDraft;
import vn.thidua.shared.ui.DueText;
import vn.thidua.shared.ui.Facts;
import vn.thidua.shared.ui.Formats;
import vn.thidua.shared.ui.Notice;
import vn.thidua.shared.ui.Panel;
import vn.thidua.shared.ui.Tone;

/** One nominee: what is asked, the achievement, what the rules say, and the result. */
class NomineePanel extends Panel {

    private final Minutes minutes;

    /** @param explain writes what the reader thinks of a finding; {@code null} for whoever only reads */
    NomineePanel(NominationDetails.Line line, Minutes minutes, @Nullable Consumer<NominationDetails.Finding> explain) {
        super(line.name());
        this.minutes = minutes;
        setId("line-" + line.id());
        addClassName("nominee-panel");
        Div head = new Div(Labels.badge(line.status()), new Span(asked(line)));
        head.addClassName("cluster");
        Paragraph story = new Paragraph(line.achievement());
        story.addClassName("typed-text");
        body().add(head);
        if (line.closed()) {
            Notice closed = new Notice(Tone.INFO, getTranslation("nomination.details.closed"));
            closed.setId("closed-" + line.id());
            body().add(closed);
        }
        if (line.waits() != null) {
            Notice waits = new Notice(Tone.WAITING, line.waits());
            waits.setId("waits-" + line.id());
            body().add(waits);
        }
        body().add(facts(line), story);
        if (!line.figures().isEmpty()) {
            body().add(figures(line));
        }
        if (!line.particulars().statements().isEmpty()) {
            UnorderedList stated = new UnorderedList();
            line.particulars()
                    .statements()
                    .forEach(said -> stated.add(new ListItem(
                            StatementWords.of(said, code -> line.awardNames().getOrDefault(code, code)))));
            body().add(new H3(getTranslation("nomination.details.statements")), stated);
        }
        if (!line.findings().isEmpty()) {
            body().add(new H3(getTranslation("nomination.findings.title")), new FindingList(line.findings(), explain));
        }
    }

    private String asked(NominationDetails.Line line) {
        String form = line.formName() == null ? "" : line.formName();
        String name = line.period() == null ? form : getTranslation("nomination.form.ofPeriod", form, line.period());
        return line.particulars().posthumous().honoured() ? getTranslation("nomination.form.posthumous", name) : name;
    }

    private Facts facts(NominationDetails.Line line) {
        Facts facts = new Facts();
        facts.add(getTranslation("nomination.details.kind"), Labels.of(line.kind()));
        if (line.birthYear() != null) {
            facts.add(getTranslation("nomination.wizard.birthYear"), String.valueOf(line.birthYear()));
        }
        if (line.sex() != null) {
            facts.add(getTranslation("nomination.wizard.sex"), Labels.of(line.sex()));
        }
        facts.add(getTranslation("nomination.wizard.address"), line.address());
        if (line.positionClass() != null) {
            facts.add(getTranslation("nomination.wizard.positionClass"), Labels.of(line.positionClass()));
        }
        LineParticulars particulars = line.particulars();
        if (particulars.enterprise()) {
            facts.add(
                    getTranslation("nomination.details.enterprise"),
                    getTranslation("nomination.details.enterpriseYes"));
        }
        if (particulars.headcount().people() != null && particulars.headcount().women() != null) {
            facts.add(
                    getTranslation("nomination.details.headcount"),
                    getTranslation(
                            "nomination.details.headcountWords",
                            particulars.headcount().people(),
                            particulars.headcount().women()));
        }
        if (particulars.title().rating() != null) {
            facts.add(
                    getTranslation("nomination.details.rating"),
                    Labels.of(particulars.title().rating()));
        }
        ParticularsWords words = new ParticularsWords(particulars);
        facts.add(getTranslation("nomination.details.certificate"), words.certificate());
        facts.add(getTranslation("nomination.details.posthumous"), words.died());
        if (particulars.relation() != HeadRelation.NONE) {
            facts.add(getTranslation("nomination.details.relation"), Labels.of(particulars.relation()));
        }
        if (minutes != Minutes.NONE && line.votesFor() != null && line.votesAgainst() != null) {
            boolean village = minutes == Minutes.VILLAGE;
            facts.add(
                    getTranslation(village ? "nomination.details.votes" : "nomination.details.votesOfCollective"),
                    getTranslation(
                            village ? "nomination.details.votesWords" : "nomination.details.votesWordsOfCollective",
                            line.votesFor(),
                            line.votesAgainst()));
        }
        results(line, facts);
        return facts;
    }

    private void results(NominationDetails.Line line, Facts facts) {
        if (line.keeper() != null) {
            facts.add(
                    getTranslation("nomination.details.keeper"),
                    line.keeper().due() == null
                            ? line.keeper().who()
                            : getTranslation(
                                    "nomination.details.keeperUntil",
                                    line.keeper().who(),
                                    DueText.day(
                                            line.keeper().due(), line.keeper().expected())));
        }
        if (line.councilDay() != null) {
            facts.add(
                    getTranslation("nomination.details.council"),
                    getTranslation(
                            "nomination.details.councilWords",
                            Formats.date(line.councilDay()),
                            line.councilResult() == null ? "" : line.councilResult()));
        }
        ItemVotes votes = line.votes();
        if (votes != null && votes.entitled() > 0) {
            facts.add(
                    getTranslation("nomination.details.votesOfCouncil"),
                    getTranslation(
                            "nomination.details.votesOfCouncilWords",
                            votes.yes(),
                            votes.no(),
                            votes.blank(),
                            votes.invalid(),
                            votes.notReturned(),
                            votes.entitled()));
        }
        if (line.deferral() != null) {
            facts.add(
                    getTranslation("nomination.details.deferral"),
                    getTranslation(
                            "nomination.details.deferralWords",
                            Formats.date(line.deferral().on()),
                            line.deferral().by(),
                            line.deferral().reason()));
        }
        if (line.decisionNumber() != null && line.decisionDate() != null) {
            facts.add(
                    getTranslation("nomination.details.decision"),
                    getTranslation(
                            "nomination.details.decisionWords",
                            line.decisionNumber(),
                            Formats.date(line.decisionDate())));
        }
        facts.add(getTranslation("nomination.details.reason"), line.outcomeReason());
    }

    private UnorderedList figures(NominationDetails.Line line) {
        UnorderedList list = new UnorderedList();
        list.addClassName("deed-list");
        for (NominationDraft.Figure figure : line.figures()) {
            Span value = new Span(getTranslation("nomination.details.figureValue", figure.value(), figure.unit()));
            value.addClassNames("num", "deed-value");
            Span indicator =
                    new Span(getTranslation("nomination.details.figureIndicator", figure.indicator(), figure.period()));
            list.add(new ListItem(value, indicator));
        }
        return list;
    }
}
