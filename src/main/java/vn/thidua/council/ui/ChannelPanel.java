package vn.thidua.council.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.stream.Collectors;
import vn.thidua.council.ChannelDetails;
import vn.thidua.council.CounterReplacementService;
import vn.thidua.council.OpinionRule;
import vn.thidua.council.PaperBallotService;
import vn.thidua.council.PaperIssue;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.ui.ConfirmDialog;
import vn.thidua.shared.ui.Facts;
import vn.thidua.shared.ui.Links;
import vn.thidua.shared.ui.Notice;
import vn.thidua.shared.ui.Panel;
import vn.thidua.shared.ui.Toast;
import vn.thidua.shared.ui.Tone;

/** The channels of the ballot beside the screen: papers in the room, their box, written opinions, and who counts. */
class ChannelPanel extends Panel {

    /** With so few papers in the box those who count know whose they are. */
    private static final int TOO_FEW = 2;

    private final transient ChannelDetails channels;
    private final transient PaperBallotService papers;
    private final transient CounterReplacementService replacements;
    private final transient Runnable changed;

    ChannelPanel(
            ChannelDetails channels,
            PaperBallotService papers,
            CounterReplacementService replacements,
            Runnable changed) {
        super(new Span().getTranslation("council.channels.title"));
        this.channels = channels;
        this.papers = papers;
        this.replacements = replacements;
        this.changed = changed;
        setId("channels");
        Facts facts = facts();
        if (facts.getElement().getChildCount() > 0) {
            body().add(facts);
        }
        if (channels.choosesTeam()) {
            body().add(Links.to(
                    CouncilNavigation.team(channels.session()), getTranslation("council.channels.chooseTeam")));
        }
        channels.replaced().forEach(words -> body().add(new Paragraph(words)));
        warnings();
        if (channels.counts()) {
            body().add(Links.to(CouncilNavigation.paperBox(channels.session()), getTranslation("council.box.go")));
        }
        if (channels.entersOpinions()) {
            body().add(Links.to(CouncilNavigation.opinions(channels.session()), getTranslation("council.opinions.go")));
        }
        if (!channels.issuable().isEmpty()) {
            body().add(issuing());
        }
        if (!channels.replaceable().isEmpty()) {
            body().add(new CounterReplacementList(channels, replacements, changed));
        }
        setVisible(body().getElement().getChildCount() > 0);
    }

    private Facts facts() {
        Facts facts = new Facts();
        if (channels.paper()) {
            facts.add(
                    getTranslation("council.channels.team"),
                    channels.team().isEmpty()
                            ? getTranslation("council.channels.noTeam")
                            : String.join(", ", channels.team()));
            facts.add(
                    getTranslation("council.channels.numbers"),
                    channels.batches().stream()
                            .map(batch -> getTranslation("council.channels.batch", batch.first(), batch.last()))
                            .collect(Collectors.joining("; ")));
            if (!channels.batches().isEmpty()) {
                facts.add(getTranslation("council.channels.issued"), String.valueOf(channels.issued()));
            }
        }
        if (channels.box() != ChannelDetails.Box.NONE) {
            facts.add(
                    getTranslation("council.channels.box"),
                    getTranslation("council.enum.Box." + channels.box(), channels.entered()));
        }
        channels.records()
                .forEach(record -> facts.add(
                        getTranslation("council.channels.record", record.round()),
                        getTranslation(
                                "council.channels.counted",
                                record.issued(),
                                record.collected(),
                                record.notReturned(),
                                record.countedBy())));
        if (channels.opinions() != OpinionRule.OFF && !channels.opinionsFrom().isEmpty()) {
            facts.add(
                    getTranslation("council.channels.opinions"),
                    getTranslation(
                            "council.channels.opinionsOf",
                            channels.opinionsFrom().size(),
                            String.join(", ", channels.opinionsFrom())));
        }
        return facts;
    }

    private void warnings() {
        // Somebody left the Council after the team was chosen: the opening waits for another.
        if (channels.choosesTeam() && channels.team().size() == 1) {
            Notice alone = new Notice(
                    Tone.WAITING,
                    getTranslation("council.channels.teamShort", channels.team().getFirst()),
                    getTranslation("council.channels.teamShortHelp"));
            alone.setId("team-short");
            body().add(alone);
        }
        boolean few = channels.box() == ChannelDetails.Box.SHUT && channels.issued() <= TOO_FEW;
        if (few) {
            Notice warning = new Notice(
                    Tone.WAITING,
                    getTranslation("council.channels.few", channels.issued()),
                    getTranslation("council.channels.fewHelp"));
            warning.setId("few-papers");
            body().add(warning);
        }
        if (channels.box() == ChannelDetails.Box.DIFFERS) {
            Notice differs = new Notice(
                    Tone.BAD,
                    getTranslation("council.channels.differs"),
                    getTranslation("council.channels.differsHelp"));
            differs.setId("box-differs");
            body().add(differs);
        }
    }

    private Component issuing() {
        UnorderedList list = new UnorderedList();
        list.addClassName("council-members");
        channels.issuable().forEach(member -> {
            Div who = new Div(new Span(member.name()));
            who.addClassName("council-member");
            Button issue = new Button(getTranslation("council.channels.issue"), click -> ask(member));
            issue.setId("issue-paper-" + member.member());
            issue.setAriaLabel(getTranslation("council.channels.issueTo", member.name()));
            issue.addThemeVariants(ButtonVariant.LUMO_SMALL);
            list.add(new ListItem(who, issue));
        });
        Details details = new Details(getTranslation("council.channels.issuing"), list);
        details.setId("issue-papers");
        return details;
    }

    private void ask(ChannelDetails.Issuable member) {
        CommandKey key = CommandKey.fresh();
        ConfirmDialog.ask(
                getTranslation("council.channels.issueTo", member.name()),
                getTranslation("council.channels.issueWhat"),
                getTranslation("council.channels.issue"),
                () -> {
                    PaperIssue outcome = papers.issue(key, channels.session(), member.member());
                    if (outcome == PaperIssue.ISSUED) {
                        Toast.done(getTranslation("council.channels.didIssue", member.name()));
                    } else {
                        Toast.problem(getTranslation("council.enum.PaperIssue." + outcome, member.name()));
                    }
                    changed.run();
                });
    }
}
