package vn.thidua.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.text.MessageFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.Texts;

class ProblemsTest {

    private final Problems problems = new Problems(new Keys());

    @Test
    void refusal_isToldInItsOwnWords_alsoFromUnderneath() {
        BusinessException refused = new BusinessException("council.full", 11);

        assertThat(problems.sentence(new IllegalStateException("engine", refused)))
                .isEqualTo("council.full 11");
    }

    @Test
    void missingRole_isToldAsSuch() {
        assertThat(problems.sentence(new AccessDeniedException("no"))).isEqualTo("shared.forbidden");
    }

    @Test
    void otherPersonsChange_isNoDefect() {
        assertThat(problems.sentence(new OptimisticLockingFailureException("x")))
                .isEqualTo("shared.ui.problem.changedMeanwhile");
    }

    @Test
    void databaseOutOfReach_isNoDefect_alsoWhereOnlyTheServerSaysSo() {
        assertThat(List.of(
                        new DataAccessResourceFailureException("x"),
                        new CannotCreateTransactionException("x"),
                        new TransactionSystemException("commit", new SQLException("closed", "08006")),
                        new TransactionSystemException("commit", new SQLException("shutting down", "57P01"))))
                .allSatisfy(gone -> assertThat(problems.sentence(gone)).isEqualTo("shared.ui.problem.unreachable"));
        assertThat(problems.sentence(new TransactionSystemException("commit", new SQLException("check", "23514"))))
                .startsWith("shared.ui.problem.unexpected");
    }

    @Test
    void defect_getsANumberAndKeepsItsInsides() {
        assertThat(problems.sentence(new IllegalStateException("secret inside")))
                .matches("shared\\.ui\\.problem\\.unexpected [0-9A-Z]{5,7}")
                .doesNotContain("secret");
    }

    /** Answers the key and its details, so that tests see what was asked. */
    private static final class Keys implements Texts {

        @Override
        public String text(String key, Object... details) {
            return details.length == 0 ? key : MessageFormat.format(key + " {0}", details);
        }

        @Override
        public boolean has(String key) {
            return true;
        }
    }
}
