package vn.thidua.benchmark;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.TaskQuery;

/**
 * The same models on the engine alone, in a database of its own: its settings are the product's, the beans are {@link
 * Stubs}, and there is neither a listener of ours nor a table of ours.
 */
final class BareEngine implements AutoCloseable {

    private static final List<String> MODELS = List.of(
            "processes/AwardNomination.bpmn",
            "processes/CouncilSession.bpmn",
            "processes/AwardDecision.bpmn",
            "processes/NominationRoute.dmn",
            "forms/AwardNomination_CheckNomination.form",
            "forms/AwardNomination_AppraiseNomination.form",
            "forms/AwardNomination_AppraiseSimply.form");

    private final ProcessEngine engine;

    BareEngine(DataSource database, String history) {
        StandaloneProcessEngineConfiguration settings = new StandaloneProcessEngineConfiguration();
        settings.setProcessEngineName("bare");
        settings.setDataSource(database);
        settings.setTransactionsExternallyManaged(false);
        settings.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
        settings.setIdGenerator(new StrongUuidGenerator());
        settings.setJobExecutorActivate(false);
        settings.setHistory(history);
        settings.setEnforceHistoryTimeToLive(true);
        settings.setHistoryRemovalTimeStrategy(ProcessEngineConfiguration.HISTORY_REMOVAL_TIME_STRATEGY_END);
        settings.setCmmnEnabled(false);
        settings.setStandaloneTasksEnabled(false);
        settings.setAuthorizationEnabled(false);
        settings.setMetricsEnabled(false);
        settings.setTaskMetricsEnabled(false);
        settings.setDbMetricsReporterActivate(false);
        settings.setBeans(Stubs.beans());
        engine = settings.buildProcessEngine();
        var deployment = engine.getRepositoryService().createDeployment().name("models");
        MODELS.forEach(deployment::addClasspathResource);
        deployment.deploy();
    }

    /** One nomination, from its submission to the register. */
    void takeOne() {
        String nomination = start("AwardNomination", Map.of());
        complete(nomination, "UserTask_ConfirmByFront", Map.of("frontOutcome", "CONFIRMED"));
        complete(nomination, "UserTask_CheckNomination", Map.of("checkOutcome", "COMPLETE"));
        complete(nomination, "UserTask_AppraiseNomination", Map.of("appraisalOutcome", "APPROPRIATE"));

        String session = start("CouncilSession", Map.of());
        complete(session, "UserTask_PrepareAgenda", Map.of());
        complete(session, "UserTask_InviteMembers", Map.of());
        for (String member : Stubs.MEMBERS) {
            complete(task(session, "UserTask_DeclareInterests").taskAssignee(member), Map.of());
        }
        complete(session, "UserTask_OpenSession", Map.of());
        for (String member : Stubs.MEMBERS) {
            complete(task(session, "UserTask_CastBallot").taskAssignee(member), Map.of());
        }
        complete(session, "UserTask_CloseBallot", Map.of());
        runDueJobs();
        complete(session, "UserTask_ConfirmResults", Map.of("results", "CONFIRMED"));
        complete(session, "UserTask_SignMinutesBySecretary", Map.of());
        complete(session, "UserTask_SignMinutesByPresider", Map.of("signing", "SIGNED"));
        runDueJobs();
        message(nomination, "Message_CouncilConcluded", Map.of("settlement", "OPEN"));

        String decision = start("AwardDecision", Map.of("level", "COMMUNE"));
        complete(decision, "UserTask_PrepareDecision", Map.of());
        complete(decision, "UserTask_SignDecision", Map.of("answer", "SIGNED"));
        complete(decision, "UserTask_NumberDecision", Map.of());
        message(nomination, "Message_LinesSettled", Map.of());
        runDueJobs();
        requireEnded(nomination);
    }

    private String start(String process, Map<String, Object> variables) {
        String key = UUID.randomUUID().toString();
        Map<String, Object> all = new HashMap<>(variables);
        all.put("businessKey", key);
        all.put("ruleSet", "bare");
        engine.getRuntimeService().startProcessInstanceByKey(process, key, all);
        return key;
    }

    private TaskQuery task(String key, String task) {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(key)
                .taskDefinitionKey(task);
    }

    private void complete(String key, String task, Map<String, Object> outcomes) {
        complete(task(key, task), outcomes);
    }

    private void complete(TaskQuery query, Map<String, Object> outcomes) {
        engine.getTaskService().complete(query.singleResult().getId(), outcomes);
    }

    private void message(String key, String message, Map<String, Object> outcomes) {
        engine.getRuntimeService()
                .createMessageCorrelation(message)
                .processInstanceBusinessKey(key)
                .setVariables(outcomes)
                .correlate();
    }

    /** Looks as often as the product's side does. */
    private void runDueJobs() {
        while (true) {
            List<Job> due = engine.getManagementService()
                    .createJobQuery()
                    .executable()
                    .withRetriesLeft()
                    .active()
                    .listPage(0, 200);
            due.removeIf(job -> job.getProcessInstanceId() == null);
            if (due.isEmpty()) {
                return;
            }
            due.forEach(job -> engine.getManagementService().executeJob(job.getId()));
        }
    }

    private void requireEnded(String nomination) {
        if (engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(nomination)
                        .count()
                > 0) {
            throw new IllegalStateException("The bare engine did not come to the end of " + nomination);
        }
    }

    @Override
    public void close() {
        engine.close();
    }
}
