package vn.thidua.journey;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.thidua.decision.AppraisalId;
import vn.thidua.decision.PaperId;
import vn.thidua.document.AttachmentId;

/**
 * Where one award stands, with every id that somebody could know or guess: of its nomination, line, session, paper,
 * appraisal and open tasks. What does not exist yet answers a made-up id.
 */
class Situation {

    private final JdbcTemplate jdbc;
    private final UUID nomination;
    private final UUID line;
    private final UUID session;

    Situation(JdbcTemplate jdbc, FirstAward award) {
        this.jdbc = jdbc;
        this.nomination = award.nomination();
        this.line = award.line();
        this.session = award.session();
    }

    UUID nomination() {
        return nomination;
    }

    UUID line() {
        return line;
    }

    UUID session() {
        return session;
    }

    /** The version somebody would have read who opened the draft just now; -1 before there is one. */
    long version() {
        return jdbc.queryForList("select version from nomination where id = ?", Long.class, nomination).stream()
                .findFirst()
                .orElse(-1L);
    }

    String summary() {
        return jdbc.queryForList("select summary from nomination where id = ?", String.class, nomination).stream()
                .findFirst()
                .orElse("");
    }

    AttachmentId file() {
        return new AttachmentId(jdbc
                .queryForList(
                        "select id from document_attachment where subject_id = ?", UUID.class, nomination.toString())
                .stream()
                .findFirst()
                .orElseGet(UUID::randomUUID));
    }

    List<UUID> items() {
        return jdbc.queryForList("select id from council_agenda_item where session = ?", UUID.class, session);
    }

    UUID item() {
        return items().stream().findFirst().orElseGet(UUID::randomUUID);
    }

    String minutesHash() {
        return jdbc
                .queryForList(
                        "select sha256 from council_minutes where session = ? order by edition desc limit 1",
                        String.class,
                        session)
                .stream()
                .findFirst()
                .orElse("0".repeat(64));
    }

    /** The newest paper on which the line stands. */
    PaperId paper() {
        return new PaperId(
                first("select paper from decision_paper_line where line = ? order by added_at desc limit 1"));
    }

    /** The version somebody would have read who opened the city's request just now. */
    int supplementVersion() {
        return jdbc.queryForList("select version from decision_supplement where line = ?", Integer.class, line).stream()
                .findFirst()
                .orElse(0);
    }

    /** What is written to the city so far. */
    String supplementAnswer() {
        return jdbc.queryForList("select draft_answer from decision_supplement where line = ?", String.class, line).stream()
                .findFirst()
                .orElse("");
    }

    /** A file that goes with the answer to the city's request. */
    AttachmentId supplementFile() {
        return new AttachmentId(first("select id from document_attachment where subject_id ="
                + " (select id::text from decision_supplement where line = ?)"));
    }

    AppraisalId appraisal() {
        return new AppraisalId(first("select id from decision_appraisal where line = ?"));
    }

    /** The open task of that step for anything that belongs to the award. */
    String task(String step) {
        return tasks("and task_key = '" + step + "'").stream()
                .findFirst()
                .orElseGet(() -> UUID.randomUUID().toString());
    }

    /** Every open task. */
    List<String> tasks() {
        return tasks("");
    }

    private List<String> tasks(String which) {
        return jdbc.queryForList(
                "select task_id from workflow_item where state = 'OPEN' and business_key in (?, ?, ?, ?) " + which,
                String.class,
                nomination.toString(),
                session.toString(),
                paper().toString(),
                appraisal().toString());
    }

    private UUID first(String sql) {
        return jdbc.queryForList(sql, UUID.class, line).stream().findFirst().orElseGet(UUID::randomUUID);
    }
}
