package vn.thidua.council;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import vn.thidua.council.sealing.PaperLayout;
import vn.thidua.council.tally.Choice;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.Scope;

/**
 * Members of a {@link SessionBench} vote by every channel at once, with the parts that the services are made of. Whoever calls is
 * in a transaction.
 */
final class ChannelBench {

    private final SessionBench opening;
    private final Sessions sessions;
    private final AgendaItems agendaItems;
    private final Attendances attendances;
    private final CountingTeam team;
    private final BallotBox ballots;
    private final PaperBox papers;
    private final WrittenOpinions opinions;
    private final NamedVotes named;
    private final HandCounts hands;
    private final Counting counting;
    private final ItemResults results;
    private final EntityManager entities;
    private final Clock clock;

    ChannelBench(ApplicationContext context) {
        opening = new SessionBench(context);
        sessions = context.getBean(Sessions.class);
        agendaItems = context.getBean(AgendaItems.class);
        attendances = context.getBean(Attendances.class);
        team = context.getBean(CountingTeam.class);
        ballots = context.getBean(BallotBox.class);
        papers = context.getBean(PaperBox.class);
        opinions = context.getBean(WrittenOpinions.class);
        named = context.getBean(NamedVotes.class);
        hands = context.getBean(HandCounts.class);
        counting = context.getBean(Counting.class);
        results = context.getBean(ItemResults.class);
        entities = context.getBean(EntityManager.class);
        clock = context.getBean(Clock.class);
    }

    /** @see SessionBench#open */
    UUID open(List<SessionBench.Item> items, Collection<UUID> members, Map<UUID, Set<Integer>> recused) {
        return opening.open(items, members, recused);
    }

    CouncilSession session(UUID id) {
        return sessions.find(id, Scope.ALL).orElseThrow();
    }

    List<AgendaItem> agenda(UUID session) {
        return agendaItems.of(session);
    }

    /** Secret choices on the screen, by position. */
    void screen(UUID session, UUID member, SortedMap<Integer, Choice> choices) {
        List<AgendaItem> agenda = agenda(session);
        Map<Integer, SortedMap<Integer, Choice>> sheets = new TreeMap<>();
        choices.forEach((position, choice) -> sheets.computeIfAbsent(
                        Objects.requireNonNull(agenda.get(position - 1).paper()), paper -> new TreeMap<>())
                .put(position, choice));
        sheets.forEach((paper, sheet) ->
                ballots.handIn(session, 1, paper, new AccountId(member), PaperLayout.write(agenda.size(), sheet)));
    }

    /** The member draws a paper of each kind. */
    void issue(UUID session, UUID member) {
        Map<Integer, Boolean> kinds = new TreeMap<>();
        papers.items(session(session)).forEach(item -> kinds.put(Objects.requireNonNull(item.paper()), true));
        papers.issue(session(session), new AccountId(member), kinds.keySet());
    }

    /** By position. */
    void write(UUID session, UUID member, Map<Integer, Choice> choices) {
        List<AgendaItem> agenda = agenda(session);
        Map<UUID, Choice> said = new LinkedHashMap<>();
        choices.forEach((position, choice) -> said.put(agenda.get(position - 1).id(), choice));
        opinions.say(opinions.open(session(session), attendance(session, member)), said);
    }

    void call(UUID session, UUID member, int position, Choice choice) {
        named.add(
                session(session),
                agenda(session).get(position - 1).id(),
                attendance(session, member),
                choice,
                new AccountId(member),
                "Thư ký (mẫu)",
                clock.instant());
    }

    void hands(UUID session, int position, int agree, int disagree, int blank) {
        UUID item = agenda(session).get(position - 1).id();
        AccountId by = new AccountId(UUID.randomUUID());
        CouncilSession open = session(session);
        hands.add(open, new Hands(item, agree, disagree, blank), by, "Thư ký (mẫu)", clock.instant());
        hands.confirm(open, Objects.requireNonNull(hands.of(open).get(item)), by, "Chủ trì (mẫu)", clock.instant());
    }

    private Attendance attendance(UUID session, UUID member) {
        return attendances.of(session, member).orElseThrow();
    }

    /** Every channel at once. */
    void lock(UUID session) {
        CouncilSession open = session(session);
        open.lockChannels(clock.instant());
        opinions.lock(open);
    }

    /** One of the two who count, first or second; figures by position. */
    void enterBox(UUID session, int counter, Map<Integer, BoxFigures> found) {
        List<AgendaItem> agenda = agenda(session);
        Map<UUID, BoxFigures> figures = new LinkedHashMap<>();
        found.forEach((position, each) -> figures.put(agenda.get(position - 1).id(), each));
        papers.enter(session(session), team.of(session).get(counter).account(), figures);
    }

    /** Opens, mixes and counts everything; results by position. */
    SortedMap<Integer, ItemResult> count(UUID session) {
        counting.count(session(session));
        entities.flush();
        SortedMap<Integer, ItemResult> found = new TreeMap<>();
        List<AgendaItem> agenda = agenda(session);
        results.of(session)
                .forEach(result -> agenda.stream()
                        .filter(item -> item.id().equals(result.item()))
                        .forEach(item -> found.put(item.position(), result)));
        return found;
    }
}
