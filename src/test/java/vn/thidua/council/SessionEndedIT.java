package vn.thidua.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.council.tally.Choice;
import vn.thidua.shared.CommandKey;

/** An adjourned session that will not meet again ends: what was decided stays, the rest waits for a later session. */
class SessionEndedIT extends AdjournedStage {

    private static final String WHY = "Không mời lại đủ thành viên";

    @Autowired
    private OutcomeService outcomes;

    @Autowired
    private AdjournedSessionService adjourned;

    @Autowired
    private QuotaTieService ties;

    @Autowired
    private GuestService guests;

    @Autowired
    private CouncilPapers prints;

    @Test
    void adjournedSessionThatMeetsNoMore_ends_andItsUndecidedItemsWaitForALaterSession() {
        SubjectKey decided = subject("Khổng Thị Xong (mẫu)");
        SubjectKey open = subject("Khổng Thị Dở (mẫu)");
        UUID session = opened(MEMBERS, decided, open);
        List<UUID> items = items(session);
        MEMBERS.forEach(member ->
                handIn(session, member, Map.of(items.getFirst(), Choice.AGREE, items.getLast(), Choice.DISAGREE)));
        LEAVING.forEach(member -> left(session, member));
        assertThatThrownBy(() -> end("thuky", session, WHY)).as("goes on").hasMessage("council.refused.notNow");
        close(session);
        assertThat(details(session).status()).isEqualTo(SessionStatus.ADJOURNED);
        assertThat(jdbc.queryForList(
                        "select assignee from workflow_item where business_key = ? and state = 'OPEN' and due is not null",
                        UUID.class,
                        session.toString()))
                .as("with a limit, on the list of both")
                .containsExactlyInAnyOrder(
                        people.id("chutich").value(), people.id("thuky").value());
        people.as(
                "thuky",
                () -> guests.enter(
                        CommandKey.fresh(), session, List.of(new Guest(" Ông Mời (mẫu) ", "Bí thư chi bộ"))));
        for (Guest missing : List.of(new Guest("Ông Mời (mẫu)", " "), new Guest("", "Bí thư chi bộ"))) {
            assertThatThrownBy(
                            () -> people.as("thuky", () -> guests.enter(CommandKey.fresh(), session, List.of(missing))))
                    .hasMessage("council.refused.guestIncomplete");
        }
        assertThatThrownBy(() -> end("thuky", session, " ")).hasMessage("council.refused.reasonMissing");
        assertThatThrownBy(() -> end("uyvien1", session, WHY)).hasMessage("shared.forbidden");

        end("thuky", session, WHY);

        assertThat(details(session).status()).isEqualTo(SessionStatus.COUNTED);
        assertThatThrownBy(() -> resume(session)).hasMessage("council.refused.notNow");
        assertThatThrownBy(() -> people.as("thuky", () -> guests.enter(CommandKey.fresh(), session, List.of())))
                .hasMessage("council.refused.notNow");
        String ended = "Cuộc họp kết thúc lúc " + moment() + ".";
        clock.advance(Duration.ofMinutes(5));
        confirm(session);
        assertThat(people.as("thuky", () -> prints.of(session, CouncilPaper.MINUTES))
                        .orElseThrow()
                        .sheets()
                        .toString())
                .contains("Khách mời: 1 người.", "- Ông Mời (mẫu), Bí thư chi bộ.", ended);
        assertThat(people.as(
                        "thuky", () -> minutesService.minutes(session).newest().body()))
                .contains(
                        "- Ông Mời (mẫu), Bí thư chi bộ.",
                        ended,
                        "Phiên họp tạm dừng và không họp tiếp; ",
                        "Lý do: " + WHY,
                        "Kết luận: Hội đồng để lại phiên họp sau.");
        sign(session, "thuky");
        sign(session, "chutich");
        engine.runDueJobs(PROCESS, session.toString());
        assertThat(details(session).status()).isEqualTo(SessionStatus.FINISHED);
        assertThat(fakeAgenda.resultOf(decided).outcome()).isEqualTo(AgendaSource.Outcome.RECOMMENDED);
        assertThat(fakeAgenda.resultOf(open).outcome()).isEqualTo(AgendaSource.Outcome.DEFERRED);
        assertThat(fakeAgenda.resultOf(open).deferral().until()).isEqualTo(AgendaSource.Until.LATER_SESSION);
        assertThat(fakeAgenda.resultOf(open).deferral().reason()).endsWith(WHY);
    }

    @Test
    void endedSession_opensNoBallotOnAnotherFormEither_andWhatWasWrittenForOneIsWithdrawn() {
        turn("second_ballot", "OFF");
        turn("written_opinion", "COUNTED");
        SubjectKey put = fakeAgenda.add(COMMUNE, "Khổng Văn Đặt (mẫu)", "T-CSTDCS");
        SubjectKey failed = fakeAgenda.add(COMMUNE, "Khổng Văn Trượt (mẫu)", "T-CSTDCS");
        fakeAgenda.offer(put, "F-GK-CN");
        fakeAgenda.offer(failed, "F-GK-CN");
        UUID session = opened(MEMBERS, put, failed);
        List<UUID> items = items(session);
        declareOnce("uyvien7", session);
        LEAVING.forEach(member -> left(session, member));
        close(session);
        people.as("chutich", () -> outcomes.putOtherForm(CommandKey.fresh(), session, items.getFirst(), "F-GK-CN"));
        people.as("chutich", () -> outcomes.openBallot(CommandKey.fresh(), session));
        assertThat(details(session).status()).isEqualTo(SessionStatus.ADJOURNED);
        write(session, "uyvien7", Map.of(items.getFirst(), Choice.AGREE));

        end("thuky", session, WHY);

        assertThat(people.as("chutich", () -> outcomes.otherForms(session, items.getLast())))
                .isEmpty();
        assertThatThrownBy(() -> people.as(
                        "chutich",
                        () -> outcomes.putOtherForm(CommandKey.fresh(), session, items.getLast(), "F-GK-CN")))
                .hasMessage("council.refused.notNow");
        assertThat(jdbc.queryForObject(
                        "select count(*) from council_opinion where session = ? and withdrawn_at is null",
                        Integer.class,
                        session))
                .isZero();
        confirm(session);
        assertThat(details(session).status()).as("nothing is owed a ballot").isEqualTo(SessionStatus.CONFIRMED);
    }

    @Test
    void tieThatNoBallotParts_isPutOff_andNothingSaysThatItIsCut() {
        turn("quota_cut", "ON");
        SubjectKey[] subjects = {
            subject("Khổng Thị Nhất (mẫu)"), subject("Khổng Văn Bằng (mẫu)"), subject("Khổng Thị Bằng (mẫu)")
        };
        fakeAgenda.share(2, subjects);
        UUID session = opened(MEMBERS, subjects);
        vote(session, 11, 9, 9);
        adjourn(session);

        end("thuky", session, WHY);

        assertThat(outcomes(session)).containsExactly("RECOMMENDED", "DEFERRED", "DEFERRED");
        assertThat(cuts(session).getFirst()).contains("11 phiếu, trong chỉ tiêu");
        assertThat(cuts(session).subList(1, 3)).containsOnlyNulls();
        finish(session);
        assertThat(fakeAgenda.resultOf(subjects[1]).arithmetic())
                .contains("9/11", "Để lại phiên sau", WHY)
                .doesNotContain("chỉ tiêu");
    }

    @Test
    void whatPassedHadWaitedForTheBallotThatIsNotHeld_andIsCutAtItsQuotaNow() {
        turn("quota_cut", "ON");
        SubjectKey[] subjects = {
            subject("Khổng Thị Nhất (mẫu)"),
            subject("Khổng Văn Nhì (mẫu)"),
            subject("Khổng Thị Ba (mẫu)"),
            subject("Khổng Văn Trượt (mẫu)")
        };
        fakeAgenda.share(2, subjects);
        UUID session = opened(MEMBERS, subjects);
        vote(session, 11, 10, 9, 2);
        adjourn(session);
        assertThat(cuts(session)).as("what failed may still take a place").containsOnlyNulls();

        end("thuky", session, WHY);

        assertThat(outcomes(session)).containsExactly("RECOMMENDED", "RECOMMENDED", "NOT_RECOMMENDED", "DEFERRED");
        assertThat(cuts(session).get(2)).contains("Có 3 đề nghị đạt", "9 phiếu, ngoài chỉ tiêu");
        assertThat(cuts(session).get(3)).isNull();
        finish(session);
        assertThat(fakeAgenda.resultOf(subjects[2]).outcome()).isEqualTo(AgendaSource.Outcome.NOT_RECOMMENDED);
        assertThat(fakeAgenda.resultOf(subjects[3]).outcome()).isEqualTo(AgendaSource.Outcome.DEFERRED);
    }

    @Test
    void tieThatComesOfTheEnd_isDecidedByTheRuleOnTies_becauseNoBallotIsLeft() {
        turn("quota_cut", "ON");
        SubjectKey[] subjects = {
            subject("Khổng Thị Nhất (mẫu)"),
            subject("Khổng Văn Bằng (mẫu)"),
            subject("Khổng Thị Bằng (mẫu)"),
            subject("Khổng Văn Trượt (mẫu)")
        };
        fakeAgenda.share(2, subjects);
        UUID session = opened(MEMBERS, subjects);
        vote(session, 11, 9, 9, 2);
        adjourn(session);

        end("thuky", session, WHY);

        assertThat(engine.activities(PROCESS, session.toString())).containsExactly("UserTask_CutAtQuota");
        QuotaTie tie = people.as("chutich", () -> ties.ties(session)).getFirst();
        people.as(
                "chutich",
                () -> ties.choose(
                        CommandKey.fresh(),
                        session,
                        tie.quota(),
                        Set.of(tie.items().getLast().id()),
                        "Nhiều năm làm công tác hòa giải"));
        assertThat(outcomes(session)).containsExactly("RECOMMENDED", "NOT_RECOMMENDED", "RECOMMENDED", "DEFERRED");
        finish(session);
        assertThat(details(session).status()).isEqualTo(SessionStatus.FINISHED);
    }

    private List<String> outcomes(UUID session) {
        return jdbc.queryForList(
                "select outcome from council_agenda_item where session = ? order by position", String.class, session);
    }

    private List<String> cuts(UUID session) {
        return details(session).items().stream()
                .map(item -> item.course().cut())
                .toList();
    }

    private void finish(UUID session) {
        confirm(session);
        sign(session, "thuky");
        sign(session, "chutich");
        engine.runDueJobs(PROCESS, session.toString());
    }

    private void end(String username, UUID session, String reason) {
        people.as(username, () -> adjourned.end(CommandKey.fresh(), session, reason));
    }
}
