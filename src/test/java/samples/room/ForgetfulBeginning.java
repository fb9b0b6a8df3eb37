package samples.room;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** Reads rows of every unit while it is made. */
public class ForgetfulBeginning {

    private final List<String> names;

    ForgetfulBeginning(JdbcTemplate jdbc) {
        this.names = jdbc.queryForList("select name from sample", String.class);
    }

    List<String> names() {
        return names;
    }
}
