package vn.thidua.movement;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.SearchKey;
import vn.thidua.shared.UnitCode;

@Entity
@Table(name = "movement")
class MovementEntity {

    private static final int CODE_DIGITS = 8;

    @Id
    private String code;

    @Column(nullable = false)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private LaunchLevel launchedBy;

    private @Nullable String unit;

    /** The commune that received its plan, of one that others launched; {@code null} for one that came with the product. */
    private @Nullable String enteredFor;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private MovementKind kind;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private MovementState state;

    @Column(nullable = false)
    private LocalDate startsOn;

    @Column(nullable = false)
    private LocalDate endsOn;

    @Column(nullable = false)
    private LocalDate nominationsUntil;

    private @Nullable String planNumber;

    private @Nullable LocalDate planDate;

    @Column(nullable = false)
    private String goal;

    @ElementCollection
    @CollectionTable(name = "movement_criterion", joinColumns = @JoinColumn(name = "movement"))
    @OrderColumn(name = "position")
    @Column(name = "words")
    private List<String> criteria = new ArrayList<>();

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    MovementEntity() {}

    /** A commune's own, not launched yet; or as the commune received it, launched by others. */
    @SuppressWarnings("NullAway.Init")
    MovementEntity(UnitCode commune, UnitCode city, MovementDraft draft) {
        code = commune + "-"
                + UUID.randomUUID().toString().substring(0, CODE_DIGITS).toUpperCase(Locale.ROOT);
        launchedBy = draft.launchedBy();
        unit = switch (launchedBy) {
            case PRIME_MINISTER -> null;
            case CITY -> city.value();
            case COMMUNE, ORGANISATION -> commune.value();
        };
        boolean received = launchedBy != LaunchLevel.COMMUNE;
        enteredFor = received ? commune.value() : null;
        state = received ? MovementState.LAUNCHED : MovementState.DRAFT;
        write(draft);
    }

    /** @throws MovementException for days that do not follow each other, or something that is not said */
    final void write(MovementDraft draft) {
        if (draft.launchedBy() != launchedBy) {
            throw MovementException.levelFixed();
        }
        name = said(draft.name(), "nameOfMovement");
        kind = draft.kind();
        goal = SearchKey.composed(draft.goal());
        startsOn = day(draft.startsOn(), "startsOn");
        endsOn = day(draft.endsOn(), "endsOn");
        nominationsUntil = day(draft.nominationsUntil(), "nominationsUntil");
        if (endsOn.isBefore(startsOn)) {
            throw MovementException.daysReversed();
        }
        if (nominationsUntil.isBefore(startsOn)) {
            throw MovementException.nominationsTooEarly();
        }
        String number = SearchKey.composed(draft.planNumber());
        if (number.isEmpty() != (draft.planDate() == null)) {
            throw MovementException.planHalfSaid();
        }
        planNumber = number.isEmpty() ? null : number;
        planDate = draft.planDate();
        criteria.clear();
        draft.criteria().stream()
                .map(SearchKey::composed)
                .filter(words -> !words.isEmpty())
                .forEach(criteria::add);
        if (state == MovementState.LAUNCHED) {
            requireLaunchable();
        }
    }

    /** Chủ tịch UBND xã launches by a plan (Luật 06/2022/QH15, Điều 18); criteria make it more than a slogan. */
    void launch() {
        if (state != MovementState.DRAFT) {
            throw MovementException.notDraft();
        }
        requireLaunchable();
        state = MovementState.LAUNCHED;
    }

    void close() {
        if (state != MovementState.LAUNCHED) {
            throw MovementException.notLaunched();
        }
        state = MovementState.CLOSED;
    }

    /** Whoever receives a movement has its plan; the criteria may stand in the plan alone. */
    private void requireLaunchable() {
        if (planNumber == null) {
            throw MovementException.notSaid(enteredFor == null ? "planNumber" : "planReceived");
        }
        if (enteredFor != null) {
            return;
        }
        if (criteria.isEmpty()) {
            throw MovementException.notSaid("criteria");
        }
    }

    private static String said(String typed, String what) {
        String composed = SearchKey.composed(typed);
        if (composed.isEmpty()) {
            throw MovementException.notSaid(what);
        }
        return composed;
    }

    private static LocalDate day(@Nullable LocalDate typed, String what) {
        if (typed == null) {
            throw MovementException.notSaid(what);
        }
        return typed;
    }

    /** Whether the commune keeps it: its own, or one that it entered as received. */
    boolean isOf(UnitCode commune) {
        return enteredFor == null
                ? launchedBy == LaunchLevel.COMMUNE && commune.value().equals(unit)
                : commune.value().equals(enteredFor);
    }

    boolean reaches(List<String> units) {
        return (unit == null || units.contains(unit)) && (enteredFor == null || units.contains(enteredFor));
    }

    /** How it stands to those units on the day, once it is launched. */
    MovementStanding standing(List<String> units, LocalDate day) {
        if (!reaches(units)) {
            return MovementStanding.ELSEWHERE;
        }
        if (state == MovementState.CLOSED) {
            return MovementStanding.CLOSED;
        }
        if (day.isBefore(startsOn)) {
            return MovementStanding.AHEAD;
        }
        return day.isAfter(nominationsUntil) ? MovementStanding.LATE : MovementStanding.OPEN;
    }

    MovementState state() {
        return state;
    }

    long version() {
        return version;
    }

    @Nullable
    String planNumber() {
        return planNumber;
    }

    @Nullable
    LocalDate planDate() {
        return planDate;
    }

    String goal() {
        return goal;
    }

    List<String> criteria() {
        return List.copyOf(criteria);
    }

    /** As the trail keeps it. */
    String stored() {
        return String.join(
                "; ",
                state.name(),
                launchedBy.name(),
                name,
                kind.name(),
                startsOn + " - " + endsOn,
                "until " + nominationsUntil,
                Objects.requireNonNullElse(planNumber, "-") + " " + (planDate == null ? "-" : planDate),
                goal,
                String.join(" | ", criteria));
    }

    Movement toMovement() {
        return new Movement(
                code,
                name,
                launchedBy,
                unit == null ? null : new UnitCode(unit),
                kind,
                state,
                startsOn,
                endsOn,
                nominationsUntil);
    }
}
