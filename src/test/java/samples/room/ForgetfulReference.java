package samples.room;

import java.util.List;
import java.util.function.BiFunction;
import org.springframework.jdbc.core.JdbcTemplate;

/** Hands the query on as a reference; whoever is given it reads rows of every unit. */
public class ForgetfulReference {

    private final JdbcTemplate jdbc;

    ForgetfulReference(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    BiFunction<String, Class<String>, List<String>> names() {
        return jdbc::queryForList;
    }
}
