package vn.thidua.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.web.server.PortInUseException;
import vn.thidua.shared.StartRefused;

class StartReporterTest {

    @Test
    void portTaken_lineNamesThePortAndTheWayOut() {
        assertThat(StartReporter.lineFor(new IllegalStateException(new PortInUseException(8080))))
                .contains("8080", "--server.port");
    }

    @Test
    void refusalDeepInside_itsLineIsShown() {
        assertThat(StartReporter.lineFor(new IllegalStateException(new RuntimeException(new StartRefused("dòng")))))
                .isEqualTo("dòng");
    }

    @Test
    void defect_isLeftToTheUsualReport() {
        assertThat(StartReporter.lineFor(new IllegalStateException("x"))).isNull();
    }
}
