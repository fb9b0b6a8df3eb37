package vn.thidua.audit.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.transaction.support.TransactionTemplate;

class SealingScheduleIT {

    @TempDir
    private Path checkpoints;

    private Trail trail;
    private SealingSchedule schedule;

    @BeforeEach
    void start() throws SQLException {
        trail = new Trail(checkpoints);
        schedule = new SealingSchedule(
                trail.sealer(trail.key()),
                new SealSettings("thidua.local/audit", checkpoints, null, Duration.ofHours(1)),
                true);
    }

    @AfterEach
    void stop() throws SQLException {
        schedule.stop();
        trail.close();
    }

    @Test
    void start_sealsWhatTheLastRunLeftBehind() {
        trail.entries(1, 3);

        schedule.start();

        await().until(this::sealed, size -> size == 3);
    }

    @Test
    void committedOccasion_isSealedAtOnce() {
        trail.entries(1, 1);
        schedule.start();
        await().until(this::sealed, size -> size == 1);

        transaction().executeWithoutResult(status -> {
            trail.entries(2, 4);
            schedule.sealAfterCommit("council.closed");
            assertThat(sealed()).isEqualTo(1);
        });

        await().until(this::sealed, size -> size == 4);
    }

    @Test
    void rolledBackOccasion_sealsNothing() {
        trail.entries(1, 1);
        schedule.start();
        await().until(this::sealed, size -> size == 1);

        transaction().executeWithoutResult(status -> {
            schedule.sealAfterCommit("council.closed");
            status.setRollbackOnly();
        });
        // Runs behind whatever had been asked for, on the only thread there is.
        transaction().executeWithoutResult(status -> {
            trail.entries(2, 2);
            schedule.sealAfterCommit("council.opened");
        });

        await().until(this::sealed, size -> size == 2);
        assertThat(trail.folder().notes()).hasSize(2);
    }

    @Test
    void occasionOutsideATransaction_isRefused() {
        assertThatThrownBy(() -> schedule.sealAfterCommit("council.closed")).isInstanceOf(IllegalStateException.class);
    }

    private TransactionTemplate transaction() {
        return new TransactionTemplate(trail.transactions());
    }

    private long sealed() {
        return trail.folder().notes().stream()
                .mapToLong(note -> Checkpoint.parse(note.text()).size())
                .max()
                .orElse(0);
    }
}
