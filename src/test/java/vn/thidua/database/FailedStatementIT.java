package vn.thidua.database;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.IntegrationTest;

/** What the log is told of a failed statement names no person. */
@IntegrationTest
class FailedStatementIT {

    private static final String PERSON = "Nguyễn Thị Bí Mật";

    @Autowired
    DataSource dataSource;

    @Test
    void statementThatFails_doesNotQuoteWhatItWrote() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("create temporary table planted (name text unique) on commit drop");
            try (PreparedStatement insert = connection.prepareStatement("insert into planted values (?)")) {
                for (int n = 0; n < 2; n++) {
                    insert.setString(1, PERSON);
                    insert.addBatch();
                }
                assertThatThrownBy(insert::executeBatch)
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining("planted_name_key")
                        .hasMessageNotContaining(PERSON)
                        .hasRootCauseInstanceOf(SQLException.class)
                        .rootCause()
                        .hasMessageNotContaining(PERSON);
            } finally {
                connection.rollback();
            }
        }
    }
}
