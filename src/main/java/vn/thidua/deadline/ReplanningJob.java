package vn.thidua.deadline;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Goes on with what a change of the calendar left to do, each chunk in a transaction of its own. What is left is a row: a
 * killed node's work is taken up by the next that looks, and two nodes never work on one change at once.
 */
@Component
class ReplanningJob {

    private static final Logger LOG = LoggerFactory.getLogger(ReplanningJob.class);

    private final Replanning replanning;

    ReplanningJob(Replanning replanning) {
        this.replanning = replanning;
    }

    @Scheduled(initialDelayString = "PT10S", fixedDelayString = "PT2S")
    void work() {
        try {
            while (replanning.next().isPresent()) {
                LOG.debug("A chunk of limits was reckoned anew");
            }
        } catch (RuntimeException e) {
            // A step that ended a limit of the chunk at the same moment, most likely: the next turn takes it again.
            LOG.warn("Limits were not reckoned anew after a change of the calendar; tried again", e);
            replanning.failed();
        }
    }
}
