package vn.thidua.council;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.award.RuleValue;
import vn.thidua.award.Threshold;
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
    private final AgendaList list;
    private final BallotBox box;
    private final Counting counting;
    private final Majorities majorities;
    private final AgendaShares shares;
    private final MinutesText minutesText;
    private final Deliveries deliveries;
    private final Units units;
    private final CurrentActor currentActor;
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
            AgendaList list,
            BallotBox box,
            Counting counting,
            Majorities majorities,
            AgendaShares shares,
            MinutesText minutesText,
            Deliveries deliveries,
            Units units,
            CurrentActor currentActor,
            Moments moments,
            LimitReasons limitReasons,
            WorkingCalendar calendar,
            Texts texts) {
        this.desk = desk;
        this.councils = councils;
        this.councilMembers = councilMembers;
        this.attendances = attendances;
        this.rules = rules;
        this.list = list;
        this.box = box;
        this.counting = counting;
        this.majorities = majorities;
        this.shares = shares;
        this.minutesText = minutesText;
        this.deliveries = deliveries;
        this.units = units;
        this.currentActor = currentActor;
        this.moments = moments;
        this.limitReasons = limitReasons;
        this.calendar = calendar;
        this.texts = texts;
    }

    SessionDetails read(CouncilSession session) {
        List<AgendaItem> agenda = desk.agenda(session);
        List<Attendance> members = attendances.of(session.id());
        Set<UUID> handedIn = box.participants(session.id(), session.ballotRound());
        RuleValue quorumRule = rules.quorum(session.ruleSet(), agenda, desk.dayOf(session));
        Quorum quorum = quorum(session, members, quorumRule);
        SessionDetails.Viewer viewer = viewer(session, members, handedIn);
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
                session.presiderName(),
                session.secretaryName(),
                session.ballotDeadline(),
                expected(session.ballotDeadline()),
                session.number() == null ? null : minutesText.number(session),
                session.cancelReason(),
                quorum,
                majorities.figure(quorum),
                majorities.arithmetic(quorum, quorumRule.article()),
                handedIn.size(),
                count(onTheirWay, Delivery.Status.WAITING),
                count(onTheirWay, Delivery.Status.FAILED),
                shares.read(session),
                items(session, agenda, quorum.members()),
                members.stream().map(each -> member(each, handedIn)).toList(),
                viewer,
                next(session, viewer, quorum, members),
                limitReasons.of(session.id()).stream()
                        .map(LimitReason::toOverrun)
                        .toList());
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
    private Quorum quorum(CouncilSession session, List<Attendance> members, RuleValue rule) {
        int present = (int) members.stream().filter(Attendance::present).count();
        Threshold fixed = session.quorumThreshold();
        if (fixed != null) {
            return new Quorum(present, session.members(), fixed);
        }
        int total = members.isEmpty()
                ? councilMembers.of(session.council(), desk.dayOf(session)).size()
                : members.size();
        return new Quorum(present, total, rule.threshold());
    }

    private List<SessionDetails.Item> items(CouncilSession session, List<AgendaItem> agenda, int members) {
        Map<UUID, ItemResult> results = session.status().counted() ? counting.lastResults(session.id()) : Map.of();
        Set<UUID> gone = session.status().beforeOpening() ? list.gone(session, agenda) : Set.of();
        return agenda.stream()
                .map(item -> item(session, item, members, gone.contains(item.id()), results.get(item.id())))
                .toList();
    }

    private SessionDetails.Item item(
            CouncilSession session, AgendaItem item, int members, boolean gone, @Nullable ItemResult result) {
        Threshold majority = rules.majorityOf(session, item);
        AgendaSource.Outcome outcome = item.outcome();
        return new SessionDetails.Item(
                item.id(),
                item.position(),
                new SubjectKey(item.subjectType(), item.subject()),
                item.name(),
                item.subjectUnitName(),
                item.formName(),
                item.summary(),
                item.route(),
                majorities.inWords(majority),
                majority,
                majority.needed(members),
                gone,
                result == null || outcome == null
                        ? null
                        : new SessionDetails.ItemOutcome(
                                result.figures(), result.passed(), result.arithmetic(), outcome));
    }

    private static SessionDetails.Member member(Attendance member, Set<UUID> handedIn) {
        return new SessionDetails.Member(
                member.account(),
                member.name(),
                member.post(),
                member.present(),
                member.mode(),
                member.absenceReason(),
                handedIn.contains(member.account().value()));
    }

    private SessionDetails.Viewer viewer(CouncilSession session, List<Attendance> members, Set<UUID> handedIn) {
        AccountId person = currentActor.actor().account();
        boolean member = members.stream().anyMatch(each -> each.account().equals(person));
        return new SessionDetails.Viewer(
                currentActor.holds(Role.COUNCIL_SECRETARY, session.unit()),
                currentActor.holds(Role.COUNCIL_CHAIR, session.unit()),
                person != null && person.value().equals(session.presider()),
                member,
                person != null && handedIn.contains(person.value()));
    }

    private SessionDetails.NextAction next(
            CouncilSession session, SessionDetails.Viewer viewer, Quorum quorum, List<Attendance> members) {
        return switch (session.status()) {
            case PLANNING -> only(viewer.secretary(), SessionDetails.NextAction.SETTLE_AGENDA);
            case AGENDA_SETTLED -> only(viewer.secretary(), SessionDetails.NextAction.CONVENE);
            case CONVENED ->
                viewer.chair() && quorum.reached()
                        ? SessionDetails.NextAction.OPEN
                        : only(viewer.secretary(), SessionDetails.NextAction.RECORD_PRESENCE);
            case OPEN -> duringBallot(viewer, members);
            case COUNTED -> only(viewer.presider(), SessionDetails.NextAction.CONFIRM_RESULTS);
            case CONFIRMED -> only(viewer.secretary() || viewer.presider(), SessionDetails.NextAction.SIGN_MINUTES);
            case LOCKED, SIGNED, FINISHED, CANCELLED -> SessionDetails.NextAction.NONE;
        };
    }

    private SessionDetails.NextAction duringBallot(SessionDetails.Viewer viewer, List<Attendance> members) {
        AccountId person = currentActor.actor().account();
        boolean present = members.stream().anyMatch(each -> each.account().equals(person) && each.present());
        if (present && !viewer.handedIn()) {
            return SessionDetails.NextAction.CAST_BALLOT;
        }
        return only(viewer.presider(), SessionDetails.NextAction.CLOSE_BALLOT);
    }

    private static SessionDetails.NextAction only(boolean theirs, SessionDetails.NextAction action) {
        return theirs ? action : SessionDetails.NextAction.NONE;
    }

    private static int count(List<Delivery> deliveries, Delivery.Status status) {
        return (int) deliveries.stream().filter(each -> each.status() == status).count();
    }
}
