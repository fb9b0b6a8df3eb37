package vn.thidua.nomination.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.audit.AuditTrail;
import vn.thidua.document.Attachments;
import vn.thidua.nomination.Clash;
import vn.thidua.nomination.ConsultationRow;
import vn.thidua.nomination.ConsultationService;
import vn.thidua.nomination.DraftService;
import vn.thidua.nomination.EligibilityService;
import vn.thidua.nomination.EvidenceService;
import vn.thidua.nomination.JourneyStep;
import vn.thidua.nomination.LineHoldService;
import vn.thidua.nomination.LineReturnService;
import vn.thidua.nomination.LineStatus;
import vn.thidua.nomination.NominationDetails;
import vn.thidua.nomination.NominationService;
import vn.thidua.nomination.NominationStage;
import vn.thidua.nomination.PaperOnFile;
import vn.thidua.nomination.SecrecyService;
import vn.thidua.nomination.WritingService;
import vn.thidua.organization.HoldRow;
import vn.thidua.organization.HoldService;
import vn.thidua.organization.SubjectId;
import vn.thidua.organization.ui.HoldNotes;
import vn.thidua.organization.ui.PlaceHoldDialog;
import vn.thidua.publication.PublicationRow;
import vn.thidua.publication.PublicationService;
import vn.thidua.publication.ui.PublicationsPanel;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.SubjectRef;
import vn.thidua.shared.ui.ConfirmDialog;
import vn.thidua.shared.ui.DueText;
import vn.thidua.shared.ui.Formats;
import vn.thidua.shared.ui.Notice;
import vn.thidua.shared.ui.PageHeader;
import vn.thidua.shared.ui.Panel;
import vn.thidua.shared.ui.Screen;
import vn.thidua.shared.ui.StepsBar;
import vn.thidua.shared.ui.TaskScreen;
import vn.thidua.shared.ui.Timeline;
import vn.thidua.shared.ui.Toast;
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
    "UserTask_ChaseConsultation"
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
        show();
    }

    private void show() {
        NominationDetails details = service.details(id);
        removeAll();
        title = details.reference() == null ? getTranslation("nomination.list.draft") : details.reference();
        add(header(details), people, journey(details));
        closing(details);
        published();
        setAside(details);
        TabSheet tabs = new TabSheet();
        tabs.setId("nomination-tabs");
        tabs.addClassName("nomination-tabs");
        tabs.add(getTranslation("nomination.details.content"), content(details));
        // In a part of its own: as the tab's panel the list would no longer be one to who hears it.
        tabs.add(getTranslation("nomination.details.trail"), new Div(trail()));
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
            Button edit = button(
                    "nomination-edit",
                    "nomination.details.edit",
                    () -> UI.getCurrent().navigate(NominationNavigation.edit(id)));
            edit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            header.actions(edit);
        }
        return header;
    }

    /** Ways to end it stand last, away from what people do every day. */
    private Div endings(NominationDetails details) {
        Div endings = new Div();
        endings.addClassName("cluster");
        if (details.actions().contains(NominationDetails.Action.WITHDRAW)) {
            endings.add(button("nomination-withdraw", "nomination.details.withdraw", this::withdraw));
        }
        if (details.actions().contains(NominationDetails.Action.STOP)) {
            endings.add(button("nomination-stop", "nomination.details.stop", this::stop));
        }
        if (details.actions().contains(NominationDetails.Action.STOP_FOR_SECRECY)) {
            endings.add(button("nomination-secrecy", "nomination.secrecy.found", this::stopForSecrecy));
        }
        return endings;
    }

    private Button button(String buttonId, String text, Runnable step) {
        Button button = new Button(getTranslation(text), click -> step.run());
        button.setId(buttonId);
        return button;
    }

    private Panel journey(NominationDetails details) {
        List<StepsBar.Step> steps = details.journey().stream().map(this::step).toList();
        Panel panel = new Panel(
                getTranslation("nomination.details.where"),
                new StepsBar(getTranslation("nomination.details.where"), steps));
        panel.setId("nomination-journey");
        return panel;
    }

    private StepsBar.Step step(JourneyStep step) {
        String label = getTranslation("nomination.enum.Milestone." + step.step());
        return switch (step.state()) {
            case DONE ->
                new StepsBar.Step(label, StepsBar.State.DONE, step.at() == null ? null : Formats.date(step.at()), null);
            case CURRENT ->
                new StepsBar.Step(
                        label,
                        StepsBar.State.CURRENT,
                        step.due() == null
                                ? null
                                : getTranslation("nomination.details.until", DueText.day(step.due(), step.expected())),
                        step.who());
            case TODO -> StepsBar.Step.of(label, StepsBar.State.AHEAD);
            case SKIPPED -> StepsBar.Step.of(label, StepsBar.State.SKIPPED);
        };
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

    private Div content(NominationDetails details) {
        Div content = new Div();
        content.addClassName("stack");
        content.add(new NominationFacts(details));
        Map<SubjectId, List<HoldRow>> known = holds
                .of(details.lines().stream()
                        .map(NominationDetails.Line::subject)
                        .filter(Objects::nonNull)
                        .toList())
                .stream()
                .collect(Collectors.groupingBy(HoldRow::subject));
        service.reviewWarning(id).ifPresent(warning -> content.add(PaperWords.warning(warning)));
        List<NominationDetails.Line> listed = ListedLines.of(details);
        if (!listed.isEmpty()) {
            content.add(new ListedLines(details, listed, line -> acts(details, line)));
        }
        // What is known of a hold is read, so it stands out of a long list.
        details.lines().stream()
                .filter(line -> !listed.contains(line) || !rows(line, known).isEmpty())
                .forEach(line -> content.add(nominee(details, line, known)));
        papers(content);
        List<ConsultationRow> asked = consultations.of(id);
        if (!asked.isEmpty()) {
            content.add(new ConsultationPanel(asked));
        }
        content.add(new Panel(getTranslation("nomination.details.evidence"), files()));
        content.add(endings(details));
        return content;
    }

    private Component nominee(
            NominationDetails details, NominationDetails.Line line, Map<SubjectId, List<HoldRow>> known) {
        boolean appraised = details.actions().contains(NominationDetails.Action.GIVE_REASON)
                && line.status() == LineStatus.SUBMITTED;
        NomineePanel panel =
                new NomineePanel(line, details.minutes(), appraised ? finding -> giveReason(line, finding) : null);
        List<HoldRow> rows = rows(line, known);
        if (!rows.isEmpty()) {
            panel.body().add(new HoldNotes(rows, holds, this::show));
        }
        Component acts = acts(details, line);
        if (acts != null) {
            panel.body().add(acts);
        }
        return panel;
    }

    private static List<HoldRow> rows(NominationDetails.Line line, Map<SubjectId, List<HoldRow>> known) {
        return line.subject() == null ? List.of() : known.getOrDefault(line.subject(), List.of());
    }

    /** What may be done about one line; null where nothing may. */
    private @Nullable Component acts(NominationDetails details, NominationDetails.Line line) {
        Div acts = new Div();
        acts.addClassName("cluster");
        if (details.actions().contains(NominationDetails.Action.PLACE_HOLD)) {
            acts.add(button("hold-" + line.id(), "organization.hold.place", () -> placeHold(line)));
        }
        if (details.actions().contains(NominationDetails.Action.RETURN_LINE) && line.status() == LineStatus.SUBMITTED) {
            acts.add(button("return-line-" + line.id(), "nomination.details.returnLine", () -> returnLine(line)));
        }
        return acts.getComponentCount() == 0 ? null : acts;
    }

    private void placeHold(NominationDetails.Line line) {
        CommandKey key = CommandKey.fresh();
        new PlaceHoldDialog(line.name(), typed -> {
                    lineHolds.place(key, id, line.id(), typed);
                    Toast.done(getTranslation("organization.hold.placed", line.name()));
                    show();
                })
                .open();
    }

    /** What the nomination needs and what was found; not for those who see single lines only. */
    private void papers(Div content) {
        List<PaperOnFile> papers = evidence.papers(id);
        if (!papers.isEmpty()) {
            content.add(new PaperList(papers, evidence.mayRead(id) ? evidence.of(id) : List.of(), true));
        }
    }

    private void giveReason(NominationDetails.Line line, NominationDetails.Finding finding) {
        CommandKey key = CommandKey.fresh();
        ConfirmDialog.askWithReason(
                getTranslation("nomination.findings.reasonTitle", line.name()),
                finding.explanation(),
                getTranslation("nomination.findings.keepReason"),
                reason -> {
                    eligibility.giveReason(key, id, line.id(), finding.rule(), reason);
                    Toast.done(getTranslation("nomination.findings.reasonKept"));
                    show();
                });
    }

    private void returnLine(NominationDetails.Line line) {
        CommandKey key = CommandKey.fresh();
        ConfirmDialog.askWithReason(
                        getTranslation("nomination.details.returnLineTitle", line.name()),
                        getTranslation("nomination.details.returnLineWhat"),
                        getTranslation("nomination.details.returnLine"),
                        reason -> {
                            lineReturns.returnLine(key, id, line.id(), reason);
                            Toast.done(getTranslation("nomination.details.lineReturned", line.name()));
                            show();
                        })
                .destructive();
    }

    private Component files() {
        if (!evidence.mayRead(id)) {
            return new Paragraph(getTranslation("nomination.details.evidenceClosed"));
        }
        List<Attachments.Attachment> kept = evidence.of(id);
        return kept.isEmpty()
                ? new Paragraph(getTranslation("nomination.details.noEvidence"))
                : new EvidenceFiles(this::owner, null).show(kept);
    }

    private @Nullable Component owner(Attachments.Attachment file) {
        UUID line = evidence.lineOf(id).get(file.id());
        return service.details(id).lines().stream()
                .filter(row -> row.id().equals(line))
                .map(row -> new Span(getTranslation("nomination.evidence.of", row.name())))
                .findFirst()
                .orElse(null);
    }

    private Timeline trail() {
        Timeline timeline = new Timeline();
        timeline.setId("nomination-trail");
        for (AuditTrail.Row row : service.trail(id)) {
            String what = getTranslation("audit." + row.action());
            String sentence = row.onBehalfOf() == null
                    ? getTranslation("nomination.trail.sentence", row.actor(), what)
                    : getTranslation("nomination.trail.onBehalf", row.actor(), row.onBehalfOf(), what);
            timeline.add(row.at(), about(sentence, row.after()), row.reason());
        }
        return timeline;
    }

    private String about(String sentence, @Nullable String nominee) {
        return nominee == null || nominee.isBlank()
                ? sentence
                : getTranslation("nomination.trail.about", sentence, nominee);
    }

    private void withdraw() {
        CommandKey key = CommandKey.fresh();
        ConfirmDialog.askWithReason(
                        getTranslation("nomination.details.withdrawTitle"),
                        getTranslation("nomination.details.withdrawWhat"),
                        getTranslation("nomination.details.withdraw"),
                        reason -> {
                            service.withdraw(key, id, reason);
                            Toast.done(getTranslation("nomination.details.withdrawn"));
                            show();
                        })
                .destructive();
    }

    private void stop() {
        CommandKey key = CommandKey.fresh();
        ConfirmDialog.askWithReason(
                        getTranslation("nomination.details.stopTitle"),
                        getTranslation("nomination.details.stopWhat"),
                        getTranslation("nomination.details.stop"),
                        reason -> {
                            service.stop(key, id, reason);
                            Toast.done(getTranslation("nomination.details.stopped"));
                            show();
                        })
                .destructive();
    }

    private void stopForSecrecy() {
        CommandKey key = CommandKey.fresh();
        ConfirmDialog.ask(
                        getTranslation("nomination.secrecy.foundTitle"),
                        getTranslation("nomination.secrecy.foundWhat"),
                        getTranslation("nomination.secrecy.stop"),
                        () -> {
                            secrecy.stop(key, id);
                            show();
                        })
                .destructive();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", title);
    }
}
