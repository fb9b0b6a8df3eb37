package vn.thidua.council;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.council.sealing.PaperLayout;
import vn.thidua.council.sealing.PaperSeal;
import vn.thidua.council.sealing.SessionKeys;
import vn.thidua.council.tally.Choice;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.Unscoped;

/**
 * Takes sealed papers and, once every channel is locked, turns them into single choices that nothing joins to a paper or
 * a member (ADR 0018). Plain JDBC on purpose: no entity, no version, no listener ever sees a choice. Whoever calls holds
 * the session's row locked.
 */
@Component
@Unscoped("By the session that the caller found within its scope; who voted how stands in no row")
class BallotBox implements VoteSource {

    /** Nothing here may depend on a seed that could be known. */
    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final BallotKeys keys;

    BallotBox(JdbcClient jdbc, JdbcTemplate batches, BallotKeys keys) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.keys = keys;
    }

    void setUp(UUID session, int round) {
        keys.generate(session, round);
    }

    boolean has(UUID session, int round, AccountId member) {
        return jdbc.sql("""
                        select exists (select from council_participation
                        where session = ? and ballot_round = ? and member = ?)""")
                .params(session, round, member.value())
                .query(Boolean.class)
                .single();
    }

    /** Members who have taken a paper in the round, online or in the room; says nothing of what they chose. */
    Set<UUID> participants(UUID session, int round) {
        return Set.copyOf(jdbc.sql("""
                        select distinct member from council_participation
                        where session = ? and ballot_round = ? and channel <> 'WRITTEN_OPINION'""").params(session, round).query(UUID.class).list());
    }

    /** Takes one paper. The unique key refuses a second one, from whatever channel. */
    void handIn(UUID session, int round, int paper, AccountId member, byte[] filledIn) {
        jdbc.sql("""
                insert into council_participation (session, ballot_round, paper, member, channel)
                values (?, ?, ?, ?, 'ONLINE')""").params(session, round, paper, member.value()).update();
        byte[] sealed = PaperSeal.seal(keys.publicKey(session, round), surrounding(session, round, paper), filledIn);
        jdbc.sql("insert into council_sealed_paper (id, session, ballot_round, paper, sealed) values (?, ?, ?, ?, ?)")
                .params(UUID.randomUUID(), session, round, paper, sealed)
                .update();
    }

    /**
     * Opens every paper, writes the shuffled choices, deletes papers and key; all or nothing.
     *
     * @param fromTheRoom what those who counted the papers of the room agreed on; lost among the others from here on
     */
    void split(UUID session, int round, List<AgendaItem> agenda, Map<UUID, Map<Choice, Integer>> fromTheRoom) {
        Map<Integer, UUID> itemAt = agenda.stream().collect(Collectors.toMap(AgendaItem::position, AgendaItem::id));
        Map<UUID, List<Choice>> choices = new HashMap<>();
        List<SealedPaper> papers = sealed(session, round);
        requireOnePaperPerParticipation(session, round, papers.size());
        try (SessionKeys pair = keys.unwrap(session, round)) {
            for (SealedPaper paper : papers) {
                byte[] open = PaperSeal.open(pair, surrounding(session, round, paper.paper()), paper.sealed());
                SortedMap<Integer, Choice> filledIn = PaperLayout.read(agenda.size(), open);
                filledIn.forEach(
                        (position, choice) -> choices.computeIfAbsent(itemAt.get(position), item -> new ArrayList<>())
                                .add(choice));
            }
        }
        fromTheRoom.forEach((item, counted) -> counted.forEach((choice, times) ->
                choices.computeIfAbsent(item, any -> new ArrayList<>()).addAll(Collections.nCopies(times, choice))));
        // Shuffled item by item: a whole paper, kept together, would be a fingerprint.
        choices.forEach((item, made) -> {
            Collections.shuffle(made, RANDOM);
            write(session, round, item, made);
        });
        jdbc.sql("delete from council_sealed_paper where session = ? and ballot_round = ?")
                .params(session, round)
                .update();
        keys.destroy(session, round);
        jdbc.sql("insert into council_paper_sweep (session, ballot_round) values (?, ?)")
                .params(session, round)
                .update();
    }

    @Override
    public Map<UUID, Map<Choice, Integer>> counts(CouncilSession session) {
        return counts(session.id(), session.ballotRound());
    }

    /** Counts of a closed round by item; empty before. */
    Map<UUID, Map<Choice, Integer>> counts(UUID session, int round) {
        Map<UUID, Map<Choice, Integer>> counts = new LinkedHashMap<>();
        jdbc.sql("""
                select item, choice, count(*) from council_ballot_choice
                where session = ? and ballot_round = ? group by item, choice""").params(session, round).query(row -> {
            counts.computeIfAbsent(row.getObject(1, UUID.class), item -> new EnumMap<>(Choice.class))
                    .put(Choice.valueOf(row.getString(2)), row.getInt(3));
        });
        return counts;
    }

    private List<SealedPaper> sealed(UUID session, int round) {
        return jdbc.sql("select paper, sealed from council_sealed_paper where session = ? and ballot_round = ?")
                .params(session, round)
                .query((row, number) -> new SealedPaper(row.getInt(1), row.getBytes(2)))
                .list();
    }

    private void requireOnePaperPerParticipation(UUID session, int round, int papers) {
        int participations =
                jdbc.sql("""
                        select count(*) from council_participation
                        where session = ? and ballot_round = ? and channel = 'ONLINE'""").params(session, round).query(Integer.class).single();
        if (participations != papers) {
            throw new IllegalStateException(
                    "Papers and participations differ: " + papers + " against " + participations);
        }
    }

    private void write(UUID session, int round, UUID item, List<Choice> made) {
        batches.batchUpdate(
                "insert into council_ballot_choice (id, session, ballot_round, item, choice) values (?, ?, ?, ?, ?)",
                made,
                made.size(),
                (row, choice) -> {
                    row.setObject(1, UUID.randomUUID());
                    row.setObject(2, session);
                    row.setInt(3, round);
                    row.setObject(4, item);
                    row.setString(5, choice.name());
                });
    }

    private static byte[] surrounding(UUID session, int round, int paper) {
        return ("paper/" + session + "/" + round + "/" + paper).getBytes(StandardCharsets.US_ASCII);
    }

    private record SealedPaper(int paper, byte[] sealed) {}
}
