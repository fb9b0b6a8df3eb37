package vn.thidua.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.thidua.journey.Cast;

/** One {@link Sitting} as the database has it: what a kill left of it, and whether it came out as it had to. */
final class SessionLook {

    private static final String SESSION = "(select session from council_agenda_item where subject = '%s')";

    private final Connection database;
    private final String name;
    private final SittingPlan plan;
    private final String session;

    SessionLook(Connection database, String name) {
        this.database = database;
        this.name = name;
        plan = new SittingPlan(name);
        session = SESSION.formatted(plan.lines().getFirst());
    }

    /** {@code absent}, {@code whole}, or {@code in part} where it commits in parts by design. */
    String left(CouncilKills.Phase phase) throws SQLException {
        return switch (phase) {
            case CASTING ->
                part(count("council_participation"), Cast.SAMPLE.voters().size() - 1, 1);
            case WRITING -> part(count("council_opinion"), 0, 1);
            case COUNTING -> part(count("council_box_entry"), 0, SittingPlan.LINES);
            case AGREEING ->
                switch (status()) {
                    case "LOCKED" -> "absent";
                    case "COUNTED" -> "whole";
                    default -> status();
                };
            case LOCKING, OPENING ->
                switch (status()) {
                    case "OPEN" -> "absent";
                    case "COUNTED" -> "whole";
                    default -> status();
                };
            case DELIVERY ->
                status().equals("FINISHED")
                        ? "whole"
                        : count("council_delivery where status = 'DELIVERED' and") == 0 ? "absent" : "in part";
        };
    }

    private static String part(long found, long before, long more) {
        return found == before ? "absent" : found == before + more ? "whole" : "in part: " + found;
    }

    /** What holds of a session whatever was killed; each thing that does not, with its figures. */
    List<String> broken() throws SQLException {
        List<String> broken = new ArrayList<>();
        boolean open = status().equals("OPEN");
        // Locked and not yet opened: only where papers of the room are still to be counted.
        boolean sealed = open || (plan.mixed() && status().equals("LOCKED"));
        long papers = count("council_sealed_paper");
        long onTheScreen = count("council_participation where channel = 'ONLINE' and");
        long secret = count("council_participation where channel <> 'WRITTEN_OPINION' and");
        long written = count("council_participation where channel = 'WRITTEN_OPINION' and");
        long choices = count("council_ballot_choice");
        if (papers != (sealed ? onTheScreen : 0)) {
            broken.add("%d papers of %d on the screen, %s".formatted(papers, onTheScreen, status()));
        }
        if (choices != (sealed ? 0 : SittingPlan.LINES * secret)) {
            broken.add("%d choices of %d participations, %s".formatted(choices, secret, status()));
        }
        if (count("council_session_key") != (sealed ? 1 : 0)) {
            broken.add("key of a ballot that is " + status());
        }
        if (written != (open ? 0 : count("council_opinion"))) {
            broken.add("%d take part in writing, %s".formatted(written, status()));
        }
        if (!sealed && count("council_box_entry") > 0) {
            broken.add("what was found in the box is left, " + status());
        }
        return broken;
    }

    /** It is over, each vote was counted once, and each result has reached its line once. */
    void isWell() throws SQLException {
        assertThat(status()).as(name).isEqualTo("FINISHED");
        assertThat(broken()).as(name).isEmpty();
        assertThat(count("council_participation"))
                .as("took part in " + name)
                .isEqualTo(Cast.SAMPLE.voters().size());
        assertThat(results()).as("results of " + name).isEqualTo(cast());
        for (UUID line : plan.lines()) {
            assertThat(number(
                            "select count(*) from audit_entry where action = 'council.delivered' and '%s' = any(mention_ids)"
                                    .formatted(line)))
                    .as("deliveries of a line of " + name)
                    .isEqualTo(1);
            assertThat(number("select count(*) from decision_paper_line where line = '%s'".formatted(line)))
                    .as("papers that a line of %s came to".formatted(name))
                    .isEqualTo(1);
        }
    }

    /** Votes for and against each line, as they were cast. */
    private Map<UUID, String> cast() {
        Map<UUID, String> cast = new LinkedHashMap<>();
        List<String> members = Cast.SAMPLE.voters();
        for (UUID line : plan.lines()) {
            long yes =
                    members.stream().filter(member -> plan.agrees(member, line)).count();
            cast.put(line, "%d of %d for, %d against".formatted(yes, members.size(), members.size() - yes));
        }
        return cast;
    }

    private Map<UUID, String> results() throws SQLException {
        Map<UUID, String> results = new LinkedHashMap<>();
        try (ResultSet rows = database.createStatement()
                .executeQuery("select i.subject, r.yes, r.entitled, r.no from council_item_result r"
                        + " join council_agenda_item i on i.id = r.item where r.session = " + session)) {
            while (rows.next()) {
                String figures = "%d of %d for, %d against".formatted(rows.getInt(2), rows.getInt(3), rows.getInt(4));
                results.merge(rows.getObject(1, UUID.class), figures, (one, another) -> one + " and " + another);
            }
        }
        return results;
    }

    private String status() throws SQLException {
        try (ResultSet row =
                database.createStatement().executeQuery("select status from council_session where id = " + session)) {
            row.next();
            return row.getString(1);
        }
    }

    private long count(String table) throws SQLException {
        String where = table.endsWith(" and") ? "" : " where";
        return number("select count(*) from " + table + where + " session = " + session);
    }

    private long number(String sql) throws SQLException {
        try (ResultSet row = database.createStatement().executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
