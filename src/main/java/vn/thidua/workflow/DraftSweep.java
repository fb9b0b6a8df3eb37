package vn.thidua.workflow;

import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Throws away what nobody will hand in: drafts left for half a year, and those whose task ended without its form. */
@Component
class DraftSweep {

    private static final Logger LOG = LoggerFactory.getLogger(DraftSweep.class);
    private static final Duration KEPT = Duration.ofDays(180);

    private final DraftTable drafts;
    private final Clock clock;

    DraftSweep(DraftTable drafts, Clock clock) {
        this.drafts = drafts;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT3M")
    public void sweep() {
        int gone = drafts.sweep(clock.instant().minus(KEPT), TaskDrafts.PLACES);
        if (gone > 0) {
            LOG.info("{} drafts were thrown away: too old, or for tasks that ended", gone);
        }
    }
}
