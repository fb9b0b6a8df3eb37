package vn.thidua.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.junit.jupiter.api.Test;

class EngineConflictTest {

    private final EngineConflict conflict = new EngineConflict();

    @Test
    void lostRaceInTheEngine_isWorthAnotherGo() {
        assertThat(conflict.matches(new OptimisticLockingException("planted"))).isTrue();
    }

    @Test
    void otherFailureOfTheEngine_isNot() {
        assertThat(conflict.matches(new ProcessEngineException("planted"))).isFalse();
    }
}
