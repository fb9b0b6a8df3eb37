package vn.thidua.publication.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.thidua.document.Attachments;
import vn.thidua.publication.ObjectionService;
import vn.thidua.publication.PublicationDetails;
import vn.thidua.publication.PublicationDetails.Action;
import vn.thidua.publication.PublicationService;
import vn.thidua.publication.PublicationState;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.ui.Facts;
import vn.thidua.shared.ui.Formats;
import vn.thidua.shared.ui.PageHeader;
import vn.thidua.shared.ui.Screen;
import vn.thidua.shared.ui.TaskScreen;
import vn.thidua.shared.ui.TwoPane;

/** One published list, for those who work on it: what hangs, what is objected, what proves it. */
@TaskScreen({"UserTask_PostList", "UserTask_RecordProof", "UserTask_ResolveObjection"})
@Route(PublicationNavigation.PUBLISHED + "/:id")
@PermitAll
class PublicationView extends Screen implements BeforeEnterObserver, HasDynamicTitle {

    private static final String PRINTS = Attachments.PATH.substring(1) + "niem-yet/";

    private final transient PublicationService lists;
    private final transient ObjectionService objections;
    private UUID id = new UUID(0, 0);
    private String title = "";

    PublicationView(PublicationService lists, ObjectionService objections) {
        this.lists = lists;
        this.objections = objections;
        wide();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            id = UUID.fromString(event.getRouteParameters().get("id").orElse(""));
        } catch (IllegalArgumentException guessed) {
            throw BusinessException.notFound();
        }
        show();
    }

    private void show() {
        PublicationDetails list = lists.details(id);
        title = getTranslation("publication.title");
        removeAll();
        add(
                new PageHeader(getTranslation("publication.enum.PublicationStage." + list.stage()))
                        .help(getTranslation("publication.help." + list.state(), Formats.date(list.last())))
                        .state(PublicationWords.badge(list.state()))
                        .back(list.route(), list.title()),
                facts(list),
                prints(list));
        Div side = side(list);
        // Nothing stands beside what is only being written.
        add(side.getComponentCount() == 0 ? main(list) : new TwoPane(main(list), side));
    }

    private Facts facts(PublicationDetails list) {
        Facts facts = new Facts();
        facts.add(
                getTranslation("publication.period"),
                list.postedOn() == null
                        ? getTranslation("publication.periodIfToday", Formats.date(list.last()))
                        : getTranslation(
                                "publication.periodWords", Formats.date(list.postedOn()), Formats.date(list.last())));
        facts.add(
                getTranslation("publication.places"),
                list.places().stream()
                        .map(place -> getTranslation("publication.enum.PostingPlace." + place))
                        .collect(Collectors.joining("; ")));
        if (list.publicCode() != null && list.state() == PublicationState.HANGING) {
            Anchor page = new Anchor("niem-yet/" + list.publicCode(), getTranslation("publication.openPage"));
            page.setTarget(AnchorTarget.BLANK);
            page.setRouterIgnore(true);
            page.setId("public-page");
            facts.add(getTranslation("publication.page"), page);
        }
        if (list.outcome() != null) {
            facts.add(
                    getTranslation("publication.outcome"),
                    getTranslation("publication.enum.ObjectionOutcome." + list.outcome()));
        }
        return facts;
    }

    private Component prints(PublicationDetails list) {
        Div prints = new Div();
        prints.addClassName("cluster");
        if (list.written()) {
            prints.add(print("danh-sach/pdf", "list-pdf", "publication.list.pdf"));
            prints.add(print("danh-sach/word", "list-word", "publication.list.word"));
        }
        if (list.state() == PublicationState.TO_PROVE || list.state() == PublicationState.CLOSED) {
            prints.add(print("bien-ban/pdf", "minutes-pdf", "publication.minutes.pdf"));
            prints.add(print("bien-ban/word", "minutes-word", "publication.minutes.word"));
        }
        return prints;
    }

    private Anchor print(String what, String anchorId, String words) {
        Anchor print = new Anchor(PRINTS + id + "/" + what, getTranslation(words));
        print.setId(anchorId);
        // Not a screen: the browser fetches it, and its answer says that it is to be kept.
        print.setRouterIgnore(true);
        print.getElement().setAttribute("download", true);
        return print;
    }

    private Component main(PublicationDetails list) {
        Div main = new Div();
        main.addClassName("stack");
        main.add(new ListLinesPanel(list, lists, this::show));
        if (list.state() != PublicationState.TO_POST) {
            main.add(new ObjectionsPanel(list, objections, lists.limits(), this::show));
        }
        return main;
    }

    private Div side(PublicationDetails list) {
        Div side = new Div();
        side.addClassName("stack");
        if (list.actions().contains(Action.POST) && list.written()) {
            side.add(new PostingPanel(list, lists, this::show));
        }
        if (list.state() != PublicationState.TO_POST) {
            side.add(new ProofPanel(list, lists, this::show));
        }
        return side;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", title);
    }
}
