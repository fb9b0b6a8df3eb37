package vn.thidua.workflow;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the kept counts short. Any node may do it; rows another transaction holds wait for the next time. */
@Component
class CountFolding {

    private final WorkItemTable table;

    CountFolding(WorkItemTable table) {
        this.table = table;
    }

    @Scheduled(fixedDelayString = "PT5M", initialDelayString = "PT1M")
    @Transactional
    public void fold() {
        table.foldCounts();
    }
}
