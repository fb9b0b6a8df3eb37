package vn.thidua.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.thidua.council.tally.Choice;
import vn.thidua.shared.CommandKey;

/** What a Council concludes beside yes and no: another form by a vote of its own, and putting off with a reason. */
class OtherOutcomesIT extends CouncilStage {

    private static final String TITLE = "T-CSTDCS";
    private static final String COMMENDATION = "F-GK-CN";

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private OutcomeService outcomes;

    @Autowired
    private ProjectionService projections;

    @Autowired
    private CouncilPapers prints;

    @AfterEach
    void switchOff() {
        turn("other_form", "ON");
        turn("second_ballot", "OFF");
        jdbc.update("delete from award_rule_value where key = 'ballot_mode' and form is not null");
    }

    @Test
    void otherForm_isVotedOnInTheNextRoundAlone_withItsOwnMajority_andDeliveredAsSuch() {
        SubjectKey title = fakeAgenda.add(COMMUNE, "Lê Thị Chuyển (mẫu)", TITLE);
        SubjectKey other = subject("Trần Văn Yên (mẫu)");
        fakeAgenda.offer(title, COMMENDATION);
        UUID session = opened(MEMBERS, title, other);
        voteYes(session, 8);
        assertThat(outcome(session, 1)).isEqualTo("NOT_RECOMMENDED");

        assertThat(offered("chutich", session, 1))
                .extracting(AgendaSource.Form::code)
                .containsExactly(COMMENDATION);
        put("chutich", session, 1, COMMENDATION);
        assertThat(details(session).items().getFirst().course().awaitsBallot()).isTrue();
        assertThatThrownBy(() -> confirm(session))
                .as("a form nobody has voted on")
                .hasMessage("council.refused.otherFormOwed");
        people.as("chutich", () -> outcomes.openBallot(CommandKey.fresh(), session));

        assertThat(details(session).status()).isEqualTo(SessionStatus.OPEN);
        BallotDetails ballot = people.as("uyvien1", () -> ballotService.ballot(session));
        assertThat(ballot.papers()).singleElement().satisfies(paper -> {
            assertThat(paper.majority()).contains("hơn 50\u00a0%");
            assertThat(paper.lines())
                    .extracting(BallotDetails.Line::formName)
                    .containsExactly("Hình thức " + COMMENDATION);
        });
        voteAgain(session, 1, 8);
        assertThat(outcome(session, 1)).isEqualTo("RECOMMENDED_OTHER_FORM");
        assertThat(details(session).items().getFirst().result().arithmetic()).contains("800 > 550");
        assertThat(outcome(session, 2)).isEqualTo("RECOMMENDED");

        confirm(session);
        String body = people.as(
                "thuky", () -> minutesService.minutes(session).newest().body());
        assertThat(body)
                .contains(
                        "Lần 1, về Hình thức " + TITLE,
                        "800 < 880",
                        "Lần 2, về Hình thức " + COMMENDATION,
                        "hình thức khen thưởng khác: Hình thức " + COMMENDATION);
        deliver(session);
        assertThat(fakeAgenda.resultOf(title).outcome()).isEqualTo(AgendaSource.Outcome.RECOMMENDED_OTHER_FORM);
        assertThat(fakeAgenda.resultOf(title).otherForm()).isEqualTo(COMMENDATION);
        assertThat(fakeAgenda.resultOf(other).otherForm()).isNull();
    }

    @Test
    void otherFormThatFailsToo_isPutNoThirdTime() {
        SubjectKey title = fakeAgenda.add(COMMUNE, "Phạm Văn Chuyển (mẫu)", TITLE);
        fakeAgenda.offer(title, COMMENDATION);
        UUID session = opened(MEMBERS, title);
        voteYes(session, 3);
        put("chutich", session, 1, COMMENDATION);
        people.as("chutich", () -> outcomes.openBallot(CommandKey.fresh(), session));
        voteAgain(session, 1, 3);

        assertThat(outcome(session, 1)).isEqualTo("NOT_RECOMMENDED");
        assertThat(offered("chutich", session, 1)).isEmpty();
        assertThatThrownBy(() -> put("chutich", session, 1, COMMENDATION)).hasMessage("council.refused.formNotOffered");
        confirm(session);
    }

    @Test
    void otherForm_isPutByWhoPresidesAlone_onWhatFailed_amongWhatIsOffered() {
        SubjectKey title = fakeAgenda.add(COMMUNE, "Đỗ Thị Chuyển (mẫu)", TITLE);
        fakeAgenda.offer(title, COMMENDATION);
        UUID session = opened(MEMBERS, title, subject("Bùi Văn Đạt (mẫu)"));
        assertThatThrownBy(() -> put("chutich", session, 1, COMMENDATION)).hasMessage("council.refused.notNow");
        voteYes(session, 8);

        assertThat(offered("thuky", session, 1)).isEmpty();
        assertThatThrownBy(() -> put("thuky", session, 1, COMMENDATION)).hasMessage("council.refused.notThePresider");
        assertThatThrownBy(() -> put("chutich", session, 1, "T-LDTT")).hasMessage("council.refused.formNotOffered");
        assertThatThrownBy(() -> put("chutich", session, 2, COMMENDATION)).hasMessage("council.refused.notNow");
        assertThatThrownBy(() -> people.as("chutich", () -> outcomes.openBallot(CommandKey.fresh(), session)))
                .hasMessage("council.refused.notNow");
        put("chutich", session, 1, COMMENDATION);
        put("chutich", session, 1, "");
        assertThat(details(session).items().getFirst().course().otherForm()).isNull();
        turn("other_form", "OFF");
        assertThat(offered("chutich", session, 1)).isEmpty();
    }

    /** Who takes no part learns neither that the first ballot failed nor on what was voted then. */
    @Test
    void otherFormOfAnItem_isReadByWhoTakesNoPartInIt_neitherInTheCountNorOnTheWall() {
        SubjectKey title = fakeAgenda.add(COMMUNE, "Tạ Thị Riêng (mẫu)", TITLE);
        fakeAgenda.offer(title, COMMENDATION);
        UUID session = openedWithout("uyvien8", title, subject("Tạ Văn Chung (mẫu)"));
        voteOnTheirs(session, 3);
        put("chutich", session, 1, COMMENDATION);
        assertThat(wallsForm(session))
                .as("put, and not voted on yet: to the wall it is closed")
                .isEqualTo("Hình thức " + TITLE);
        people.as("chutich", () -> outcomes.openBallot(CommandKey.fresh(), session));
        assertThat(wallsForm(session)).isEqualTo("Hình thức " + TITLE);
        voteOnTheirs(session, 10);
        assertThat(wallsForm(session)).isEqualTo("Hình thức " + TITLE);
        confirm(session);

        assertThat(countReadBy("uyvien1", session))
                .contains(
                        "Kết quả lần bỏ phiếu 2",
                        "(1) Tạ Thị Riêng (mẫu), Hình thức " + TITLE,
                        "(1) Tạ Thị Riêng (mẫu), Hình thức " + COMMENDATION);
        assertThat(countReadBy("uyvien8", session))
                .contains("Kết quả lần bỏ phiếu 1", "(2) Tạ Văn Chung (mẫu)")
                .containsOnlyOnce("(1) Tạ Thị Riêng (mẫu), Hình thức " + TITLE)
                .doesNotContain("Kết quả lần bỏ phiếu 2", "(1) Tạ Thị Riêng (mẫu), Hình thức " + COMMENDATION);
        assertThat(people.as("uyvien8", () -> prints.of(session, CouncilPaper.COUNT))
                        .orElseThrow()
                        .sheets()
                        .toString())
                .containsOnlyOnce("(1) Tạ Thị Riêng (mẫu)")
                .doesNotContain("Kết quả lần bỏ phiếu 2");
    }

    @Test
    void secondBallotOnAnItem_isNoRoundToWhoTakesNoPartInIt() {
        turn("second_ballot", "ON");
        UUID session = openedWithout(
                "uyvien8", fakeAgenda.add(COMMUNE, "Tạ Thị Lại (mẫu)", TITLE), subject("Tạ Văn Qua (mẫu)"));
        voteOnTheirs(session, 3);
        voteOnTheirs(session, 10);
        confirm(session);

        assertThat(countReadBy("uyvien1", session)).contains("Kết quả lần bỏ phiếu 2");
        assertThat(countReadBy("uyvien8", session))
                .contains("Kết quả lần bỏ phiếu 1", "(2) Tạ Văn Qua (mẫu)")
                .containsOnlyOnce("(1) Tạ Thị Lại (mẫu)")
                .doesNotContain("Kết quả lần bỏ phiếu 2");
    }

    @Test
    void otherFormThatIsClosedToThePresider_isOpenedByWhoPresidesOverIt_andTheOtherReadsNothingOfIt() {
        SubjectKey title = fakeAgenda.add(COMMUNE, "Quách Thị Kín (mẫu)", TITLE);
        fakeAgenda.offer(title, COMMENDATION);
        UUID session = openedWithout("chutich", title, subject("Quách Văn Ngỏ (mẫu)"));
        voteOnTheirs(session, 3);
        put("phochutich", session, 1, COMMENDATION);
        assertThatThrownBy(() -> people.as("phochutich", () -> outcomes.openBallot(CommandKey.fresh(), session)))
                .as("before what was counted is confirmed")
                .hasMessage("council.refused.itemsNotPresided");
        people.as("phochutich", () -> meetingService.confirmItems(CommandKey.fresh(), session));

        assertThat(nextOf("chutich", session)).isEqualTo(SessionDetails.NextAction.NONE);
        assertThat(nextOf("phochutich", session)).isEqualTo(SessionDetails.NextAction.OPEN_BALLOT);
        assertThatThrownBy(() -> confirm(session))
                .as("in words that say nothing of a form")
                .hasMessage("council.refused.itemsNotPresided");
        assertThatThrownBy(() -> people.as("chutich", () -> outcomes.openBallot(CommandKey.fresh(), session)))
                .as("the answer where nothing was put")
                .hasMessage("council.refused.notNow");
        for (String other : List.of("thuky", "uyvien1")) {
            assertThatThrownBy(() -> people.as(other, () -> outcomes.openBallot(CommandKey.fresh(), session)))
                    .as(other)
                    .hasMessage("council.refused.notThePresider");
        }
        people.as("phochutich", () -> outcomes.openBallot(CommandKey.fresh(), session));
        assertThat(details(session).status()).isEqualTo(SessionStatus.OPEN);

        voteOnTheirs(session, 11);
        people.as("phochutich", () -> meetingService.confirmItems(CommandKey.fresh(), session));
        assertThat(outcome(session, 1)).isEqualTo("RECOMMENDED_OTHER_FORM");
        confirm(session);
    }

    @Test
    void otherFormWithAnotherMode_leavesTheHeadingAsItWas_forWhoTakesNoPart() {
        votedByRollCall();
        SubjectKey title = fakeAgenda.add(COMMUNE, "Ngô Văn Kín (mẫu)", TITLE);
        fakeAgenda.offer(title, COMMENDATION);
        UUID session = openedWithout("uyvien8", title, fakeAgenda.add(COMMUNE, "Ngô Thị Chung (mẫu)", TITLE));
        voteOnTheirs(session, 3);
        put("chutich", session, 1, COMMENDATION);
        people.as("chutich", () -> outcomes.openBallot(CommandKey.fresh(), session));

        assertThat(seenBy("uyvien1", session, 0).mode()).isEqualTo(BallotMode.ROLL_CALL);
        assertThat(seenBy("uyvien8", session, 0).mode())
                .as("another mode would tell that the first ballot failed")
                .isEqualTo(BallotMode.SECRET);
    }

    private void votedByRollCall() {
        jdbc.update("""
                insert into award_rule_value (rule_set, key, form, value, comparator, valid_from, article, confidence)
                values ('ND152', 'ballot_mode', ?, 'ROLL_CALL', null, '2025-07-01', 'Điều thử (mẫu)', 'DEFAULT')""", COMMENDATION);
    }

    @Test
    void otherFormWithAnotherMode_isVotedOnInThatMode() {
        votedByRollCall();
        SubjectKey title = fakeAgenda.add(COMMUNE, "Ngô Văn Chuyển (mẫu)", TITLE);
        fakeAgenda.offer(title, COMMENDATION);
        UUID session = opened(MEMBERS, title);
        voteYes(session, 8);
        put("chutich", session, 1, COMMENDATION);
        people.as("chutich", () -> outcomes.openBallot(CommandKey.fresh(), session));

        BallotDetails ballot = people.as("uyvien1", () -> ballotService.ballot(session));
        assertThat(ballot.papers()).isEmpty();
        assertThat(ballot.named()).hasSize(1);
        voteAgain(session, 1, 7);
        confirm(session);
        assertThat(people.as(
                        "thuky", () -> minutesService.minutes(session).newest().body()))
                .contains("Số phiếu phát ra: 11", "Số người được biểu quyết: 11");
    }

    @Test
    void putOffBeforeAnybodyVoted_leavesThePaper_andTheReasonIsDelivered() {
        SubjectKey later = subject("Vũ Thị Sau (mẫu)");
        SubjectKey now = subject("Vũ Văn Nay (mẫu)");
        UUID session = opened(MEMBERS, later, now);
        assertThatThrownBy(() -> putOff("chutich", session, 1, AgendaSource.Until.LATER_SESSION, " "))
                .hasMessage("council.refused.reasonMissing");
        assertThatThrownBy(() -> putOff("thuky", session, 1, AgendaSource.Until.LATER_SESSION, "Chưa rõ"))
                .hasMessage("council.refused.notThePresider");
        putOff("chutich", session, 1, AgendaSource.Until.LATER_SESSION, "Chưa rõ diện tích đất");

        declareOnce("uyvien1", session);
        assertThat(people.as("uyvien1", () -> ballotService.ballot(session)).papers())
                .singleElement()
                .satisfies(paper -> assertThat(paper.lines())
                        .extracting(BallotDetails.Line::name)
                        .containsExactly("Vũ Văn Nay (mẫu)"));
        voteAgain(session, 2, 9);
        assertThat(details(session).items().getFirst().course().putOff())
                .isEqualTo("Để lại phiên sau; lý do: Chưa rõ diện tích đất.");
        confirm(session);
        assertThat(people.as(
                        "thuky", () -> minutesService.minutes(session).newest().body()))
                .contains("lý do: Chưa rõ diện tích đất", "Hội đồng để lại phiên họp sau");
        deliver(session);
        assertThat(fakeAgenda.resultOf(later).outcome()).isEqualTo(AgendaSource.Outcome.DEFERRED);
        assertThat(fakeAgenda.resultOf(later).deferral().reason()).isEqualTo("Chưa rõ diện tích đất");
        assertThat(fakeAgenda.resultOf(now).deferral()).isNull();
    }

    @Test
    void putOffAfterFailing_keepsTheFigures_andIsNotPutOffAfterOthersVotedOrItPassed() {
        SubjectKey failing = fakeAgenda.add(COMMUNE, "Hà Văn Thiếu (mẫu)", TITLE);
        UUID session = opened(MEMBERS, failing, subject("Hà Thị Đủ (mẫu)"));
        vote(session, "uyvien1", Choice.AGREE);
        assertThatThrownBy(() -> putOff("chutich", session, 1, AgendaSource.Until.SUPPLEMENT, "Thiếu giấy tờ"))
                .hasMessage("council.refused.putOffTooLate");
        MEMBERS.stream()
                .filter(member -> !member.equals("uyvien1"))
                .limit(7)
                .forEach(member -> vote(session, member, Choice.AGREE));
        close(session);

        assertThatThrownBy(() -> putOff("chutich", session, 2, AgendaSource.Until.SUPPLEMENT, "Thiếu giấy tờ"))
                .hasMessage("council.refused.putOffTooLate");
        putOff("chutich", session, 1, AgendaSource.Until.SUPPLEMENT, "Thiếu giấy tờ");
        assertThat(details(session).items().getFirst().result().figures().yes()).isEqualTo(8);
        confirm(session);
        assertThat(people.as(
                        "thuky", () -> minutesService.minutes(session).newest().body()))
                .contains("Kết luận: Hội đồng để lại, phải bổ sung.")
                .doesNotContain("phiên họp sau");
        deliver(session);
        assertThat(fakeAgenda.resultOf(failing).deferral().until()).isEqualTo(AgendaSource.Until.SUPPLEMENT);
        assertThat(fakeAgenda.resultOf(failing).votes().yes()).isEqualTo(8);
    }

    private void deliver(UUID session) {
        sign(session, "thuky");
        sign(session, "chutich");
        engine.runDueJobs();
    }

    private void voteYes(UUID session, int yes) {
        for (int index = 0; index < MEMBERS.size(); index++) {
            vote(session, MEMBERS.get(index), index < yes ? Choice.AGREE : Choice.DISAGREE);
        }
        close(session);
    }

    private void voteAgain(UUID session, int position, int yes) {
        UUID item = item(session, position);
        for (int index = 0; index < MEMBERS.size(); index++) {
            String member = MEMBERS.get(index);
            Choice choice = index < yes ? Choice.AGREE : Choice.DISAGREE;
            declareOnce(member, session);
            people.as(member, () -> ballotService.handIn(CommandKey.fresh(), session, Map.of(item, choice)));
        }
        close(session);
    }

    /** Takes no part in the first item. */
    private UUID openedWithout(String recused, SubjectKey... subjects) {
        UUID session = convened(subjects);
        declare(recused, session, new Interest(item(session, 1), InterestKind.FAMILY, null));
        present(session, MEMBERS);
        open(session);
        return session;
    }

    /** On what each takes part in: so many agree to the first item, everybody to the others. */
    private void voteOnTheirs(UUID session, int yes) {
        UUID first = item(session, 1);
        for (int index = 0; index < MEMBERS.size(); index++) {
            Choice choice = index < yes ? Choice.AGREE : Choice.DISAGREE;
            String member = MEMBERS.get(index);
            declareOnce(member, session);
            people.as(member, () -> {
                Map<UUID, Choice> said = ballotService.ballot(session).papers().stream()
                        .flatMap(paper -> paper.lines().stream())
                        .collect(Collectors.toMap(
                                BallotDetails.Line::item, line -> line.item().equals(first) ? choice : Choice.AGREE));
                if (!said.isEmpty()) {
                    ballotService.handIn(CommandKey.fresh(), session, said);
                }
            });
        }
        close(session);
    }

    private String countReadBy(String username, UUID session) {
        return people.as(username, () -> minutesService.minutes(session).count().body());
    }

    private String wallsForm(UUID session) {
        return people.as("thuky", () -> projections.projection(session))
                .items()
                .getFirst()
                .formName();
    }

    private SessionDetails.NextAction nextOf(String username, UUID session) {
        return people.as(username, () -> councilService.session(session)).next();
    }

    private List<AgendaSource.Form> offered(String username, UUID session, int position) {
        return people.as(username, () -> outcomes.otherForms(session, item(session, position)));
    }

    private void put(String username, UUID session, int position, String form) {
        people.as(username, () -> outcomes.putOtherForm(CommandKey.fresh(), session, item(session, position), form));
    }

    private void putOff(String username, UUID session, int position, AgendaSource.Until until, String reason) {
        people.as(username, () -> outcomes.putOff(CommandKey.fresh(), session, item(session, position), until, reason));
    }

    private UUID item(UUID session, int position) {
        return jdbc.queryForObject(
                "select id from council_agenda_item where session = ? and position = ?", UUID.class, session, position);
    }

    private String outcome(UUID session, int position) {
        return jdbc.queryForObject(
                "select outcome from council_agenda_item where session = ? and position = ?",
                String.class,
                session,
                position);
    }

    private void turn(String key, String value) {
        jdbc.update("update award_rule_value set value = ? where rule_set = 'ND152' and key = ?", value, key);
    }
}
