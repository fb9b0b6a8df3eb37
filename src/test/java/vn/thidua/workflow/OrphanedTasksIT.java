package vn.thidua.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.thidua.IntegrationTest;
import vn.thidua.TestPeople;
import vn.thidua.access.AccountService;
import vn.thidua.access.AssignmentDraft;
import vn.thidua.access.AssignmentKind;
import vn.thidua.audit.AuditTrail;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.Role;
import vn.thidua.shared.SubjectRef;
import vn.thidua.shared.UnitCode;

/** A task goes back to its group when who took it holds none of its roles any more. */
@IntegrationTest
class OrphanedTasksIT {

    private static final UnitCode COMMUNE = new UnitCode("ND");

    @Autowired
    private ApplicationContext context;

    @Autowired
    private TaskService tasks;

    @Autowired
    private WorkItemService items;

    @Autowired
    private WorkListCheck check;

    @Autowired
    private OrphanSweep sweep;

    @Autowired
    private AccountService accounts;

    @Autowired
    private TestPeople people;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Clock clock;

    private SubjectRef subject = new SubjectRef("planted", "");
    private LocalDate today = LocalDate.EPOCH;
    private AccountId holder = new AccountId(UUID.randomUUID());
    private String task = "";

    @BeforeEach
    void taken() {
        String key = new PlantedProcess(context).started();
        subject = new SubjectRef("planted", key);
        today = LocalDate.now(clock);
        holder = people.newcomer(
                "Người sắp thôi việc (mẫu)",
                AssignmentDraft.own(Role.INTAKE_OFFICER, COMMUNE, today.minusDays(9)),
                AssignmentDraft.own(Role.CLERK, COMMUNE, today.minusDays(9)));
        task = people.as(holder, () -> items.openFor(subject)).getFirst().taskId();
        people.as(holder, () -> items.claim(CommandKey.fresh(), task));
        assertThat(offered()).isEmpty();
    }

    @AfterEach
    void workListFitsTheEngine() {
        assertThat(check.differences()).isEmpty();
        assertThat(check.wrongCounts()).isEmpty();
    }

    @Test
    void assignmentEndedAsOfADayPast_givesTheTaskBackAtOnce() {
        end(Role.INTAKE_OFFICER, today.minusDays(3));

        assertThat(offered()).containsExactly(task);
        assertThat(tasks.createTaskQuery().taskId(task).singleResult().getAssignee())
                .isNull();
        assertThat(trail.of(subject)).first().satisfies(entry -> {
            assertThat(entry.action()).isEqualTo("workflow.givenBack");
            assertThat(entry.actor()).isEqualTo(nameOf("quantri"));
        });
        people.as("canbo", () -> items.claim(CommandKey.fresh(), task));
    }

    @Test
    void assignmentThatEndsOnADayToCome_givesItBackWhenThatDayIsOver() {
        end(Role.INTAKE_OFFICER, today);
        sweep.sweep();
        assertThat(offered()).as("the last day counts").isEmpty();

        // Nobody says anything at midnight: planted as the night leaves it.
        jdbc.update(
                "update access_assignment set valid_to = ? where account_id = ? and role = 'INTAKE_OFFICER'",
                today.minusDays(1),
                holder.value());
        assertThat(offered()).isEmpty();
        sweep.sweep();

        assertThat(offered()).containsExactly(task);
        assertThat(trail.of(subject))
                .first()
                .satisfies(entry -> assertThat(entry.action()).isEqualTo("workflow.givenBack"));
        sweep.sweep();
        assertThat(trail.of(subject))
                .filteredOn(entry -> entry.action().equals("workflow.givenBack"))
                .hasSize(1);
    }

    @Test
    void accountShut_givesTheTaskBack() {
        people.as("quantri", () -> accounts.setActive(CommandKey.fresh(), holder, false, "Nghỉ việc"));

        assertThat(offered()).containsExactly(task);
    }

    @Test
    void anotherRoleEnded_orTheSameStillHeldForSomebody_leavesTheTaskWhereItIs() {
        end(Role.CLERK, today.minusDays(1));
        assertThat(offered()).isEmpty();

        people.as(
                "quantri",
                () -> accounts.assign(
                        CommandKey.fresh(),
                        holder,
                        new AssignmentDraft(
                                Role.INTAKE_OFFICER, COMMUNE, AssignmentKind.TUQ, people.id("canbo"), today, null)));
        end(Role.INTAKE_OFFICER, today.minusDays(1));
        sweep.sweep();
        assertThat(offered()).isEmpty();
    }

    private void end(Role role, LocalDate lastDay) {
        UUID own = jdbc.queryForObject(
                "select id from access_assignment where account_id = ? and role = ? and kind = 'OWN'",
                UUID.class,
                holder.value(),
                role.name());
        people.as("quantri", () -> accounts.endAssignment(CommandKey.fresh(), own, lastDay, "Chuyển công tác"));
    }

    /** What the officers of the group are offered of it. */
    private List<String> offered() {
        return people
                .as("canbo", () -> items.page(WorkItems.Tab.GROUP, WorkItems.Query.first(WorkItems.Filter.NONE, 200)))
                .rows()
                .stream()
                .filter(row -> row.subject().equals(subject))
                .map(WorkItems.Row::taskId)
                .toList();
    }

    private String nameOf(String username) {
        return jdbc.queryForObject(
                "select display_name from access_account where username = ?", String.class, username);
    }
}
