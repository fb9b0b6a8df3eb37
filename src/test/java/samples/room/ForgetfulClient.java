package samples.room;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads rows of every unit, inside a lambda. */
public class ForgetfulClient {

    private final JdbcClient jdbc;

    ForgetfulClient(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<String> names(Optional<String> like) {
        return like.map(text -> jdbc.sql("select name from sample where name like ?")
                        .param(text)
                        .query(String.class)
                        .list())
                .orElseGet(List::of);
    }
}
