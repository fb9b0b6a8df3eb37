package vn.thidua.council;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.award.RuleValue;
import vn.thidua.council.tally.Quorum;
import vn.thidua.deadline.DueDates;
import vn.thidua.deadline.WorkingCalendar;

/** What happens at the moment the chair opens: everything the vote rests on is fixed. The caller holds the row locked. */
@Component
class SessionOpening {

    /** Working days in which ballots are cast. */
    static final String BALLOT_LIMIT = "sla_council_ballot";

    private final SessionDesk desk;
    private final Convening convening;
    private final Sessions sessions;
    private final AgendaList list;
    private final AgendaSources sources;
    private final CouncilRules rules;
    private final WorkingCalendar calendar;
    private final BallotBox box;
    private final Attendances attendances;
    private final Declarations declarations;
    private final InterestHints hints;
    private final InterestTrail trail;
    private final ItemPresiders presiders;
    private final FurtherBallots ballots;
    private final CountingTeam team;
    private final PaperBox paperBox;
    private final QuorumBook quorums;
    private final Presiding presiding;

    SessionOpening(
            SessionDesk desk,
            Convening convening,
            Sessions sessions,
            AgendaList list,
            AgendaSources sources,
            CouncilRules rules,
            WorkingCalendar calendar,
            BallotBox box,
            Attendances attendances,
            Declarations declarations,
            InterestHints hints,
            InterestTrail trail,
            ItemPresiders presiders,
            FurtherBallots ballots,
            CountingTeam team,
            PaperBox paperBox,
            QuorumBook quorums,
            Presiding presiding) {
        this.presiding = presiding;
        this.quorums = quorums;
        this.ballots = ballots;
        this.team = team;
        this.paperBox = paperBox;
        this.attendances = attendances;
        this.declarations = declarations;
        this.hints = hints;
        this.trail = trail;
        this.presiders = presiders;
        this.desk = desk;
        this.convening = convening;
        this.sessions = sessions;
        this.list = list;
        this.sources = sources;
        this.rules = rules;
        this.calendar = calendar;
        this.box = box;
    }

    void open(CouncilSession session) {
        session.expect(SessionStatus.CONVENED);
        requireDeclared(session, attendances.of(session.id()));
        List<AgendaItem> agenda = lockSubjects(desk.agenda(session), session);
        List<Attendance> members = convening.takeOver(session);
        LocalDate day = desk.dayOf(session);
        RuleValue quorumRule = rules.quorum(session.ruleSet(), agenda, day);
        RuleValue opinionsRule =
                rules.opinionsInQuorum(session.ruleSet(), agenda, day).orElse(null);
        Quorum quorum = quorums.first(session, agenda, members, quorumRule, opinionsRule);
        session.open(new Opening(
                desk.now(), desk.person(), desk.personName(), quorum, quorumRule, opinionsRule, deadline(session)));
        presiding.opened(session);
        quorums.keep(session, QuorumCheck.Kind.BALLOT, quorum);
        agenda.forEach(item -> {
            item.needs(rules.majority(session.unit(), item));
            item.votedBy(rules.mode(session.ruleSet(), item.formVoted(), day));
            item.voteIn(session.ballotRound());
        });
        putOnPapers(agenda);
        keepOutTheTied(session, agenda, members);
        presiders.assign(session);
        team.takeOver(session);
        box.setUp(session.id(), session.ballotRound());
        paperBox.number(session);
    }

    /** Whoever opens knows by then from which items they are recused. */
    private void requireDeclared(CouncilSession session, List<Attendance> members) {
        boolean member = members.stream().anyMatch(each -> each.account().equals(desk.person()));
        if (member
                && rules.on(session.ruleSet(), "interest_declaration", desk.dayOf(session))
                && !declarations.of(session.id()).declared(desk.person())) {
            throw CouncilException.declareFirst();
        }
    }

    /** For whoever has not declared what is known for certain is kept; they declare before their first ballot. */
    private void keepOutTheTied(CouncilSession session, List<AgendaItem> agenda, List<Attendance> members) {
        Recusals recusals = declarations.of(session.id());
        for (Attendance member : members) {
            if (recusals.declared(member.account())) {
                continue;
            }
            List<Interest> certain = hints.certain(agenda, member.account());
            if (!certain.isEmpty()) {
                declarations.add(session.id(), member.account(), member.name(), certain, false, desk.now());
            }
            trail.undeclared(
                    session,
                    member,
                    agenda,
                    certain.stream().collect(Collectors.toMap(Interest::item, interest -> interest)));
        }
    }

    /** Opens the next ballot, or adjourns the session when its quorum is lost. */
    void openNextRound(CouncilSession session) {
        Quorum quorum = quorums.next(session);
        if (!quorum.reached()) {
            session.adjourn();
            quorums.keep(session, QuorumCheck.Kind.ADJOURNED, quorum);
            desk.record("council.adjourned", session.id());
            return;
        }
        desk.record("council.ballotOpenedAgain", session.id());
        List<AgendaItem> items = ballots.next(session);
        session.nextRound(deadline(session));
        quorums.keep(session, QuorumCheck.Kind.BALLOT, quorum);
        for (AgendaItem item : items) {
            if (item.votedSince() == session.ballotRound()) {
                item.needs(rules.majority(session.unit(), item));
                item.votedBy(rules.mode(session.ruleSet(), item.formVoted(), desk.dayOf(session)));
            }
            item.voteIn(session.ballotRound());
        }
        putOnPapers(items);
        box.setUp(session.id(), session.ballotRound());
        paperBox.number(session);
    }

    /** Numbers are given by the Council and year, without gaps, in the order of confirmation. */
    void number(CouncilSession session) {
        int year = desk.dayOf(session).getYear();
        Integer highest = sessions.highestNumber(session.council(), year);
        session.confirm(desk.now(), highest == null ? 1 : highest + 1, year);
    }

    private Instant deadline(CouncilSession session) {
        int days = rules.number(session.ruleSet(), BALLOT_LIMIT, desk.dayOf(session));
        return calendar.addWorkingDays(desk.today(), days)
                .atTime(DueDates.OFFICE_CLOSES)
                .atZone(desk.zone())
                .toInstant();
    }

    private static void putOnPapers(List<AgendaItem> agenda) {
        Map<String, Integer> papers = new TreeMap<>();
        AtomicInteger last = new AtomicInteger();
        agenda.forEach(item -> item.onPaper(papers.computeIfAbsent(item.kind(), kind -> last.incrementAndGet())));
    }

    /**
     * Locked in the order of {@link AgendaSource#inLockOrder}. What was withdrawn or stopped since the invitation leaves the agenda.
     *
     * @throws CouncilException when nothing is left; the session is called off then
     */
    private List<AgendaItem> lockSubjects(List<AgendaItem> agenda, CouncilSession session) {
        Set<SubjectKey> left = sources
                .inLockOrder(agenda.stream().map(AgendaItem::key).toList())
                .stream()
                .filter(subject -> !sources.of(subject.type()).opening(subject.id(), session.id()))
                .collect(Collectors.toSet());
        List<AgendaItem> gone =
                agenda.stream().filter(item -> left.contains(item.key())).toList();
        if (gone.size() == agenda.size()) {
            throw CouncilException.nothingLeft();
        }
        for (AgendaItem item : gone) {
            desk.record(
                    "council.itemDropped",
                    session.id(),
                    null,
                    Map.of(item.subjectType(), item.subject().toString()));
        }
        return list.takeOff(agenda, gone);
    }
}
