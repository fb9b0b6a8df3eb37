package vn.thidua.house;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules of the house that the compiler cannot hold, each checked against the program and against its sample. */
class ArchitectureTest {

    static Stream<Guard> guards() {
        return Stream.of(
                        BoundaryGuards.all(),
                        PersistenceGuards.all(),
                        AccessGuards.all(),
                        EngineGuards.all(),
                        ClockGuards.all(),
                        HabitGuards.all(),
                        FrontEndGuards.all(),
                        EvidenceGuards.all(),
                        TypingGuards.all())
                .flatMap(guards -> guards.stream());
    }

    @ParameterizedTest
    @MethodSource("guards")
    void program_keepsTheRule(Guard guard) {
        guard.holds();
    }

    @ParameterizedTest
    @MethodSource("guards")
    void plantedViolation_isCaught(Guard guard) {
        guard.catchesWhatIsPlanted();
    }
}
