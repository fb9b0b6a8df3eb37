package vn.thidua.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.thidua.FiresTimer;
import vn.thidua.TestFiles;
import vn.thidua.council.tally.Choice;
import vn.thidua.council.tally.Disclosure;
import vn.thidua.council.tally.Figures;
import vn.thidua.document.Attachments;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.CommandKey;

/** What absent members wrote: by name, before the lock, recorded or counted as the rule says. */
class WrittenOpinionIT extends CouncilStage {

    private static final List<String> PRESENT = MEMBERS.subList(0, 9);
    private static final byte[] SCAN = "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n".getBytes();

    @Autowired
    private WrittenOpinionService opinions;

    @Autowired
    private ChannelService channels;

    @Autowired
    private CountingTeamService teams;

    @Autowired
    private OpinionGate gate;

    @Autowired
    private Attachments attachments;

    @Autowired
    private JdbcTemplate jdbc;

    @AfterEach
    void asShipped() {
        turn("RECORDED");
        rule("ballot_blank", "OFF");
        rule("ballot_mode", "SECRET");
        rule("paper_ballot", "OFF");
    }

    @Test
    void counted_standsInTheFiguresAndByNameApart() {
        turn("COUNTED");
        UUID session = opened(PRESENT, subject("Lê Thị Thư (mẫu)"), subject("Lê Văn Thư (mẫu)"));
        PRESENT.forEach(member -> vote(session, member, Choice.DISAGREE, Choice.AGREE));
        assertThatThrownBy(() -> enter(session, "uyvien7", Choice.AGREE, Choice.BLANK))
                .as("where nobody else may leave it open")
                .hasMessage("council.refused.blankNotAllowed");
        rule("ballot_blank", "ON");
        enter(session, "uyvien7", Choice.AGREE, Choice.BLANK);
        assertThat(people.as("chutich", () -> channels.channels(session)).named())
                .as("before the count")
                .isEmpty();
        assertThat(details(session).handedIn()).as("no paper").isEqualTo(9);
        close(session);

        SessionDetails counted = details(session);
        assertThat(counted.items().get(0).result().figures()).isEqualTo(new Figures(11, 1, 9, 0, 0, 1));
        assertThat(counted.items().get(1).result().figures()).isEqualTo(new Figures(11, 9, 0, 1, 0, 1));
        assertThat(counted.items().get(0).result().disclosed())
                .as("of the secret papers, one named opinion aside")
                .isEqualTo(Disclosure.UNANIMOUS);
        assertThat(channelsOf(session)).containsExactly("WRITTEN_OPINION");
        ChannelDetails.Said said = people.as("chutich", () -> channels.channels(session))
                .named()
                .getFirst()
                .said()
                .getFirst();
        assertThat(said.choice()).isEqualTo(Choice.AGREE);
        assertThat(said.counted()).isTrue();
        assertThat(said.scan()).startsWith("/tai-lieu/");
        confirm(session);
        assertThat(people.as(
                        "thuky", () -> minutesService.minutes(session).newest().body()))
                .contains("Ý kiến bằng văn bản của thành viên vắng mặt (ghi tên, đã cộng", ": đồng ý", "10");
    }

    /** Hands are counted of whoever is there; an opinion beside them would count somebody twice. */
    @Test
    void whereHandsAreCounted_nobodyIsAskedToWrite() {
        turn("COUNTED");
        rule("ballot_mode", "SHOW_OF_HANDS");
        UUID session = opened(PRESENT, subject("Lê Thị Tay (mẫu)"));

        assertThat(people.as("thuky", () -> opinions.form(session)).absent()).isEmpty();
        assertThatThrownBy(() -> enter(session, "uyvien7", Choice.AGREE)).hasMessage("council.refused.notNow");
    }

    @Test
    void whoseOpinionIsThere_isNotToldToWhoeverTakesNoPartInTheItem() {
        turn("COUNTED");
        UUID session = convened(subject("Ngô Văn Kín Tên (mẫu)"));
        UUID item = items(session).getFirst();
        declare("uyvien1", session, new Interest(item, InterestKind.FAMILY, null));
        present(session, PRESENT);
        open(session);
        enter(session, "uyvien8", Choice.AGREE);

        assertThat(people.as("uyvien2", () -> channels.channels(session)).opinionsFrom())
                .hasSize(1);
        assertThat(people.as("uyvien1", () -> channels.channels(session)).opinionsFrom())
                .isEmpty();
    }

    @Test
    void recusedSecretary_isNotToldWhoseOpinionTheirStandInEntered_norWhoHasVoted() {
        turn("COUNTED");
        rule("paper_ballot", "ON");
        UUID session = convened(subject("Ngô Thị Thư Ký Tránh (mẫu)"));
        UUID item = items(session).getFirst();
        declare("thuky", session, new Interest(item, InterestKind.FAMILY, null));
        people.as(
                "thuky",
                () -> teams.choose(CommandKey.fresh(), session, List.of(people.id("uyvien5"), people.id("uyvien6"))));
        present(session, PRESENT);
        open(session);
        declareOnce("uyvien8", session);
        declareOnce("uyvien6", session);
        UUID standIn = jdbc.queryForObject("select secretary from council_agenda_item where id = ?", UUID.class, item);
        enterAs(people.username(new AccountId(standIn)), session, "uyvien8", Map.of(item, Choice.AGREE));
        int issuable =
                people.as("thuky", () -> channels.channels(session)).issuable().size();
        vote(session, "uyvien2", Choice.AGREE);

        assertThatThrownBy(() -> people.as("thuky", () -> opinions.form(session)))
                .hasMessage("council.refused.notTheSecretary");
        assertThat(people.as(new AccountId(standIn), () -> opinions.form(session))
                        .entered())
                .as("who stood in goes on, though another declared meanwhile")
                .hasSize(1);
        assertThat(people.as("thuky", () -> channels.channels(session)).issuable())
                .hasSize(issuable);
    }

    @Test
    void recordedOnly_changesNoFigure() {
        turn("RECORDED");
        UUID session = opened(PRESENT, subject("Ngô Thị Ghi (mẫu)"));
        vote(session, "uyvien1", Choice.AGREE);
        enter(session, "uyvien8", Choice.AGREE);
        close(session);

        assertThat(details(session).items().getFirst().result().figures()).isEqualTo(new Figures(11, 1, 0, 0, 0, 10));
        assertThat(channelsOf(session)).isEmpty();
        confirm(session);
        assertThat(people.as(
                        "thuky", () -> minutesService.minutes(session).newest().body()))
                .contains("ghi tên, không cộng vào kết quả");
    }

    @Test
    void whoComesAfterAllAndVotes_withdrawsTheirs() {
        turn("COUNTED");
        UUID session = opened(PRESENT, subject("Vũ Thị Đến (mẫu)"));
        enter(session, "uyvien7", Choice.DISAGREE);
        UUID opinion = jdbc.queryForObject("select id from council_opinion where session = ?", UUID.class, session);
        assertThat(details(session).items().getFirst().reach().present())
                .as("what an absent member wrote is a vote")
                .isEqualTo(PRESENT.size() + 1);
        present(session, List.of("uyvien7"));
        assertThat(vote(session, "uyvien7", Choice.AGREE)).isEqualTo(HandIn.HANDED_IN);
        close(session);

        assertThat(details(session).items().getFirst().result().figures()).isEqualTo(new Figures(11, 1, 0, 0, 0, 10));
        assertThat(channelsOf(session)).isEmpty();
        assertThat(people.as("thuky", () -> channels.channels(session)).named()).isEmpty();
        assertThat(jdbc.queryForObject(
                        "select count(*) from council_opinion_choice where opinion = ?", Integer.class, opinion))
                .as("beside a secret vote it would tell more than the vote")
                .isZero();
        assertThat(attachments.of(OpinionGate.subject(opinion))).isEmpty();
        assertThat(mayRead("thuky", opinion)).isFalse();
        assertThatThrownBy(() -> jdbc.update("delete from council_opinion_choice"))
                .as("the program itself takes nothing back")
                .hasRootCauseMessage("ERROR: permission denied for table council_opinion_choice");
    }

    @Test
    void onlyAbsentMembersGiveOne_onceDeclared_withItsScan_andUntilTheLock() {
        turn("COUNTED");
        UUID session = opened(PRESENT, subject("Bùi Thị Vắng (mẫu)"));

        assertThatThrownBy(() -> enter(session, "uyvien1", Choice.AGREE)).hasMessage("council.refused.notAbsent");
        assertThatThrownBy(() -> enterAs("thuky", session, "uyvien7", Map.of()))
                .hasMessage("council.refused.memberUndeclared");
        declareOnce("uyvien7", session);
        assertThatThrownBy(() -> enterAs("thuky", session, "uyvien7", Map.of()))
                .hasMessage("council.refused.opinionIncomplete");
        assertThatThrownBy(() -> people.as(
                        "thuky",
                        () -> opinions.enter(
                                CommandKey.fresh(),
                                session,
                                people.id("uyvien7"),
                                choices(session, Choice.AGREE),
                                null)))
                .hasMessage("council.refused.opinionScanMissing");
        assertThatThrownBy(() -> enterAs("uyvien1", session, "uyvien7", choices(session, Choice.AGREE)))
                .hasMessage("council.refused.notTheSecretary");
        close(session);
        assertThatThrownBy(() -> enter(session, "uyvien7", Choice.AGREE)).hasMessage("council.refused.notNow");
        assertThat(details(session).items().getFirst().result().figures()).isEqualTo(new Figures(11, 0, 0, 0, 0, 11));
    }

    @Test
    @FiresTimer("CouncilSession/BoundaryEvent_BallotDeadline")
    void deadlineOfTheBallot_locksOpinionsToo() {
        turn("COUNTED");
        UUID session = opened(PRESENT, subject("Bùi Thị Trễ (mẫu)"));
        enter(session, "uyvien7", Choice.AGREE);
        engine.fireTimer(PROCESS, session.toString(), "BoundaryEvent_BallotDeadline");

        assertThatThrownBy(() -> enter(session, "uyvien8", Choice.AGREE)).hasMessage("council.refused.notNow");
        assertThat(details(session).items().getFirst().result().figures()).isEqualTo(new Figures(11, 1, 0, 0, 0, 10));
    }

    @Test
    void recusedMember_writesNothingOnTheItem_alsoWhenTheyDeclareAfterwards() {
        turn("COUNTED");
        UUID session = convened(subject("Kim Văn Riêng (mẫu)"), subject("Kim Văn Chung (mẫu)"));
        List<UUID> items = items(session);
        declare("uyvien7", session, new Interest(items.getFirst(), InterestKind.FAMILY, null));
        present(session, PRESENT);
        open(session);
        assertThat(absent(session, "uyvien7").lines())
                .extracting(OpinionForm.Line::position)
                .containsExactly(2);
        enterAs("thuky", session, "uyvien7", Map.of(items.get(1), Choice.AGREE));
        enter(session, "uyvien8", Choice.AGREE, Choice.AGREE);
        declare("uyvien8", session, new Interest(items.get(1), InterestKind.NOMINEE, null));
        close(session);

        assertThat(details(session).items().get(0).result().figures()).isEqualTo(new Figures(10, 1, 0, 0, 0, 9));
        assertThat(details(session).items().get(1).result().figures()).isEqualTo(new Figures(10, 1, 0, 0, 0, 9));
        confirm(session);
        assertThat(people.as(
                        "thuky", () -> minutesService.minutes(session).newest().body()))
                .as("papers are counted without the opinion that fell away")
                .doesNotContainPattern("[ :]-\\d");
    }

    @Test
    void enteredWrongly_isTakenBackWithAReasonAndEnteredAgain() {
        turn("COUNTED");
        UUID session = opened(PRESENT, subject("Phạm Thị Nhầm (mẫu)"));
        enter(session, "uyvien7", Choice.DISAGREE);
        assertThat(people.as("thuky", () -> opinions.form(session)).entered()).hasSize(1);
        people.as(
                "thuky", () -> opinions.takeBack(CommandKey.fresh(), session, people.id("uyvien7"), "Nhập nhầm phiếu"));
        enter(session, "uyvien7", Choice.AGREE);
        close(session);

        assertThat(details(session).items().getFirst().result().figures()).isEqualTo(new Figures(11, 1, 0, 0, 0, 10));
    }

    @Test
    void stepOfTheSecretary_endsWhenTheySaySo_andOneThatComesLaterIsTaken() {
        turn("COUNTED");
        UUID session = opened(PRESENT, subject("Đinh Thị Xong (mẫu)"));
        assertThat(engine.activities(PROCESS, session.toString())).contains("UserTask_EnterWrittenOpinions");
        people.as("thuky", () -> opinions.finish(CommandKey.fresh(), session));
        assertThat(engine.activities(PROCESS, session.toString())).doesNotContain("UserTask_EnterWrittenOpinions");
        enter(session, "uyvien7", Choice.AGREE);
        close(session);

        assertThat(details(session).items().getFirst().result().figures().yes()).isOne();
    }

    @Test
    void scan_isClosedToOthersBeforeTheCount_andToWhoeverTakesNoPartAfterIt() {
        turn("COUNTED");
        UUID session = convened(subject("Cao Thị Chụp (mẫu)"));
        UUID item = items(session).getFirst();
        declare("uyvien2", session, new Interest(item, InterestKind.FAMILY, null));
        present(session, PRESENT);
        open(session);
        enter(session, "uyvien7", Choice.AGREE);
        UUID opinion = jdbc.queryForObject("select id from council_opinion where session = ?", UUID.class, session);

        assertThat(mayRead("thuky", opinion)).isTrue();
        assertThat(mayRead("chutich", opinion)).isFalse();
        close(session);
        assertThat(mayRead("chutich", opinion)).isTrue();
        assertThat(mayRead("uyvien2", opinion)).isFalse();
        assertThat(people.as("uyvien2", () -> channels.channels(session)).named())
                .isEmpty();
        assertThat(mayRead("chutich", UUID.randomUUID())).isFalse();
    }

    private boolean mayRead(String username, UUID opinion) {
        return people.as(username, () -> gate.mayRead(OpinionGate.subject(opinion)));
    }

    private OpinionForm.Absent absent(UUID session, String member) {
        return people.as("thuky", () -> opinions.form(session)).absent().stream()
                .filter(each -> each.member().equals(people.id(member)))
                .findFirst()
                .orElseThrow();
    }

    private void enter(UUID session, String member, Choice... said) {
        declareOnce(member, session);
        enterAs("thuky", session, member, choices(session, said));
    }

    private void enterAs(String who, UUID session, String member, Map<UUID, Choice> said) {
        people.as(
                who,
                () -> TestFiles.send(opinions::receive, "phieu.pdf", SCAN, scan -> {
                    opinions.enter(CommandKey.fresh(), session, people.id(member), said, scan);
                    return true;
                }));
    }

    private Map<UUID, Choice> choices(UUID session, Choice... said) {
        Map<UUID, Choice> choices = new HashMap<>();
        List<UUID> items = items(session);
        for (int index = 0; index < items.size(); index++) {
            choices.put(items.get(index), said[Math.min(index, said.length - 1)]);
        }
        return choices;
    }

    private List<UUID> items(UUID session) {
        return jdbc.queryForList(
                "select id from council_agenda_item where session = ? order by position", UUID.class, session);
    }

    private List<String> channelsOf(UUID session) {
        return jdbc.queryForList(
                "select distinct channel from council_participation where session = ? and channel <> 'ONLINE'",
                String.class,
                session);
    }

    private void turn(String value) {
        jdbc.update(
                "update award_rule_value set value = ? where rule_set = 'ND152' and key = 'written_opinion'", value);
    }

    private void rule(String key, String value) {
        jdbc.update(
                "update award_rule_value set value = ? where rule_set = 'ND152' and key = ? and form is null",
                value,
                key);
    }
}
