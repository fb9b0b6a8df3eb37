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

    /** A commune's own, not launched yet. */
    @SuppressWarnings("NullAway.Init")
    MovementEntity(UnitCode commune, MovementDraft draft) {
        code = commune + "-"
                + UUID.randomUUID().toString().substring(0, CODE_DIGITS).toUpperCase(Locale.ROOT);
        launchedBy = LaunchLevel.COMMUNE;
        unit = commune.value();
        state = MovementState.DRAFT;
        write(draft);
    }

    /** @throws MovementException for days that do not follow each other, or something that is not said */
    final void write(MovementDraft draft) {
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

    private void requireLaunchable() {
        if (planNumber == null) {
            throw MovementException.notSaid("planNumber");
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

    boolean isOf(UnitCode commune) {
        return launchedBy == LaunchLevel.COMMUNE && commune.value().equals(unit);
    }

    boolean reaches(List<String> units) {
        return unit == null || units.contains(unit);
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
