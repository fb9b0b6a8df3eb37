package vn.thidua.council;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.CurrentActor;
import vn.thidua.shared.Role;

/** Reads what is voted on openly, as far as the person looking writes it down or confirms it. */
@Component
class OpenVotes {

    private final SessionDesk desk;
    private final Attendances attendances;
    private final Declarations declarations;
    private final NamedVotes named;
    private final HandCounts hands;
    private final CouncilRules rules;
    private final Majorities majorities;
    private final CurrentActor currentActor;

    OpenVotes(
            SessionDesk desk,
            Attendances attendances,
            Declarations declarations,
            NamedVotes named,
            HandCounts hands,
            CouncilRules rules,
            Majorities majorities,
            CurrentActor currentActor) {
        this.desk = desk;
        this.attendances = attendances;
        this.declarations = declarations;
        this.named = named;
        this.hands = hands;
        this.rules = rules;
        this.majorities = majorities;
        this.currentActor = currentActor;
    }

    OpenVoteDetails read(CouncilSession session, String title) {
        List<AgendaItem> agenda = desk.agenda(session).stream()
                .filter(item -> item.votedIn(session.ballotRound()))
                .filter(item -> writes(session, item) || presides(session, item))
                .toList();
        Recusals recusals = declarations.of(session.id());
        List<Attendance> members = attendances.of(session.id());
        Map<UUID, HandCount> counted = hands.of(session);
        List<NamedVote> votes = named.of(session.id(), session.ballotRound());
        return new OpenVoteDetails(
                session.id(),
                title,
                session.takesVotes(desk.now()),
                agenda.stream()
                        .filter(item -> item.ballotMode() == BallotMode.SHOW_OF_HANDS)
                        .map(item ->
                                item(session, item, taking(item, members, recusals), counted.get(item.id()), List.of()))
                        .toList(),
                agenda.stream()
                        .filter(item -> item.ballotMode() == BallotMode.ROLL_CALL)
                        .map(item -> {
                            List<Attendance> taking = taking(item, members, recusals);
                            return item(session, item, taking, null, called(session, item, taking, recusals, votes));
                        })
                        .toList());
    }

    /** Members who are there and take part in the item. */
    List<Attendance> taking(AgendaItem item, List<Attendance> members, Recusals recusals) {
        return members.stream()
                .filter(Attendance::present)
                .filter(member -> !recusals.recused(member.account(), item.id()))
                .toList();
    }

    /** Whether the person writes down the votes on the item: the secretary, or whoever keeps its minutes instead. */
    boolean writes(CouncilSession session, AgendaItem item) {
        AccountId person = currentActor.actor().account();
        if (person == null) {
            return false;
        }
        if (item.secretary() != null) {
            return item.secretary().equals(person.value());
        }
        return currentActor.holds(Role.COUNCIL_SECRETARY, session.unit())
                && !declarations.of(session.id()).recused(person, item.id());
    }

    /** Whether the person presides over the item. */
    boolean presides(CouncilSession session, AgendaItem item) {
        AccountId person = currentActor.actor().account();
        UUID presider = item.presider() == null ? session.presider() : item.presider();
        return person != null && person.value().equals(presider);
    }

    boolean declared(CouncilSession session, Recusals recusals, AccountId member) {
        return recusals.declared(member) || !rules.on(session.ruleSet(), "interest_declaration", desk.dayOf(session));
    }

    private List<OpenVoteDetails.Called> called(
            CouncilSession session,
            AgendaItem item,
            List<Attendance> taking,
            Recusals recusals,
            List<NamedVote> votes) {
        return taking.stream()
                .map(member -> {
                    NamedVote vote = votes.stream()
                            .filter(each -> each.item().equals(item.id()))
                            .filter(each ->
                                    each.member().equals(member.account().value()))
                            .findFirst()
                            .orElse(null);
                    boolean themselves = vote != null && vote.byThemselves();
                    return new OpenVoteDetails.Called(
                            member.account(),
                            member.name(),
                            declared(session, recusals, member.account()),
                            themselves,
                            vote == null || themselves ? null : vote.choice());
                })
                .toList();
    }

    private OpenVoteDetails.Item item(
            CouncilSession session,
            AgendaItem item,
            List<Attendance> taking,
            @Nullable HandCount count,
            List<OpenVoteDetails.Called> called) {
        return new OpenVoteDetails.Item(
                item.id(),
                item.position(),
                item.name(),
                item.subjectUnitName(),
                item.formNameVoted(),
                majorities.inWords(item.majority()),
                rules.blankAllowed(session.ruleSet(), item.formVoted(), desk.dayOf(session)),
                taking.size(),
                writes(session, item),
                presides(session, item),
                count == null
                        ? null
                        : new OpenVoteDetails.Count(
                                count.agree(),
                                count.disagree(),
                                count.blank(),
                                count.enteredName(),
                                count.confirmedName()),
                called);
    }

    /** An item of the round that is voted on in this way and written down by the person. */
    AgendaItem written(CouncilSession session, List<AgendaItem> agenda, UUID id, BallotMode mode) {
        return agenda.stream()
                .filter(item -> Objects.equals(item.id(), id))
                .filter(item -> item.votedIn(session.ballotRound()) && item.ballotMode() == mode)
                .filter(item -> writes(session, item))
                .findFirst()
                .orElseThrow(CouncilException::notNow);
    }
}
