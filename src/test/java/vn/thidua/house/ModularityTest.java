package vn.thidua.house;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;
import vn.thidua.ThiDua;

/** Rooms use of one another only what the {@code package-info} of each declares. */
class ModularityTest {

    private static final ImportOption TESTS_TOO = location -> true;

    @Test
    void program_keepsItsRoomsApart() {
        ApplicationModules.of(ThiDua.class).verify();
    }

    @Test
    void plantedReachIntoAnotherRoom_isCaught() {
        assertThatThrownBy(() ->
                        ApplicationModules.of("samples.modules", TESTS_TOO).verify())
                .isInstanceOf(Violations.class)
                .hasMessageContaining("samples.modules.second.Reaching");
    }
}
