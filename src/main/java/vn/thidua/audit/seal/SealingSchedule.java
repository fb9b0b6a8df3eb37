package vn.thidua.audit.seal;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.thidua.audit.Sealing;

/**
 * One thread a node that seals on time and when asked. A run that fails is logged by the scheduler; the next one does its
 * work too.
 */
class SealingSchedule implements Sealing, SmartLifecycle {

    private final Sealer sealer;
    private final SealSettings settings;
    private final boolean automatic;
    private volatile @Nullable ThreadPoolTaskScheduler scheduler;

    /** @param automatic false where nothing may happen by itself: in tests, and while a command runs */
    SealingSchedule(Sealer sealer, SealSettings settings, boolean automatic) {
        this.sealer = sealer;
        this.settings = settings;
        this.automatic = automatic;
    }

    @Override
    public void sealAfterCommit(String occasion) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            throw new IllegalStateException("No transaction whose commit could be sealed");
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                ThreadPoolTaskScheduler running = scheduler;
                // While starting or stopping nothing is lost: the first run after a start seals whatever is there.
                if (running != null) {
                    running.execute(() -> sealer.seal(occasion, false));
                }
            }
        });
    }

    @Override
    public void start() {
        ThreadPoolTaskScheduler starting = new ThreadPoolTaskScheduler();
        starting.setPoolSize(1);
        starting.setThreadNamePrefix("audit-seal-");
        starting.initialize();
        // Everything at the start and once a day: finds what the minute's look at recent entries cannot see.
        starting.scheduleAtFixedRate(() -> sealer.seal(null, true), Duration.ofDays(1));
        Duration every = settings.every();
        starting.scheduleWithFixedDelay(
                () -> sealer.seal(null, false), Instant.now(starting.getClock()).plus(every), every);
        scheduler = starting;
    }

    @Override
    public void stop() {
        ThreadPoolTaskScheduler running = scheduler;
        if (running != null) {
            running.setWaitForTasksToCompleteOnShutdown(true);
            running.setAwaitTerminationSeconds(10);
            running.shutdown();
            scheduler = null;
        }
    }

    @Override
    public boolean isRunning() {
        return scheduler != null;
    }

    @Override
    public boolean isAutoStartup() {
        return automatic;
    }
}
