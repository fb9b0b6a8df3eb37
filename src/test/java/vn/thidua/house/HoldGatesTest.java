package vn.thidua.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Collection;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import samples.room.GateRoads;

/** No road passes one of the gates without asking whether somebody on it is on hold. */
class HoldGatesTest {

    @Test
    @DisplayName("BR-04 every road asks for holds at each of its gates")
    void everyRoad_asksAtEachGate() {
        assertThat(HoldGates.passedBlindly(ProgramClasses.all())).isEmpty();
    }

    @Test
    void everyMove_isMadeSomewhere_soThatARenamedOneIsNoticed() {
        assertThat(HoldGates.made(ProgramClasses.all()))
                .containsExactlyInAnyOrderElementsOf(HoldGates.MOVES.values().stream()
                        .flatMap(Collection::stream)
                        .toList());
    }

    @Test
    void plantedRoads_thatSkipAGate_areCaught() {
        JavaClasses planted = new ClassFileImporter().importClasses(inner());

        assertThat(HoldGates.passedBlindly(planted))
                .containsExactly(
                        "ByReference.letGo makes NominationLine.offerToCouncil",
                        "ChecksBlindly.check makes Nomination.foundComplete",
                        "HalfAsking.schedule makes NominationLine.schedule",
                        "SignsBlindly.sign makes Paper.sign");
    }

    private static Class<?>[] inner() {
        return GateRoads.class.getDeclaredClasses();
    }
}
