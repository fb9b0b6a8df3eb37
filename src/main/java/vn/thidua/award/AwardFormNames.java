package vn.thidua.award;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.shared.Unscoped;

/** Further names under which reports and old decisions speak of a form. */
@Component
public class AwardFormNames {

    private final JdbcClient jdbc;

    AwardFormNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By the code of the form; a form that is called by one name only is not in it. */
    @Unscoped("The catalogue is reference data that everybody reads")
    public Map<String, String> alsoCalled() {
        return jdbc
                .sql("select code, also_called from award_form where also_called is not null")
                .query((row, number) -> Map.entry(row.getString(1), row.getString(2)))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
