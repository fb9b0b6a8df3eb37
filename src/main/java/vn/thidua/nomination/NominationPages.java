package vn.thidua.nomination;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.award.AwardCatalogue;
import vn.thidua.award.AwardForm;
import vn.thidua.movement.Movements;
import vn.thidua.organization.Holds;
import vn.thidua.organization.SubjectId;
import vn.thidua.organization.Unit;
import vn.thidua.organization.Units;
import vn.thidua.publication.PublicationStage;
import vn.thidua.publication.PublishedLists;
import vn.thidua.shared.CurrentActor;
import vn.thidua.shared.Role;
import vn.thidua.shared.RoleHolders;
import vn.thidua.shared.Scope;
import vn.thidua.shared.SearchKey;
import vn.thidua.shared.UnitCode;

/** Turns nominations into what lists and pages show. */
@Component
class NominationPages {

    private static final Set<NominationStage> CLOSED = EnumSet.of(
            NominationStage.SETTLED, NominationStage.RETURNED, NominationStage.WITHDRAWN, NominationStage.STOPPED);

    private final NominationLines lines;
    private final PublishedLists lists;
    private final Visible visible;
    private final CurrentActor current;
    private final Units units;
    private final AwardCatalogue catalogue;
    private final Movements movements;
    private final RoleHolders people;
    private final Journey journey;
    private final Whereabouts whereabouts;
    private final TitlePeriods periods;
    private final LeavingDrafts leaving;
    private final LineWhereabouts lineWhereabouts;
    private final Holds holds;
    private final LineFindings findings;
    private final CommuneLimit communeLimit;
    private final Consultations consultations;

    NominationPages(
            NominationLines lines,
            PublishedLists lists,
            Visible visible,
            CurrentActor current,
            Units units,
            AwardCatalogue catalogue,
            Movements movements,
            RoleHolders people,
            Journey journey,
            Whereabouts whereabouts,
            TitlePeriods periods,
            LineWhereabouts lineWhereabouts,
            LeavingDrafts leaving,
            Holds holds,
            LineFindings findings,
            CommuneLimit communeLimit,
            Consultations consultations) {
        this.lines = lines;
        this.lists = lists;
        this.visible = visible;
        this.current = current;
        this.units = units;
        this.catalogue = catalogue;
        this.movements = movements;
        this.people = people;
        this.journey = journey;
        this.whereabouts = whereabouts;
        this.periods = periods;
        this.leaving = leaving;
        this.lineWhereabouts = lineWhereabouts;
        this.holds = holds;
        this.findings = findings;
        this.communeLimit = communeLimit;
        this.consultations = consultations;
    }

    Set<NominationStage> stages(NominationFilter filter) {
        return switch (filter.stages()) {
            case ALL -> EnumSet.allOf(NominationStage.class);
            case DRAFTS -> EnumSet.of(NominationStage.DRAFT);
            case RUNNING -> {
                Set<NominationStage> running = EnumSet.complementOf(EnumSet.copyOf(CLOSED));
                running.remove(NominationStage.DRAFT);
                yield running;
            }
            case CLOSED -> CLOSED;
        };
    }

    String search(NominationFilter filter) {
        return filter.search() == null ? "" : SearchKey.of(filter.search());
    }

    List<NominationRow> rows(List<Nominations.Row> page) {
        if (page.isEmpty()) {
            return List.of();
        }
        Scope below = visible.below();
        List<UUID> whole = new ArrayList<>();
        List<UUID> inPart = new ArrayList<>();
        page.forEach(row -> (below.covers(new UnitCode(row.getUnit())) ? whole : inPart).add(row.getId()));
        Map<UUID, NominationLines.Head> heads = new HashMap<>();
        if (!whole.isEmpty()) {
            lines.heads(whole).forEach(head -> heads.put(head.getNomination(), head));
        }
        if (!inPart.isEmpty()) {
            lines.headsForCity(inPart).forEach(head -> heads.put(head.getNomination(), head));
        }
        Set<UUID> closed = visible.closedNominations();
        Set<UUID> closedLines = visible.closedLines();
        return page.stream()
                .map(row -> row(row, heads.get(row.getId()), closed.contains(row.getId()), closedLines))
                .toList();
    }

    private NominationRow row(
            Nominations.Row row, NominationLines.@Nullable Head head, boolean closed, Set<UUID> closedLines) {
        NominationStage stage = head instanceof NominationLines.CityHead seen ? stage(seen) : row.getStage();
        return new NominationRow(
                row.getId(),
                row.getReference(),
                units.unit(new UnitCode(row.getUnit())).name(),
                head == null ? "" : head.getName(),
                head == null ? 0 : head.getLines() - 1,
                head == null ? null : formName(form(head, closedLines)),
                row.getSummary(),
                closed ? UntilPublic.stage(stage) : stage,
                row.getSavedAt(),
                row.getSubmittedAt());
    }

    private static @Nullable String form(NominationLines.Head head, Set<UUID> closedLines) {
        return closedLines.contains(head.getLine()) ? head.getFormNominated() : head.getForm();
    }

    private static NominationStage stage(NominationLines.CityHead seen) {
        return seen.getOpen() == 0 ? NominationStage.SETTLED : NominationStage.DECISION;
    }

    NominationDetails details(Nomination nomination) {
        Sight sight = visible.sight(nomination);
        Unit unit = units.unit(nomination.unit());
        return new NominationDetails(
                nomination.id(),
                nomination.reference(),
                sight.stage(),
                unit.code(),
                unit.name(),
                Minutes.of(Gathering.of(unit.kind(), nomination.manner().procedure()), asked(sight)),
                units.unit(nomination.commune()).name(),
                people.nameOf(nomination.nominator()),
                nomination.movement() == null
                        ? null
                        : movements.movement(nomination.movement()).name(),
                nomination.type(),
                nomination.summary(),
                nomination.manner(),
                nomination.nominatedAs(),
                nomination.meeting(),
                nomination.ruleSet(),
                nomination.savedAt(),
                nomination.submittedAt(),
                sight.whole() ? nomination.frontNote() : null,
                sight.whole() ? nomination.supplementRequest() : null,
                sight.complete() ? nomination.appraisalReport() : null,
                sight.whole() ? nomination.closingReason() : null,
                sight.whole() && sight.tellsAll() ? communeLimit.due(nomination) : null,
                consultations.of(nomination.id()).stream().anyMatch(Consultation::open),
                lines(sight),
                journey.of(sight, whereabouts.of(sight)),
                actions(nomination));
    }

    private List<NominationDetails.Line> lines(Sight sight) {
        Map<UUID, LineKeepers.Keeper> keepers = lineWhereabouts.of(sight);
        Set<SubjectId> waiting = holds.standing(sight.lines().stream()
                .filter(line ->
                        line.status() != LineStatus.DRAFT && !line.status().isTerminal())
                .map(NominationLine::subject)
                .toList());
        return sight.lines().stream()
                .map(line -> line(sight, line, keepers.get(line.id()), waiting))
                .toList();
    }

    private NominationDetails.Line line(
            Sight sight, NominationLine line, LineKeepers.@Nullable Keeper keeper, Set<SubjectId> waiting) {
        boolean told = sight.tells(line);
        boolean submitted = line.status() != LineStatus.DRAFT;
        boolean waits = submitted && !line.status().isTerminal() && waiting.contains(line.subject());
        return new NominationDetails.Line(
                line.id(),
                line.kind(),
                line.name(),
                line.birthYear(),
                line.sex(),
                line.address(),
                line.positionClass(),
                formName(sight.form(line)),
                line.achievement(),
                line.figures(),
                line.votesFor(),
                line.votesAgainst(),
                told ? line.status() : UntilPublic.status(line),
                told ? line.councilDay() : null,
                told ? line.councilResult() : null,
                told ? line.votes() : null,
                told ? line.outcomeReason() : null,
                told ? line.decisionNumber() : null,
                told ? line.decisionDate() : null,
                line.particulars(),
                periods.of(line),
                told && sight.whole() ? line.deferral() : null,
                told ? keeper : null,
                awardNames(line),
                told ? findings.of(line.nomination(), line) : List.of(),
                submitted ? line.subject() : null,
                waits && told ? holds.words(line.subject()) : null,
                told && line.supplementOwed(),
                !told);
    }

    private Map<String, String> awardNames(NominationLine line) {
        return line.particulars().statements().stream()
                .map(Statement::form)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(), code -> catalogue.form(code).name()));
    }

    private @Nullable String formName(@Nullable String code) {
        return code == null ? null : catalogue.form(code).name();
    }

    private List<AwardForm> asked(Sight sight) {
        return sight.forms().stream().map(catalogue::form).toList();
    }

    private Set<NominationDetails.Action> actions(Nomination nomination) {
        Set<NominationDetails.Action> actions = EnumSet.noneOf(NominationDetails.Action.class);
        boolean nominator = visible.mayWrite(nomination);
        if (nominator && nomination.stage().isEditable()) {
            actions.add(NominationDetails.Action.EDIT);
        }
        if (nominator && leaving.mayWithdraw(nomination)) {
            actions.add(NominationDetails.Action.WITHDRAW);
        }
        if (nomination.stage() == NominationStage.FRONT
                && lists.open(nomination.id(), PublicationStage.BEFORE_FILING).isEmpty()
                && current.assignments().contains(Confirming.role(nomination))
                && !OwnLine.among(nomination, current.actor().name())) {
            actions.add(NominationDetails.Action.CONFIRM_BY_FRONT);
        }
        if (leaving.mayStop(nomination) && current.holds(Role.COMMUNE_CHAIR, nomination.commune())) {
            actions.add(NominationDetails.Action.STOP);
        }
        if (LineReturnService.mayReturn(current, nomination)) {
            actions.add(NominationDetails.Action.RETURN_LINE);
        }
        if (LineReturnService.mayComplete(current, nomination)) {
            actions.add(NominationDetails.Action.COMPLETE_LINE);
        }
        if (LineHoldService.mayPlace(current, nomination)) {
            actions.add(NominationDetails.Action.PLACE_HOLD);
        }
        if (EligibilityService.mayGiveReason(current, nomination)) {
            actions.add(NominationDetails.Action.GIVE_REASON);
        }
        if (SecrecyService.mayStop(current, nomination)) {
            actions.add(NominationDetails.Action.STOP_FOR_SECRECY);
        }
        return actions;
    }
}
