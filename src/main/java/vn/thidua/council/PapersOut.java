package vn.thidua.council;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.Unscoped;

/**
 * Counts the papers that were out and came back, from the rows: who was there, who took part through which channel, what
 * the box held. Nothing is inferred from the votes. Whoever calls holds the session's row locked, after the count.
 *
 * @see "ADR 0054"
 */
@Component
@Unscoped("By the session that the caller found within its scope; who voted how stands in no row")
class PapersOut {

    private static final String ONLINE = "ONLINE";
    private static final String PAPER = "PAPER";

    private final JdbcClient jdbc;
    private final SessionDesk desk;
    private final CouncilRules rules;
    private final PaperBox box;

    PapersOut(JdbcClient jdbc, SessionDesk desk, CouncilRules rules, PaperBox box) {
        this.jdbc = jdbc;
        this.desk = desk;
        this.rules = rules;
        this.box = box;
    }

    /** Of the round that is being closed; {@code null} for an item that is not voted on in secret. */
    @Nullable
    ItemPapers of(CouncilSession session, AgendaItem item, List<Attendance> members, Recusals recusals) {
        Integer paper = item.paper();
        if (item.ballotMode() != BallotMode.SECRET || paper == null) {
            return null;
        }
        Map<UUID, String> channels = channels(session, paper);
        List<Attendance> takingPart = members.stream()
                .filter(member -> !recusals.recused(member.account(), item.id()))
                .toList();
        int handedIn = with(takingPart, channels, ONLINE);
        int waiting = (int) takingPart.stream()
                .filter(member -> !channels.containsKey(member.account().value()))
                .filter(member -> hadAScreen(session, member, recusals))
                .count();
        return new ItemPapers(
                handedIn + waiting,
                handedIn,
                with(takingPart, channels, PAPER),
                box.records(session.id()).stream()
                        .filter(record -> record.round() == session.ballotRound() && record.paper() == paper)
                        .mapToInt(BoxRecord::collected)
                        .sum());
    }

    private static int with(List<Attendance> members, Map<UUID, String> channels, String channel) {
        return (int) members.stream()
                .filter(member -> channel.equals(channels.get(member.account().value())))
                .count();
    }

    /** At the lock: who was marked as gone before had no paper on the screen any more. */
    private boolean hadAScreen(CouncilSession session, Attendance member, Recusals recusals) {
        Instant locked = Objects.requireNonNull(session.lockedAt(), "counted after the lock");
        Instant came = member.since();
        Instant went = member.until();
        boolean there =
                came != null && !came.isAfter(locked) && (member.present() || (went != null && went.isAfter(locked)));
        return there
                && (recusals.declared(member.account())
                        || !rules.on(session.ruleSet(), "interest_declaration", desk.dayOf(session)));
    }

    private Map<UUID, String> channels(CouncilSession session, int paper) {
        Map<UUID, String> channels = new HashMap<>();
        jdbc.sql("""
                select member, channel from council_participation
                where session = ? and ballot_round = ? and paper = ?""").params(session.id(), session.ballotRound(), paper).query(row -> {
            channels.put(row.getObject(1, UUID.class), row.getString(2));
        });
        return channels;
    }

    /** Members who have a paper of one of these kinds in the round. */
    int voters(CouncilSession session, Set<Integer> kinds) {
        return kinds.isEmpty()
                ? 0
                : jdbc.sql("""
                                select count(distinct member) from council_participation
                                where session = :session and ballot_round = :round and channel = 'PAPER'
                                    and paper in (:kinds)""")
                        .param("session", session.id())
                        .param("round", session.ballotRound())
                        .param("kinds", kinds)
                        .query(Integer.class)
                        .single();
    }

    /** Through which channels the member has taken part in the round. */
    Set<String> channels(CouncilSession session, AccountId member) {
        return Set.copyOf(jdbc.sql("""
                        select distinct channel from council_participation
                        where session = ? and ballot_round = ? and member = ?""")
                .params(session.id(), session.ballotRound(), member.value())
                .query(String.class)
                .list());
    }

    /** The papers of the room in one round on which one of these items stood; of the boxes that were counted. */
    List<BoxRecord> boxes(UUID session, List<ItemResult> results, Set<UUID> items) {
        Set<String> kinds = results.stream()
                .filter(result -> items.contains(result.item()) && result.paper() != null)
                .map(result -> result.ballotRound() + "/" + result.paper())
                .collect(Collectors.toSet());
        return box.records(session).stream()
                .filter(record -> kinds.contains(record.round() + "/" + record.paper()))
                .toList();
    }
}
