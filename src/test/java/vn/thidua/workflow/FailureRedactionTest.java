package vn.thidua.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.OptimisticLockingException;
import org.junit.jupiter.api.Test;

class FailureRedactionTest {

    @Test
    void failure_keepsItsKindAndNothingItSaid() {
        assertThat(FailureRedaction.redact(new IllegalStateException("Nguyễn Thị Hường")))
                .isInstanceOf(FailureRedaction.Redacted.class)
                .hasMessageMatching("[0-9a-f]{8} IllegalStateException");
    }

    /** The engine counts no try for it, so that three lost races make no incident. */
    @Test
    void lostRace_staysALostRaceButSaysNothing() {
        assertThat(FailureRedaction.redact(new OptimisticLockingException("Nguyễn Thị Hường")))
                .isInstanceOf(OptimisticLockingException.class)
                .hasMessageMatching("[0-9a-f]{8} OptimisticLockingException");
    }
}
