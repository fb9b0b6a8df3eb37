package samples.room;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import org.springframework.jdbc.core.JdbcTemplate;

/** Reads rows of every unit through a statement of its own. */
public class ForgetfulStatement {

    private final JdbcTemplate jdbc;

    ForgetfulStatement(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    String name() {
        return Objects.requireNonNull(jdbc.execute((Statement statement) -> first(statement)));
    }

    private static String first(Statement statement) throws SQLException {
        statement.execute("select name from sample");
        ResultSet rows = statement.getResultSet();
        rows.next();
        return rows.getString(1);
    }
}
