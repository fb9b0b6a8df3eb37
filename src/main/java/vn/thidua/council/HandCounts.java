package vn.thidua.council;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.council.tally.Choice;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.Unscoped;

/**
 * Hands that were counted in the room (ADR 0041). A count is never changed, only counted anew; only one that the presider
 * has confirmed is a vote. Whoever writes holds the session's row locked.
 */
@Component
@Unscoped("By the session that the caller found within its scope")
class HandCounts implements VoteSource {

    private final JdbcClient jdbc;
    private final Attendances attendances;
    private final Declarations declarations;

    HandCounts(JdbcClient jdbc, Attendances attendances, Declarations declarations) {
        this.jdbc = jdbc;
        this.attendances = attendances;
        this.declarations = declarations;
    }

    void add(CouncilSession session, Hands hands, AccountId by, String name, Instant at) {
        jdbc.sql("""
                insert into council_hand_count (session, ballot_round, item, edition, agree, disagree, blank, entitled,
                    entered_by, entered_name, entered_at)
                select ?, ?, ?, coalesce(max(edition), 0) + 1, ?, ?, ?, ?, ?, ?, ?
                from council_hand_count where session = ? and ballot_round = ? and item = ?""")
                .params(session.id(), session.ballotRound(), hands.item())
                .params(hands.agree(), hands.disagree(), hands.blank(), entitled(session, hands.item()))
                .params(by.value(), name, Timestamp.from(at))
                .params(session.id(), session.ballotRound(), hands.item())
                .update();
    }

    void confirm(CouncilSession session, HandCount count, AccountId by, String name, Instant at) {
        jdbc.sql("""
                update council_hand_count set confirmed_by = ?, confirmed_name = ?, confirmed_at = ?
                where session = ? and ballot_round = ? and item = ? and edition = ? and confirmed_by is null""")
                .params(by.value(), name, Timestamp.from(at))
                .params(session.id(), session.ballotRound(), count.item(), count.edition())
                .update();
    }

    /** The newest count of each item, as long as who takes part in it is still the same. */
    Map<UUID, HandCount> of(CouncilSession session) {
        List<HandCount> newest = jdbc.sql("""
                        select distinct on (item) * from council_hand_count
                        where session = ? and ballot_round = ? order by item, edition desc""")
                .params(session.id(), session.ballotRound())
                .query((row, number) -> new HandCount(
                        row.getObject("item", UUID.class),
                        row.getInt("edition"),
                        row.getInt("agree"),
                        row.getInt("disagree"),
                        row.getInt("blank"),
                        row.getInt("entitled"),
                        row.getString("entered_name"),
                        row.getString("confirmed_name")))
                .list();
        return newest.stream()
                .filter(count -> count.entitled() == entitled(session, count.item()))
                .collect(Collectors.toMap(HandCount::item, count -> count));
    }

    /** Items on which hands are still to be counted or the count to be confirmed. */
    List<AgendaItem> open(CouncilSession session, List<AgendaItem> agenda) {
        Map<UUID, HandCount> counted = of(session);
        return byHands(session, agenda).stream()
                .filter(item -> !counted.containsKey(item.id())
                        || !counted.get(item.id()).confirmed())
                .toList();
    }

    /** Items of the round on which hands are counted. */
    static List<AgendaItem> byHands(CouncilSession session, List<AgendaItem> agenda) {
        return agenda.stream()
                .filter(item -> item.votedIn(session.ballotRound()))
                .filter(item -> item.ballotMode() == BallotMode.SHOW_OF_HANDS)
                .toList();
    }

    @Override
    public Map<UUID, Map<Choice, Integer>> counts(CouncilSession session) {
        Map<UUID, Map<Choice, Integer>> counts = new HashMap<>();
        of(session).values().stream()
                .filter(HandCount::confirmed)
                .forEach(count -> counts.put(
                        count.item(),
                        Map.of(
                                Choice.AGREE, count.agree(),
                                Choice.DISAGREE, count.disagree(),
                                Choice.BLANK, count.blank())));
        return counts;
    }

    private int entitled(CouncilSession session, UUID item) {
        return session.members() - declarations.of(session.id()).of(item, attendances.of(session.id()));
    }
}
