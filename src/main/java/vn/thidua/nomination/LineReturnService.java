package vn.thidua.nomination;

import java.time.Clock;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.CurrentActor;
import vn.thidua.shared.Role;

/** The appraisal line by line: one that does not meet the standard goes back, the others go on. */
@Service
@Transactional
public class LineReturnService {

    private final Nominations nominations;
    private final NominationLifecycle lifecycle;
    private final Visible visible;
    private final CurrentActor current;
    private final Trail trail;
    private final Clock clock;

    LineReturnService(
            Nominations nominations,
            NominationLifecycle lifecycle,
            Visible visible,
            CurrentActor current,
            Trail trail,
            Clock clock) {
        this.nominations = nominations;
        this.lifecycle = lifecycle;
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

    static boolean mayReturn(CurrentActor current, Nomination nomination) {
        return nomination.stage() == NominationStage.APPRAISAL
                && current.holds(Role.APPRAISER, nomination.commune())
                && !nomination.nominator().equals(current.actor().account())
                && !OwnLine.among(nomination, current.actor().name())
                && nomination.openLines() > 1;
    }
}
