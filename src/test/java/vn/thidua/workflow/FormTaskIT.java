package vn.thidua.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.EngineMarkerScan;
import vn.thidua.IntegrationTest;
import vn.thidua.TestEngine;
import vn.thidua.TestPeople;
import vn.thidua.access.AccountService;
import vn.thidua.access.AssignmentDraft;
import vn.thidua.audit.AuditTrail;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.CurrentActor;
import vn.thidua.shared.Drafts;
import vn.thidua.shared.Role;
import vn.thidua.shared.SubjectRef;
import vn.thidua.shared.UnitCode;
import vn.thidua.workflow.FormTaskService.Submission;

/** A user task that exists only in a model and a form file: it works without a line of Java of its own. */
@IntegrationTest
class FormTaskIT {

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private Processes processes;

    @Autowired
    private FormTaskService forms;

    @Autowired
    private FormAnswers answers;

    @Autowired
    private WorkItemService items;

    @Autowired
    private WorkListCheck check;

    @Autowired
    private IncidentService incidents;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private CurrentActor currentActor;

    @Autowired
    private DraftSweep sweep;

    @Autowired
    private TestPeople people;

    @Autowired
    private TestEngine engine;

    @Autowired
    private EngineMarkerScan scan;

    @Autowired
    private AccountService accounts;

    @Autowired
    private Clock clock;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private ApplicationContext context;

    private PlantedProcess planted;
    private String key = "";
    private AccountId officer = new AccountId(UUID.randomUUID());

    @BeforeEach
    void start() {
        officer = people.id("canbo");
        planted = new PlantedProcess(context);
        key = planted.started();
    }

    @AfterEach
    void workListFitsTheEngine() {
        PlantedProcess.mended();
        engine.runDueJobs();
        assertThat(check.differences()).isEmpty();
        assertThat(check.wrongCounts()).isEmpty();
    }

    @Test
    void answersGiven_areKeptHereAndOnlyTheOutcomeReachesTheEngine() {
        String task = taskOf("canbo");
        Submission submission = submit(task, Map.of("answer", "NO", "reason", "Thiếu MARKER-7731 biên bản họp thôn"));
        assertThat(submission).isInstanceOf(Submission.Accepted.class);
        assertThat(answers.latest(PlantedSubjects.PROCESS, key, "UserTask_Answer"))
                .get()
                .satisfies(kept -> {
                    assertThat(kept.text("reason")).contains("MARKER-7731");
                    assertThat(kept.form()).isEqualTo("Planted_Answer");
                    assertThat(kept.version()).hasSize(12);
                });
        assertThat(runtime.createVariableInstanceQuery().variableName("answer").list())
                .anyMatch(variable -> "NO".equals(variable.getValue()));
        assertThat(scan.find("MARKER-7731")).isEmpty();
        assertThat(trail.of(subject())).singleElement().satisfies(entry -> {
            assertThat(entry.action()).isEqualTo("workflow.answered");
            assertThat(entry.actor()).isEqualTo("Trần Thị Mai Hương (mẫu)");
            assertThat(entry.after()).isEqualTo("Trả lời");
            assertThat(entry.reason()).isNull();
        });
        assertThat(jdbc.queryForObject(
                        "select array_to_string(mention_names || mention_ids, ' ') from audit_entry where subject_id = ?",
                        String.class,
                        key))
                .isEqualTo("answer task NO UserTask_Answer");
        assertThat(openTasks("canbo")).isZero();
    }

    @Test
    void answersMissing_nothingIsKeptAndEachFieldSaysWhy() {
        String task = taskOf("canbo");
        assertThat(submit(task, Map.of("answer", "NO", "reason", "vì")))
                .isInstanceOfSatisfying(
                        Submission.Invalid.class,
                        invalid -> assertThat(invalid.problems()).containsOnlyKeys("reason"));
        assertThat(submit(task, Map.of()))
                .isInstanceOfSatisfying(
                        Submission.Invalid.class,
                        invalid -> assertThat(invalid.problems()).containsOnlyKeys("answer"));
        assertThat(answers.latest(PlantedSubjects.PROCESS, key, "UserTask_Answer"))
                .isEmpty();
        assertThat(openTasks("canbo")).isOne();
    }

    @Test
    void formLeftUnfinished_isFoundByItsWriterAndEndsWithTheTask() {
        String task = taskOf("canbo");
        Map<String, Object> unfinished = Map.of("answer", "NO", "reason", "Thiếu MARKER-7732, ghi dở");
        currentActor.as(officer, () -> forms.draft(task).keep(unfinished));

        assertThat(left(officer, task)).isEqualTo(unfinished);
        assertThat(left(people.id("phochutich"), task)).isEmpty();
        submit(task, Map.of("answer", "YES"));
        assertThat(left(officer, task)).isEmpty();
        assertThat(scan.find("MARKER-7732")).isEmpty();
    }

    @Test
    void taskDoneBySomebodyElse_typingOnIsToldSo() {
        String task = taskOf("canbo");
        Drafts.Place draft = currentActor.as(officer, () -> forms.draft(task));
        submit(task, Map.of("answer", "YES"));

        assertThatThrownBy(() -> currentActor.as(officer, () -> draft.keep(Map.of("note", "viết tiếp"))))
                .isInstanceOfSatisfying(
                        BusinessException.class, gone -> assertThat(gone.key()).isEqualTo("workflow.task.gone"));
        assertThat(left(officer, task)).isEmpty();
    }

    @Test
    void taskThatEndedWithoutItsForm_takesItsDraftAlong() {
        String task = taskOf("canbo");
        currentActor.as(officer, () -> forms.draft(task).keep(Map.of("note", "ghi dở")));
        sweep.sweep();
        assertThat(left(officer, task)).isNotEmpty();

        transaction.executeWithoutResult(status -> runtime.deleteProcessInstance(instance(), "withdrawn"));

        assertThat(left(officer, task)).isEmpty();
    }

    private Map<String, Object> left(AccountId who, String task) {
        return currentActor.as(
                who, () -> forms.draft(task).find().map(Drafts.Draft::typed).orElse(Map.of()));
    }

    private String instance() {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(key)
                .singleResult()
                .getId();
    }

    @Test
    void hiddenField_isNeitherAskedForNorKept() {
        String task = taskOf("canbo");
        submit(task, Map.of("answer", "YES", "reason", "không hỏi tới"));
        assertThat(answers.latest(PlantedSubjects.PROCESS, key, "UserTask_Answer"))
                .get()
                .satisfies(kept -> assertThat(kept.values()).containsOnlyKeys("answer"));
    }

    @Test
    void personWithoutTheRole_isRefused() {
        String task = taskOf("canbo");
        AccountId villager = people.id("truongthon");
        assertThat(openTasks("truongthon")).isZero();
        assertThatThrownBy(() -> currentActor.as(
                        villager, () -> forms.submit(CommandKey.fresh(), task, Map.of("answer", "YES"))))
                .isInstanceOf(BusinessException.class)
                .hasMessage("shared.forbidden");
        assertThatThrownBy(() -> currentActor.as(villager, () -> {
                    items.claim(CommandKey.fresh(), task);
                    return null;
                }))
                .hasMessage("shared.forbidden");
    }

    @Test
    void roleEndedAfterClaiming_handingInIsForbidden() {
        String task = taskOf("canbo");
        LocalDate yesterday = LocalDate.now(clock).minusDays(1);
        AccountId helper = people.newcomer(
                "Người phụ việc (mẫu)", AssignmentDraft.own(Role.INTAKE_OFFICER, new UnitCode("ND"), yesterday));
        people.as(helper, () -> items.claim(CommandKey.fresh(), task));

        people.dismiss(helper);

        assertThatThrownBy(() ->
                        currentActor.as(helper, () -> forms.submit(CommandKey.fresh(), task, Map.of("answer", "YES"))))
                .hasMessage("shared.forbidden");
        assertThat(answers.latest(PlantedSubjects.PROCESS, key, "UserTask_Answer"))
                .isEmpty();
    }

    @Test
    void waitingForOthers_endsForWhoeverHoldsNoAssignmentAnyMore() {
        transaction.executeWithoutResult(status -> {
            processes.start(PlantedSubjects.PROCESS, key, Map.of());
            processes.start(PlantedSubjects.PROCESS, key, Map.of());
        });
        AccountId leaves = intakeOfficer("Người sẽ thôi việc (mẫu)");
        AccountId stays = intakeOfficer("Người ở lại (mẫu)");
        for (AccountId each : List.of(leaves, stays)) {
            String task = taskOf("canbo");
            people.as(each, () -> forms.submit(CommandKey.fresh(), task, Map.of("answer", "YES")));
        }
        String last = taskOf("canbo");
        currentActor.as(officer, () -> {
            items.claim(CommandKey.fresh(), last);
            return null;
        });
        assertThat(waiting(leaves)).containsExactly(last);
        assertThat(waiting(stays)).containsExactly(last);

        people.dismiss(leaves);

        assertThat(waiting(leaves)).isEmpty();
        assertThat(people.as(leaves, () -> items.counts(WorkItems.Filter.NONE)).waiting())
                .isZero();
        assertThat(waiting(stays)).containsExactly(last);
        assertThat(people.as(stays, () -> items.counts(WorkItems.Filter.NONE)).waiting())
                .isOne();
    }

    @Test
    void titlesOfWhatOneTookOrDid_endWithTheAssignment_alsoForWhoeverMovedToAnotherUnit() {
        transaction.executeWithoutResult(status -> {
            processes.start(PlantedSubjects.PROCESS, key, Map.of());
            processes.start(PlantedSubjects.PROCESS, key, Map.of());
        });
        AccountId moves = intakeOfficer("Người sẽ chuyển đi (mẫu)");
        String did = taskOf("canbo");
        people.as(moves, () -> forms.submit(CommandKey.fresh(), did, Map.of("answer", "YES")));
        String took = taskOf("canbo");
        people.as(moves, () -> items.claim(CommandKey.fresh(), took));
        assertThat(tab(moves, WorkItems.Tab.DONE)).containsExactly(did);
        assertThat(tab(moves, WorkItems.Tab.MINE)).containsExactly(took);
        assertThat(people.as(moves, () -> items.counts(WorkItems.Filter.NONE))).satisfies(counts -> {
            assertThat(counts.done()).isOne();
            assertThat(counts.mine()).isOne();
        });

        people.dismiss(moves);
        people.as(
                "quantri",
                () -> accounts.assign(
                        CommandKey.fresh(),
                        moves,
                        AssignmentDraft.own(Role.VILLAGE_HEAD, new UnitCode("ND-T-XUANDOAI"), LocalDate.now(clock))));

        assertThat(tab(moves, WorkItems.Tab.DONE)).isEmpty();
        assertThat(tab(moves, WorkItems.Tab.MINE)).isEmpty();
        assertThat(people.as(moves, () -> items.openFor(new SubjectRef("planted", key))))
                .isEmpty();
        assertThat(people.as(moves, () -> items.counts(WorkItems.Filter.NONE))).satisfies(counts -> {
            assertThat(counts.done()).isZero();
            assertThat(counts.mine()).isZero();
            assertThat(counts.late()).isZero();
        });
    }

    private List<String> tab(AccountId person, WorkItems.Tab tab) {
        return people
                .as(person, () -> items.page(tab, WorkItems.Query.first(WorkItems.Filter.NONE, 50)))
                .rows()
                .stream()
                .map(WorkItems.Row::taskId)
                .toList();
    }

    private AccountId intakeOfficer(String name) {
        return people.newcomer(
                name,
                AssignmentDraft.own(
                        Role.INTAKE_OFFICER,
                        new UnitCode("ND"),
                        LocalDate.now(clock).minusDays(1)));
    }

    private List<String> waiting(AccountId who) {
        return tab(who, WorkItems.Tab.WAITING);
    }

    @Test
    void plantedDue_isFoundAndWrittenAgain() {
        String task = taskOf("canbo");
        Timestamp due = Timestamp.from(clock.instant().plus(Duration.ofDays(9)).truncatedTo(ChronoUnit.SECONDS));
        jdbc.update("update act_ru_task set due_date_ = ? where id_ = ?", due, task);
        assertThat(check.differences()).containsExactly(task);

        transaction.executeWithoutResult(status -> items.changed(subject()));

        assertThat(check.differences()).isEmpty();
        assertThat(currentActor
                        .as(officer, () -> items.openFor(subject()))
                        .getFirst()
                        .due())
                .isEqualTo(due.toInstant());
        jdbc.update("update workflow_item set sort_due = now() where task_id = ?", task);
        assertThat(check.differences()).containsExactly(task);
        jdbc.update("update act_ru_task set due_date_ = null where id_ = ?", task);
        transaction.executeWithoutResult(status -> items.changed(subject()));
        assertThat(check.differences()).isEmpty();
    }

    @Test
    void itemClaimed_movesFromTheGroupToThePersonAndBack() {
        String task = taskOf("canbo");
        long group = counts("canbo").group();
        long mine = counts("canbo").mine();
        currentActor.as(officer, () -> {
            items.claim(CommandKey.fresh(), task);
            return null;
        });
        assertThat(counts("canbo").group()).isEqualTo(group - 1);
        assertThat(counts("canbo").mine()).isEqualTo(mine + 1);
        currentActor.as(officer, () -> {
            items.release(CommandKey.fresh(), task);
            return null;
        });
        assertThat(counts("canbo").group()).isEqualTo(group);
    }

    @Test
    void sameTaskHandedInTwice_theSecondIsToldItIsGone() {
        String task = taskOf("canbo");
        submit(task, Map.of("answer", "YES"));
        assertThatThrownBy(() -> submit(task, Map.of("answer", "NO", "reason", "đổi ý kiến")))
                .hasMessage("workflow.task.gone");
    }

    @Test
    void failureAfterTheStep_takesItemAndAnswersBackWithIt() {
        String task = taskOf("canbo");
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    submit(task, Map.of("answer", "YES"));
                    throw new IllegalStateException("planted");
                }))
                .hasMessage("planted");
        assertThat(answers.latest(PlantedSubjects.PROCESS, key, "UserTask_Answer"))
                .isEmpty();
        assertThat(openTasks("canbo")).isOne();
    }

    @Test
    void stepFailing_becomesAnIncidentWithoutBusinessDataThatAnAdministratorRetries() {
        planted.failed(key);
        assertThat(scan.find(key + "-SECRET")).isEmpty();
        AccountId admin = people.id("quantri");
        IncidentService.Row incident = currentActor.as(
                admin,
                () -> incidents.open().stream()
                        .filter(row -> row.title().endsWith(key))
                        .findFirst()
                        .orElseThrow());
        assertThat(incident.step()).isEqualTo("Làm việc");
        assertThat(incident.process()).isEqualTo("Quy trình thử");
        assertThat(incident.reference()).matches("[0-9a-f]{8}");
        PlantedProcess.mended();
        currentActor.as(admin, () -> {
            incidents.retry(CommandKey.fresh(), incident.id());
            return null;
        });
        engine.runDueJobs();
        assertThat(engine.isRunning(PlantedSubjects.PROCESS, key)).isFalse();
    }

    private Submission submit(String task, Map<String, Object> given) {
        return currentActor.as(officer, () -> forms.submit(CommandKey.fresh(), task, given));
    }

    private String taskOf(String username) {
        return currentActor
                .as(people.id(username), () -> items.openFor(subject()))
                .getFirst()
                .taskId();
    }

    private long openTasks(String username) {
        return currentActor
                .as(people.id(username), () -> items.openFor(subject()))
                .size();
    }

    private WorkItems.Counts counts(String username) {
        return currentActor.as(people.id(username), () -> items.counts(WorkItems.Filter.NONE));
    }

    private SubjectRef subject() {
        return new SubjectRef("planted", key);
    }
}
