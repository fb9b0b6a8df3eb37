package vn.thidua.council;

import java.util.Map;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.CurrentActor;
import vn.thidua.shared.Role;
import vn.thidua.shared.SearchKey;

/**
 * Somebody of the counting team who falls ill or has to leave between the lock and the count is replaced. What they entered
 * on items on which nobody else has entered anything yet is dropped, unread: where two differ both count again, and whoever
 * is gone cannot. What two have agreed on stays.
 *
 * @see "ADR 0076"
 */
@Service
@Transactional
public class CounterReplacementService {

    private final SessionDesk desk;
    private final CounterReplacements replacements;
    private final CountingTeam team;
    private final BoxEntries entries;
    private final CouncilProcess process;
    private final CurrentActor currentActor;

    CounterReplacementService(
            SessionDesk desk,
            CounterReplacements replacements,
            CountingTeam team,
            BoxEntries entries,
            CouncilProcess process,
            CurrentActor currentActor) {
        this.desk = desk;
        this.replacements = replacements;
        this.team = team;
        this.entries = entries;
        this.process = process;
        this.currentActor = currentActor;
    }

    /**
     * Replaces one of the counting team for the rest of the session.
     *
     * @throws CouncilException for anybody but the secretary and the presider, without a reason, where no figures are awaited
     *     from that counter, or for somebody who may not count what they had to count
     */
    @PreAuthorize("hasAnyRole('" + Role.Names.COUNCIL_SECRETARY + "', '" + Role.Names.COUNCIL_CHAIR + "', '"
            + Role.Names.COUNCIL_MEMBER + "')")
    public void replace(CommandKey key, UUID sessionId, AccountId counter, AccountId instead, String reason) {
        CouncilSession session = desk.lock(sessionId);
        if (!currentActor.holds(Role.COUNCIL_SECRETARY, session.unit())) {
            desk.lockAsPresider(sessionId);
        }
        session.expect(SessionStatus.LOCKED);
        String why = SearchKey.composed(reason);
        if (why.isEmpty()) {
            throw CouncilException.reasonMissing();
        }
        CounterReplacement replaced = replacements.possible(session).stream()
                .filter(each -> each.counter().equals(counter))
                .findFirst()
                .orElseThrow(CouncilException::notNow);
        Counter another = replaced.instead().stream()
                .filter(each -> each.account().equals(instead))
                .findFirst()
                .orElseThrow(ChannelRefusal::mayNotCountInstead);
        entries.dropAlone(session, counter);
        team.replace(sessionId, counter, another);
        replacements.add(session, new Counter(counter, replaced.name()), another, why);
        desk.record(
                "council.counterReplaced",
                sessionId,
                why,
                Map.of("account", counter.toString(), "instead", instead.toString()));
        process.counterReplaced(sessionId, counter, instead);
    }
}
