package vn.thidua.council;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.CurrentActor;
import vn.thidua.shared.Role;
import vn.thidua.shared.SearchKey;
import vn.thidua.shared.Texts;

/**
 * A session that was adjourned for want of members and will not meet again is ended: what was still to be voted on is put off
 * to a later session, what was decided stays, and the session goes on to its confirmation and minutes.
 *
 * @see "ADR 0077"
 */
@Service
@Transactional
public class AdjournedSessionService {

    private final SessionDesk desk;
    private final FurtherBallots ballots;
    private final QuotaCutting cutting;
    private final WrittenOpinions opinions;
    private final CouncilProcess process;
    private final CurrentActor currentActor;
    private final Texts texts;

    AdjournedSessionService(
            SessionDesk desk,
            FurtherBallots ballots,
            QuotaCutting cutting,
            WrittenOpinions opinions,
            CouncilProcess process,
            CurrentActor currentActor,
            Texts texts) {
        this.desk = desk;
        this.ballots = ballots;
        this.cutting = cutting;
        this.opinions = opinions;
        this.process = process;
        this.currentActor = currentActor;
        this.texts = texts;
    }

    /**
     * Ends an adjourned session.
     *
     * @throws CouncilException for anybody but the secretary, the chair and the presider, without a reason, or for a session
     *     that is not adjourned
     */
    @PreAuthorize("hasAnyRole('" + Role.Names.COUNCIL_SECRETARY + "', '" + Role.Names.COUNCIL_CHAIR + "', '"
            + Role.Names.COUNCIL_MEMBER + "')")
    public void end(CommandKey key, UUID sessionId, String reason) {
        CouncilSession session = desk.lock(sessionId);
        if (!currentActor.holds(Role.COUNCIL_SECRETARY, session.unit())
                && !currentActor.holds(Role.COUNCIL_CHAIR, session.unit())) {
            desk.lockAsPresider(sessionId);
        }
        session.expect(SessionStatus.ADJOURNED);
        String why = SearchKey.composed(reason);
        if (why.isEmpty()) {
            throw CouncilException.reasonMissing();
        }
        List<AgendaItem> undecided = ballots.next(session);
        // What was written for the ballot that will not be held.
        opinions.of(session).forEach(written -> opinions.withdraw(session, written.member()));
        session.end(why, desk.personName(), desk.now());
        String words = texts.text("council.end.putOff", why);
        for (AgendaItem item : undecided) {
            item.put(null);
            item.putOff(new PutOff(AgendaSource.Until.LATER_SESSION, words));
            desk.record(
                    "council.putOff",
                    sessionId,
                    why,
                    Map.of(item.subjectType(), item.subject().toString()));
        }
        // What passed had waited for the ballot that will not be held.
        cutting.cut(session);
        desk.record("council.ended", sessionId, why, Map.of());
        process.ended(sessionId, new AccountId(Objects.requireNonNull(session.presider(), "opened")));
    }
}
