package samples.room;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** Reads rows of every unit, in a private method that anybody reaches. */
public class ForgetfulSql {

    private final JdbcTemplate jdbc;

    ForgetfulSql(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    List<String> names() {
        return all();
    }

    private List<String> all() {
        return jdbc.queryForList("select name from sample", String.class);
    }
}
