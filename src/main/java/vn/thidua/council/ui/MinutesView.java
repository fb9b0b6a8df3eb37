package vn.thidua.council.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.UUID;
import vn.thidua.council.CouncilPaper;
import vn.thidua.council.MinutesDetails;
import vn.thidua.council.MinutesService;
import vn.thidua.council.ReservedOpinionService;
import vn.thidua.shared.CurrentActor;
import vn.thidua.shared.Role;
import vn.thidua.shared.ui.EmptyState;
import vn.thidua.shared.ui.Formats;
import vn.thidua.shared.ui.Notice;
import vn.thidua.shared.ui.PageHeader;
import vn.thidua.shared.ui.Panel;
import vn.thidua.shared.ui.Paper;
import vn.thidua.shared.ui.Screen;
import vn.thidua.shared.ui.TaskScreen;
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

    private final transient MinutesService minutes;
    private final transient ReservedOpinionService opinions;
    private final transient MinutesSigning signing;
    private String title = "";

    MinutesView(MinutesService minutes, ReservedOpinionService opinions, CurrentActor currentActor) {
        this.minutes = minutes;
        this.opinions = opinions;
        this.signing = new MinutesSigning(minutes, currentActor, this::show);
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
            header.help(getTranslation("council.minutes.signHelp")).actions(signing.sign(details));
        }
        add(header);
        if (details.editions().isEmpty()) {
            add(new EmptyState(getTranslation("council.minutes.empty"), getTranslation("council.minutes.emptyHelp")));
            opinion(details).ifPresent(this::add);
            return;
        }
        if (!details.whole()) {
            add(new Notice(
                    Tone.NEUTRAL,
                    getTranslation("council.minutes.closed"),
                    getTranslation("council.minutes.closedHelp")));
        }
        details.parts().stream().filter(MinutesDetails.Part::maySign).forEach(part -> add(waiting(part)));
        Component text = MinutesSheets.text(details.newest().body());
        text.setId("minutes-text");
        Div side = new Div(signatures(details));
        side.addClassName("stack");
        side.add(new MinutesChanges(details, minutes, () -> show(session)));
        opinion(details).ifPresent(side::add);
        side.add(files(details));
        if (details.editions().size() > 1) {
            side.add(earlier(details));
        }
        Div papers = new Div(new Paper(text));
        papers.addClassName("stack");
        if (details.count() != null) {
            papers.add(part(details.session(), details.count()));
        }
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

    private Optional<Component> opinion(MinutesDetails details) {
        return details.reservable() == null
                ? Optional.empty()
                : Optional.of(new ReservedOpinionPanel(details, opinions, () -> show(details.session())));
    }

    private Component files(MinutesDetails details) {
        Panel panel = new Panel(getTranslation("council.papers.title"));
        panel.setId("papers");
        panel.body().add(new PaperFiles(details.session(), CouncilPaper.MINUTES));
        if (details.count() != null) {
            panel.body().add(new PaperFiles(details.session(), CouncilPaper.COUNT));
        }
        return panel;
    }

    /** The minutes of the count, or what others signed in the place of those who take no part, each on its own paper. */
    private Component part(UUID session, MinutesDetails.Part part) {
        Panel panel = new Panel(part.title(), new Paper(MinutesSheets.text(part.body())));
        panel.setId("minutes-part-" + part.number());
        part.signatures().forEach(signature -> panel.body().add(MinutesSheets.signature(signature)));
        panel.body().add(MinutesSheets.hash(part.sha256()));
        if (part.maySign()) {
            panel.body().add(signing.signPart(session, part));
        }
        return panel;
    }

    private Component signatures(MinutesDetails details) {
        Panel panel = new Panel(getTranslation("council.minutes.signatures"));
        panel.setId("signatures");
        if (details.newest().signatures().isEmpty()) {
            panel.body().add(new Paragraph(getTranslation("council.minutes.unsigned")));
        }
        details.newest().signatures().forEach(signature -> {
            Component line = MinutesSheets.signature(signature);
            line.setId("signature-" + signature.capacity());
            panel.body().add(line);
        });
        panel.body().add(MinutesSheets.hash(details.newest().sha256()));
        return panel;
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
                    MinutesSheets.text(edition.body()));
            panel.body().add(folded);
        });
        return panel;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", title);
    }
}
