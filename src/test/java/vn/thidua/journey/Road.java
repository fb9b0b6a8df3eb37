package vn.thidua.journey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;

/** Puts a walk together step by step; rules that it switches go back to what they were at its end. */
class Road {

    private final JdbcTemplate jdbc;
    private final Where where;
    private final List<FirstAward.Step> steps = new ArrayList<>();
    private final Map<String, String> stations = new HashMap<>();
    private final Map<String, String> before = new HashMap<>();

    Road(JdbcTemplate jdbc, Where where) {
        this.jdbc = jdbc;
        this.where = where;
    }

    Road then(List<FirstAward.Step> more) {
        steps.addAll(more);
        return this;
    }

    Road then(Runnable act) {
        steps.add(new FirstAward.Step("step " + steps.size(), act));
        return this;
    }

    /** Everything is tried after this act. */
    Road at(String station, Runnable act) {
        steps.add(new FirstAward.Step(station, act));
        stations.put(station, station);
        return this;
    }

    Road at(String station) {
        return at(station, () -> {});
    }

    /** The administrator changes a value for all forms. */
    Road rule(String key, String value) {
        return then(() -> {
            before.putIfAbsent(
                    key,
                    jdbc.queryForObject(
                            "select value from award_rule_value where rule_set = 'ND152' and key = ? and form is null",
                            String.class,
                            key));
            set(key, value);
        });
    }

    private void set(String key, String value) {
        jdbc.update(
                "update award_rule_value set value = ? where rule_set = 'ND152' and key = ? and form is null",
                value,
                key);
    }

    Walk end() {
        return end(() -> {});
    }

    Walk end(Runnable after) {
        return new Walk(where, steps, stations, () -> {
            before.forEach(this::set);
            after.run();
        });
    }
}
