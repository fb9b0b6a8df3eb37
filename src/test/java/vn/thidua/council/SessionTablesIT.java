package vn.thidua.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.thidua.council.tally.Choice;
import vn.thidua.shared.CommandKey;

/** Each table of the Council tells the screens that it changed, or says here why not; and what is told is a session's id. */
class SessionTablesIT extends CouncilStage {

    private static final int WITHIN_MILLIS = 20_000;

    private static final Map<String, String> SILENT = new TreeMap<>(Map.ofEntries(
            Map.entry("council", "of the Council, not of a session"),
            Map.entry("council_member", "of the Council; a session works on its own attendance"),
            Map.entry("council_counter", "of the Council; a session works on its own team"),
            Map.entry("council_interest", "never without its declaration, which tells"),
            Map.entry("council_item_result", "written at the closing with the session, which tells"),
            Map.entry("council_session_key", "what opens papers is shown to nobody; a round's start and end tell"),
            Map.entry("council_sealed_paper", "a paper: its participation tells that one came in, and no more"),
            Map.entry("council_ballot_choice", "a choice: when and in what order they are written is nobody's to hear"),
            Map.entry("council_quorum_check", "written with the session, which tells"),
            Map.entry("council_presence_entry", "written with the attendance, which tells"),
            Map.entry("council_paper_sweep", "housekeeping after the closing"),
            Map.entry("council_paper_batch", "written with the round, which tells"),
            Map.entry("council_box_record", "written at the closing with the session, which tells"),
            Map.entry("council_opinion_choice", "what is written in an opinion: the opinion itself tells")));

    @Autowired
    private JdbcConnectionDetails database;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private PaperBallotService papers;

    @Autowired
    private CountingTeamService teams;

    @Autowired
    private OpenVoteService openVotes;

    @Autowired
    private ReservedOpinionService reservedOpinions;

    private Connection connection;

    @BeforeEach
    void listen() throws SQLException {
        connection = DriverManager.getConnection(database.getJdbcUrl(), database.getUsername(), database.getPassword());
        try (Statement statement = connection.createStatement()) {
            statement.execute("listen council_session");
        }
    }

    @AfterEach
    void stop() throws SQLException {
        connection.close();
        rule("paper_ballot", "OFF");
        rule("ballot_mode", "SECRET");
    }

    @Test
    void everyTableTells_orSaysWhyNot() {
        List<String> tables = jdbc.queryForList("""
                select relname from pg_class where relkind = 'r' and relnamespace = current_schema()::regnamespace
                    and (relname = 'council' or relname like 'council\\_%')""", String.class);
        List<String> telling = jdbc.queryForList("""
                select distinct c.relname from pg_trigger t
                join pg_class c on c.oid = t.tgrelid join pg_proc p on p.oid = t.tgfoid
                where p.proname = 'council_session_changed' and t.tgenabled = 'O'""", String.class);

        assertThat(tables).hasSizeGreaterThan(SILENT.size());
        assertThat(unexplained(tables, telling)).isEmpty();
        assertThat(telling).as("silent, and tells").doesNotContainAnyElementsOf(SILENT.keySet());
        assertThat(tables).as("explained, and gone").containsAll(SILENT.keySet());
    }

    @Test
    void aTableThatDoesNeither_isNamed() {
        assertThat(unexplained(List.of("council_planted", "council_session"), Set.of("council_session")))
                .containsExactly("council_planted");
    }

    @Test
    void aVoteFromItsPlanToItsDelivery_tellsNothingButTheSession() throws SQLException {
        rule("ballot_mode", "ROLL_CALL");
        UUID open = opened(MEMBERS, subject("Tô Thị Gọi (mẫu)"));
        declareOnce("uyvien1", open);
        rule("ballot_mode", "SECRET");
        rule("paper_ballot", "ON");
        UUID session = convened(subject("Tô Văn Trọn (mẫu)"));
        people.as(
                "thuky",
                () -> teams.choose(CommandKey.fresh(), session, List.of(people.id("uyvien7"), people.id("canbo"))));
        present(session, MEMBERS);
        open(session);
        List.of("uyvien1", "uyvien2").forEach(member -> declareOnce(member, session));

        assertThat(told(() -> vote(session, "uyvien1", Choice.AGREE)))
                .as("handed in on the own screen")
                .containsOnly(session + " ballot");
        assertThat(told(() ->
                        people.as("thuky", () -> papers.issue(CommandKey.fresh(), session, people.id("uyvien2")))))
                .as("a paper handed out: its member's screen has to hear")
                .containsOnly(session.toString());
        UUID item = details(open).items().getFirst().id();
        assertThat(told(() -> people.as(
                        "thuky",
                        () -> openVotes.callRoll(
                                CommandKey.fresh(),
                                open,
                                List.of(new Call(people.id("uyvien1"), item, Choice.AGREE))))))
                .as("called by name")
                .containsOnly(open.toString());
        assertThat(told(() -> vote(open, "uyvien2", Choice.DISAGREE))).contains(open + " ballot");
        List<String> rest = told(() -> {
            close(open);
            people.as("uyvien3", () -> reservedOpinions.reserve(CommandKey.fresh(), open, item, "Còn ý kiến khác."));
            confirm(open);
            sign(open, "thuky");
            sign(open, "chutich");
        });
        assertThat(rest)
                .isNotEmpty()
                .allMatch(
                        payload -> payload.matches("[0-9a-f-]{36}( ballot)?"),
                        "a session's id, and whether only a paper")
                .allMatch(payload -> payload.startsWith(open.toString()));
    }

    @Test
    void signature_delivery_reservedOpinion_andTheAgenda_areTold() throws SQLException {
        UUID session = opened(MEMBERS, subject("Đinh Thị Báo (mẫu)"));
        vote(session, "uyvien1", Choice.AGREE);
        close(session);
        assertThat(told(() -> people.as(
                        "uyvien2",
                        () -> reservedOpinions.reserve(CommandKey.fresh(), session, null, "Nên họp sớm hơn."))))
                .contains(session.toString());
        confirm(session);
        assertThat(told(() -> sign(session, "thuky"))).contains(session.toString());
        sign(session, "chutich");
        assertThat(told(() ->
                        jdbc.update("update council_delivery set attempts = attempts where session = ?", session)))
                .containsExactly(session.toString());

        UUID planned = planned(subject("Đinh Văn Một (mẫu)"), subject("Đinh Văn Hai (mẫu)"));
        assertThat(told(() -> jdbc.update("""
                delete from council_agenda_item where session = ? and position = 2""", planned))).containsExactly(planned.toString());
        assertThat(told(() -> planned(subject("Đinh Văn Ba (mẫu)")))).hasSize(1);
    }

    private static List<String> unexplained(Collection<String> tables, Collection<String> telling) {
        return tables.stream()
                .filter(table -> !telling.contains(table) && !SILENT.containsKey(table))
                .sorted()
                .toList();
    }

    /** What is told while that is done; what is told of other things is not listened to before it begins. */
    private List<String> told(Runnable step) throws SQLException {
        until(mark());
        step.run();
        return until(mark());
    }

    private String mark() {
        String mark = UUID.randomUUID().toString();
        jdbc.queryForList("select pg_notify('council_session', ?)", mark);
        return mark;
    }

    private List<String> until(String mark) throws SQLException {
        List<String> told = new ArrayList<>();
        while (true) {
            PGNotification[] heard = connection.unwrap(PGConnection.class).getNotifications(WITHIN_MILLIS);
            assertThat(heard).as("the mark comes").isNotNull().isNotEmpty();
            for (PGNotification each : heard) {
                if (each.getParameter().equals(mark)) {
                    return told;
                }
                told.add(each.getParameter());
            }
        }
    }

    private void rule(String key, String value) {
        jdbc.update(
                "update award_rule_value set value = ? where rule_set = 'ND152' and key = ? and form is null",
                value,
                key);
    }
}
