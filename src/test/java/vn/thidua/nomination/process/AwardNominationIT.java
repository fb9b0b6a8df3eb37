package vn.thidua.nomination.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.FiresTimer;
import vn.thidua.IntegrationTest;
import vn.thidua.TestEngine;
import vn.thidua.TestPeople;
import vn.thidua.council.AgendaSource;
import vn.thidua.council.ItemVotes;
import vn.thidua.nomination.AwardLines;
import vn.thidua.nomination.CultureFamilies;
import vn.thidua.nomination.Declaration;
import vn.thidua.nomination.DraftService;
import vn.thidua.nomination.Drafts;
import vn.thidua.nomination.LineStatus;
import vn.thidua.nomination.Nominating;
import vn.thidua.nomination.NominationDetails;
import vn.thidua.nomination.NominationService;
import vn.thidua.nomination.NominationStage;
import vn.thidua.nomination.eligibility.Verdict;
import vn.thidua.publication.Publishing;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.UnitCode;

/** Every path of {@code processes/AwardNomination.bpmn}, with what the nomination itself says at its end. */
@IntegrationTest
class AwardNominationIT {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 12);

    @Autowired
    ApplicationContext context;

    @Autowired
    TestPeople people;

    @Autowired
    TestEngine engine;

    @Autowired
    DraftService drafts;

    @Autowired
    NominationService nominations;

    @Autowired
    List<AgendaSource> agendaSources;

    @Autowired
    AwardLines awardLines;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcTemplate jdbc;

    Nominating nominating;
    AgendaSource agenda;

    @BeforeEach
    void begin() {
        nominating = new Nominating(context);
        agenda = agendaSources.stream()
                .filter(source -> source.subjectType().equals("nomination-line"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void submittedByAVillage_standsAtTheFront() {
        UUID id = nominating.submitted(Drafts.person("Nguyễn Thị Hường (mẫu)", "F-BKTP-CN"));

        assertThat(at(id)).containsExactly("UserTask_ConfirmByFront");
    }

    @Test
    void refusedByTheFront_ends() {
        UUID id = nominating.submitted(Drafts.person("Nguyễn Thị Hường (mẫu)", "F-BKTP-CN"));

        people.as("mattran", () -> nominations.refuseByFront(CommandKey.fresh(), id, "Sai số hộ dự họp"));

        assertEnded(id, NominationStage.RETURNED);
        assertThat(details(id).closingReason()).isEqualTo("Sai số hộ dự họp");
    }

    @Test
    void unfitAtTheCheck_ends() {
        UUID id = nominating.confirmed(Drafts.person("Nguyễn Thị Hường (mẫu)", "F-BKTP-CN"));

        nominating.check(id, Map.of("checkOutcome", "UNFIT", "reason", "Không đúng đối tượng, Điều 74"));

        assertEnded(id, NominationStage.RETURNED);
    }

    @Test
    void supplementAnswered_comesBackToTheCheckAndIsLimited() {
        UUID id = nominating.confirmed(Drafts.person("Nguyễn Thị Hường (mẫu)", "F-BKTP-CN"));
        nominating.check(id, Map.of("checkOutcome", "SUPPLEMENT", "missing", "Thiếu ảnh công trình"));
        assertThat(at(id)).containsExactly("UserTask_AnswerSupplement");
        assertThat(details(id).supplementRequest()).isEqualTo("Thiếu ảnh công trình");

        people.as("truongthon", () -> drafts.submit(CommandKey.fresh(), id, Declaration.FULL));

        assertThat(at(id)).containsExactly("UserTask_CheckNomination");
        assertThatThrownBy(() -> nominating.check(id, Map.of("checkOutcome", "SUPPLEMENT", "missing", "Nữa")))
                .hasStackTraceContaining("nomination.error.supplementsExhausted");
        assertThat(at(id)).containsExactly("UserTask_CheckNomination");
    }

    /** Once is what the rule set says today, not what the program believes. */
    @ParameterizedTest
    @ValueSource(ints = {0, 2})
    void supplement_isAskedAsOftenAsTheRuleSays(int times) {
        jdbc.update(
                "update award_rule_value set value = ? where rule_set = 'ND152' and key = 'supplement_max'",
                String.valueOf(times));
        try {
            UUID id = nominating.confirmed(Drafts.person("Nguyễn Thị Hường (mẫu)", "F-BKTP-CN"));
            for (int asked = 0; asked < times; asked++) {
                nominating.check(id, Map.of("checkOutcome", "SUPPLEMENT", "missing", "Thiếu ảnh công trình"));
                people.as("truongthon", () -> drafts.submit(CommandKey.fresh(), id, Declaration.FULL));
            }

            assertThatThrownBy(() -> nominating.check(id, Map.of("checkOutcome", "SUPPLEMENT", "missing", "Nữa")))
                    .hasStackTraceContaining("nomination.error.supplementsExhausted");
        } finally {
            jdbc.update("update award_rule_value set value = '1' where rule_set = 'ND152' and key = 'supplement_max'");
        }
    }

    @Test
    @FiresTimer("AwardNomination/BoundaryEvent_SupplementOverdue")
    void supplementNotAnsweredInTime_isReturnedByTheTimer() {
        UUID id = nominating.confirmed(Drafts.person("Nguyễn Thị Hường (mẫu)", "F-BKTP-CN"));
        nominating.check(id, Map.of("checkOutcome", "SUPPLEMENT", "missing", "Thiếu ảnh công trình"));

        engine.fireTimer("AwardNomination", id.toString(), "BoundaryEvent_SupplementOverdue");

        assertEnded(id, NominationStage.RETURNED);
    }

    @Test
    void appraisedAsUnfit_ends() {
        UUID id = nominating.confirmed(Drafts.person("Nguyễn Thị Hường (mẫu)", "F-BKTP-CN"));
        nominating.check(id, Map.of("checkOutcome", "COMPLETE"));
        assertThat(at(id)).containsExactly("UserTask_AppraiseNomination");

        nominating.appraise(id, "UNFIT");

        assertEnded(id, NominationStage.RETURNED);
    }

    @Test
    void complete_isExplainedRuleByRule() {
        UUID id = nominating.confirmed(Drafts.person("Nguyễn Thị Hường (mẫu)", "F-BKTP-CN"));

        nominating.check(id, Map.of("checkOutcome", "COMPLETE"));

        assertThat(details(id).lines().getFirst().findings())
                .allMatch(finding -> !finding.explanation().isBlank())
                .allMatch(finding ->
                        finding.verdict() == Verdict.PASS || (!finding.data().isEmpty() && finding.change() != null))
                // The days of a movement stand in its plan, in no law.
                .allMatch(
                        finding -> finding.article().isBlank() == finding.rule().equals("movementPeriod"))
                .allMatch(finding -> "Nghị định 152/2025/NĐ-CP".equals(finding.ruleSet()) && finding.asOf() != null)
                .extracting(NominationDetails.Finding::rule)
                .containsExactly(
                        "kindFitsForm",
                        "villageAgreed",
                        "movementPeriod",
                        "noHold",
                        "standard.MOVEMENT_SELECTED",
                        "BR-01",
                        "BR-02",
                        "BR-14",
                        "BR-16",
                        "BR-22");
        assertThat(details(id).lines().getFirst().findings())
                .noneMatch(finding -> finding.explanation().matches(".*[<>].*"))
                .filteredOn(finding -> finding.rule().equals("villageAgreed"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.explanation()).endsWith("mức yêu cầu: trên 50 %."));
    }

    @Test
    void appraised_waitsForTheCouncilAsAnAgendaItem() {
        UUID id = nominating.ready(Drafts.person("Nguyễn Thị Hường (mẫu)", "F-BKTP-CN"));

        assertThat(at(id)).containsExactly("CatchEvent_CouncilConcluded");
        assertThat(agenda.ready(new UnitCode("ND")))
                .extracting(AgendaSource.Candidate::id)
                .contains(details(id).lines().getFirst().id());
        assertThat(agenda.ready(new UnitCode("HP"))).isEmpty();
    }

    @Test
    void recommended_isPassedOnAndSettledWhenGranted() {
        UUID id = nominating.ready(Drafts.person("Nguyễn Thị Hường (mẫu)", "F-GK-CN"));
        UUID line = details(id).lines().getFirst().id();
        vote(line, AgendaSource.Outcome.RECOMMENDED);
        assertThat(at(id)).containsExactly("CatchEvent_LinesSettled");
        assertThat(details(id).stage()).isEqualTo(NominationStage.DECISION);

        transaction.executeWithoutResult(
                status -> awardLines.granted(line, UUID.randomUUID(), "15/QĐ-UBND", DAY.plusDays(2)));

        assertEnded(id, NominationStage.SETTLED);
        assertThat(details(id).lines().getFirst().status()).isEqualTo(LineStatus.GRANTED);
    }

    @Test
    void onlyLineNotRecommended_settlesAtOnce() {
        UUID id = nominating.ready(Drafts.person("Nguyễn Thị Hường (mẫu)", "F-GK-CN"));

        vote(details(id).lines().getFirst().id(), AgendaSource.Outcome.NOT_RECOMMENDED);

        assertEnded(id, NominationStage.SETTLED);
    }

    @Test
    void twoLines_waitForEachOther() {
        UUID id = nominating.ready(
                Drafts.person("Nguyễn Thị Hường (mẫu)", "F-GK-CN"), Drafts.group("Tổ tự quản (mẫu)", "F-GK-TT"));
        UUID first = details(id).lines().get(0).id();
        UUID second = details(id).lines().get(1).id();

        vote(first, AgendaSource.Outcome.NOT_RECOMMENDED);
        assertThat(at(id)).containsExactly("CatchEvent_CouncilConcluded");
        vote(second, AgendaSource.Outcome.RECOMMENDED);
        assertThat(at(id)).containsExactly("CatchEvent_LinesSettled");
        transaction.executeWithoutResult(
                status -> awardLines.refused(second, UUID.randomUUID(), "Chủ tịch", "Chưa đủ thành tích"));

        assertEnded(id, NominationStage.SETTLED);
    }

    @Test
    void resultDeliveredTwice_countsOnce() {
        UUID id = nominating.ready(Drafts.person("Nguyễn Thị Hường (mẫu)", "F-GK-CN"));
        UUID line = details(id).lines().getFirst().id();
        UUID session = vote(line, AgendaSource.Outcome.RECOMMENDED);

        transaction.executeWithoutResult(
                status -> agenda.deliver(result(line, session, AgendaSource.Outcome.NOT_RECOMMENDED)));

        assertThat(details(id).lines().getFirst().status()).isNotEqualTo(LineStatus.NOT_RECOMMENDED);
    }

    @Test
    void formWithoutCouncil_goesStraightToThoseWhoDecide() {
        UUID id = new CultureFamilies(context).sent(1);
        new Publishing(context).publish("truongthon", id);
        people.as("mattran", () -> nominations.confirmByFront(CommandKey.fresh(), id, ""));
        nominating.check(id, Map.of("checkOutcome", "COMPLETE"));
        nominating.appraise(id, "APPROPRIATE");

        assertThat(at(id)).containsExactly("CatchEvent_LinesSettled");
        assertThat(details(id).stage()).isEqualTo(NominationStage.DECISION);
    }

    @Test
    void withdrawn_endsWhereverItStands() {
        UUID id = nominating.ready(Drafts.person("Nguyễn Thị Hường (mẫu)", "F-GK-CN"));

        people.as("truongthon", () -> nominations.withdraw(CommandKey.fresh(), id, "Xin rút"));

        assertEnded(id, NominationStage.WITHDRAWN);
    }

    @Test
    void councilOpened_locksWithdrawal() {
        UUID id = nominating.ready(Drafts.person("Nguyễn Thị Hường (mẫu)", "F-GK-CN"));
        UUID line = details(id).lines().getFirst().id();
        UUID session = UUID.randomUUID();
        transaction.executeWithoutResult(status -> {
            agenda.scheduled(line, session, new UnitCode("ND"));
            agenda.opening(line, session);
        });

        assertThatThrownBy(() -> people.as("truongthon", () -> nominations.withdraw(CommandKey.fresh(), id, "Xin rút")))
                .hasMessage("nomination.error.tooLateToWithdraw");
        assertThat(details(id).actions()).doesNotContain(NominationDetails.Action.WITHDRAW);
    }

    @Test
    void stoppedByTheChair_ends() {
        UUID id = nominating.ready(Drafts.person("Nguyễn Thị Hường (mẫu)", "F-GK-CN"));

        people.as("chutich", () -> nominations.stop(CommandKey.fresh(), id, "Người được đề nghị đã mất"));

        assertEnded(id, NominationStage.STOPPED);
    }

    @Test
    void confirmedByTheNominator_isRefused() {
        UUID id = nominating.submitted(Drafts.person("Nguyễn Thị Hường (mẫu)", "F-GK-CN"));

        assertThatThrownBy(() -> people.as("truongthon", () -> nominations.confirmByFront(CommandKey.fresh(), id, "")))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(at(id)).containsExactly("UserTask_ConfirmByFront");
    }

    private UUID vote(UUID line, AgendaSource.Outcome outcome) {
        UUID session = UUID.randomUUID();
        transaction.executeWithoutResult(status -> {
            agenda.scheduled(line, session, new UnitCode("ND"));
            agenda.opening(line, session);
        });
        transaction.executeWithoutResult(status -> agenda.deliver(result(line, session, outcome)));
        return session;
    }

    private static AgendaSource.Result result(UUID line, UUID session, AgendaSource.Outcome outcome) {
        return new AgendaSource.Result(
                line, session, "01/BB-HĐ", DAY, outcome, new ItemVotes(11, 10, 1, 0, 0, 0, 11), "10/11");
    }

    private NominationDetails details(UUID id) {
        return people.as("truongthon", () -> nominations.details(id));
    }

    private List<String> at(UUID id) {
        return engine.activities("AwardNomination", id.toString());
    }

    private void assertEnded(UUID id, NominationStage stage) {
        assertThat(engine.isRunning("AwardNomination", id.toString())).isFalse();
        assertThat(details(id).stage()).isEqualTo(stage);
        assertThat(details(id).lines()).allMatch(line -> line.status().isTerminal());
    }
}
