package vn.thidua.council;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.council.tally.Choice;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.Unscoped;

/**
 * The papers that are handed out in the room and the box they come back in. A paper is numbered and drawn: that a member
 * votes on paper is a row, on which paper is none. What two people found in the box waits here until the round is counted,
 * and goes with the sealed papers then. Whoever calls holds the session's row locked.
 */
@Component
@Unscoped("By the session that the caller found within its scope; who voted how stands in no row")
class PaperBox {

    private static final int FIRST_ROUND = 1;

    private final JdbcClient jdbc;
    private final SessionDesk desk;
    private final CouncilRules rules;
    private final CountingTeam team;
    private final BoxEntries entries;

    PaperBox(JdbcClient jdbc, SessionDesk desk, CouncilRules rules, CountingTeam team, BoxEntries entries) {
        this.jdbc = jdbc;
        this.desk = desk;
        this.rules = rules;
        this.team = team;
        this.entries = entries;
    }

    boolean isOn(CouncilSession session) {
        return rules.on(session.ruleSet(), "paper_ballot", desk.dayOf(session));
    }

    /** Items that stand on papers of the round. */
    List<AgendaItem> items(CouncilSession session) {
        return desk.agenda(session).stream()
                .filter(item -> item.ballotMode() == BallotMode.SECRET)
                .filter(item -> item.votedIn(session.ballotRound()))
                .toList();
    }

    /** Numbers the papers of a round that opens: of each kind as many as there may be members who vote on it. */
    void number(CouncilSession session) {
        if (!isOn(session)) {
            return;
        }
        if (session.ballotRound() == FIRST_ROUND) {
            team.requireTwo(session, items(session));
        } else {
            // Whoever opens a further ballot is closing the one before, which nothing may hold up.
            team.fillUp(session, items(session));
        }
        Integer last = jdbc.sql("select coalesce(max(last_number), 0) from council_paper_batch where session = ?")
                .param(session.id())
                .query(Integer.class)
                .single();
        for (int paper : paperOf(session).values().stream().sorted().distinct().toList()) {
            jdbc.sql("""
                    insert into council_paper_batch (session, ballot_round, paper, first_number, last_number)
                    values (?, ?, ?, ?, ?)""")
                    .params(session.id(), session.ballotRound(), paper, last + 1, last + session.members())
                    .update();
            last += session.members();
        }
    }

    /** The member votes on paper. The unique key refuses whoever has taken part, through whatever channel. */
    void issue(CouncilSession session, AccountId member, Set<Integer> papers) {
        papers.forEach(paper -> jdbc.sql("""
                insert into council_participation (session, ballot_round, paper, member, channel)
                values (?, ?, ?, ?, 'PAPER')""")
                .params(session.id(), session.ballotRound(), paper, member.value())
                .update());
    }

    /** How many papers of each kind were handed out in the round. */
    Map<Integer, Integer> issued(CouncilSession session) {
        Map<Integer, Integer> issued = new TreeMap<>();
        jdbc.sql("""
                select paper, count(*) from council_participation
                where session = ? and ballot_round = ? and channel = 'PAPER' group by paper""").params(session.id(), session.ballotRound()).query(row -> {
            issued.put(row.getInt(1), row.getInt(2));
        });
        return issued;
    }

    List<PaperBatch> batches(UUID session) {
        return jdbc.sql("""
                        select ballot_round, paper, first_number, last_number from council_paper_batch
                        where session = ? order by first_number""")
                .param(session)
                .query((row, number) -> new PaperBatch(row.getInt(1), row.getInt(2), row.getInt(3), row.getInt(4)))
                .list();
    }

    /** How far the count has come, for whoever looks; nothing is opened. */
    BoxProgress progress(CouncilSession session) {
        return new BoxProgress(inTheBox(session).keySet(), entries.entered(session));
    }

    /** What was entered so far, of the kinds of paper that were handed out; opened for as long as this takes. */
    BoxCount count(CouncilSession session) {
        return new BoxCount(inTheBox(session), entries.of(session));
    }

    /** Enters what somebody found, holds it against what others found, and keeps where it differs. */
    BoxProgress enter(CouncilSession session, AccountId counter, Map<UUID, BoxFigures> figures) {
        entries.add(session, progress(session), counter, figures);
        entries.mark(session, count(session).differing());
        return progress(session);
    }

    private Map<UUID, Integer> inTheBox(CouncilSession session) {
        Map<UUID, Integer> inTheBox = new HashMap<>(paperOf(session));
        inTheBox.values().retainAll(issued(session).keySet());
        return inTheBox;
    }

    /**
     * What both found, to be counted with the rest; only how many papers there were stays behind.
     *
     * @throws IllegalStateException while papers are out that two people have not agreed on: nothing may be opened before
     */
    Map<UUID, Map<Choice, Integer>> take(CouncilSession session) {
        Map<Integer, Integer> issued = issued(session);
        if (issued.isEmpty()) {
            return Map.of();
        }
        BoxCount count = count(session);
        if (!count.allAgreed()) {
            throw new IllegalStateException("The paper box is not counted");
        }
        Map<UUID, String> names = team.of(session.id()).stream()
                .collect(Collectors.toMap(each -> each.account().value(), Counter::name));
        team.counted(session.id(), count.counters());
        issued.forEach((paper, out) -> jdbc.sql("""
                insert into council_box_record (session, ballot_round, paper, issued, collected, counted_by)
                values (?, ?, ?, ?, ?, ?)""")
                .params(
                        session.id(),
                        session.ballotRound(),
                        paper,
                        out,
                        count.collected(paper),
                        count.countersOf(paper).stream()
                                .map(names::get)
                                .sorted()
                                .collect(Collectors.joining(", ")))
                .update());
        entries.delete(session);
        return items(session).stream()
                .filter(item -> count.agreed(item.id()).isPresent())
                .collect(Collectors.toMap(
                        AgendaItem::id,
                        item -> count.agreed(item.id()).orElseThrow().asVotes()));
    }

    /** The boxes that were counted. */
    List<BoxRecord> records(UUID session) {
        return jdbc.sql("""
                        select ballot_round, paper, issued, collected, counted_by from council_box_record
                        where session = ? order by ballot_round, paper""")
                .param(session)
                .query((row, number) ->
                        new BoxRecord(row.getInt(1), row.getInt(2), row.getInt(3), row.getInt(4), row.getString(5)))
                .list();
    }

    private Map<UUID, Integer> paperOf(CouncilSession session) {
        Map<UUID, Integer> paperOf = new HashMap<>();
        items(session).forEach(item -> {
            Integer paper = item.paper();
            if (paper != null) {
                paperOf.put(item.id(), paper);
            }
        });
        return paperOf;
    }
}
