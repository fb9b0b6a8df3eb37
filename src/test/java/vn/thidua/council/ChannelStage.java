package vn.thidua.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.thidua.TestFiles;
import vn.thidua.council.tally.Choice;
import vn.thidua.council.tally.Figures;
import vn.thidua.shared.CommandKey;

/** A stage on which members vote on the screen, on paper, in writing, by name and by hand, through the real services. */
abstract class ChannelStage extends CouncilStage {

    static final String BY_CALL = "F-GK-TT";
    static final String BY_HANDS = "F-GK-HO";

    private static final byte[] SCAN =
            "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    @Autowired
    WrittenOpinionService opinions;

    @Autowired
    OpenVoteService openVotes;

    @Autowired
    PaperBallotService papers;

    @Autowired
    PaperBoxService boxes;

    @Autowired
    CountingTeamService teams;

    @Autowired
    CountMinutesService counts;

    @Autowired
    JdbcTemplate jdbc;

    private final Map<String, String> turned = new HashMap<>();

    /** Gives a rule of the set in force another value for this test. */
    void turn(String key, String value) {
        turned.computeIfAbsent(
                key,
                any -> jdbc.queryForObject(
                        "select value from award_rule_value where rule_set = 'ND152' and key = ? and form is null",
                        String.class,
                        key));
        set(key, value);
    }

    /** One form is voted on by a call of names, one by hands. */
    void openModes() {
        mode(BY_CALL, "ROLL_CALL");
        mode(BY_HANDS, "SHOW_OF_HANDS");
    }

    @AfterEach
    void turnBack() {
        turned.forEach(this::set);
        turned.clear();
        jdbc.update("delete from award_rule_value where key = 'ballot_mode' and form is not null");
    }

    private void set(String key, String value) {
        jdbc.update(
                "update award_rule_value set value = ? where rule_set = 'ND152' and key = ? and form is null",
                value,
                key);
    }

    private void mode(String form, String mode) {
        jdbc.update("""
                insert into award_rule_value (rule_set, key, form, value, comparator, valid_from, article, confidence)
                values ('ND152', 'ballot_mode', ?, ?, null, '2025-07-01', 'Điều thử (mẫu)', 'DEFAULT')""", form, mode);
    }

    List<UUID> items(UUID session) {
        return jdbc.queryForList(
                "select id from council_agenda_item where session = ? order by position", UUID.class, session);
    }

    void left(UUID session, String member) {
        people.as(
                "thuky",
                () -> meetingService.recordPresence(
                        CommandKey.fresh(), session, List.of(PresenceMark.left(people.id(member)))));
    }

    /** The secretary enters what an absent member wrote. */
    void write(UUID session, String member, Map<UUID, Choice> said) {
        declareOnce(member, session);
        people.as(
                "thuky",
                () -> TestFiles.send(opinions::receive, "phieu.pdf", SCAN, scan -> {
                    opinions.enter(CommandKey.fresh(), session, people.id(member), said, scan);
                    return true;
                }));
    }

    /** The member votes on paper. */
    void issue(UUID session, String member) {
        declareOnce(member, session);
        assertThat(people.as("thuky", () -> papers.issue(CommandKey.fresh(), session, people.id(member))))
                .isEqualTo(PaperIssue.ISSUED);
    }

    BoxEntry enter(UUID session, String counter, Map<UUID, BoxFigures> found) {
        return people.as(counter, () -> boxes.enter(CommandKey.fresh(), session, found));
    }

    /** Those who counted the box, each for themselves. */
    void signCount(UUID session, String... counters) {
        for (String counter : counters) {
            people.as(
                    counter,
                    () -> counts.sign(
                            CommandKey.fresh(), session, counts.paper(session).sha256(), PASSWORD));
        }
    }

    HandIn handIn(UUID session, String member, Map<UUID, Choice> choices) {
        declareOnce(member, session);
        return people.as(member, () -> ballotService.handIn(CommandKey.fresh(), session, choices));
    }

    Figures figures(UUID session, int position) {
        return details(session).items().get(position - 1).result().figures();
    }
}
