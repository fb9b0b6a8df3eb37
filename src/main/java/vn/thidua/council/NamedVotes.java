package vn.thidua.council;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.council.tally.Choice;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.Unscoped;

/**
 * Votes by a call of names (ADR 0041): public by their nature, so in a table of their own and far from the secret ballot.
 * Rows are only added; what was written down wrongly is written down anew, and the newest edition holds. Whoever writes
 * holds the session's row locked.
 */
@Component
@Unscoped("By the session that the caller found within its scope")
class NamedVotes implements VoteSource {

    private final JdbcClient jdbc;

    NamedVotes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(
            CouncilSession session,
            UUID item,
            Attendance member,
            Choice choice,
            AccountId by,
            String name,
            Instant at) {
        UUID account = member.account().value();
        jdbc.sql("""
                insert into council_named_vote (session, ballot_round, item, member, member_name, edition, choice,
                    entered_by, entered_name, entered_at)
                select ?, ?, ?, ?, ?, coalesce(max(edition), 0) + 1, ?, ?, ?, ?
                from council_named_vote where session = ? and ballot_round = ? and item = ? and member = ?""")
                .params(session.id(), session.ballotRound(), item, account, member.name())
                .params(choice.name(), by.value(), name, Timestamp.from(at))
                .params(session.id(), session.ballotRound(), item, account)
                .update();
    }

    /** The votes that hold, by name of the member. */
    List<NamedVote> of(UUID session, int round) {
        return jdbc.sql("""
                        select item, member, member_name, choice, entered_by from (
                            select distinct on (item, member) * from council_named_vote
                            where session = ? and ballot_round = ? order by item, member, edition desc) newest
                        order by member_name, member""")
                .params(session, round)
                .query((row, number) -> new NamedVote(
                        row.getObject("item", UUID.class),
                        row.getObject("member", UUID.class),
                        row.getString("member_name"),
                        Choice.valueOf(row.getString("choice")),
                        row.getObject("entered_by", UUID.class)))
                .list();
    }

    /** The items on which the member has voted; says nothing of how. */
    Set<UUID> votedOn(UUID session, int round, AccountId member) {
        return Set.copyOf(jdbc.sql("""
                        select distinct item from council_named_vote
                        where session = ? and ballot_round = ? and member = ?""")
                .params(session, round, member.value())
                .query(UUID.class)
                .list());
    }

    /** The same of everybody, by member. */
    Map<UUID, Set<UUID>> voted(UUID session, int round) {
        return of(session, round).stream()
                .collect(Collectors.groupingBy(
                        NamedVote::member, Collectors.mapping(NamedVote::item, Collectors.toSet())));
    }

    @Override
    public Map<UUID, Map<Choice, Integer>> counts(CouncilSession session) {
        Map<UUID, Map<Choice, Integer>> counts = new HashMap<>();
        of(session.id(), session.ballotRound())
                .forEach(vote -> counts.computeIfAbsent(vote.item(), item -> new EnumMap<>(Choice.class))
                        .merge(vote.choice(), 1, Integer::sum));
        return counts;
    }
}
