package vn.thidua.council;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.AccountId;

/** What the process of a session asks about the channels beside the screen. Called by the engine only. */
@Service
@Transactional(readOnly = true)
public class ChannelLifecycle {

    private final SessionDesk desk;
    private final PaperBox box;
    private final CountingTeam team;
    private final WrittenOpinions opinions;
    private final CountSigning signing;
    private final AbsentMembers absent;

    ChannelLifecycle(
            SessionDesk desk,
            PaperBox box,
            CountingTeam team,
            WrittenOpinions opinions,
            CountSigning signing,
            AbsentMembers absent) {
        this.absent = absent;
        this.signing = signing;
        this.desk = desk;
        this.box = box;
        this.team = team;
        this.opinions = opinions;
    }

    /** In the transaction that locks every channel, before anything is opened. */
    @Transactional
    void locked(CouncilSession session) {
        opinions.lock(session);
        if (!box.issued(session).isEmpty()) {
            team.fillUp(session, box.items(session));
        }
    }

    /** Whether somebody is absent who may write on something of the ballot that has opened. */
    public boolean awaitsOpinions(UUID sessionId) {
        CouncilSession session = desk.findForProcess(sessionId);
        return opinions.rule(session) != OpinionRule.OFF
                && !absent.asked(session, desk.agenda(session)).isEmpty();
    }

    /** Whether papers were handed out in the room in the round that was locked. */
    public boolean hasPaperBox(UUID sessionId) {
        return !box.issued(desk.findForProcess(sessionId)).isEmpty();
    }

    /** Whoever of the counting team may count something of the box. */
    public List<AccountId> counters(UUID sessionId) {
        CouncilSession session = desk.findForProcess(sessionId);
        List<AgendaItem> items = box.items(session);
        return team.counting(sessionId).stream()
                .map(Counter::account)
                .filter(account -> team.closedTo(session, account, items).size() < items.size())
                .toList();
    }

    /** Whoever counted and signs the minutes of the count, once these are drafted. */
    public List<AccountId> countSigners(UUID sessionId) {
        return signing.signers(desk.findForProcess(sessionId)).stream()
                .map(Counter::account)
                .toList();
    }

    /** Whether two agree on every item of the box. */
    public boolean boxCounted(UUID sessionId) {
        return box.progress(desk.findForProcess(sessionId)).allAgreed();
    }
}
