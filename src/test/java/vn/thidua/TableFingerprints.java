package vn.thidua;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A hash over all rows of every table, the engine's included, to tell what a failure left behind; without the sealer's
 * tables, which it writes in transactions of its own.
 */
public record TableFingerprints(Map<String, String> prints) {

    /** What a job that failed keeps of it: the tries left, and a reference to the log. */
    private static final Map<String, String> FAILED_TRIES = Map.of(
            "act_ru_job",
            "(select to_jsonb(j) - array['rev_', 'retries_', 'exception_stack_id_', 'exception_msg_', 'lock_exp_time_',"
                    + " 'lock_owner_', 'sequence_counter_', 'last_failure_log_id_', 'failed_act_id_', 'duedate_'] from act_ru_job j)",
            "act_ge_bytearray",
            "(select b.id_, b.bytes_ from act_ge_bytearray b where b.name_ <> 'job.exceptionByteArray')",
            "council_delivery",
            "(select d.id, d.session, d.item, d.delivered_at from council_delivery d)");

    public static TableFingerprints of(JdbcTemplate jdbc) {
        return of(jdbc, Map.of());
    }

    /** The same, but blind to the note that a job failed, which is kept by intent: on the job and on the delivery. */
    public static TableFingerprints apartFromFailedTries(JdbcTemplate jdbc) {
        return of(jdbc, FAILED_TRIES);
    }

    private static TableFingerprints of(JdbcTemplate jdbc, Map<String, String> instead) {
        List<String> tables = jdbc.queryForList(
                "select table_name from information_schema.tables where table_schema = current_schema() and table_type ="
                        + " 'BASE TABLE' and table_name not in ('audit_leaf', 'audit_checkpoint')",
                String.class);
        Map<String, String> prints = new TreeMap<>();
        jdbc.query(
                tables.stream()
                        .map(table -> "select '" + table
                                + "', count(*) || ' ' || coalesce(sum(hashtextextended(t::text, 0)), 0) from "
                                + instead.getOrDefault(table, table) + " t")
                        .collect(Collectors.joining(" union all ")),
                row -> {
                    prints.put(row.getString(1), String.valueOf(row.getString(2)));
                });
        return new TableFingerprints(prints);
    }

    /** The tables that differ. */
    public List<String> changedIn(TableFingerprints after) {
        return prints.keySet().stream()
                .filter(table -> !prints.get(table).equals(after.prints.get(table)))
                .toList();
    }
}
