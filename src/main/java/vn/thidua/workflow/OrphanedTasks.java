package vn.thidua.workflow;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.audit.AuditEvent;
import vn.thidua.audit.AuditLog;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.OfficeEnded;
import vn.thidua.shared.RoleAt;
import vn.thidua.shared.RoleHolders;
import vn.thidua.shared.SubjectRef;
import vn.thidua.shared.Unscoped;

/**
 * Tasks taken by somebody who then lost every role they are offered to: nobody else could take them. They go back to the
 * group. What is somebody's own, such as a ballot, is offered to no group and stays.
 *
 * @see "ADR 0010"
 */
@Component
class OrphanedTasks {

    private static final String TAKEN = """
            select i.task_id, i.task_key, i.subject_type, i.subject_id, i.assignee, a.roles
            from workflow_item i join workflow_audience a on a.id = i.audience
            where i.state = 'OPEN' and i.assignee is not null""";

    private final JdbcTemplate jdbc;
    private final TaskService tasks;
    private final RoleHolders people;
    private final AuditLog audit;
    private final Clock clock;

    OrphanedTasks(JdbcTemplate jdbc, TaskService tasks, RoleHolders people, AuditLog audit, Clock clock) {
        this.jdbc = jdbc;
        this.tasks = tasks;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    /** A task that somebody took, with the roles it is offered to. */
    record Taken(String taskId, String taskKey, SubjectRef subject, AccountId by, List<RoleAt> roles) {}

    /** In the transaction that ends the office: nobody ever sees a task held by who may not do it. */
    @Unscoped("Tasks to give back; nobody is shown them")
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void officeEnded(OfficeEnded ended) {
        taken(TAKEN + " and i.assignee = ?", ended.account().value()).stream()
                .filter(this::orphaned)
                .forEach(this::giveBack);
    }

    /** Those of everybody, such as of who held a role until yesterday. */
    @Unscoped("Tasks to give back; nobody is shown them")
    @Transactional(readOnly = true)
    public List<Taken> orphaned() {
        return taken(TAKEN).stream().filter(this::orphaned).toList();
    }

    /** Gives one back, unless somebody did or ended it meanwhile. */
    @Transactional
    public void giveBack(Taken taken) {
        Task task = tasks.createTaskQuery()
                .taskId(taken.taskId())
                .taskAssignee(taken.by().toString())
                .singleResult();
        if (task == null) {
            return;
        }
        tasks.setAssignee(taken.taskId(), null);
        audit.record(AuditEvent.of("workflow.givenBack", taken.subject())
                .with(Map.of("task", taken.taskKey(), "account", taken.by().toString())));
    }

    private boolean orphaned(Taken taken) {
        LocalDate today = LocalDate.now(clock);
        return taken.roles().stream()
                .flatMap(role -> people.holders(role.role(), role.unit(), today).stream())
                .noneMatch(holder -> holder.account().equals(taken.by()));
    }

    private List<Taken> taken(String sql, Object... values) {
        return jdbc.query(sql + " order by i.id", OrphanedTasks::taken, values);
    }

    private static Taken taken(ResultSet row, int n) throws SQLException {
        return new Taken(
                row.getString("task_id"),
                row.getString("task_key"),
                new SubjectRef(row.getString("subject_type"), row.getString("subject_id")),
                new AccountId(row.getObject("assignee", UUID.class)),
                Arrays.stream(row.getString("roles").split(","))
                        .map(RoleAt::parse)
                        .toList());
    }
}
