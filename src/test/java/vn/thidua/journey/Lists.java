package vn.thidua.journey;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.context.ApplicationContext;
import vn.thidua.council.CouncilService;
import vn.thidua.council.OutcomeService;
import vn.thidua.decision.AppraisalService;
import vn.thidua.decision.AppraisalStatus;
import vn.thidua.decision.DeferralService;
import vn.thidua.decision.PaperKind;
import vn.thidua.decision.PaperService;
import vn.thidua.nomination.NominationFilter;
import vn.thidua.nomination.NominationService;
import vn.thidua.organization.HoldService;
import vn.thidua.publication.PublicListService;
import vn.thidua.register.RegisterCursor;
import vn.thidua.register.RegisterService;
import vn.thidua.workflow.IncidentService;
import vn.thidua.workflow.WorkItems;
import vn.thidua.workflow.WorkItems.Tab;

/**
 * Every list and every search, by its name in the table: it happens for somebody whom it shows the award under trial, its
 * session, a paper with it, or a task of its.
 */
final class Lists {

    /** What somebody did, and waits for since: who it was depends on the story, and stands in no table. */
    static final Set<String> OF_THEIR_OWN = Set.of("WorkItems.page WAITING", "WorkItems.page DONE");

    /** What opens what a list shows; one of them is enough, as tasks lie on different things. */
    static final Map<String, Set<String>> OPENED_BY = openedBy();

    /** Lists of offices, words and figures, and of a village's own households: no award stands on them. */
    static final Set<String> WITHOUT_AN_AWARD = Set.of(
            "AccountService.places",
            "AgendaService.secretaryAt",
            "AppraisalService.waiting",
            "BeginningService.households",
            "BeginningService.listed",
            "CampaignService.communes",
            "CampaignService.forms",
            "CatalogueService.catalogue",
            "CatalogueService.types",
            "CouncilService.toFound",
            "DraftService.forms",
            "DraftService.movement",
            "DraftService.movements",
            "DraftService.nominatingUnits",
            "EnrolmentService.titles",
            "EnrolmentService.units",
            "ImportService.kinds",
            "MovementService.communes",
            "OpeningBalanceService.forms",
            "OpeningBalanceService.places",
            "QuotaService.forms",
            "ReminderService.rules",
            "RuleService.rules",
            "RuleService.ruleSets",
            "WorkItems.kinds",
            "CalendarService.replanning",
            "BeginningService.reviewWarning");

    /** Asked by a screen for a thing that it has opened, by what stands on that thing. */
    static final Set<String> OF_WHAT_IS_OPEN =
            Set.of("WorkItems.waiting", "WorkItems.waitingIn", "WorkItems.openFor", "MeetingService.endingBefore");

    private static final int PAGE = 200;

    private final ApplicationContext context;

    Lists(ApplicationContext context) {
        this.context = context;
    }

    private static Map<String, Set<String>> openedBy() {
        Set<String> nomination = Set.of("NominationService.details");
        Set<String> anything = Set.of(
                "NominationService.details",
                "CouncilService.session",
                "PaperService.details",
                "AppraisalService.details",
                "WorkItems.item");
        Map<String, Set<String>> openedBy = new LinkedHashMap<>();
        openedBy.put("NominationService.page", nomination);
        openedBy.put("NominationService.count", nomination);
        openedBy.put("DeferralService.putOff", nomination);
        openedBy.put("HoldService.all", nomination);
        openedBy.put("HoldService.of", nomination);
        openedBy.put("PaperService.papers", Set.of("PaperService.details"));
        openedBy.put("CouncilService.sessions", Set.of("CouncilService.session"));
        openedBy.put("AppraisalService.queue", Set.of("AppraisalService.details"));
        openedBy.put("AppraisalService.next", Set.of("AppraisalService.details"));
        openedBy.put("RegisterService.search", Set.of("RegisterService.honoursOf"));
        openedBy.put("IncidentService.open", Set.of("IncidentService.retry"));
        openedBy.put("WorkItems.page", Set.of("WorkItems.item"));
        OF_THEIR_OWN.forEach(tab -> openedBy.put(tab, anything));
        return openedBy;
    }

    Map<String, Predicate<Situation>> all() {
        Map<String, Predicate<Situation>> all = new LinkedHashMap<>();
        nominations(all);
        papers(all);
        tasks(all);
        return all;
    }

    private void nominations(Map<String, Predicate<Situation>> all) {
        NominationService nominations = bean(NominationService.class);
        all.put(
                "NominationService.page",
                s -> nominations.page(named(s), 0, PAGE).stream()
                        .anyMatch(row -> row.id().equals(s.nomination())));
        all.put("NominationService.count", s -> nominations.count(named(s)) > 0);
        DeferralService deferrals = bean(DeferralService.class);
        all.put(
                "DeferralService.putOff",
                s -> deferrals.putOff().stream().anyMatch(line -> line.id().equals(s.line())));
        HoldService holds = bean(HoldService.class);
        all.put(
                "HoldService.all",
                s -> holds.all().stream().anyMatch(row -> row.subject().equals(s.nominee())));
        all.put("HoldService.of", s -> !holds.of(List.of(s.nominee())).isEmpty());
        RegisterService register = bean(RegisterService.class);
        all.put(
                "RegisterService.search",
                s -> register.search(s.name(), RegisterCursor.NEWEST, PAGE).rows().stream()
                        .anyMatch(row -> row.subject().equals(s.subject())));
        PublicListService everybodys = bean(PublicListService.class);
        all.put(
                "PublicListService.hanging",
                s -> everybodys.hanging().stream().anyMatch(list -> list.code().equals(s.publicCode())));
        all.put("PublicListService.find", s -> everybodys.find(s.publicCode()).isPresent());
    }

    private void papers(Map<String, Predicate<Situation>> all) {
        PaperService papers = bean(PaperService.class);
        all.put(
                "PaperService.papers",
                s -> Arrays.stream(PaperKind.values())
                        .flatMap(kind -> papers.papers(kind).stream())
                        .anyMatch(row -> row.id().equals(s.paper())));
        CouncilService councils = bean(CouncilService.class);
        all.put(
                "CouncilService.sessions",
                s -> councils.sessions().stream().anyMatch(row -> row.id().equals(s.session())));
        OutcomeService outcomes = bean(OutcomeService.class);
        all.put(
                "OutcomeService.otherForms",
                s -> !outcomes.otherForms(s.session(), s.item()).isEmpty());
        AppraisalService appraisals = bean(AppraisalService.class);
        all.put(
                "AppraisalService.queue",
                s -> Arrays.stream(AppraisalStatus.values())
                        .flatMap(status -> appraisals.queue(status, TwoCommunes.Side.OWN.commune(), null).stream())
                        .anyMatch(row -> row.id().equals(s.appraisal())));
        all.put(
                "AppraisalService.next",
                s -> appraisals.next().filter(s.appraisal()::equals).isPresent());
    }

    private void tasks(Map<String, Predicate<Situation>> all) {
        WorkItems items = bean(WorkItems.class);
        all.put("WorkItems.page", s -> shown(items, Tab.MINE, s) || shown(items, Tab.GROUP, s));
        all.put("WorkItems.page WAITING", s -> shown(items, Tab.WAITING, s));
        all.put("WorkItems.page DONE", s -> shown(items, Tab.DONE, s));
        IncidentService incidents = bean(IncidentService.class);
        all.put(
                "IncidentService.open",
                s -> incidents.open().stream().anyMatch(row -> row.id().equals(s.incident())));
    }

    private static boolean shown(WorkItems items, Tab tab, Situation s) {
        return s.steps(tab == Tab.DONE).stream()
                .flatMap(step ->
                        items.page(tab, WorkItems.Query.first(new WorkItems.Filter(null, step), PAGE)).rows().stream())
                .anyMatch(row -> s.hasTask(row.taskId()));
    }

    private static NominationFilter named(Situation s) {
        return new NominationFilter(s.name(), NominationFilter.Stages.ALL);
    }

    private <T> T bean(Class<T> type) {
        return context.getBean(type);
    }
}
