package vn.thidua.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.council.tally.Choice;
import vn.thidua.council.tally.Figures;
import vn.thidua.shared.CommandKey;

/**
 * Absence is asked of each ballot, not of the meeting: whoever left writes in a later round. And whatever way a member takes,
 * they speak once in a round on each item.
 */
class AbsentInARoundIT extends ChannelStage {

    private static final List<String> PRESENT = MEMBERS.subList(0, 10);
    private static final String NEVER_THERE = MEMBERS.getLast();
    private static final String LEAVES = "uyvien1";

    @Autowired
    private ChannelService channels;

    @BeforeEach
    void inWriting() {
        turn("written_opinion", "COUNTED");
        turn("second_ballot", "ON");
        openModes();
    }

    @Test
    void whoLeftAfterTheFirstBallot_writesOnTheSecond_andIsCountedOnce() {
        UUID session = opened(PRESENT, subject("Lê Thị Về (mẫu)"));
        UUID item = items(session).getFirst();
        PRESENT.forEach(member -> vote(session, member, Choice.DISAGREE));
        left(session, LEAVES);
        assertThatThrownBy(() -> write(session, LEAVES, Map.of(item, Choice.AGREE)))
                .as("whose paper is in, in this round")
                .hasMessage("council.refused.notAbsent");
        close(session);

        assertThat(details(session).status()).isEqualTo(SessionStatus.OPEN);
        assertThat(people.as("thuky", () -> opinions.form(session)).absent())
                .extracting(OpinionForm.Absent::member)
                .containsExactlyInAnyOrder(people.id(LEAVES), people.id(NEVER_THERE));
        write(session, LEAVES, Map.of(item, Choice.AGREE));
        assertThatThrownBy(() -> write(session, LEAVES, Map.of(item, Choice.AGREE)))
                .as("a second time")
                .hasMessage("council.refused.notNow");
        handIn(session, "chutich", Map.of(item, Choice.DISAGREE));
        close(session);

        assertThat(figures(session, 1)).isEqualTo(new Figures(11, 1, 1, 0, 0, 9));
    }

    @Test
    void whoVotedInTheFirstBallot_canLeaveBeforeTheSecond_butWasNotAbsent() {
        UUID session = opened(PRESENT, subject("Lê Thị Có Mặt (mẫu)"));
        vote(session, LEAVES, Choice.DISAGREE);
        close(session);
        assertThat(details(session).status()).isEqualTo(SessionStatus.OPEN);

        assertThatThrownBy(() -> absent(session, LEAVES)).hasMessage("council.refused.presenceAfterBallot");
        assertThat(details(session).members())
                .filteredOn(SessionDetails.Member::voted)
                .extracting(SessionDetails.Member::account)
                .containsExactly(people.id(LEAVES));
        left(session, LEAVES);
        assertThatThrownBy(() -> absent(session, LEAVES))
                .as("who has left meanwhile")
                .hasMessage("council.refused.presenceAfterBallot");
        absent(session, "uyvien2");
        close(session);
        confirm(session);

        assertThat(jdbc.queryForList("select body from council_minutes where session = ?", String.class, session))
                .anySatisfy(body -> assertThat(body)
                        .containsPattern(name(session, LEAVES) + ", [^:]+: có mặt trực tiếp từ .*, rời phiên họp lúc")
                        .containsPattern(name(session, "uyvien2") + ", [^:]+: vắng mặt, lý do: Ghi nhầm"));
    }

    private String name(UUID session, String member) {
        return Pattern.quote(jdbc.queryForObject(
                "select name from council_attendance where session = ? and account = ?",
                String.class,
                session,
                people.id(member).value()));
    }

    private void absent(UUID session, String member) {
        people.as(
                "thuky",
                () -> meetingService.recordPresence(
                        CommandKey.fresh(), session, List.of(PresenceMark.absent(people.id(member), "Ghi nhầm"))));
    }

    @Test
    void whoComesBackAndVotes_withdrawsWhatTheyWroteForThatRound() {
        UUID session = opened(PRESENT, subject("Lê Thị Lại (mẫu)"));
        UUID item = items(session).getFirst();
        left(session, LEAVES);
        close(session);
        write(session, LEAVES, Map.of(item, Choice.DISAGREE));
        present(session, List.of(LEAVES));
        assertThat(handIn(session, LEAVES, Map.of(item, Choice.AGREE))).isEqualTo(HandIn.HANDED_IN);
        close(session);

        assertThat(figures(session, 1)).isEqualTo(new Figures(11, 1, 0, 0, 0, 10));
    }

    @Test
    void whoAnsweredTheCallAndLeft_isNotHeardTwice_andWritesInTheNextRound() {
        UUID session = opened(PRESENT, fakeAgenda.add(COMMUNE, "Tổ Gọi Tên (mẫu)", BY_CALL));
        UUID item = items(session).getFirst();
        call(session, LEAVES, item, Choice.DISAGREE);
        left(session, LEAVES);
        assertThatThrownBy(() -> write(session, LEAVES, Map.of(item, Choice.DISAGREE)))
                .hasMessage("council.refused.notAbsent");
        close(session);

        write(session, LEAVES, Map.of(item, Choice.AGREE));
        assertThatThrownBy(() -> call(session, LEAVES, item, Choice.DISAGREE))
                .as("who is not there is not called")
                .hasMessage("council.refused.notCalled");
        close(session);
        assertThat(figures(session, 1)).isEqualTo(new Figures(11, 1, 0, 0, 0, 10));
    }

    @Test
    void whoRaisedAHandAndLeft_writesOnlyOnWhatNoHandsAreCountedOn_inThisRoundAndInTheNext() {
        UUID session =
                opened(PRESENT, subject("Ngô Thị Kín (mẫu)"), fakeAgenda.add(COMMUNE, "Hộ Giơ Tay (mẫu)", BY_HANDS));
        UUID secret = items(session).getFirst();
        UUID byHands = items(session).getLast();
        declareOnce(LEAVES, session);
        hands(session, new Hands(byHands, 4, 6, 0));
        left(session, LEAVES);

        assertThat(lines(session, LEAVES)).containsExactly(secret);
        assertThatThrownBy(() -> write(session, LEAVES, Map.of(secret, Choice.AGREE, byHands, Choice.AGREE)))
                .hasMessage("council.refused.opinionIncomplete");
        write(session, LEAVES, Map.of(secret, Choice.AGREE));
        confirmHands(session);
        close(session);
        assertThat(results(session, 1, secret)).containsExactly(1, 0, 10);
        assertThat(results(session, 1, byHands)).containsExactly(4, 6, 1);

        assertThat(lines(session, LEAVES)).as("in the second round").containsExactly(secret);
        hands(session, new Hands(byHands, 9, 0, 0));
        confirmHands(session);
        close(session);
        assertThat(figures(session, 2)).isEqualTo(new Figures(11, 9, 0, 0, 0, 2));
    }

    @Test
    void writtenBeforeTheOpening_whereThatDecidesOnHands_isNotCountedBesideThem() {
        UUID session = convened(subject("Ngô Văn Đổi Cách (mẫu)"));
        UUID item = items(session).getFirst();
        present(session, PRESENT);
        declareOnce("thuky", session);
        write(session, NEVER_THERE, Map.of(item, Choice.AGREE));
        turn("ballot_mode", "SHOW_OF_HANDS");
        turn("second_ballot", "OFF");
        open(session);
        hands(session, new Hands(item, 6, 4, 0));
        confirmHands(session);
        close(session);

        assertThat(figures(session, 1)).isEqualTo(new Figures(11, 6, 4, 0, 0, 1));
        assertThat(people.as("thuky", () -> channels.channels(session)).named())
                .flatExtracting(ChannelDetails.Named::said)
                .extracting(ChannelDetails.Said::counted)
                .containsExactly(false);
        confirm(session);
        assertThat(people.as(
                        "thuky", () -> minutesService.minutes(session).newest().body()))
                .contains("ghi tên, không cộng vào kết quả")
                .doesNotContain("đã cộng vào số đồng ý");
    }

    private List<UUID> lines(UUID session, String member) {
        return people.as("thuky", () -> opinions.form(session)).absent().stream()
                .filter(absent -> absent.member().equals(people.id(member)))
                .flatMap(absent -> absent.lines().stream())
                .map(OpinionForm.Line::item)
                .toList();
    }

    /** Yes, no, and not returned. */
    private List<Integer> results(UUID session, int round, UUID item) {
        return jdbc.queryForObject(
                "select yes, no, not_returned from council_item_result where session = ? and ballot_round = ? and item = ?",
                (row, number) -> List.of(row.getInt(1), row.getInt(2), row.getInt(3)),
                session,
                round,
                item);
    }

    private void call(UUID session, String member, UUID item, Choice choice) {
        declareOnce(member, session);
        people.as(
                "thuky",
                () -> openVotes.callRoll(
                        CommandKey.fresh(), session, List.of(new Call(people.id(member), item, choice))));
    }

    private void hands(UUID session, Hands counted) {
        people.as("thuky", () -> openVotes.enterHands(CommandKey.fresh(), session, List.of(counted)));
    }

    private void confirmHands(UUID session) {
        people.as("chutich", () -> openVotes.confirmHands(CommandKey.fresh(), session));
    }
}
