package vn.thidua.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.SmartLifecycle;
import org.springframework.transaction.PlatformTransactionManager;
import vn.thidua.IntegrationTest;

/** How the engine hangs in the program (ADR 0002): each of these was learnt from what goes wrong without it. */
@IntegrationTest
class EngineWiringIT {

    @Autowired
    SpringProcessEngineConfiguration settings;

    @Autowired
    SmartLifecycle jobExecutorLifecycle;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void engineAndProgram_shareOneDatabaseAndOneTransaction() {
        assertThat(settings.getTransactionManager()).isSameAs(transactions);
        assertThat(settings.isTransactionsExternallyManaged()).isTrue();
    }

    @Test
    void ids_areRandom_andAskNoBlockOfTheDatabase() {
        assertThat(settings.getIdGenerator()).isInstanceOf(StrongUuidGenerator.class);
    }

    @Test
    void jobs_areStartedByTheProgramAndNotByTheEngine_lastAndStoppedFirst() {
        assertThat(settings.isJobExecutorActivate()).isFalse();
        assertThat(jobExecutorLifecycle.getPhase()).isEqualTo(SmartLifecycle.DEFAULT_PHASE);
    }

    @Test
    void tables_areNeverTheEnginesToChange_andItsHistoryIsShort() {
        assertThat(settings.getDatabaseSchemaUpdate()).isEqualTo(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_FALSE);
        assertThat(settings.getHistory()).isEqualTo(ProcessEngineConfiguration.HISTORY_ACTIVITY);
        assertThat(settings.isEnforceHistoryTimeToLive()).isTrue();
    }
}
