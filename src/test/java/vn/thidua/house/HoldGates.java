package vn.thidua.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The moves by which a line passes a gate at which nobody on hold may pass: whoever makes one asks for holds, in the same
 * method, in what it calls of its own class, or in every method of its class that leads there. Read from the compiled
 * program, so that a new road is looked at from its first day.
 *
 * @see "ADR 0032"
 */
final class HoldGates {

    /** The moves by the gate that they pass: class and method. */
    static final Map<String, List<String>> MOVES = Map.of(
            "the check", List.of("Nomination.foundComplete"),
            "the agenda",
                    List.of(
                            "NominationLine.schedule",
                            "NominationLine.open",
                            "AtCityCouncil.schedule",
                            "AtCityCouncil.open"),
            "past the Council", List.of("NominationLine.offerToCouncil", "NominationLine.recommendWithoutCouncil"),
            "to those who decide", List.of("NominationLine.passOn", "NominationLine.takeUp"),
            "the signature", List.of("Paper.prepare", "Paper.sign"));

    /** What answers whether a hold stands, or takes off the list whoever is on hold. */
    private static final Set<String> ASKS = Set.of(
            "Holds.stands",
            "Holds.standing",
            "Holds.lockStanding",
            "AwardLines.held",
            "AwardLines.lockHeld",
            "HeldLines.requireNone",
            "HeldLines.setAside");

    /** Roads that begin where the last hold has just ended; by whom they are taken. */
    private static final Map<String, String> AFTER_THE_HOLD = Map.of("Recommending.letGoOn", "ClearedHolds.cleared");

    private HoldGates() {}

    /** Moves that somebody makes without having asked. */
    static List<String> passedBlindly(JavaClasses classes) {
        return classes.stream()
                .flatMap(type -> type.getCodeUnits().stream())
                .flatMap(method -> moves(method)
                        .filter(move -> !asked(method, new HashSet<>()))
                        .map(move -> name(method) + " makes " + move))
                .distinct()
                .sorted()
                .toList();
    }

    /** All moves that are made anywhere. */
    static Set<String> made(JavaClasses classes) {
        return classes.stream()
                .flatMap(type -> type.getCodeUnits().stream())
                .flatMap(HoldGates::moves)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> moves(JavaCodeUnit method) {
        return calls(method)
                .map(HoldGates::target)
                .filter(target -> MOVES.values().stream().anyMatch(moves -> moves.contains(target)));
    }

    private static boolean asked(JavaCodeUnit method, Set<JavaCodeUnit> seen) {
        if (asks(method, new HashSet<>())) {
            return true;
        }
        if (!seen.add(method)) {
            return false;
        }
        List<JavaCodeUnit> callers = callers(method);
        String alone = AFTER_THE_HOLD.get(name(method));
        if (alone != null) {
            return !callers.isEmpty()
                    && callers.stream().allMatch(caller -> name(caller).equals(alone));
        }
        List<JavaCodeUnit> own = callers.stream()
                .filter(caller -> caller.getOwner().equals(method.getOwner()))
                .toList();
        return own.size() == callers.size() && !own.isEmpty() && own.stream().allMatch(caller -> asked(caller, seen));
    }

    private static boolean asks(JavaCodeUnit method, Set<JavaCodeUnit> seen) {
        return seen.add(method)
                && calls(method)
                        .anyMatch(call -> ASKS.contains(target(call))
                                || own(method.getOwner(), call).anyMatch(helper -> asks(helper, seen)));
    }

    private static Stream<JavaCodeUnit> own(JavaClass owner, JavaCodeUnitAccess<?> call) {
        return call.getTargetOwner().equals(owner)
                ? call.getTarget().resolveMember().stream().map(JavaCodeUnit.class::cast)
                : Stream.empty();
    }

    private static List<JavaCodeUnit> callers(JavaCodeUnit method) {
        return method.getAccessesToSelf().stream()
                .map(access -> access.getOrigin())
                .distinct()
                .toList();
    }

    /** Calls and references to methods. */
    private static Stream<JavaCodeUnitAccess<?>> calls(JavaCodeUnit method) {
        return Stream.concat(method.getMethodCallsFromSelf().stream(), method.getMethodReferencesFromSelf().stream());
    }

    private static String target(JavaCodeUnitAccess<?> call) {
        return call.getTargetOwner().getSimpleName() + "." + call.getTarget().getName();
    }

    private static String name(JavaCodeUnit method) {
        return method.getOwner().getSimpleName() + "." + method.getName();
    }
}
