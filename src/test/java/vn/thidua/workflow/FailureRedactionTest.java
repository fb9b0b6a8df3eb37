package vn.thidua.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(strings = {"40001", "40P01"})
    void transactionThatGaveWayToAnother_isALostRaceToo(String state) {
        assertThat(FailureRedaction.redact(failed(state)))
                .isInstanceOf(OptimisticLockingException.class)
                .hasMessageMatching("[0-9a-f]{8} SQLException");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"23505", "55P03"})
    void otherFailureOfTheDatabase_isAFailedTry(String state) {
        assertThat(FailureRedaction.redact(failed(state))).isInstanceOf(FailureRedaction.Redacted.class);
    }

    private static IllegalStateException failed(String state) {
        return new IllegalStateException("planted", new SQLException("Nguyễn Thị Hường", state));
    }
}
