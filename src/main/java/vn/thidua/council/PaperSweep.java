package vn.thidua.council;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.thidua.shared.Unscoped;

/**
 * After a ballot is closed: sweeps what was deleted out of the tables' files, so that neither sealed papers nor keys stay
 * behind as dead rows. What is still to be swept is a row, so that a killed server goes on after its next start.
 */
@Component
class PaperSweep {

    private static final List<String> TABLES =
            List.of("council_sealed_paper", "council_session_key", "council_box_entry");

    private final JdbcClient jdbc;
    private final DataSource dataSource;

    PaperSweep(JdbcClient jdbc, DataSource dataSource) {
        this.jdbc = jdbc;
        this.dataSource = dataSource;
    }

    /** Two nodes may sweep at once: the server lets one wait for the other, and the second finds nothing to do. */
    @Unscoped("A job of the system: closed sessions of every Council")
    @Scheduled(initialDelay = 20_000, fixedDelay = 20_000)
    void sweep() {
        // A transaction older than a closing keeps the deleted rows alive: such a closing waits for the next turn. The
        // mark is one number, so that what was closed while the files were written anew waits as well.
        Optional<String> oldest = jdbc.sql("""
                        select pg_snapshot_xmin(pg_current_snapshot())::text where exists (
                            select from council_paper_sweep
                            where not done and closed_by < pg_snapshot_xmin(pg_current_snapshot()))""").query(String.class).optional();
        if (oldest.isEmpty()) {
            return;
        }
        vacuum();
        jdbc.sql("update council_paper_sweep set done = true where not done and closed_by < cast(:oldest as xid8)")
                .param("oldest", oldest.get())
                .update();
    }

    /** VACUUM refuses to run inside a transaction: a connection of its own, in auto-commit. FULL writes the file anew. */
    private void vacuum() {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(true);
            for (String table : TABLES) {
                statement.execute("vacuum (full) " + table);
            }
        } catch (SQLException e) {
            throw new DataAccessResourceFailureException("Closed ballots could not be swept", e);
        }
    }
}
