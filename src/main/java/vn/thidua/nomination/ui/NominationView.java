package vn.thidua.nomination.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.thidua.nomination.Clash;
import vn.thidua.nomination.ConsultationRow;
import vn.thidua.nomination.ConsultationService;
import vn.thidua.nomination.DraftService;
import vn.thidua.nomination.EligibilityService;
import vn.thidua.nomination.EvidenceService;
import vn.thidua.nomination.LineHoldService;
import vn.thidua.nomination.LineReturnService;
import vn.thidua.nomination.NominationDetails;
import vn.thidua.nomination.NominationService;
import vn.thidua.nomination.NominationStage;
import vn.thidua.nomination.SecrecyService;
import vn.thidua.nomination.WritingService;
import vn.thidua.organization.HoldService;
import vn.thidua.publication.PublicationRow;
import vn.thidua.publication.PublicationService;
import vn.thidua.publication.ui.PublicationsPanel;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.SubjectRef;
import vn.thidua.shared.ui.Notice;
import vn.thidua.shared.ui.PageHeader;
import vn.thidua.shared.ui.Screen;
import vn.thidua.shared.ui.TaskScreen;
import vn.thidua.shared.ui.Tone;
import vn.thidua.shared.ui.TwoPane;
import vn.thidua.workflow.ui.OpenScreens;
import vn.thidua.workflow.ui.PeopleHere;
import vn.thidua.workflow.ui.TaskForms;

/** One nomination: where it is, what it says, what happened to it, and the task on it that waits for the reader. */
@Route("ho-so/:id")
@PermitAll
@TaskScreen({
    "UserTask_ConfirmByFront",
    "UserTask_ConfirmByCommuneFront",
    "UserTask_AnswerConsultation",
    "UserTask_ChaseConsultation",
    "UserTask_CompleteLines"
})
class NominationView extends Screen implements BeforeEnterObserver, HasDynamicTitle {

    private final transient NominationService service;
    private final transient LineReturnService lineReturns;
    private final transient DraftService drafts;
    private final transient WritingService writing;
    private final transient EvidenceService evidence;
    private final transient SecrecyService secrecy;
    private final transient ConsultationService consultations;
    private final transient LineHoldService lineHolds;
    private final transient HoldService holds;
    private final transient EligibilityService eligibility;
    private final transient PublicationService lists;
    private final transient OpenScreens screens;
    private final transient TaskForms tasks;
    private UUID id = new UUID(0, 0);
    private PeopleHere people;
    private transient NominationActs acts;
    private String title = "";

    @SuppressWarnings("NullAway.Init")
    NominationView(
            NominationService service,
            LineReturnService lineReturns,
            DraftService drafts,
            WritingService writing,
            EvidenceService evidence,
            SecrecyService secrecy,
            ConsultationService consultations,
            LineHoldService lineHolds,
            HoldService holds,
            EligibilityService eligibility,
            PublicationService lists,
            OpenScreens screens,
            TaskForms tasks) {
        this.service = service;
        this.lineReturns = lineReturns;
        this.drafts = drafts;
        this.writing = writing;
        this.evidence = evidence;
        this.secrecy = secrecy;
        this.consultations = consultations;
        this.lineHolds = lineHolds;
        this.holds = holds;
        this.eligibility = eligibility;
        this.lists = lists;
        this.screens = screens;
        this.tasks = tasks;
        wide();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            id = UUID.fromString(event.getRouteParameters().get("id").orElse(""));
        } catch (IllegalArgumentException e) {
            throw BusinessException.notFound();
        }
        people = screens.people(SubjectRef.of("nomination", id), false);
        acts = new NominationActs(id, service, lineReturns, lineHolds, eligibility, secrecy, this::show);
        show();
    }

    private void show() {
        NominationDetails details = service.details(id);
        removeAll();
        title = details.reference() == null ? getTranslation("nomination.list.draft") : details.reference();
        add(header(details), people, new JourneyPanel(details.journey()));
        closing(details);
        published();
        setAside(details);
        TabSheet tabs = new TabSheet();
        tabs.setId("nomination-tabs");
        tabs.addClassName("nomination-tabs");
        tabs.add(
                getTranslation("nomination.details.content"),
                new NominationContent(details, acts, service, evidence, holds, consultations, this::show));
        // In a part of its own: as the tab's panel the list would no longer be one to who hears it.
        tabs.add(getTranslation("nomination.details.trail"), new Div(new NominationTrail(service.trail(id))));
        List<Component> work = work(details);
        if (work.isEmpty()) {
            add(tabs);
        } else {
            Div side = new Div(work.toArray(Component[]::new));
            side.addClassName("stack");
            add(new TwoPane(tabs, side));
        }
    }

    private PageHeader header(NominationDetails details) {
        String name =
                details.lines().isEmpty() ? title : details.lines().getFirst().name();
        String heading = details.lines().size() < 2
                ? name
                : getTranslation("nomination.title.more", name, details.lines().size() - 1);
        PageHeader header = new PageHeader(heading, details.summary())
                .back(NominationNavigation.LIST, getTranslation("nomination.list.title"))
                .state(Labels.badge(details.stage()));
        if (details.actions().contains(NominationDetails.Action.EDIT)) {
            Button edit = new Button(
                    getTranslation("nomination.details.edit"),
                    click -> UI.getCurrent().navigate(NominationNavigation.edit(id)));
            edit.setId("nomination-edit");
            edit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            header.actions(edit);
        }
        return header;
    }

    private void closing(NominationDetails details) {
        if (details.closingReason() != null && details.stage().isClosed()) {
            add(new Notice(
                    Tone.WAITING,
                    getTranslation("nomination.enum.NominationStage." + details.stage()),
                    details.closingReason()));
        }
        boolean supplement = details.supplementRequest() != null && details.stage() == NominationStage.SUPPLEMENT;
        if (supplement) {
            Notice notice = new Notice(
                    Tone.WAITING, getTranslation("nomination.details.supplement"), details.supplementRequest());
            notice.setId("supplement-request");
            notice.addClassName("typed-text");
            add(notice);
        }
    }

    private void published() {
        List<PublicationRow> rows = lists.of(id);
        if (!rows.isEmpty()) {
            add(new PublicationsPanel(rows));
        }
    }

    /** What the reader typed and could not get in any more, because somebody else submitted meanwhile. */
    private void setAside(NominationDetails details) {
        List<Clash> clashes = writing.setAside(id);
        if (!clashes.isEmpty() && !details.stage().isEditable()) {
            Map<UUID, String> nominees = details.lines().stream()
                    .collect(Collectors.toMap(NominationDetails.Line::id, NominationDetails.Line::name));
            add(new SetAsideWords(nominees, new CodeNames(drafts)).panel(clashes, null, clash -> {
                writing.dropMine(CommandKey.fresh(), id, clash);
                show();
            }));
        }
    }

    private List<Component> work(NominationDetails details) {
        List<Component> work = new ArrayList<>(tasks.panels(SubjectRef.of("nomination", id), this::show).stream()
                .map(Component.class::cast)
                .toList());
        List<ConsultationRow> toAnswer =
                consultations.of(id).stream().filter(ConsultationRow::mayAnswer).toList();
        if (!toAnswer.isEmpty()) {
            work.add(new AnswerConsultationPanel(id, toAnswer, consultations, this::show));
        }
        if (details.actions().contains(NominationDetails.Action.CONFIRM_BY_FRONT)) {
            work.add(new FrontPanel(id, service, this::show));
        }
        return work;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", title);
    }
}
