package vn.thidua.audit.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.dao.OptimisticLockingFailureException;
import vn.thidua.shared.WhenUndone;

class CommandRetryTest {

    private final CommandRetry retry =
            new CommandRetry(List.of(failure -> failure instanceof UnsupportedOperationException), new WhenUndone());

    @ParameterizedTest
    @CsvSource({"40001, true", "40P01, true", "23505, false", "57014, false"})
    void failureOfTheDatabase_isJudgedByItsState(String state, boolean worthwhile) {
        Exception wrapped = new IllegalStateException("engine", new SQLException("planted", state));

        assertThat(retry.isTransient(wrapped)).isEqualTo(worthwhile);
    }

    /** As of a pool that had no connection to give. */
    @Test
    void failureOfTheDatabaseWithoutAState_isNotWorthAnotherGo_andStaysWhatItIs() {
        assertThat(retry.isTransient(new IllegalStateException("pool", new SQLException("planted"))))
                .isFalse();
    }

    @Test
    void optimisticLock_isWorthAnotherGo() {
        assertThat(retry.isTransient(new OptimisticLockingFailureException("planted")))
                .isTrue();
    }

    @Test
    void failureThatARoomNames_isWorthAnotherGo() {
        assertThat(retry.isTransient(new IllegalStateException(new UnsupportedOperationException())))
                .isTrue();
    }
}
