package vn.thidua.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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
    void databaseUnreachable_lineNamesTheVariablesToLookAt() {
        assertThat(StartReporter.lineFor(new IllegalStateException(new SQLException("refused", "08001"))))
                .contains("refused", "SPRING_DATASOURCE_URL", "SPRING_FLYWAY_URL");
    }

    @ParameterizedTest
    @ValueSource(strings = {"28P01", "3D000"})
    void databaseLetsNobodyIn_lineNamesAccountAndPassword(String state) {
        assertThat(StartReporter.lineFor(new IllegalStateException(new SQLException("no", state))))
                .contains("tài khoản", "mật khẩu");
    }

    @Test
    void failedStatement_isADefectAndNotAQuestionOfReach() {
        assertThat(StartReporter.lineFor(new SQLException("syntax", "42601"))).isNull();
    }

    @Test
    void defect_isLeftToTheUsualReport() {
        assertThat(StartReporter.lineFor(new IllegalStateException("x"))).isNull();
    }
}
