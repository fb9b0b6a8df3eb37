package vn.thidua.movement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.audit.AuditEvent;
import vn.thidua.audit.AuditLog;
import vn.thidua.organization.Unit;
import vn.thidua.organization.Units;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.CurrentActor;
import vn.thidua.shared.Role;
import vn.thidua.shared.SearchKey;
import vn.thidua.shared.SubjectKind;
import vn.thidua.shared.SubjectRef;
import vn.thidua.shared.UnitCode;

/**
 * Đăng ký thi đua: a unit enrols itself or its people for a movement, or for a title of a year, before the period ends.
 * Whoever nominates for a unit enrols for it.
 */
@Service
@Transactional
@PreAuthorize(EnrolmentService.ENROLLERS)
public class EnrolmentService {

    static final String ENROLLERS = "hasAnyRole('VILLAGE_HEAD', 'ORG_NOMINATOR')";

    private static final int PERIODS_AHEAD = 2;

    private static final Set<Role> ROLES = EnumSet.of(Role.VILLAGE_HEAD, Role.ORG_NOMINATOR);

    private final EnrolmentEntities enrolments;
    private final Movements movements;
    private final TitleChoices titles;
    private final Units units;
    private final CurrentActor current;
    private final AuditLog audit;
    private final Clock clock;

    EnrolmentService(
            EnrolmentEntities enrolments,
            Movements movements,
            TitleChoices titles,
            Units units,
            CurrentActor current,
            AuditLog audit,
            Clock clock) {
        this.enrolments = enrolments;
        this.movements = movements;
        this.titles = titles;
        this.units = units;
        this.current = current;
        this.audit = audit;
        this.clock = clock;
    }

    /** The units that the person enrols for, in order of code. */
    @Transactional(readOnly = true)
    @PreAuthorize(ENROLLERS)
    public List<Unit> units() {
        return current.assignments().stream()
                .filter(held -> ROLES.contains(held.role()))
                .flatMap(held -> units.find(held.unit()).stream())
                .distinct()
                .sorted((one, other) -> one.code().compareTo(other.code()))
                .toList();
    }

    /** The unit's enrolments, the newest first. */
    @Transactional(readOnly = true)
    @PreAuthorize(ENROLLERS)
    public List<EnrolmentRow> enrolments(UnitCode unit) {
        requireEnroller(unit);
        return enrolments.of(unit.value(), current.scope()).stream()
                .map(this::row)
                .toList();
    }

    /** Movements that reach the unit and still run. */
    @Transactional(readOnly = true)
    @PreAuthorize(ENROLLERS)
    public List<Movement> movements(UnitCode unit) {
        requireEnroller(unit);
        return movements.current(unit, today());
    }

    /** Titles for somebody of that kind. */
    @Transactional(readOnly = true)
    @PreAuthorize(ENROLLERS)
    public List<TitleChoices.Choice> titles(SubjectKind kind) {
        return titles.titles(kind);
    }

    /** The periods of a title that are not over for this unit: the one that runs, and the next. */
    @Transactional(readOnly = true)
    @PreAuthorize(ENROLLERS)
    public List<TitleChoices.Period> periods(UnitCode unit) {
        requireEnroller(unit);
        return Stream.iterate(today().getYear(), year -> year + 1)
                .map(year -> titles.period(unit, year))
                .filter(period -> !period.lastDay().isBefore(today()))
                .limit(PERIODS_AHEAD)
                .toList();
    }

    /**
     * Enters an enrolment.
     *
     * @throws MovementException when nobody or nothing is named, the movement is another commune's, the period is over, or
     *     it was entered before
     */
    @PreAuthorize(ENROLLERS)
    public void enrol(CommandKey key, EnrolmentDraft typed) {
        requireEnroller(typed.unit());
        if ((typed.movement() == null) == (typed.title() == null)
                || (typed.title() == null) != (typed.year() == null)) {
            throw MovementException.goalMissing();
        }
        boolean person = typed.kind() == SubjectKind.INDIVIDUAL;
        String name = SearchKey.composed(
                person ? typed.name() : units.unit(typed.unit()).name());
        if (name.isEmpty()) {
            throw MovementException.nameMissing();
        }
        requireReach(typed.unit(), typed.movement());
        requireRunning(typed.unit(), typed.movement(), typed.year());
        Enrolment enrolment = new Enrolment(typed, name, me(), clock.instant());
        if (known(enrolment)) {
            throw MovementException.enrolledBefore(name);
        }
        enrolments.saveAndFlush(enrolment);
        record("movement.enrolled", enrolment);
    }

    /** Takes an enrolment off, while its period runs. */
    @PreAuthorize(ENROLLERS)
    public void remove(CommandKey key, UUID id) {
        Enrolment enrolment = enrolments.find(id, current.scope()).orElseThrow(BusinessException::notFound);
        requireEnroller(enrolment.unit());
        requireRunning(enrolment.unit(), enrolment.movement(), enrolment.year());
        enrolments.delete(enrolment);
        record("movement.enrolmentRemoved", enrolment);
    }

    private EnrolmentRow row(Enrolment enrolment) {
        return new EnrolmentRow(
                enrolment.id(),
                enrolment.kind(),
                enrolment.name(),
                goal(enrolment),
                enrolment.year(),
                enrolment.enteredAt(),
                runs(enrolment.unit(), enrolment.movement(), enrolment.year()));
    }

    private String goal(Enrolment enrolment) {
        String movement = enrolment.movement();
        return movement == null
                ? Stream.of(SubjectKind.values())
                        .flatMap(kind -> titles.titles(kind).stream())
                        .filter(choice -> choice.code().equals(enrolment.title()))
                        .map(TitleChoices.Choice::name)
                        .findFirst()
                        .orElse(String.valueOf(enrolment.title()))
                : movements.movement(movement).name();
    }

    private void requireReach(UnitCode unit, @Nullable String movement) {
        if (movement != null && movements.standing(movement, unit, today()) == MovementStanding.ELSEWHERE) {
            throw MovementException.elsewhere(movements.movement(movement).name());
        }
    }

    private void requireRunning(UnitCode unit, @Nullable String movement, @Nullable Integer year) {
        if (!runs(unit, movement, year)) {
            throw MovementException.periodOver(last(unit, movement, year));
        }
    }

    /** Whether the period is not over, nor the movement a draft or closed. */
    private boolean runs(UnitCode unit, @Nullable String movement, @Nullable Integer year) {
        boolean launched = movement == null || movements.movement(movement).state() == MovementState.LAUNCHED;
        return launched && !last(unit, movement, year).isBefore(today());
    }

    /** The last day of the period: of the movement, or of the year of the title as the unit counts years. */
    private LocalDate last(UnitCode unit, @Nullable String movement, @Nullable Integer year) {
        return movement == null
                ? titles.period(unit, Objects.requireNonNull(year, "a title has a year"))
                        .lastDay()
                : movements.movement(movement).endsOn();
    }

    private boolean known(Enrolment enrolment) {
        return enrolments.exists(
                enrolment.unit().value(),
                enrolment.kind(),
                enrolment.identityKey(),
                Objects.requireNonNullElse(enrolment.movement(), ""),
                Objects.requireNonNullElse(enrolment.title(), ""),
                Objects.requireNonNullElse(enrolment.year(), 0));
    }

    private void requireEnroller(UnitCode unit) {
        if (ROLES.stream().noneMatch(role -> current.holds(role, unit))) {
            throw BusinessException.forbidden();
        }
    }

    private AccountId me() {
        return Objects.requireNonNull(current.actor().account(), "An enrolment is entered by a person");
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private void record(String action, Enrolment enrolment) {
        audit.record(AuditEvent.of(action, SubjectRef.of("enrolment", enrolment.id()))
                .from("", enrolment.name())
                .with(Map.of("unit", enrolment.unit().value())));
    }
}
