package vn.thidua.council;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.CurrentActor;
import vn.thidua.shared.Role;
import vn.thidua.shared.UnitCode;

/**
 * The secretary, who enters the founding of a Council, enters what changes it: who sits on it from a day on, and its last
 * day. Nothing is written into the past; what was entered in error today is entered again as long as no session works with
 * it. A session that was opened goes on with the members of its opening.
 *
 * @see "ADR 0056"
 */
@Service
@Transactional
public class SeatService {

    private static final String SECRETARY = "hasRole('" + Role.Names.COUNCIL_SECRETARY + "')";

    private final SeatChanges changes;
    private final SeatCorrections corrections;
    private final TermEnding ending;
    private final CurrentActor currentActor;

    SeatService(SeatChanges changes, SeatCorrections corrections, TermEnding ending, CurrentActor currentActor) {
        this.changes = changes;
        this.corrections = corrections;
        this.ending = ending;
        this.currentActor = currentActor;
    }

    /**
     * Enters a decision by which the seats of the unit's Council change. A change that was entered and has not begun is
     * replaced. Sessions that are convened for that day or later, and not open, have the new members from now on.
     *
     * @throws CouncilException when no Council stands on that day, the day is past or the seats changed on it already, the
     *     decision is of a day to come, there is not just one chair and one secretary, somebody has two seats or, coming or
     *     changing their post, holds no role of the Council there, or nothing changes
     */
    @PreAuthorize(SECRETARY)
    public void change(CommandKey key, UnitCode unit, SeatChange change) {
        currentActor.require(Role.COUNCIL_SECRETARY, unit);
        changes.change(unit, change);
    }

    /**
     * Enters again who sits on the unit's Council from today on, where that was entered today and in error. Sessions that are
     * convened and not open have the members of the correction.
     *
     * @throws CouncilException when nothing was entered for today, a session was opened today, no reason is given, nothing
     *     is different, or what is entered breaks what {@link #change} asks for
     */
    @PreAuthorize(SECRETARY)
    public void correct(CommandKey key, UnitCode unit, SeatCorrection correction) {
        currentActor.require(Role.COUNCIL_SECRETARY, unit);
        corrections.correct(unit, correction);
    }

    /**
     * Enters the last day of the unit's Council, or another one as long as it has not passed. The next is founded from a
     * day after it.
     *
     * @throws CouncilException when no Council stands, the day is past, the decision is of a day to come, seats begin after
     *     that day, or the next Council has been entered
     */
    @PreAuthorize(SECRETARY)
    public void end(CommandKey key, UnitCode unit, EndOfTerm end) {
        currentActor.require(Role.COUNCIL_SECRETARY, unit);
        ending.end(unit, end);
    }
}
