package vn.thidua.nomination;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.shared.WhenUndone;

/**
 * Keeps what an examination found when it refused a step. The step is undone, and with it what was written there; a long list is
 * read as it was kept, so that the appraiser would look in vain for the finding that wants a reason.
 */
@Component
class FindingsAtRefusal {

    private final Nominations nominations;
    private final LineParts parts;
    private final WhenUndone undone;
    private final TransactionTemplate afterwards;

    FindingsAtRefusal(
            Nominations nominations, LineParts parts, WhenUndone undone, PlatformTransactionManager transactions) {
        this.nominations = nominations;
        this.parts = parts;
        this.undone = undone;
        afterwards = new TransactionTemplate(transactions);
    }

    /** Once the transaction is undone, and only then; by line. */
    void keep(UUID nomination, Map<UUID, List<FindingRow>> found) {
        undone.then(() -> afterwards.executeWithoutResult(any -> write(nomination, found)));
    }

    /** Whoever was quicker meanwhile leaves nothing to write: only of lines that are still appraised. */
    private void write(UUID id, Map<UUID, List<FindingRow>> found) {
        nominations.lockById(id).ifPresent(nomination -> {
            parts.findings(nomination.lines());
            nomination.lines().stream()
                    .filter(line -> found.containsKey(line.id()) && LineFindings.open(nomination, line))
                    .forEach(line -> line.explain(found.getOrDefault(line.id(), List.of())));
        });
    }
}
