package vn.thidua.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import vn.thidua.FiresTimer;
import vn.thidua.audit.AuditTrail;
import vn.thidua.council.tally.Choice;
import vn.thidua.council.tally.Figures;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.SubjectRef;

/** Every path, timer and message of {@code CouncilSession.bpmn} that this Council uses. */
class CouncilSessionIT extends CouncilStage {

    @Autowired
    private ManagementService management;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private AuditTrail trail;

    @Test
    void wholeSession_deliversWhatWasCountedSignedByBoth() {
        SubjectKey commendation = subject("Nguyễn Thị Lan (mẫu)");
        SubjectKey title = fakeAgenda.add(COMMUNE, "Trần Văn Bình (mẫu)", "T-CSTDCS");
        UUID session = opened(MEMBERS.subList(0, 9), commendation, title);
        List<String> voters = MEMBERS.subList(0, 9);
        for (int index = 0; index < voters.size(); index++) {
            vote(
                    session,
                    voters.get(index),
                    index < 7 ? Choice.AGREE : Choice.DISAGREE,
                    index < 8 ? Choice.AGREE : Choice.DISAGREE);
        }
        close(session);

        SessionDetails counted = details(session);
        assertThat(counted.status()).isEqualTo(SessionStatus.COUNTED);
        assertThat(counted.items().getFirst().result())
                .isEqualTo(new SessionDetails.ItemOutcome(
                        new Figures(11, 7, 2, 0, 0, 2),
                        11,
                        true,
                        counted.items().getFirst().result().arithmetic(),
                        AgendaSource.Outcome.RECOMMENDED,
                        null));
        assertThat(counted.items().getFirst().result().arithmetic())
                .contains("7/11 thành viên đồng ý", "7 × 100 > 50 × 11", "700 > 550");
        // Eight of eleven is less than 80 % of all members, though it is most of those present.
        assertThat(counted.items().get(1).result().figures()).isEqualTo(new Figures(11, 8, 1, 0, 0, 2));
        assertThat(counted.items().get(1).result().passed()).isFalse();
        assertThat(counted.items().get(1).result().arithmetic()).contains("800 < 880", "Điều 30");

        confirm(session);
        String body = people.as(
                "thuky", () -> minutesService.minutes(session).newest().body());
        assertThat(body)
                .contains("Tổng số thành viên: 11; có mặt: 9; vắng mặt: 2.", "Nguyễn Thị Lan (mẫu)", "700 > 550");
        sign(session, "thuky");
        sign(session, "chutich");
        assertThat(details(session).status()).isEqualTo(SessionStatus.SIGNED);
        engine.runDueJobs();

        assertThat(details(session).status()).isEqualTo(SessionStatus.FINISHED);
        assertThat(engine.isRunning(PROCESS, session.toString())).isFalse();
        AgendaSource.Result delivered = fakeAgenda.resultOf(commendation);
        assertThat(delivered.outcome()).isEqualTo(AgendaSource.Outcome.RECOMMENDED);
        assertThat(delivered.votes().yes()).isEqualTo(7);
        assertThat(delivered.minutesNumber()).endsWith("/BB-HĐTĐKT");
        assertThat(fakeAgenda.resultOf(title).outcome()).isEqualTo(AgendaSource.Outcome.NOT_RECOMMENDED);
    }

    @Test
    void convenedForADayOfAnotherRuleSet_theProcessFollowsIt() {
        UUID session = planned(subject("Khương Văn Đổi (mẫu)"));
        String instance = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(session.toString())
                .singleResult()
                .getId();
        // As if it had been planned while the set before was in force.
        runtime.setVariable(instance, "ruleSet", "ND98");

        convene(session);

        assertThat(runtime.createVariableInstanceQuery()
                        .processInstanceIdIn(instance)
                        .variableName("ruleSet")
                        .list())
                .extracting(VariableInstance::getValue)
                .containsExactly("ND152");
    }

    @Test
    void everySubjectPlanned_isFoundFromItsOwnTrail() {
        SubjectKey[] subjects = {
            subject("Khúc Văn Một (mẫu)"), subject("Khúc Văn Hai (mẫu)"), subject("Khúc Văn Ba (mẫu)")
        };
        planned(subjects);

        assertThat(subjects)
                .allSatisfy(subject -> assertThat(trail.of(SubjectRef.of(subject.type(), subject.id())))
                        .extracting(AuditTrail.Row::action)
                        .containsExactly("council.planned"));
    }

    @Test
    void tooFewPresent_chairCannotOpen() {
        UUID session = convened(subject("Lê Văn Cảnh (mẫu)"));
        present(session, MEMBERS.subList(0, 8));

        assertThat(details(session).quorumFigure()).isEqualTo("8/11 có mặt, cần 9");
        declareOnce("chutich", session);
        assertThatThrownBy(() -> people.as("chutich", () -> meetingService.open(CommandKey.fresh(), session)))
                .isInstanceOfSatisfying(BusinessException.class, refused -> {
                    assertThat(refused.key()).isEqualTo("council.refused.quorumMissing");
                    assertThat(refused.details()).containsExactly(8, 11, 9);
                });
        assertThat(details(session).status()).isEqualTo(SessionStatus.CONVENED);
        assertThat(engine.activities(PROCESS, session.toString())).contains("UserTask_OpenSession");
    }

    @Test
    @FiresTimer("CouncilSession/BoundaryEvent_BallotDeadline")
    void deadline_locksAndCounts() {
        UUID session = opened(MEMBERS, subject("Phạm Thị Dung (mẫu)"));
        vote(session, "uyvien1", Choice.AGREE);

        engine.fireTimer(PROCESS, session.toString(), "BoundaryEvent_BallotDeadline");

        assertThat(details(session).status()).isEqualTo(SessionStatus.COUNTED);
        assertThat(details(session).items().getFirst().result().figures()).isEqualTo(new Figures(11, 1, 0, 0, 0, 10));
        assertThat(vote(session, "uyvien2", Choice.AGREE)).isEqualTo(HandIn.CLOSED);
    }

    @Test
    void paperAfterTheDeadlineButBeforeItsTimer_isNotTaken() {
        UUID session = opened(MEMBERS, subject("Đỗ Văn Em (mẫu)"));
        clock.advance(Duration.ofDays(10));

        assertThat(vote(session, "uyvien1", Choice.AGREE)).isEqualTo(HandIn.CLOSED);
    }

    @Test
    void lastBallot_closesNothing() {
        UUID session = opened(MEMBERS, subject("Vũ Thị Gấm (mẫu)"));
        MEMBERS.forEach(
                member -> assertThat(vote(session, member, Choice.AGREE)).isEqualTo(HandIn.HANDED_IN));

        assertThat(details(session).status()).isEqualTo(SessionStatus.OPEN);
        assertThat(details(session).handedIn()).isEqualTo(11);
        assertThat(details(session).items().getFirst().result()).isNull();
        assertThat(engine.activities(PROCESS, session.toString())).containsExactly("UserTask_CloseBallot");
        close(session);
        assertThat(details(session).items().getFirst().result().figures().yes()).isEqualTo(11);
    }

    @Test
    void chairClosesEarly_outstandingBallotTasksEnd() {
        UUID session = opened(MEMBERS, subject("Hoàng Văn Hải (mẫu)"));
        vote(session, "uyvien1", Choice.DISAGREE);

        close(session);

        assertThat(engine.activities(PROCESS, session.toString())).containsExactly("UserTask_ConfirmResults");
        assertThat(vote(session, "uyvien2", Choice.AGREE)).isEqualTo(HandIn.CLOSED);
    }

    @Test
    void secondPaperOfAMember_isNotTaken() {
        UUID session = opened(MEMBERS, subject("Ngô Thị Inh (mẫu)"));
        vote(session, "uyvien1", Choice.AGREE);

        assertThat(vote(session, "uyvien1", Choice.DISAGREE)).isEqualTo(HandIn.ALREADY_HANDED_IN);
        close(session);
        assertThat(details(session).items().getFirst().result().figures()).isEqualTo(new Figures(11, 1, 0, 0, 0, 10));
    }

    @Test
    void absentMember_cannotVoteUntilCheckedInLate() {
        UUID session = opened(MEMBERS.subList(0, 9), subject("Bùi Văn Khôi (mẫu)"));

        assertThatThrownBy(() -> vote(session, "uyvien8", Choice.AGREE))
                .isInstanceOf(CouncilException.class)
                .hasMessage("council.refused.notPresent");
        present(session, List.of("uyvien8"));
        assertThat(vote(session, "uyvien8", Choice.AGREE)).isEqualTo(HandIn.HANDED_IN);
    }

    @Test
    void incompleteOrBlankPaper_isRefused() {
        UUID session = opened(MEMBERS, subject("Mai Văn Lợi (mẫu)"));
        declareOnce("uyvien1", session);

        assertThatThrownBy(
                        () -> people.as("uyvien1", () -> ballotService.handIn(CommandKey.fresh(), session, Map.of())))
                .hasMessage("council.refused.paperIncomplete");
        assertThatThrownBy(() -> vote(session, "uyvien1", Choice.BLANK)).hasMessage("council.refused.blankNotAllowed");
    }

    @Test
    void cancelledBeforeOpening_subjectsAreReadyAgain() {
        SubjectKey subject = subject("Đinh Thị Mận (mẫu)");
        UUID session = convened(subject);

        people.as("thuky", () -> agendaService.cancel(CommandKey.fresh(), session, "Chủ tịch đi công tác"));

        assertThat(details(session).status()).isEqualTo(SessionStatus.CANCELLED);
        assertThat(fakeAgenda.states.get(subject.id())).isEqualTo("READY");
        assertThat(engine.isRunning(PROCESS, session.toString())).isFalse();
    }

    @Test
    void openedSession_cannotBeCancelled() {
        UUID session = opened(MEMBERS, subject("Tô Văn Năm (mẫu)"));

        assertThatThrownBy(() -> people.as("thuky", () -> agendaService.cancel(CommandKey.fresh(), session, "Đổi ý")))
                .hasMessage("council.refused.notNow");
    }

    @Test
    void itemTakenOff_isReadyAgainAndTheRestMovesUp() {
        SubjectKey first = subject("Cao Thị Oanh (mẫu)");
        SubjectKey second = subject("Lý Văn Phú (mẫu)");
        UUID session = planned(first, second);
        UUID item = details(session).items().getFirst().id();

        people.as("thuky", () -> agendaService.remove(CommandKey.fresh(), session, item));

        assertThat(fakeAgenda.states.get(first.id())).isEqualTo("READY");
        assertThat(details(session).items()).singleElement().satisfies(left -> {
            assertThat(left.subject()).isEqualTo(second);
            assertThat(left.position()).isEqualTo(1);
        });
        people.as("thuky", () -> agendaService.add(CommandKey.fresh(), session, first));
        assertThat(details(session).items())
                .extracting(SessionDetails.Item::subject)
                .containsExactly(second, first);
    }

    @Test
    void addedSubject_comesBehindThoseOfItsForm_andOfAnotherFormAtTheEnd() {
        SubjectKey first = subject("Cao Thị Giấy (mẫu)");
        SubjectKey title = fakeAgenda.add(COMMUNE, "Cao Thị Danh Hiệu (mẫu)", "T-CSTDCS");
        SubjectKey second = subject("Cao Văn Giấy (mẫu)");
        SubjectKey other = fakeAgenda.add(COMMUNE, "Cao Thị Bằng (mẫu)", "F-BKTP-CN");
        UUID session = planned(first, title);

        people.as("thuky", () -> agendaService.add(CommandKey.fresh(), session, second));
        people.as("thuky", () -> agendaService.add(CommandKey.fresh(), session, other));

        assertThat(details(session).items())
                .extracting(SessionDetails.Item::subject)
                .containsExactly(first, second, title, other);
        assertThat(details(session).items())
                .extracting(SessionDetails.Item::position)
                .containsExactly(1, 2, 3, 4);
    }

    @Test
    void secretaryOrdersTheAgenda_untilItIsSettled() {
        SubjectKey first = subject("Cao Thị Một (mẫu)");
        SubjectKey second = subject("Cao Thị Hai (mẫu)");
        SubjectKey third = subject("Cao Thị Ba (mẫu)");
        UUID session = planned(first, second, third);
        UUID last = details(session).items().getLast().id();

        people.as("thuky", () -> agendaService.move(CommandKey.fresh(), session, last, 1));
        assertThat(details(session).items())
                .extracting(SessionDetails.Item::subject)
                .containsExactly(third, first, second);
        people.as("thuky", () -> agendaService.move(CommandKey.fresh(), session, last, 2));
        assertThat(details(session).items())
                .extracting(SessionDetails.Item::subject)
                .containsExactly(first, third, second);
        assertThat(details(session).items())
                .extracting(SessionDetails.Item::position)
                .containsExactly(1, 2, 3);

        for (int beyond : List.of(0, 4)) {
            assertThatThrownBy(() ->
                            people.as("thuky", () -> agendaService.move(CommandKey.fresh(), session, last, beyond)))
                    .hasMessage("council.refused.notNow");
        }
        assertThatThrownBy(() -> people.as("uyvien1", () -> agendaService.move(CommandKey.fresh(), session, last, 1)))
                .isInstanceOf(AccessDeniedException.class);
        people.as("thuky", () -> agendaService.settle(CommandKey.fresh(), session));
        assertThatThrownBy(() -> people.as("thuky", () -> agendaService.move(CommandKey.fresh(), session, last, 1)))
                .hasMessage("council.refused.notNow");
    }

    @Test
    void minutesGivenBack_makeAnotherEditionThatBothSign() {
        UUID session = opened(MEMBERS, subject("Trịnh Văn Quý (mẫu)"));
        close(session);
        confirm(session);
        sign(session, "thuky");
        people.as("chutich", () -> minutesService.giveBack(CommandKey.fresh(), session, "Thiếu ý kiến bảo lưu"));
        assertThat(engine.activities(PROCESS, session.toString())).containsExactly("UserTask_SignMinutesBySecretary");

        people.as("thuky", () -> minutesService.amend(CommandKey.fresh(), session, "Không có ý kiến bảo lưu."));
        MinutesDetails amended = people.as("thuky", () -> minutesService.minutes(session));
        assertThat(amended.editions()).hasSize(3);
        assertThat(amended.newest().body()).contains("Không có ý kiến bảo lưu.");
        assertThat(amended.newest().signatures()).isEmpty();
        sign(session, "thuky");
        sign(session, "chutich");

        MinutesDetails signed = people.as("thuky", () -> minutesService.minutes(session));
        assertThat(signed.newest().signatures())
                .extracting(MinutesDetails.Signed::capacity)
                .containsExactly(Capacity.SECRETARY, Capacity.PRESIDER);
        assertThat(signed.newest().signatures())
                .allMatch(each ->
                        each.sha256().equals(Minutes.sha256Of(signed.newest().body())));
        assertThat(signed.editions().get(2).signatures()).hasSize(1);
    }

    @Test
    void signingAnOldText_orWithAWrongPassword_isRefused() {
        UUID session = opened(MEMBERS, subject("Hà Thị Rạng (mẫu)"));
        close(session);
        confirm(session);
        String old = people.as(
                "thuky", () -> minutesService.minutes(session).newest().sha256());
        people.as("thuky", () -> minutesService.amend(CommandKey.fresh(), session, "Họp đúng giờ."));

        assertThatThrownBy(
                        () -> people.as("thuky", () -> minutesService.sign(CommandKey.fresh(), session, old, PASSWORD)))
                .hasMessage("council.refused.minutesChanged");
        String newest = people.as(
                "thuky", () -> minutesService.minutes(session).newest().sha256());
        assertThatThrownBy(
                        () -> people.as("thuky", () -> minutesService.sign(CommandKey.fresh(), session, newest, "sai")))
                .hasMessage("access.signInAgain.wrong");
        assertThatThrownBy(() -> sign(session, "chutich")).isInstanceOf(BusinessException.class);
    }

    @Test
    void failingDelivery_isSeenAndHoldsNobodyUp() {
        SubjectKey fails = subject("Kim Văn Sửu (mẫu)");
        SubjectKey goes = subject("Lâm Thị Tám (mẫu)");
        fakeAgenda.failing.add(fails.id());
        UUID session = opened(MEMBERS, fails, goes);
        close(session);
        confirm(session);
        sign(session, "thuky");
        sign(session, "chutich");

        for (Job job : jobsOf(session)) {
            tryTo(job);
        }
        assertThat(fakeAgenda.resultOf(goes)).isNotNull();
        assertThat(details(session).deliveriesFailed()).isEqualTo(1);
        assertThat(details(session).status()).isEqualTo(SessionStatus.SIGNED);

        fakeAgenda.failing.clear();
        jobsOf(session).forEach(job -> management.executeJob(job.getId()));
        assertThat(fakeAgenda.resultOf(fails)).isNotNull();
        assertThat(details(session).status()).isEqualTo(SessionStatus.FINISHED);
        assertThat(details(session).deliveriesFailed()).isZero();
    }

    @Test
    void sessionsAreNumberedByYearWithoutGaps() {
        UUID first = opened(MEMBERS, subject("Đào Văn Uy (mẫu)"));
        close(first);
        confirm(first);
        UUID second = opened(MEMBERS, subject("Nghiêm Thị Vui (mẫu)"));
        close(second);
        confirm(second);

        assertThat(number(second)).isEqualTo(number(first) + 1);
    }

    @Test
    void oneWhoIsNoMember_findsNoBallot() {
        UUID session = opened(MEMBERS, subject("Quách Văn Xuyên (mẫu)"));

        assertThatThrownBy(() -> people.as("truongthon", () -> ballotService.ballot(session)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> people.as("canbo", () -> councilService.session(session)))
                .isInstanceOf(AccessDeniedException.class);
    }

    private int number(UUID session) {
        return Integer.parseInt(details(session).minutesNumber().split("/", -1)[0]);
    }

    private List<Job> jobsOf(UUID session) {
        return management.createJobQuery().list().stream()
                .filter(job -> job.getProcessInstanceId() != null)
                .filter(job -> session.toString().equals(businessKey(job)))
                .toList();
    }

    private String businessKey(Job job) {
        return runtime.createProcessInstanceQuery()
                .processInstanceId(job.getProcessInstanceId())
                .singleResult()
                .getBusinessKey();
    }

    /** A failing job throws at whoever runs it by hand; its retries go down as with the executor. */
    private void tryTo(Job job) {
        try {
            management.executeJob(job.getId());
        } catch (ProcessEngineException expected) {
            assertThat(expected).hasMessageContaining("fails in this test");
        }
    }
}
