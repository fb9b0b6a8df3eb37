package vn.thidua.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.thidua.FiresTimer;
import vn.thidua.council.tally.Choice;
import vn.thidua.council.tally.Figures;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.CommandKey;
import vn.thidua.workflow.WorkItems;

/** Calls of names and shows of hands: in the same round as the secret papers, apart from them, and no secret. */
class OpenVotesIT extends CouncilStage {

    private static final String BY_CALL = "F-GK-TT";
    private static final String BY_HANDS = "F-GK-HO";

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private OpenVoteService openVotes;

    @Autowired
    private WorkItems items;

    @BeforeEach
    void modes() {
        mode(BY_CALL, "ROLL_CALL");
        mode(BY_HANDS, "SHOW_OF_HANDS");
    }

    @AfterEach
    void secretAgain() {
        jdbc.update("delete from award_rule_value where key = 'ballot_mode' and form is not null");
        jdbc.update("update award_rule_value set value = 'OFF' where rule_set = 'ND152' and key = 'ballot_blank'");
    }

    @Test
    void threeModes_areOpenedLockedAndCountedTogether_andOnlyTheSecretOneIsOnTheSecretPaper() {
        UUID session = mixed(MEMBERS);
        BallotDetails ballot = ballotOf("uyvien1", session);
        assertThat(ballot.papers())
                .singleElement()
                .satisfies(paper -> assertThat(paper.lines())
                        .extracting(BallotDetails.Line::name)
                        .containsExactly("Ngô Thị Kín (mẫu)"));
        assertThat(ballot.named()).extracting(BallotDetails.Line::name).containsExactly("Tổ Gọi Tên (mẫu)");
        assertThat(ballot.hands()).extracting(BallotDetails.Line::name).containsExactly("Hộ Giơ Tay (mẫu)");

        MEMBERS.forEach(member -> cast(session, member, Choice.AGREE, Choice.DISAGREE));
        hands(session, new Hands(item(session, 3), 9, 2, 0));
        confirmHands("chutich", session);
        assertThat(details(session).handedIn()).isEqualTo(11);
        assertThat(details(session).items()).allSatisfy(item -> {
            assertThat(item.result()).isNull();
            assertThat(item.named()).isEmpty();
        });
        close(session);

        SessionDetails counted = details(session);
        assertThat(counted.items().get(0).result().figures()).isEqualTo(new Figures(11, 11, 0, 0, 0, 0));
        assertThat(counted.items().get(1).result().figures()).isEqualTo(new Figures(11, 0, 11, 0, 0, 0));
        assertThat(counted.items().get(2).result().figures()).isEqualTo(new Figures(11, 9, 2, 0, 0, 0));
        assertThat(counted.items().get(0).named()).isEmpty();
        assertThat(counted.items().get(1).named()).hasSize(11).allMatch(vote -> vote.choice() == Choice.DISAGREE);
        assertThat(counted.items().get(2).result().arithmetic()).contains("9/11 thành viên đồng ý", "900 > 550");
    }

    @Test
    void callOfNames_standsByNameInTheMinutes_andTheSecretOneDoesNot() {
        UUID session = mixed(MEMBERS);
        cast(session, "uyvien1", Choice.AGREE, Choice.AGREE);
        call(session, "uyvien2", Choice.DISAGREE);
        hands(session, new Hands(item(session, 3), 11, 0, 0));
        confirmHands("chutich", session);
        close(session);
        confirm(session);

        String body = people.as(
                "thuky", () -> minutesService.minutes(session).newest().body());
        assertThat(body)
                .contains(
                        "Kết quả bỏ phiếu kín",
                        "Kết quả biểu quyết có tên",
                        "Kết quả biểu quyết bằng giơ tay",
                        "Đồng ý: " + name("uyvien1") + ".",
                        "Không đồng ý: " + name("uyvien2") + ".",
                        "đồng ý: 11, không đồng ý: 0");
        assertThat(body.substring(body.indexOf("Kết quả bỏ phiếu kín"), body.indexOf("Kết quả biểu quyết có tên")))
                .contains("Số phiếu phát ra: 3, thu về: 1")
                .doesNotContain(name("uyvien1"));
    }

    @Test
    void secretaryWritesDownTheCall_correctsIt_andLeavesAloneWhoVotedByThemselves() {
        UUID session = mixed(MEMBERS);
        cast(session, "uyvien1", Choice.AGREE, Choice.AGREE);

        call(session, "uyvien1", Choice.DISAGREE);
        call(session, "uyvien2", Choice.DISAGREE);
        call(session, "uyvien2", Choice.AGREE);
        assertThat(called(session, "uyvien1").byThemselves()).isTrue();
        assertThat(called(session, "uyvien1").choice()).isNull();
        assertThat(called(session, "uyvien2").choice()).isEqualTo(Choice.AGREE);
        // What the secretary wrote down stands; the member hands in the secret paper alone.
        assertThat(ballotOf("uyvien2", session).named()).isEmpty();
        assertThat(handIn("uyvien2", session, Map.of(item(session, 1), Choice.AGREE)))
                .isEqualTo(HandIn.HANDED_IN);

        allHands(session);
        close(session);
        assertThat(details(session).items().get(1).result().figures()).isEqualTo(new Figures(11, 2, 0, 0, 0, 9));
    }

    @Test
    void onlyACallOnTheAgenda_theCallEndsTheMembersTask() {
        UUID session = opened(MEMBERS, fakeAgenda.add(COMMUNE, "Tổ Một Mình (mẫu)", BY_CALL));
        declareOnce("uyvien3", session);
        people.as(
                "thuky",
                () -> openVotes.callRoll(
                        CommandKey.fresh(),
                        session,
                        List.of(new Call(people.id("uyvien3"), item(session, 1), Choice.AGREE))));

        assertThat(ballotOf("uyvien3", session).state()).isEqualTo(BallotDetails.State.HANDED_IN);
        assertThat(details(session).handedIn()).isEqualTo(1);
        assertThat(handIn("uyvien3", session, Map.of(item(session, 1), Choice.DISAGREE)))
                .isEqualTo(HandIn.ALREADY_HANDED_IN);
        assertThat(people.as("uyvien3", () -> items.openFor(AgendaSource.session(session))))
                .isEmpty();
        assertThat(people.as("uyvien4", () -> items.openFor(AgendaSource.session(session))))
                .extracting(WorkItems.Row::taskKey)
                .containsExactly("UserTask_CastBallot");
    }

    @Test
    void whoIsAwayTakesNoPartOrHasNotDeclared_isNotCalled() {
        UUID session = mixed(MEMBERS.subList(0, 10));
        declare("uyvien4", session, new Interest(item(session, 2), InterestKind.OWN_UNIT, null));

        assertThatThrownBy(() -> callOnly(session, "uyvien8")).hasMessage("council.refused.calledUndeclared");
        declareOnce("uyvien8", session);
        assertThatThrownBy(() -> callOnly(session, "uyvien8")).hasMessage("council.refused.notCalled");
        assertThatThrownBy(() -> callOnly(session, "uyvien4")).hasMessage("council.refused.notCalled");
        assertThatThrownBy(() -> callOnly(session, "uyvien5")).hasMessage("council.refused.calledUndeclared");
        // The secret item is no item to be called on, and a member writes nothing down for others.
        declareOnce("uyvien5", session);
        assertThatThrownBy(() -> people.as(
                        "thuky",
                        () -> openVotes.callRoll(
                                CommandKey.fresh(),
                                session,
                                List.of(new Call(people.id("uyvien5"), item(session, 1), Choice.AGREE)))))
                .hasMessage("council.refused.notNow");
        assertThatThrownBy(() -> people.as(
                        "uyvien6",
                        () -> openVotes.callRoll(
                                CommandKey.fresh(),
                                session,
                                List.of(new Call(people.id("uyvien5"), item(session, 2), Choice.AGREE)))))
                .hasMessage("council.refused.notNow");
    }

    @Test
    void hands_areNeverMoreThanWhoIsThereAndTakesPart_andWaitForThePresider() {
        UUID session = mixed(MEMBERS.subList(0, 10));
        declare("uyvien1", session, new Interest(item(session, 3), InterestKind.OWN_UNIT, null));

        assertThat(taskKeys(session)).contains("UserTask_EnterShowOfHands");
        assertThatThrownBy(() -> hands(session, new Hands(item(session, 3), 9, 1, 0)))
                .hasMessage("council.refused.tooManyHands");
        assertThatThrownBy(() -> hands(session, new Hands(item(session, 3), 8, 0, 1)))
                .hasMessage("council.refused.blankNotAllowed");
        assertThatThrownBy(() -> close(session)).hasMessage("council.refused.handsMissing");
        hands(session, new Hands(item(session, 3), 8, 1, 0));
        assertThat(taskKeys(session)).doesNotContain("UserTask_EnterShowOfHands");
        assertThatThrownBy(() -> close(session)).hasMessage("council.refused.handsMissing");
        assertThatThrownBy(() -> confirmHands("phochutich", session)).isInstanceOf(BusinessException.class);
        confirmHands("chutich", session);
        close(session);

        assertThat(details(session).items().get(2).result().figures()).isEqualTo(new Figures(10, 8, 1, 0, 0, 1));
    }

    @Test
    void handsCountedAgain_areConfirmedAgain_andAnInterestDeclaredSinceMakesThemCountedAgain() {
        UUID session = mixed(MEMBERS);
        hands(session, new Hands(item(session, 3), 11, 0, 0));
        confirmHands("chutich", session);
        hands(session, new Hands(item(session, 3), 10, 1, 0));
        assertThatThrownBy(() -> close(session)).hasMessage("council.refused.handsMissing");
        confirmHands("chutich", session);

        declare("uyvien7", session, new Interest(item(session, 3), InterestKind.OWN_UNIT, null));
        assertThatThrownBy(() -> close(session)).hasMessage("council.refused.handsMissing");
        hands(session, new Hands(item(session, 3), 9, 1, 0));
        confirmHands("chutich", session);
        close(session);
        assertThat(details(session).items().get(2).result().figures()).isEqualTo(new Figures(10, 9, 1, 0, 0, 0));
    }

    @Test
    void chairAndSecretaryWithoutAPart_theStandInsCountAndConfirm_andTheTwoSeeNothingOfIt() {
        UUID session = convened(subject("Ngô Thị Kín (mẫu)"), fakeAgenda.add(COMMUNE, "Hộ Giơ Tay (mẫu)", BY_HANDS));
        present(session, MEMBERS);
        declare("chutich", session, new Interest(item(session, 2), InterestKind.FAMILY, null));
        declare("thuky", session, new Interest(item(session, 2), InterestKind.FAMILY, null));
        people.as("chutich", () -> meetingService.open(CommandKey.fresh(), session));
        SessionDetails.Item shown = people.as("uyvien1", () -> {
            interestService.declare(CommandKey.fresh(), session, List.of());
            return councilService.session(session).items().get(1);
        });
        String writer = username(shown.secretary());
        String presider = username(shown.presider());

        assertThat(people.as("thuky", () -> openVotes.votes(session)).hands()).isEmpty();
        assertThat(people.as("chutich", () -> openVotes.votes(session)).hands()).isEmpty();
        assertThatThrownBy(() -> hands(session, new Hands(item(session, 2), 9, 0, 0)))
                .hasMessage("council.refused.notNow");
        people.as(
                writer,
                () -> openVotes.enterHands(CommandKey.fresh(), session, List.of(new Hands(item(session, 2), 9, 0, 0))));
        confirmHands(presider, session);
        close(session);
        assertThat(details(session).items().get(1).sight()).isEqualTo(SessionDetails.Sight.RECUSED);
        assertThat(people.as(
                                "uyvien1",
                                () -> councilService.session(session).items().get(1))
                        .result()
                        .figures())
                .isEqualTo(new Figures(9, 9, 0, 0, 0, 0));
    }

    @Test
    @FiresTimer("CouncilSession/BoundaryEvent_BallotDeadline")
    void handsThatNobodyConfirmed_areNoVotesWhenTheDeadlineLocks() {
        UUID session = mixed(MEMBERS);
        hands(session, new Hands(item(session, 3), 11, 0, 0));

        engine.fireTimer(PROCESS, session.toString(), "BoundaryEvent_BallotDeadline");

        assertThat(details(session).items().get(2).result().figures()).isEqualTo(new Figures(11, 0, 0, 0, 0, 11));
        assertThatThrownBy(() -> confirmHands("chutich", session)).hasMessage("council.refused.notNow");
    }

    @Test
    void blankOfOneForm_isOfferedForThatFormAlone() {
        jdbc.update("""
                insert into award_rule_value (rule_set, key, form, value, comparator, valid_from, article, confidence)
                values ('ND152', 'ballot_blank', ?, 'ON', null, '2025-07-01', 'Điều thử (mẫu)', 'DEFAULT')""", BY_CALL);
        try {
            UUID session = mixed(MEMBERS);
            declareOnce("uyvien1", session);
            Map<UUID, Choice> blankOnTheSecret = new HashMap<>();
            blankOnTheSecret.put(item(session, 1), Choice.BLANK);
            blankOnTheSecret.put(item(session, 2), Choice.AGREE);

            assertThatThrownBy(() -> handIn("uyvien1", session, blankOnTheSecret))
                    .hasMessage("council.refused.blankNotAllowed");
            cast(session, "uyvien1", Choice.AGREE, Choice.BLANK);
            allHands(session);
            close(session);
            assertThat(details(session).items().get(1).result().figures()).isEqualTo(new Figures(11, 0, 0, 1, 0, 10));
        } finally {
            jdbc.update("delete from award_rule_value where key = 'ballot_blank' and form is not null");
        }
    }

    /** A secret item, one by call and one by hands, in this order. */
    private UUID mixed(List<String> present) {
        return opened(
                present,
                subject("Ngô Thị Kín (mẫu)"),
                fakeAgenda.add(COMMUNE, "Tổ Gọi Tên (mẫu)", BY_CALL),
                fakeAgenda.add(COMMUNE, "Hộ Giơ Tay (mẫu)", BY_HANDS));
    }

    private void mode(String form, String mode) {
        jdbc.update("""
                insert into award_rule_value (rule_set, key, form, value, comparator, valid_from, article, confidence)
                values ('ND152', 'ballot_mode', ?, ?, null, '2025-07-01', 'Điều thử (mẫu)', 'DEFAULT')""", form, mode);
    }

    private UUID item(UUID session, int position) {
        return jdbc.queryForObject(
                "select id from council_agenda_item where session = ? and position = ?", UUID.class, session, position);
    }

    private BallotDetails ballotOf(String username, UUID session) {
        declareOnce(username, session);
        return people.as(username, () -> ballotService.ballot(session));
    }

    /** The secret item, then the one by call. */
    private void cast(UUID session, String username, Choice secret, Choice named) {
        declareOnce(username, session);
        assertThat(handIn(username, session, Map.of(item(session, 1), secret, item(session, 2), named)))
                .isEqualTo(HandIn.HANDED_IN);
    }

    private HandIn handIn(String username, UUID session, Map<UUID, Choice> choices) {
        return people.as(username, () -> ballotService.handIn(CommandKey.fresh(), session, choices));
    }

    private void call(UUID session, String username, Choice choice) {
        declareOnce(username, session);
        people.as(
                "thuky",
                () -> openVotes.callRoll(
                        CommandKey.fresh(), session, List.of(new Call(people.id(username), item(session, 2), choice))));
    }

    private void callOnly(UUID session, String username) {
        people.as(
                "thuky",
                () -> openVotes.callRoll(
                        CommandKey.fresh(),
                        session,
                        List.of(new Call(people.id(username), item(session, 2), Choice.AGREE))));
    }

    private OpenVoteDetails.Called called(UUID session, String username) {
        return people.as("thuky", () -> openVotes.votes(session)).calls().getFirst().members().stream()
                .filter(member -> member.member().equals(people.id(username)))
                .findFirst()
                .orElseThrow();
    }

    private void hands(UUID session, Hands hands) {
        people.as("thuky", () -> openVotes.enterHands(CommandKey.fresh(), session, List.of(hands)));
    }

    private void confirmHands(String username, UUID session) {
        people.as(username, () -> openVotes.confirmHands(CommandKey.fresh(), session));
    }

    private void allHands(UUID session) {
        hands(session, new Hands(item(session, 3), 11, 0, 0));
        confirmHands("chutich", session);
    }

    private String name(String username) {
        return jdbc.queryForObject(
                "select name from council_attendance where account = ? limit 1",
                String.class,
                people.id(username).value());
    }

    private String username(String name) {
        return MEMBERS.stream()
                .filter(member -> name(member).equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<String> taskKeys(UUID session) {
        return engine.activities(PROCESS, session.toString());
    }
}
