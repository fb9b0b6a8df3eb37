package vn.thidua.council;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.shared.AccountId;

/** Who has voted in the round of a session, whatever the mode; never how. */
@Component
class Turnout {

    private final SessionDesk desk;
    private final Attendances attendances;
    private final Declarations declarations;
    private final BallotBox box;
    private final NamedVotes named;
    private final HandCounts hands;

    Turnout(
            SessionDesk desk,
            Attendances attendances,
            Declarations declarations,
            BallotBox box,
            NamedVotes named,
            HandCounts hands) {
        this.hands = hands;
        this.desk = desk;
        this.attendances = attendances;
        this.declarations = declarations;
        this.box = box;
        this.named = named;
    }

    /** Members who have handed in everything that was theirs to hand in. */
    Set<UUID> done(CouncilSession session) {
        int round = session.ballotRound();
        List<AgendaItem> agenda = desk.agenda(session);
        Recusals recusals = declarations.of(session.id());
        Set<UUID> participants = box.participants(session.id(), round);
        Map<UUID, Set<UUID>> voted = named.voted(session.id(), round);
        Set<UUID> done = new HashSet<>();
        for (Attendance member : attendances.of(session.id())) {
            UUID account = member.account().value();
            Voters.Sheet sheet = Voters.sheet(round, agenda, recusals, member.account());
            boolean secret = sheet.papers().isEmpty() || participants.contains(account);
            Set<UUID> asked = sheet.named().stream().map(AgendaItem::id).collect(Collectors.toSet());
            if (!sheet.empty()
                    && secret
                    && voted.getOrDefault(account, Set.of()).containsAll(asked)) {
                done.add(account);
            }
        }
        return done;
    }

    /** Whether nobody has voted yet in the round that is on. */
    boolean nobody(CouncilSession session) {
        int round = session.ballotRound();
        return box.participants(session.id(), round).isEmpty()
                && named.of(session.id(), round).isEmpty()
                && hands.of(session).isEmpty();
    }

    /**
     * Whether nothing stands in the round that is on but what is closed to a person: how many voted in it is then a figure
     * of that, and who did so is one too.
     */
    static boolean closed(CouncilSession session, List<AgendaItem> agenda, Set<UUID> closed) {
        List<AgendaItem> votedOn = agenda.stream()
                .filter(item -> item.votedIn(session.ballotRound()))
                .toList();
        return !votedOn.isEmpty() && votedOn.stream().map(AgendaItem::id).allMatch(closed::contains);
    }

    /** Members who have voted in any round so far, on anything: they were there, whatever is marked later. */
    Set<UUID> everVoted(CouncilSession session) {
        return votedUntil(session, session.ballotRound());
    }

    /** The same of the rounds before the one that is on. */
    Set<UUID> votedBefore(CouncilSession session) {
        return votedUntil(session, session.ballotRound() - 1);
    }

    private Set<UUID> votedUntil(CouncilSession session, int last) {
        Set<UUID> voted = new HashSet<>();
        for (int round = 1; round <= last; round++) {
            voted.addAll(box.participants(session.id(), round));
            voted.addAll(named.voted(session.id(), round).keySet());
        }
        return voted;
    }

    /** Whether the member has voted in that round on anything: they were there, and nothing ties them to what they voted on. */
    boolean tookPart(UUID session, int round, AccountId member) {
        return box.has(session, round, member)
                || !named.votedOn(session, round, member).isEmpty();
    }
}
