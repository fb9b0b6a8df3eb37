package vn.thidua.nomination;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Takes the lines of a nomination that is being stopped or withdrawn off the papers that nobody has signed. */
@Component
class LeavingDrafts {

    private final NominationLines lines;

    /** Looked up late: the room that decides depends on this one. */
    private final ObjectProvider<DraftedPapers> papers;

    LeavingDrafts(NominationLines lines, ObjectProvider<DraftedPapers> papers) {
        this.lines = lines;
        this.papers = papers;
    }

    boolean mayStop(Nomination nomination) {
        return nomination.stoppable() || nomination.stoppable(onDrafts(nomination));
    }

    boolean mayWithdraw(Nomination nomination) {
        return nomination.withdrawable() || nomination.withdrawable(onDrafts(nomination));
    }

    private Set<UUID> onDrafts(Nomination nomination) {
        List<UUID> decided = nomination.lines().stream()
                .filter(line -> line.status() == LineStatus.BEING_DECIDED)
                .map(NominationLine::id)
                .toList();
        return papers.orderedStream()
                .flatMap(room -> room.unsigned(decided).stream())
                .collect(Collectors.toSet());
    }

    /** Before the nomination's row is read or locked: whoever decides locks the paper first, too. */
    Set<UUID> takeOffDrafts(UUID nomination, DraftedPapers.Leaving leaving, String reason) {
        List<UUID> ids = lines.idsOf(nomination);
        return papers.orderedStream()
                .flatMap(room -> room.takeOff(ids, leaving, reason).stream())
                .collect(Collectors.toSet());
    }
}
