package vn.thidua.council;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.Role;
import vn.thidua.shared.SearchKey;

/**
 * What a Council concludes beside yes and no (ADR 0041): another form, which is voted on anew, or putting off. Done by
 * whoever presides over the item; the minutes say why.
 */
@Service
@Transactional
public class OutcomeService {

    private static final String SEATED = "hasAnyRole('" + Role.Names.COUNCIL_CHAIR + "', '"
            + Role.Names.COUNCIL_SECRETARY + "', '" + Role.Names.COUNCIL_MEMBER + "')";

    private final SessionDesk desk;
    private final AgendaSources sources;
    private final OpenVotes openVotes;
    private final FurtherBallots ballots;
    private final Turnout turnout;
    private final CouncilRules rules;
    private final CouncilProcess process;

    OutcomeService(
            SessionDesk desk,
            AgendaSources sources,
            OpenVotes openVotes,
            FurtherBallots ballots,
            Turnout turnout,
            CouncilRules rules,
            CouncilProcess process) {
        this.desk = desk;
        this.sources = sources;
        this.openVotes = openVotes;
        this.ballots = ballots;
        this.turnout = turnout;
        this.rules = rules;
        this.process = process;
    }

    /** Forms that may be put to the vote instead of the one that failed; empty for whoever does not preside over the item. */
    @Transactional(readOnly = true)
    @PreAuthorize(SEATED)
    public List<AgendaSource.Form> otherForms(UUID sessionId, UUID itemId) {
        CouncilSession session = desk.find(sessionId);
        AgendaItem item = item(session, itemId);
        return session.status() == SessionStatus.COUNTED
                        && session.endedAt() == null
                        && openVotes.presides(session, item)
                        && failed(item)
                ? offered(session, item)
                : List.of();
    }

    /**
     * Puts another form to the vote, in place of the one that failed; it is voted on in the next round, with the majority of
     * that form. Another choice replaces the one before until that round opens.
     *
     * @param form one that is offered to the subject; empty takes it back
     * @throws CouncilException for whoever does not preside over the item, an item that has not failed, or a form that is
     *     not offered
     */
    @PreAuthorize(SEATED)
    public void putOtherForm(CommandKey key, UUID sessionId, UUID itemId, String form) {
        CouncilSession session = desk.lock(sessionId);
        requireGoingOn(session);
        AgendaItem item = presided(session, itemId);
        if (!failed(item)) {
            throw CouncilException.notNow();
        }
        if (form.isEmpty()) {
            item.put(null);
        } else {
            AgendaSource.Form offered = offered(session, item).stream()
                    .filter(each -> each.code().equals(form))
                    .findFirst()
                    .orElseThrow(CouncilException::formNotOffered);
            item.put(new OtherForm(offered.code(), offered.name(), session.ballotRound() + 1));
        }
        record("council.otherFormPut", session, item, null);
    }

    /**
     * Opens the ballot on the items that were put under another form. For the presider of the session; where all of those are
     * closed to them, for whoever presides over one.
     *
     * @throws CouncilException for anybody else, when none was put, or while somebody has still to confirm theirs
     */
    @PreAuthorize(SEATED)
    public void openBallot(CommandKey key, UUID sessionId) {
        CouncilSession session = desk.lock(sessionId);
        requireGoingOn(session);
        if (!ballots.mayOpen(session, desk.person())) {
            // To the session's presider the same answer, whether nothing was put or what is closed to them.
            throw desk.person().value().equals(session.presider())
                    ? CouncilException.notNow()
                    : CouncilException.notThePresider();
        }
        if (desk.agenda(session).stream().anyMatch(AgendaItem::awaitsItsPresider)) {
            throw CouncilException.itemsNotPresided();
        }
        process.voteAgain(sessionId);
    }

    /**
     * Puts an item off: before anybody has voted in the round, or after it failed.
     *
     * @throws CouncilException for whoever does not preside over the item, without a reason, or when it is too late
     */
    @PreAuthorize(SEATED)
    public void putOff(CommandKey key, UUID sessionId, UUID itemId, AgendaSource.Until until, String reason) {
        CouncilSession session = desk.lock(sessionId);
        AgendaItem item = presided(session, itemId);
        String why = SearchKey.composed(reason);
        if (why.isEmpty()) {
            throw CouncilException.reasonMissing();
        }
        boolean beforeVoting = session.status() == SessionStatus.OPEN
                && item.votedIn(session.ballotRound())
                && turnout.nobody(session);
        boolean afterFailing = session.status() == SessionStatus.COUNTED && failed(item);
        if (!beforeVoting && !afterFailing) {
            throw CouncilException.putOffTooLate();
        }
        if (beforeVoting) {
            item.voteNoMore();
        } else {
            item.put(null);
        }
        item.putOff(new PutOff(until, why));
        record("council.putOff", session, item, why);
    }

    private AgendaItem presided(CouncilSession session, UUID itemId) {
        AgendaItem item = item(session, itemId);
        if (!openVotes.presides(session, item)) {
            throw CouncilException.notThePresider();
        }
        return item;
    }

    private AgendaItem item(CouncilSession session, UUID itemId) {
        return desk.agenda(session).stream()
                .filter(each -> each.id().equals(itemId))
                .findFirst()
                .orElseThrow(CouncilException::notNow);
    }

    /** After a session was ended no ballot opens, on another form either. */
    private static void requireGoingOn(CouncilSession session) {
        session.expect(SessionStatus.COUNTED);
        if (session.endedAt() != null) {
            throw CouncilException.notNow();
        }
    }

    private static boolean failed(AgendaItem item) {
        return item.outcome() == AgendaSource.Outcome.NOT_RECOMMENDED;
    }

    /** Once only: a Council that has refused the other form as well has decided. */
    private List<AgendaSource.Form> offered(CouncilSession session, AgendaItem item) {
        OtherForm before = item.otherForm();
        boolean voted = before != null && before.since() <= session.ballotRound();
        return voted || !rules.on(session.ruleSet(), "other_form", desk.dayOf(session))
                ? List.of()
                : sources.of(item.subjectType()).otherForms(item.subject());
    }

    private void record(String action, CouncilSession session, AgendaItem item, @Nullable String reason) {
        desk.record(
                action,
                session.id(),
                reason,
                Map.of(item.subjectType(), item.subject().toString()));
    }
}
