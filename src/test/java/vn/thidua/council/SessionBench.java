package vn.thidua.council;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import vn.thidua.award.Confidence;
import vn.thidua.award.RuleValue;
import vn.thidua.council.tally.Quorum;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.Scope;
import vn.thidua.shared.UnitCode;

/**
 * Sessions of made-up members on the real tables, without engine and screens, so that many go in a test. Whoever calls is in a
 * transaction.
 */
final class SessionBench {

    private static final UnitCode COMMUNE = new UnitCode("ND");
    private static final String RULE_SET = "ND152";

    private final Sessions sessions;
    private final Councils councils;
    private final AgendaItems agendaItems;
    private final Attendances attendances;
    private final Declarations declarations;
    private final CountingTeam team;
    private final BallotBox ballots;
    private final EntityManager entities;
    private final Clock clock;

    SessionBench(ApplicationContext context) {
        sessions = context.getBean(Sessions.class);
        councils = context.getBean(Councils.class);
        agendaItems = context.getBean(AgendaItems.class);
        attendances = context.getBean(Attendances.class);
        declarations = context.getBean(Declarations.class);
        team = context.getBean(CountingTeam.class);
        ballots = context.getBean(BallotBox.class);
        entities = context.getBean(EntityManager.class);
        clock = context.getBean(Clock.class);
    }

    /** One item: how it is voted on, and under which majority. */
    record Item(BallotMode mode, String majority, String comparator) {

        RuleValue rule() {
            return new RuleValue(
                    RULE_SET,
                    "vote_majority",
                    null,
                    majority,
                    comparator,
                    LocalDate.EPOCH,
                    null,
                    "Điều thử (mẫu)",
                    Confidence.DEFAULT);
        }
    }

    /**
     * Opens a session; the first two members count the box.
     *
     * @param recused by member the positions of the items that they take no part in
     */
    UUID open(List<Item> items, Collection<UUID> members, Map<UUID, Set<Integer>> recused) {
        Council council = councils.standing(COMMUNE.value(), LocalDate.now(clock), Scope.ALL)
                .orElseThrow();
        CouncilSession session = new CouncilSession(council, RULE_SET, clock.instant());
        session.settleAgenda();
        session.convene(new Convocation(clock.instant(), "Hội trường", "Kính mời"), RULE_SET);
        AccountId presider = new AccountId(members.iterator().next());
        RuleValue quorum = new Item(BallotMode.SECRET, "2/3", ">=").rule();
        session.open(new Opening(
                clock.instant(),
                presider,
                "Chủ trì (mẫu)",
                new Quorum(members.size(), members.size(), quorum.threshold()),
                quorum,
                null,
                clock.instant().plus(Duration.ofDays(1))));
        sessions.save(session);
        List<AgendaItem> agenda = agenda(session, items);
        agenda.forEach(agendaItems::save);
        List<Counter> counters = new ArrayList<>();
        for (UUID member : members) {
            Attendance attendance = new Attendance(
                    session.id(),
                    new CouncilMember(
                            council.id(),
                            new FoundCouncil.Seat(new AccountId(member), "Ủy viên " + member, Post.MEMBER),
                            LocalDate.EPOCH));
            attendances.save(attendance);
            counters.add(new Counter(attendance.account(), attendance.name()));
        }
        entities.flush();
        team.choose(session.id(), counters.subList(0, 2));
        recused.forEach((member, positions) -> declarations.add(
                session.id(),
                new AccountId(member),
                "Ủy viên " + member,
                positions.stream()
                        .map(position -> new Interest(agenda.get(position - 1).id(), InterestKind.FAMILY, null))
                        .toList(),
                true,
                clock.instant()));
        ballots.setUp(session.id(), session.ballotRound());
        return session.id();
    }

    private static List<AgendaItem> agenda(CouncilSession session, List<Item> items) {
        List<AgendaItem> agenda = new ArrayList<>();
        Map<String, Integer> kinds = new HashMap<>();
        for (Item drawn : items) {
            AgendaItem item = new AgendaItem(
                    session.id(),
                    agenda.size() + 1,
                    FakeAgenda.TYPE,
                    new AgendaSource.Candidate(
                            UUID.randomUUID(), "F", "F", "F", COMMUNE, "F", "F", "F", RULE_SET, LocalDate.EPOCH),
                    drawn.mode());
            item.needs(drawn.rule());
            item.voteIn(session.ballotRound());
            item.onPaper(kinds.computeIfAbsent(item.kind(), kind -> kinds.size() + 1));
            agenda.add(item);
        }
        return agenda;
    }
}
