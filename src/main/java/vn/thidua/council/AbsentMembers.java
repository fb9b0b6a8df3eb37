package vn.thidua.council;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Who is absent in the round that is on, and on what they may still write (ADR 0055). Absence is asked of the ballot, not of
 * the meeting: whoever left after an earlier ballot is absent in this one. A member speaks once in a round on each item,
 * whatever the way.
 */
@Component
class AbsentMembers {

    private final SessionDesk desk;
    private final Attendances attendances;
    private final Declarations declarations;
    private final WrittenOpinions opinions;
    private final Turnout turnout;
    private final CouncilRules rules;
    private final FurtherBallots ballots;

    AbsentMembers(
            SessionDesk desk,
            Attendances attendances,
            Declarations declarations,
            WrittenOpinions opinions,
            Turnout turnout,
            CouncilRules rules,
            FurtherBallots ballots) {
        this.desk = desk;
        this.attendances = attendances;
        this.declarations = declarations;
        this.opinions = opinions;
        this.turnout = turnout;
        this.rules = rules;
        this.ballots = ballots;
    }

    /** Not there, and nothing of theirs has come in the round by themselves: no paper, and no answer to a call of names. */
    boolean isAbsent(CouncilSession session, Attendance member) {
        return !member.present() && !turnout.tookPart(session.id(), session.opinionRound(), member.account());
    }

    /** The absent members who may write on any of these items; empty lines for nobody. */
    List<OpinionForm.Absent> asked(CouncilSession session, List<AgendaItem> items) {
        return attendances.of(session.id()).stream()
                .filter(member -> isAbsent(session, member))
                .map(member -> asked(session, member, items))
                .filter(member -> !member.lines().isEmpty())
                .toList();
    }

    private OpinionForm.Absent asked(CouncilSession session, Attendance member, List<AgendaItem> items) {
        return new OpinionForm.Absent(
                member.account(),
                member.name(),
                member.absenceReason(),
                hasDeclared(session, member),
                linesOf(session, member, items).stream()
                        .map(item -> new OpinionForm.Line(
                                item.id(),
                                item.position(),
                                item.name(),
                                item.formNameVoted(),
                                blankAllowed(session, item)))
                        .toList());
    }

    /** What of these items the member votes on in the round and has not said yet. */
    List<AgendaItem> linesOf(CouncilSession session, Attendance member, List<AgendaItem> items) {
        Set<UUID> said = opinions.of(session).stream()
                .filter(opinion -> opinion.member().equals(member.account()))
                .flatMap(opinion -> opinion.choices().keySet().stream())
                .collect(Collectors.toSet());
        List<AgendaItem> writable = writable(session, session.opinionRound());
        return declarations.of(session.id()).open(items, member.account()).stream()
                .filter(writable::contains)
                .filter(item -> !said.contains(item.id()))
                .toList();
    }

    /**
     * What is or will be voted on in that round in a way that lets absent members write. Hands are counted of whoever is
     * there: an opinion beside them would count somebody twice.
     */
    List<AgendaItem> writable(CouncilSession session, int round) {
        return writable(session, round, desk.agenda(session));
    }

    List<AgendaItem> writable(CouncilSession session, int round, List<AgendaItem> agenda) {
        List<AgendaItem> voted;
        if (round <= session.ballotRound()) {
            voted = agenda.stream().filter(item -> item.votedIn(round)).toList();
        } else {
            voted = session.ballotRound() == 0 ? agenda : ballots.next(session);
        }
        return voted.stream()
                .filter(item -> mode(session, item) != BallotMode.SHOW_OF_HANDS)
                .toList();
    }

    /** Fixed by the ballot in which the item was first voted on in its form; before that what the rule says now. */
    private BallotMode mode(CouncilSession session, AgendaItem item) {
        return item.votedSince() <= session.ballotRound()
                ? item.ballotMode()
                : rules.mode(session.ruleSet(), item.formVoted(), desk.dayOf(session));
    }

    /** Whether who is absent and wrote counts towards the quorum: as it stood at the opening, before that as the rule says. */
    boolean fillQuorum(CouncilSession session) {
        return session.openedAt() == null
                ? rules.opinionsInQuorum(session.ruleSet(), desk.agenda(session), desk.dayOf(session))
                        .isPresent()
                : session.quorumOpinionsArticle() != null;
    }

    boolean hasDeclared(CouncilSession session, Attendance member) {
        return !rules.on(session.ruleSet(), "interest_declaration", desk.dayOf(session))
                || declarations.of(session.id()).declared(member.account());
    }

    boolean blankAllowed(CouncilSession session, AgendaItem item) {
        return rules.blankAllowed(session.ruleSet(), item.formVoted(), desk.dayOf(session));
    }
}
