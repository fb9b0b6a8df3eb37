package vn.thidua.workflow;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** An office that was to end on a day ends with it, and nobody is there to say so. Any node may look. */
@Component
class OrphanSweep {

    private static final Logger LOG = LoggerFactory.getLogger(OrphanSweep.class);

    private final OrphanedTasks orphans;

    OrphanSweep(OrphanedTasks orphans) {
        this.orphans = orphans;
    }

    /** Each in a transaction of its own; one that a person changes at the same moment is met again the next time. */
    @Scheduled(fixedDelayString = "PT10M", initialDelayString = "PT1M")
    public void sweep() {
        List<OrphanedTasks.Taken> found = orphans.orphaned();
        found.forEach(orphans::giveBack);
        if (!found.isEmpty()) {
            LOG.info("{} tasks went back to their group: who had taken them holds the role no more", found.size());
        }
    }
}
