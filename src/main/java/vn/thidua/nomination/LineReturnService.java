package vn.thidua.nomination;

import java.time.Clock;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.CurrentActor;
import vn.thidua.shared.Role;

/**
 * The appraisal line by line: one that does not meet the standard goes back, the others go on. What the Council put off until
 * it was completed goes on when the appraiser says what was added.
 */
@Service
@Transactional
public class LineReturnService {

    private final Nominations nominations;
    private final NominationLifecycle lifecycle;
    private final NominationProcess process;
    private final Visible visible;
    private final CurrentActor current;
    private final Trail trail;
    private final Clock clock;

    LineReturnService(
            Nominations nominations,
            NominationLifecycle lifecycle,
            NominationProcess process,
            Visible visible,
            CurrentActor current,
            Trail trail,
            Clock clock) {
        this.nominations = nominations;
        this.lifecycle = lifecycle;
        this.process = process;
        this.visible = visible;
        this.current = current;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Gives one line back to the nominator with the reason, while the nomination is being appraised. For the appraiser
     * of the commune, who is neither nominator nor nominee.
     *
     * @throws NominationException when the nomination is not being appraised, the reason is missing, or it is the last line
     *     that is left: then the whole nomination is returned by its form
     */
    @PreAuthorize("hasRole('APPRAISER')")
    public void returnLine(CommandKey key, UUID id, UUID line, String reason) {
        Nomination nomination = visible.lock(id);
        current.require(Role.APPRAISER, nomination.commune());
        lifecycle.checkActor(id, current.actor());
        nomination.returnLine(line, Typed.reason(reason), clock.instant());
        nominations.saveAndFlush(nomination);
        NominationLine returned = nomination.line(line);
        trail.line("lineReturned", returned, returned.name(), reason);
    }

    /**
     * What the Council missed on a line was completed: a session may take it again. For the appraiser of the commune, who is
     * neither nominator nor nominee.
     *
     * @param note what was added
     * @throws NominationException when the note is missing, or the Council did not put the line off until it was completed
     */
    @PreAuthorize("hasRole('APPRAISER')")
    public void completeLine(CommandKey key, UUID id, UUID line, String note) {
        Nomination nomination = visible.lock(id);
        current.require(Role.APPRAISER, nomination.commune());
        lifecycle.checkActor(id, current.actor());
        String added = Typed.reason(note);
        NominationLine completed = nomination.line(line);
        completed.completed();
        nominations.saveAndFlush(nomination);
        trail.line("lineCompleted", completed, completed.name(), added);
        if (nomination.lines().stream().noneMatch(NominationLine::supplementOwed)) {
            process.linesCompleted(id);
        }
    }

    static boolean mayComplete(CurrentActor current, Nomination nomination) {
        return current.holds(Role.APPRAISER, nomination.commune())
                && !nomination.nominator().equals(current.actor().account())
                && !OwnLine.among(nomination, current.actor().name())
                && nomination.lines().stream().anyMatch(NominationLine::supplementOwed);
    }

    static boolean mayReturn(CurrentActor current, Nomination nomination) {
        return nomination.stage() == NominationStage.APPRAISAL
                && current.holds(Role.APPRAISER, nomination.commune())
                && !nomination.nominator().equals(current.actor().account())
                && !OwnLine.among(nomination, current.actor().name())
                && nomination.openLines() > 1;
    }
}
