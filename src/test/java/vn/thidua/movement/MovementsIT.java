package vn.thidua.movement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.IntegrationTest;
import vn.thidua.shared.UnitCode;

@IntegrationTest
class MovementsIT {

    private static final UnitCode COMMUNE = new UnitCode("ND");

    @Autowired
    private Movements movements;

    @Test
    void movement_hasItsNameAndPeriod() {
        Movement movement = movements.movement("NTM");

        assertThat(movement.name()).isEqualTo("Cả nước chung sức xây dựng nông thôn mới");
        assertThat(movement.periodStart()).isEqualTo(2020);
        assertThat(movement.periodEnd()).isEqualTo(2025);
        assertThat(movement.launchedBy()).isEqualTo(LaunchLevel.PRIME_MINISTER);
    }

    @Test
    void yearAfterItsLast_isOfferedThoughNotCurrent() {
        LocalDate review = LocalDate.of(2026, 11, 22);

        assertThat(movements.offered(COMMUNE, review))
                .extracting(Movement::code)
                .contains("NTM", "HOCTAP", "LAODONGGIOI");
        assertThat(movements.current(COMMUNE, review))
                .extracting(Movement::code)
                .contains("HOCTAP")
                .doesNotContain("NTM");
    }

    @Test
    void longClosed_isNotOffered() {
        assertThat(movements.offered(COMMUNE, LocalDate.of(2026, 11, 22)))
                .extracting(Movement::code)
                .doesNotContain("COVID");
        assertThat(movements.offered(COMMUNE, LocalDate.of(2027, 1, 1)))
                .extracting(Movement::code)
                .doesNotContain("NTM");
    }

    @Test
    void notYetBegun_isNotOffered() {
        assertThat(movements.offered(COMMUNE, LocalDate.of(2024, 12, 31)))
                .extracting(Movement::code)
                .contains("NTM")
                .doesNotContain("LAODONGGIOI");
    }

    @Test
    void unknownCode_isNotFound() {
        assertThatThrownBy(() -> movements.movement("X")).hasMessage("shared.notFound");
    }
}
