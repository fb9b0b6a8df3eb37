package vn.thidua.council.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import vn.thidua.council.Capacity;
import vn.thidua.council.MinutesDetails;
import vn.thidua.council.MinutesService;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.CurrentActor;
import vn.thidua.shared.Role;
import vn.thidua.shared.ui.ConfirmDialog;
import vn.thidua.shared.ui.EmptyState;
import vn.thidua.shared.ui.Formats;
import vn.thidua.shared.ui.KeptForm;
import vn.thidua.shared.ui.Notice;
import vn.thidua.shared.ui.PageHeader;
import vn.thidua.shared.ui.Panel;
import vn.thidua.shared.ui.Paper;
import vn.thidua.shared.ui.Screen;
import vn.thidua.shared.ui.SignDialog;
import vn.thidua.shared.ui.TaskScreen;
import vn.thidua.shared.ui.Toast;
import vn.thidua.shared.ui.Tone;
import vn.thidua.shared.ui.TwoPane;

/** The minutes of a session: the paper, who signed it, and what the person looking may still do. */
@Route(CouncilNavigation.MINUTES)
@RolesAllowed({
    Role.Names.COUNCIL_SECRETARY,
    Role.Names.COUNCIL_CHAIR,
    Role.Names.COUNCIL_MEMBER,
    Role.Names.COMMUNE_CHAIR,
    Role.Names.INSPECTOR
})
@TaskScreen({"UserTask_SignItemMinutes", "UserTask_SignMinutesBySecretary", "UserTask_SignMinutesByPresider"})
class MinutesView extends Screen implements BeforeEnterObserver, HasDynamicTitle {

    private static final Locale VIETNAMESE = Formats.VIETNAMESE;
    private static final int LONGEST_NARRATIVE = 20_000;

    /** Issuer and motto, number, title. */
    private static final int HEAD = 3;

    private final transient MinutesService minutes;
    private final transient CurrentActor currentActor;
    private String title = "";

    MinutesView(MinutesService minutes, CurrentActor currentActor) {
        this.minutes = minutes;
        this.currentActor = currentActor;
        wide();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(Addressed.session(event));
    }

    private void show(UUID session) {
        MinutesDetails details = minutes.minutes(session);
        title = details.title();
        removeAll();
        PageHeader header = new PageHeader(title)
                .back(CouncilNavigation.session(session), getTranslation("council.ballot.toSession"));
        if (details.maySign()) {
            header.help(getTranslation("council.minutes.signHelp")).actions(sign(details));
        }
        add(header);
        if (details.editions().isEmpty()) {
            add(new EmptyState(getTranslation("council.minutes.empty"), getTranslation("council.minutes.emptyHelp")));
            return;
        }
        if (!details.whole()) {
            add(new Notice(
                    Tone.NEUTRAL,
                    getTranslation("council.minutes.closed"),
                    getTranslation("council.minutes.closedHelp")));
        }
        details.parts().stream().filter(MinutesDetails.Part::maySign).forEach(part -> add(waiting(part)));
        Component text = text(details.newest().body());
        text.setId("minutes-text");
        Div side = new Div(signatures(details));
        side.addClassName("stack");
        if (details.mayAmend()) {
            side.add(amend(details));
        }
        if (details.mayGiveBack()) {
            side.add(giveBack(details));
        }
        if (details.editions().size() > 1) {
            side.add(earlier(details));
        }
        Div papers = new Div(new Paper(text));
        papers.addClassName("stack");
        details.parts().forEach(part -> papers.add(part(details.session(), part)));
        add(new TwoPane(papers, side));
    }

    /** A part stands below the minutes, which may be long; whoever is to sign it is led there. */
    private Component waiting(MinutesDetails.Part part) {
        Anchor there = new Anchor("#minutes-part-" + part.number(), part.title());
        there.setRouterIgnore(true);
        return new Notice(
                        Tone.WAITING,
                        getTranslation("council.minutes.partWaits"),
                        getTranslation("council.minutes.partWaitsHelp"))
                .with(there);
    }

    /** What others signed in the place of those who take no part, each on its own paper. */
    private Component part(UUID session, MinutesDetails.Part part) {
        Panel panel = new Panel(part.title(), new Paper(text(part.body())));
        panel.setId("minutes-part-" + part.number());
        part.signatures().forEach(signature -> panel.body().add(signature(signature)));
        Span hash = new Span(getTranslation("council.minutes.hash", part.sha256()));
        hash.addClassNames("muted", "council-hash");
        panel.body().add(hash);
        if (part.maySign()) {
            panel.body().add(signPart(session, part));
        }
        return panel;
    }

    private Button signPart(UUID session, MinutesDetails.Part part) {
        CommandKey key = CommandKey.fresh();
        Button sign = new Button(
                getTranslation("council.minutes.signPart"),
                click -> new SignDialog(
                                getTranslation("council.minutes.signPart"),
                                List.of(part.title().toUpperCase(VIETNAMESE)),
                                currentActor.actor().name(),
                                part.body(),
                                part.sha256(),
                                password -> {
                                    minutes.signPart(key, session, part.number(), part.sha256(), password);
                                    Toast.done(getTranslation("council.minutes.signed"));
                                    show(session);
                                })
                        .open());
        sign.setId("sign-part-" + part.number());
        sign.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return sign;
    }

    /** The signed text, word for word; only its head is centred. */
    private static Component text(String body) {
        Div text = new Div();
        text.addClassName("council-minutes-text");
        int part = 0;
        for (String paragraph : body.split("\n\n", -1)) {
            Pre lines = new Pre(paragraph);
            if (part < HEAD) {
                lines.addClassName("paper-center");
            }
            text.add(lines);
            part++;
        }
        return text;
    }

    private Button sign(MinutesDetails details) {
        boolean secretary = details.newest().signatures().isEmpty();
        String capacity =
                getTranslation("council.enum.Capacity." + (secretary ? Capacity.SECRETARY : Capacity.PRESIDER));
        CommandKey key = CommandKey.fresh();
        Button sign = new Button(
                getTranslation("council.minutes.sign"),
                click -> new SignDialog(
                                getTranslation("council.minutes.sign"),
                                List.of(capacity.toUpperCase(VIETNAMESE)),
                                currentActor.actor().name(),
                                details.newest().body(),
                                details.newest().sha256(),
                                password -> {
                                    minutes.sign(
                                            key,
                                            details.session(),
                                            details.newest().sha256(),
                                            password);
                                    Toast.done(getTranslation("council.minutes.signed"));
                                    show(details.session());
                                })
                        .open());
        sign.setId("sign-minutes");
        sign.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return sign;
    }

    private Component signatures(MinutesDetails details) {
        Panel panel = new Panel(getTranslation("council.minutes.signatures"));
        panel.setId("signatures");
        if (details.newest().signatures().isEmpty()) {
            panel.body().add(new Paragraph(getTranslation("council.minutes.unsigned")));
        }
        details.newest().signatures().forEach(signature -> panel.body().add(signature(signature)));
        Span hash =
                new Span(getTranslation("council.minutes.hash", details.newest().sha256()));
        hash.addClassNames("muted", "council-hash");
        panel.body().add(hash);
        return panel;
    }

    private Component signature(MinutesDetails.Signed signature) {
        Span who = new Span(signature.name());
        who.addClassName("council-signer");
        Span how = new Span(getTranslation(
                "council.minutes.signedAs",
                getTranslation("council.enum.Capacity." + signature.capacity()),
                Formats.moment(signature.at())));
        how.addClassName("muted");
        Div line = new Div(who, how);
        line.addClassName("council-signature");
        line.setId("signature-" + signature.capacity());
        return line;
    }

    private Component amend(MinutesDetails details) {
        TextArea narrative = new TextArea(getTranslation("council.minutes.narrative"));
        narrative.setId("minutes-narrative");
        narrative.setHelperText(getTranslation("council.minutes.narrativeHelp"));
        narrative.setMaxLength(LONGEST_NARRATIVE);
        narrative.setMinRows(5);
        narrative.setWidthFull();
        narrative.setValue(details.newest().narrative());
        Panel panel = new Panel(getTranslation("council.minutes.discussionPanel"), narrative);
        KeptForm draft = new KeptForm(panel.body(), "session/" + details.session() + "/narrative");
        draft.text(narrative);
        CommandKey key = CommandKey.fresh();
        Button save = new Button(getTranslation("council.minutes.amend"), click -> {
            minutes.amend(key, details.session(), narrative.getValue());
            draft.handedIn();
            Toast.done(getTranslation("council.minutes.amended"));
            show(details.session());
        });
        save.setId("amend-minutes");
        panel.body().add(draft, save);
        return panel;
    }

    private Component giveBack(MinutesDetails details) {
        CommandKey key = CommandKey.fresh();
        Button back = new Button(
                getTranslation("council.minutes.giveBack"),
                click -> ConfirmDialog.askWithReason(
                        getTranslation("council.minutes.giveBack"),
                        getTranslation("council.minutes.giveBackWhat"),
                        getTranslation("council.minutes.giveBack"),
                        reason -> {
                            minutes.giveBack(key, details.session(), reason);
                            show(details.session());
                        }));
        back.setId("give-back-minutes");
        return back;
    }

    private Component earlier(MinutesDetails details) {
        Panel panel = new Panel(getTranslation("council.minutes.earlier"));
        details.editions().stream().skip(1).forEach(edition -> {
            Details folded = new Details(
                    getTranslation(
                            "council.minutes.edition",
                            edition.number(),
                            Formats.moment(edition.madeAt()),
                            edition.madeBy()),
                    text(edition.body()));
            panel.body().add(folded);
        });
        return panel;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", title);
    }
}
