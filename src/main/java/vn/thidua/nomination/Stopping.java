package vn.thidua.nomination;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Takes the lines of a nomination that is being stopped off the papers that nobody has signed. */
@Component
class Stopping {

    private final NominationLines lines;

    /** Looked up late: the room that decides depends on this one. */
    private final ObjectProvider<DraftedPapers> papers;

    Stopping(NominationLines lines, ObjectProvider<DraftedPapers> papers) {
        this.lines = lines;
        this.papers = papers;
    }

    boolean mayStop(Nomination nomination) {
        if (nomination.stoppable()) {
            return true;
        }
        List<UUID> decided = nomination.lines().stream()
                .filter(line -> line.status() == LineStatus.BEING_DECIDED)
                .map(NominationLine::id)
                .toList();
        return nomination.stoppable(papers.orderedStream()
                .flatMap(room -> room.unsigned(decided).stream())
                .collect(Collectors.toSet()));
    }

    /** Before the nomination's row is read or locked: whoever decides locks the paper first, too. */
    Set<UUID> takeOffDrafts(UUID nomination, String reason) {
        List<UUID> ids = lines.idsOf(nomination);
        return papers.orderedStream()
                .flatMap(room -> room.takeOff(ids, reason).stream())
                .collect(Collectors.toSet());
    }
}
