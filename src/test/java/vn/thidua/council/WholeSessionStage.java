package vn.thidua.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.UUID;
import java.util.stream.IntStream;
import vn.thidua.council.tally.Choice;
import vn.thidua.shared.CommandKey;

/**
 * Whole sessions of the sample Council of eleven through the services, from planning to delivery, and all that is left of them
 * afterwards: tables, the engine's history, the audit trail, the log.
 *
 * @see "ADR 0062"
 */
abstract class WholeSessionStage extends UnlinkableStage {

    /** What a test plants where a member hands in; the program itself does nothing of the kind. */
    interface Leak {

        Leak NONE = (session, member, filledIn) -> {};

        void handedIn(UUID session, String member, Map<UUID, Choice> filledIn);
    }

    /** By turns, two of each, so that what is learnt and what is asked hold all of them; long agendas cost most. */
    private static final List<SimulatedVote.Kind> KINDS = List.of(
            SimulatedVote.Kind.SHORT,
            SimulatedVote.Kind.LONE_RECUSAL,
            SimulatedVote.Kind.LONG_AGENDA,
            SimulatedVote.Kind.SEVERAL_RECUSALS,
            SimulatedVote.Kind.SHORT,
            SimulatedVote.Kind.LONE_RECUSAL,
            SimulatedVote.Kind.SEVERAL_RECUSALS,
            SimulatedVote.Kind.LONE_RECUSAL);

    private final Map<String, UUID> accounts = new HashMap<>();
    LogListener log;

    /** Sessions one after the other until so many secret papers were handed in; an even number of sessions. */
    List<SimulatedVote> held(int papers, Leak leak) {
        turn("paper_ballot", "ON");
        MEMBERS.forEach(member -> accounts.put(member, people.id(member).value()));
        Random seeded = new Random(SEED);
        List<SimulatedVote> votes = new ArrayList<>();
        log = new LogListener(accounts.values());
        try (LogListener listening = log) {
            for (int handedIn = 0; handedIn < papers || votes.size() % 2 > 0; ) {
                DrawnSession drawn = DrawnSession.of(KINDS.get(votes.size() / 2 % KINDS.size()), seeded);
                SimulatedVote vote = hold(votes.size(), drawn, listening, leak);
                votes.add(vote);
                handedIn += vote.chosen().size();
            }
            sweep.sweep();
        }
        return votes;
    }

    private SimulatedVote hold(int number, DrawnSession drawn, LogListener listening, Leak leak) {
        UUID session = convened(IntStream.rangeClosed(1, drawn.items())
                .mapToObj(item -> subject("Đề nghị kín " + number + "." + item + " (mẫu)"))
                .toArray(SubjectKey[]::new));
        toBeTakenAway(session);
        listening.during(session);
        List<UUID> agenda = items(session);
        drawn.recused()
                .forEach((member, positions) -> declare(
                        member,
                        session,
                        positions.stream()
                                .map(position -> new Interest(agenda.get(position - 1), InterestKind.OTHER, "thử"))
                                .toArray(Interest[]::new)));
        people.as(
                "thuky",
                () -> teams.choose(
                        CommandKey.fresh(),
                        session,
                        DrawnSession.COUNTING.stream().map(people::id).toList()));
        // At once, without looking at the form: a thousand papers are to be affordable.
        MEMBERS.stream()
                .filter(member -> !drawn.recused().containsKey(member))
                .forEach(member -> declare(member, session));
        present(
                session,
                MEMBERS.stream()
                        .filter(member -> !member.equals(drawn.writer()))
                        .toList());
        people.as("chutich", () -> meetingService.open(CommandKey.fresh(), session));
        SimulatedVote vote = cast(session, agenda, drawn, leak);
        close(session);
        finish(vote);
        return vote;
    }

    private SimulatedVote cast(UUID session, List<UUID> agenda, DrawnSession drawn, Leak leak) {
        Map<UUID, SortedMap<Integer, Choice>> chosen = new LinkedHashMap<>();
        Map<UUID, SortedMap<Integer, Choice>> named = new LinkedHashMap<>();
        Set<UUID> onPaper = new HashSet<>();
        drawn.papers().forEach((member, paper) -> {
            UUID account = accounts.get(member);
            Map<UUID, Choice> filledIn = new LinkedHashMap<>();
            paper.forEach((position, choice) -> filledIn.put(agenda.get(position - 1), choice));
            if (member.equals(drawn.writer())) {
                write(session, member, filledIn);
                named.put(account, paper);
                return;
            }
            if (drawn.onPaper().contains(member)) {
                issue(session, member);
                onPaper.add(account);
            } else {
                assertThat(people.as(member, () -> ballotService.handIn(CommandKey.fresh(), session, filledIn)))
                        .isEqualTo(HandIn.HANDED_IN);
            }
            leak.handedIn(session, member, filledIn);
            chosen.put(account, paper);
        });
        return new SimulatedVote(session, agenda, chosen, onPaper, named);
    }

    /** Counts the box, confirms, signs, delivers. */
    private void finish(SimulatedVote vote) {
        UUID session = vote.session();
        Map<UUID, BoxFigures> box = new HashMap<>();
        vote.box().forEach((position, found) -> box.put(vote.agenda().get(position - 1), found));
        if (!box.isEmpty()) {
            DrawnSession.COUNTING.forEach(counter -> enter(session, counter, box));
        }
        confirm(session);
        if (!box.isEmpty()) {
            signCount(session, DrawnSession.COUNTING.toArray(String[]::new));
        }
        sign(session, "thuky");
        sign(session, "chutich");
        engine.runDueJobs(PROCESS, session.toString());
        assertThat(jdbc.queryForObject("select status from council_session where id = ?", String.class, session))
                .isEqualTo(SessionStatus.FINISHED.name());
    }

    /** Somebody who has the whole database, and the log. */
    LinkingAttacker attacker(List<SimulatedVote> votes) {
        Map<UUID, Set<String>> named = new HashMap<>();
        votes.forEach(vote -> {
            Set<String> ids = new HashSet<>(owner.queryForList(
                    "select id_ from act_hi_procinst where business_key_ = ?",
                    String.class,
                    vote.session().toString()));
            ids.add(vote.session().toString());
            vote.agenda().forEach(item -> ids.add(item.toString()));
            named.put(vote.session(), ids);
        });
        Set<String> ids = new HashSet<>();
        named.values().forEach(ids::addAll);
        List<Evidence.Row> rows = new ArrayList<>(new Evidence(superuser).mentioning(ids));
        rows.addAll(log.lines());
        return new LinkingAttacker(votes, rows, named);
    }

    static boolean even(int session) {
        return session % 2 == 0;
    }

    static boolean odd(int session) {
        return session % 2 == 1;
    }
}
