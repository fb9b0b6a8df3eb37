package vn.thidua.workflow;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.audit.AuditEvent;
import vn.thidua.audit.AuditLog;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.Role;
import vn.thidua.shared.SubjectRef;

/** Steps of a process that failed again and again and now wait for an administrator. */
@Service
@PreAuthorize("hasRole('" + Role.Names.SYS_ADMIN + "')")
@Transactional
public class IncidentService {

    private static final int TRIES = 3;

    private final RuntimeService runtime;
    private final ManagementService management;
    private final RepositoryService repository;
    private final TaskGate gate;
    private final AuditLog audit;

    IncidentService(
            RuntimeService runtime,
            ManagementService management,
            RepositoryService repository,
            TaskGate gate,
            AuditLog audit) {
        this.runtime = runtime;
        this.management = management;
        this.repository = repository;
        this.gate = gate;
        this.audit = audit;
    }

    /**
     * A failed step in plain words.
     *
     * @param process what the model calls itself
     * @param part of the subject that waits while the rest goes on; {@code null} when all of it waits
     * @param reference under which the log has the whole failure
     */
    public record Row(
            String id,
            String step,
            String process,
            String title,
            @Nullable String part,
            String reference,
            Instant since) {}

    /** Newest first, at most 200: more of them at once have one cause. */
    @Transactional(readOnly = true)
    public List<Row> open() {
        return runtime.createIncidentQuery().orderByIncidentTimestamp().desc().listPage(0, 200).stream()
                .map(this::row)
                .toList();
    }

    /**
     * Gives the failed step its tries back; it runs again within seconds.
     *
     * @throws BusinessException {@code workflow.incident.gone} when it is no incident any more: somebody was faster
     */
    public void retry(CommandKey key, String incidentId) {
        Incident incident = runtime.createIncidentQuery().incidentId(incidentId).singleResult();
        if (incident == null) {
            throw new BusinessException("workflow.incident.gone");
        }
        management.setJobRetries(incident.getConfiguration(), TRIES);
        // After its last failure it would wait as between two tries; whoever presses has seen to the cause.
        management.setJobDuedate(incident.getConfiguration(), null);
        ProcessSubjects.Description subject = describe(incident);
        SubjectRef about =
                subject == null ? new SubjectRef("process", incident.getProcessInstanceId()) : subject.subject();
        audit.record(AuditEvent.of("workflow.retried", about).with(Map.of("step", incident.getActivityId())));
    }

    private Row row(Incident incident) {
        ProcessSubjects.Description subject = describe(incident);
        String process = repository
                .getProcessDefinition(incident.getProcessDefinitionId())
                .getName();
        return new Row(
                incident.getId(),
                stepName(incident),
                process,
                subject == null ? process : subject.title(),
                part(incident),
                FailureRedaction.reference(incident.getIncidentMessage()),
                incident.getIncidentTimestamp().toInstant());
    }

    private @Nullable String part(Incident incident) {
        ProcessSubjects room = gate.byProcess().get(ProcessKeys.of(incident.getProcessDefinitionId()));
        if (room == null) {
            return null;
        }
        Map<String, Object> variables = new HashMap<>();
        runtime.createVariableInstanceQuery()
                .executionIdIn(incident.getExecutionId())
                .list()
                .forEach(variable -> variables.put(variable.getName(), variable.getValue()));
        return room.stalled(incident.getActivityId(), variables).orElse(null);
    }

    private String stepName(Incident incident) {
        FlowElement step = repository
                .getBpmnModelInstance(incident.getProcessDefinitionId())
                .getModelElementById(incident.getActivityId());
        String name = step == null ? null : step.getName();
        return name == null ? incident.getActivityId() : name;
    }

    private ProcessSubjects.@Nullable Description describe(Incident incident) {
        ProcessSubjects room = gate.byProcess().get(ProcessKeys.of(incident.getProcessDefinitionId()));
        ProcessInstance instance = runtime.createProcessInstanceQuery()
                .processInstanceId(incident.getProcessInstanceId())
                .singleResult();
        return room == null || instance == null || instance.getBusinessKey() == null
                ? null
                : room.describe(instance.getBusinessKey());
    }
}
