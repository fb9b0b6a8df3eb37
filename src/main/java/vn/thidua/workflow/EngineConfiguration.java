package vn.thidua.workflow;

import java.util.Collections;
import java.util.List;
import javax.sql.DataSource;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.spring.ProcessEngineFactoryBean;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Wires the engine into the program's one database and one transaction manager.
 *
 * <p>Four rules were learnt by measurement (ADR 0002): own random ids instead of the engine's id blocks, which dead-lock
 * the pool; the job executor starts last and stops first; a row of ours is locked before a multi-instance task is
 * completed; beans named in expressions are public.
 */
@Configuration(proxyBeanMethods = false)
class EngineConfiguration {

    /** A killed node's jobs are taken over after this long; batch work runs in chunks well below it. */
    private static final int JOB_LOCK_MILLIS = 90_000;

    private static final int JOB_WAIT_MILLIS = 5_000;

    @Bean
    @DependsOnDatabaseInitialization
    SpringProcessEngineConfiguration engineSettings(
            DataSource dataSource,
            PlatformTransactionManager transactions,
            BeanFactory beans,
            List<BpmnParseListener> listeners,
            FailureRedaction redaction,
            DeadlineTimer deadlines,
            ReminderTimer reminders) {
        SpringProcessEngineConfiguration settings = new SpringProcessEngineConfiguration();
        settings.setDataSource(dataSource);
        settings.setTransactionManager(transactions);
        settings.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_FALSE);
        settings.setIdGenerator(new StrongUuidGenerator());
        settings.setJobExecutorActivate(false);

        settings.setHistory(ProcessEngineConfiguration.HISTORY_ACTIVITY);
        settings.setEnforceHistoryTimeToLive(true);
        settings.setHistoryRemovalTimeStrategy(ProcessEngineConfiguration.HISTORY_REMOVAL_TIME_STRATEGY_END);
        settings.setHistoryCleanupBatchWindowStartTime("01:00");
        settings.setHistoryCleanupBatchWindowEndTime("04:00");

        settings.setCmmnEnabled(false);
        settings.setStandaloneTasksEnabled(false);
        settings.setAuthorizationEnabled(false);
        settings.setEnableExpressionsInAdhocQueries(false);
        settings.setEnableScriptEngineNashornCompatibility(false);
        settings.setEnableScriptCompilation(false);
        settings.setJavaSerializationFormatEnabled(false);
        settings.setMetricsEnabled(false);
        settings.setTaskMetricsEnabled(false);
        settings.setDbMetricsReporterActivate(false);

        DefaultDmnEngineConfiguration decisions = new DefaultDmnEngineConfiguration();
        decisions.setCustomPostDecisionTableEvaluationListeners(List.of(new MissingInputs()));
        settings.setDmnEngineConfiguration(decisions);

        settings.setBeans(Collections.unmodifiableMap(new ProcessBeans(beans)));
        settings.setCustomPostBPMNParseListeners(listeners);
        settings.setFailedJobCommandFactory(redaction);
        settings.setCustomJobHandlers(List.of(deadlines, reminders));
        return settings;
    }

    @Bean
    ProcessEngineFactoryBean processEngine(SpringProcessEngineConfiguration settings) {
        ProcessEngineFactoryBean factory = new ProcessEngineFactoryBean();
        factory.setProcessEngineConfiguration(settings);
        return factory;
    }

    @Bean
    RuntimeService runtimeService(ProcessEngine engine) {
        return engine.getRuntimeService();
    }

    @Bean
    TaskService taskService(ProcessEngine engine) {
        return engine.getTaskService();
    }

    @Bean
    RepositoryService repositoryService(ProcessEngine engine) {
        return engine.getRepositoryService();
    }

    @Bean
    ManagementService managementService(ProcessEngine engine) {
        return engine.getManagementService();
    }

    /** Starts the job executor after everything else, models included, and stops it before anything else. */
    @Bean
    SmartLifecycle jobExecutorLifecycle(ProcessEngine engine, EngineProperties properties) {
        JobExecutor executor =
                ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getJobExecutor();
        executor.setLockTimeInMillis(JOB_LOCK_MILLIS);
        executor.setMaxWait(JOB_WAIT_MILLIS);
        return new SmartLifecycle() {
            @Override
            public void start() {
                executor.start();
            }

            @Override
            public void stop() {
                executor.shutdown();
            }

            @Override
            public boolean isRunning() {
                return executor.isActive();
            }

            @Override
            public boolean isAutoStartup() {
                return properties.jobs();
            }
        };
    }
}
