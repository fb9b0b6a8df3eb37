package vn.thidua.nomination;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.nomination.eligibility.Facts;
import vn.thidua.organization.Unit;
import vn.thidua.organization.Units;
import vn.thidua.shared.SearchKey;
import vn.thidua.shared.SubjectKind;

/**
 * Whether the unit that nominates, and the body that is nominated, still exist.
 *
 * @see "ADR 0051"
 */
@Component
class BodyFacts {

    private final Units units;
    private final Clock clock;

    BodyFacts(Units units, Clock clock) {
        this.units = units;
        this.clock = clock;
    }

    /** The units of the commune and those that it was made of; none where no body is nominated. */
    List<Unit> around(Nomination nomination, Collection<NominationLine> lines) {
        return lines.stream().anyMatch(BodyFacts::isBody) ? units.all(units.subtree(nomination.commune())) : List.of();
    }

    /** @param around of {@link #around} */
    Facts.UnitState of(Nomination nomination, NominationLine line, LocalDate submitted, List<Unit> around) {
        Unit unit = units.unit(nomination.unit());
        if (!isBody(line)) {
            return new Facts.UnitState(unit.name(), unit.validTo(), submitted, List.of());
        }
        LocalDate today = LocalDate.now(clock);
        return new Facts.UnitState(unit.name(), unit.validTo(), today, sameName(line, around, today));
    }

    private static boolean isBody(NominationLine line) {
        return line.kind() == SubjectKind.COLLECTIVE;
    }

    /** Villages were founded anew under their old names: one that exists is taken for the one that is meant. */
    private static List<Facts.Dissolved> sameName(NominationLine line, List<Unit> around, LocalDate today) {
        String name = SearchKey.identity(line.name());
        List<Unit> named = around.stream()
                .filter(unit -> SearchKey.identity(unit.name()).equals(name))
                .toList();
        return named.stream().allMatch(unit -> endedBefore(unit.validTo(), today))
                ? named.stream()
                        .map(unit -> new Facts.Dissolved(unit.name(), Objects.requireNonNull(unit.validTo())))
                        .toList()
                : List.of();
    }

    private static boolean endedBefore(@Nullable LocalDate lastDay, LocalDate today) {
        return lastDay != null && lastDay.isBefore(today);
    }
}
