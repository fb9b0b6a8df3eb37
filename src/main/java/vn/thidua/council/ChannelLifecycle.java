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

    ChannelLifecycle(SessionDesk desk, PaperBox box, CountingTeam team, WrittenOpinions opinions) {
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

    /** Whether papers were handed out in the room in the round that was locked. */
    public boolean hasPaperBox(UUID sessionId) {
        return !box.issued(desk.findForProcess(sessionId)).isEmpty();
    }

    /** Whoever of the counting team may count something of the box. */
    public List<AccountId> counters(UUID sessionId) {
        CouncilSession session = desk.findForProcess(sessionId);
        List<AgendaItem> items = box.items(session);
        return team.of(sessionId).stream()
                .map(Counter::account)
                .filter(account -> team.closedTo(session, account, items).size() < items.size())
                .toList();
    }

    /** Whether two agree on every item of the box. */
    public boolean boxCounted(UUID sessionId) {
        return box.count(desk.findForProcess(sessionId)).allAgreed();
    }
}
