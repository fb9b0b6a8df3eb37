package vn.thidua.council;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.award.RuleValue;
import vn.thidua.council.tally.Quorum;
import vn.thidua.deadline.WorkingCalendar;
import vn.thidua.organization.Units;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.CurrentActor;
import vn.thidua.shared.Role;
import vn.thidua.shared.Texts;

/** Puts together what the screens show of a session. */
@Component
class SessionReader {

    private final SessionDesk desk;
    private final Councils councils;
    private final CouncilMembers councilMembers;
    private final Attendances attendances;
    private final CouncilRules rules;
    private final QuorumBook quorums;
    private final SessionItems items;
    private final NextActions nextActions;
    private final Voters voters;
    private final Declarations declarations;
    private final ClosedItems closedItems;
    private final Turnout turnout;
    private final Majorities majorities;
    private final AgendaShares shares;
    private final MinutesText minutesText;
    private final Deliveries deliveries;
    private final Units units;
    private final CurrentActor currentActor;
    private final Presiding presiding;
    private final Guests guests;
    private final Moments moments;
    private final LimitReasons limitReasons;
    private final WorkingCalendar calendar;
    private final Texts texts;

    SessionReader(
            SessionDesk desk,
            Councils councils,
            CouncilMembers councilMembers,
            Attendances attendances,
            CouncilRules rules,
            QuorumBook quorums,
            SessionItems items,
            NextActions nextActions,
            Voters voters,
            Declarations declarations,
            ClosedItems closedItems,
            Turnout turnout,
            Majorities majorities,
            AgendaShares shares,
            MinutesText minutesText,
            Deliveries deliveries,
            Units units,
            CurrentActor currentActor,
            Presiding presiding,
            Guests guests,
            Moments moments,
            LimitReasons limitReasons,
            WorkingCalendar calendar,
            Texts texts) {
        this.desk = desk;
        this.councils = councils;
        this.councilMembers = councilMembers;
        this.attendances = attendances;
        this.rules = rules;
        this.quorums = quorums;
        this.items = items;
        this.nextActions = nextActions;
        this.voters = voters;
        this.declarations = declarations;
        this.closedItems = closedItems;
        this.turnout = turnout;
        this.majorities = majorities;
        this.shares = shares;
        this.minutesText = minutesText;
        this.deliveries = deliveries;
        this.units = units;
        this.currentActor = currentActor;
        this.presiding = presiding;
        this.guests = guests;
        this.moments = moments;
        this.limitReasons = limitReasons;
        this.calendar = calendar;
        this.texts = texts;
    }

    SessionDetails read(CouncilSession session) {
        List<AgendaItem> agenda = desk.agenda(session);
        List<Attendance> members = attendances.of(session.id());
        Recusals recusals = declarations.of(session.id());
        boolean told = !Turnout.closed(
                session, agenda, closedItems.to(currentActor.actor().account(), agenda, recusals));
        Set<UUID> handedIn = told ? turnout.done(session) : Set.of();
        Set<UUID> voted = told ? turnout.everVoted(session) : turnout.votedBefore(session);
        RuleValue quorumRule = rules.quorum(session.ruleSet(), agenda, desk.dayOf(session));
        RuleValue opinionsRule = rules.opinionsInQuorum(session.ruleSet(), agenda, desk.dayOf(session))
                .orElse(null);
        Quorum quorum = quorum(session, agenda, members, quorumRule, opinionsRule);
        SessionDetails.Viewer viewer = viewer(session, members, handedIn, recusals);
        List<Delivery> onTheirWay = deliveries.of(session.id());
        return new SessionDetails(
                session.id(),
                session.unit(),
                units.unit(session.unit()).name(),
                councils.get(session.council()).name(),
                title(session),
                session.status(),
                session.meetingAt(),
                session.place(),
                session.invitation(),
                session.presider() == null ? null : presiding.words(session),
                session.secretaryName(),
                session.ballotDeadline(),
                expected(session.ballotDeadline()),
                session.number() == null ? null : minutesText.number(session),
                session.cancelReason(),
                session.endedReason(),
                quorum,
                majorities.figure(quorum),
                majorities.arithmetic(quorum, article(session, quorum, quorumRule, opinionsRule)),
                handedIn.size(),
                told ? voters(session, members) : 0,
                count(onTheirWay, Delivery.Status.WAITING),
                count(onTheirWay, Delivery.Status.FAILED),
                shares.read(session),
                items.read(session, agenda, members, quorum.members()),
                members.stream()
                        .map(each -> member(each, handedIn, voted, recusals))
                        .toList(),
                guests.of(session.id()),
                viewer,
                nextActions.of(session, viewer, quorum, members),
                limitReasons.of(session.id()).stream()
                        .map(LimitReason::toOverrun)
                        .toList());
    }

    private int voters(CouncilSession session, List<Attendance> members) {
        boolean voted =
                session.status() == SessionStatus.OPEN || session.status().counted();
        return voted ? voters.of(session).size() : members.size();
    }

    private boolean expected(@Nullable Instant due) {
        return due != null && calendar.restsOnExpected(desk.today(), LocalDate.ofInstant(due, desk.zone()));
    }

    String title(CouncilSession session) {
        Instant meeting = session.meetingAt();
        return meeting == null
                ? texts.text("council.session.titlePlanned", moments.day(session.plannedAt()))
                : texts.text("council.session.title", moments.full(meeting));
    }

    /** From the opening on the denominator is that of the opening; before, the Council as it stands. */
    private Quorum quorum(
            CouncilSession session,
            List<AgendaItem> agenda,
            List<Attendance> members,
            RuleValue rule,
            @Nullable RuleValue opinionsRule) {
        if (session.quorumThreshold() != null) {
            return quorums.now(session);
        }
        return members.isEmpty()
                ? new Quorum(
                        0,
                        councilMembers
                                .of(session.council(), desk.dayOf(session))
                                .size(),
                        rule.threshold())
                : quorums.first(session, agenda, members, rule, opinionsRule);
    }

    private static String article(
            CouncilSession session, Quorum quorum, RuleValue rule, @Nullable RuleValue opinionsRule) {
        String fixed = session.quorumArticle();
        return fixed == null
                ? QuorumBook.article(quorum, rule.article(), opinionsRule == null ? null : opinionsRule.article())
                : QuorumBook.article(quorum, fixed, session.quorumOpinionsArticle());
    }

    private static SessionDetails.Member member(
            Attendance member, Set<UUID> handedIn, Set<UUID> voted, Recusals recusals) {
        return new SessionDetails.Member(
                member.account(),
                member.name(),
                member.post(),
                member.present(),
                member.mode(),
                member.present() || member.since() == null ? null : member.until(),
                member.absenceReason(),
                recusals.declared(member.account()),
                handedIn.contains(member.account().value()),
                voted.contains(member.account().value()));
    }

    private SessionDetails.Viewer viewer(
            CouncilSession session, List<Attendance> members, Set<UUID> handedIn, Recusals recusals) {
        AccountId person = currentActor.actor().account();
        boolean member = members.stream().anyMatch(each -> each.account().equals(person));
        return new SessionDetails.Viewer(
                currentActor.holds(Role.COUNCIL_SECRETARY, session.unit()),
                currentActor.holds(Role.COUNCIL_CHAIR, session.unit()),
                person != null && person.value().equals(session.presider()),
                member,
                person != null && handedIn.contains(person.value()),
                person != null && recusals.declared(person));
    }

    private static int count(List<Delivery> deliveries, Delivery.Status status) {
        return (int) deliveries.stream().filter(each -> each.status() == status).count();
    }
}
