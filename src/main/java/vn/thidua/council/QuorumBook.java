package vn.thidua.council;

import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.award.RuleValue;
import vn.thidua.award.Threshold;
import vn.thidua.council.tally.Quorum;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.Unscoped;

/** The quorum, and what it was each time it was asked for, for the minutes (ADR 0058, 0073). Whoever writes holds the session's row. */
@Component
@Unscoped("By the session that the caller found within its scope")
class QuorumBook {

    private final JdbcClient jdbc;
    private final Attendances attendances;
    private final SessionDesk desk;
    private final WrittenOpinions opinions;
    private final AbsentMembers absent;
    private final Declarations declarations;

    QuorumBook(
            JdbcClient jdbc,
            Attendances attendances,
            SessionDesk desk,
            WrittenOpinions opinions,
            AbsentMembers absent,
            Declarations declarations) {
        this.jdbc = jdbc;
        this.attendances = attendances;
        this.desk = desk;
        this.opinions = opinions;
        this.absent = absent;
        this.declarations = declarations;
    }

    /**
     * At the opening, or what it would be now.
     *
     * @param opinionsRule {@code null} where written opinions do not count towards it
     */
    Quorum first(
            CouncilSession session,
            List<AgendaItem> agenda,
            List<Attendance> members,
            RuleValue rule,
            @Nullable RuleValue opinionsRule) {
        return quorum(session, 1, absent.writable(session, 1, agenda), members, rule.threshold(), opinionsRule != null);
    }

    /** For the next ballot: presence as of now and what was written for it, against the members and the share as of the opening. */
    Quorum next(CouncilSession session) {
        return opened(session, session.ballotRound() + 1);
    }

    /** For the ballot that is on or was last; of an adjourned session for the one that is waited for. */
    Quorum now(CouncilSession session) {
        return opened(session, session.opinionRound());
    }

    private Quorum opened(CouncilSession session, int round) {
        return quorum(
                session,
                round,
                absent.writable(session, round),
                attendances.of(session.id()),
                Objects.requireNonNull(session.quorumThreshold(), "opened sessions have a quorum"),
                session.quorumOpinionsArticle() != null);
    }

    private Quorum quorum(
            CouncilSession session,
            int round,
            List<AgendaItem> ballot,
            List<Attendance> members,
            Threshold share,
            boolean opinionsCount) {
        Recusals recusals = declarations.of(session.id());
        return Quorum.of(
                members.stream().map(Attendance::account).toList(),
                members.stream()
                        .filter(Attendance::present)
                        .map(Attendance::account)
                        .collect(Collectors.toSet()),
                opinionsCount ? written(session, round) : Map.of(),
                ballot.stream().map(AgendaItem::id).collect(Collectors.toSet()),
                (member, item) -> !recusals.recused(member, item),
                share);
    }

    private Map<AccountId, Set<UUID>> written(CouncilSession session, int round) {
        return opinions.of(session, round).stream()
                .collect(Collectors.toMap(
                        WrittenOpinion::member, opinion -> opinion.choices().keySet()));
    }

    void keep(CouncilSession session, QuorumCheck.Kind kind, Quorum quorum) {
        Threshold share = quorum.threshold();
        jdbc.sql("""
                insert into council_quorum_check (session, kind, ballot_round, present, opinions, members, numerator,
                    denominator, strict, article, checked_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(session.id(), kind.name(), session.ballotRound())
                .params(quorum.present(), quorum.opinions(), quorum.members())
                .params(share.numerator(), share.denominator(), share.strict())
                .params(article(session, quorum), Timestamp.from(desk.now()))
                .update();
    }

    private static String article(CouncilSession session, Quorum quorum) {
        return article(quorum, String.valueOf(session.quorumArticle()), session.quorumOpinionsArticle());
    }

    /** Of the share, and where written opinions stand in it of the rule that counts them. */
    static String article(Quorum quorum, String share, @Nullable String opinions) {
        return quorum.opinions() == 0 || opinions == null || opinions.equals(share) ? share : share + "; " + opinions;
    }

    /** Nothing is taken in the round any more. */
    void locked(CouncilSession session) {
        jdbc.sql("""
                update council_quorum_check set locked_at = ?
                where session = ? and ballot_round = ? and kind = 'BALLOT'""")
                .params(Timestamp.from(Objects.requireNonNull(session.lockedAt(), "locked")))
                .params(session.id(), session.ballotRound())
                .update();
    }

    /** In their order; empty for sessions from before they were kept. */
    List<QuorumCheck> of(UUID session) {
        return jdbc.sql("select * from council_quorum_check where session = ? order by id")
                .params(session)
                .query((row, number) -> {
                    Timestamp locked = row.getTimestamp("locked_at");
                    return new QuorumCheck(
                            QuorumCheck.Kind.valueOf(row.getString("kind")),
                            row.getInt("ballot_round"),
                            new Quorum(
                                    row.getInt("present"),
                                    row.getInt("opinions"),
                                    row.getInt("members"),
                                    new Threshold(
                                            row.getInt("numerator"),
                                            row.getInt("denominator"),
                                            row.getBoolean("strict"))),
                            row.getString("article"),
                            row.getTimestamp("checked_at").toInstant(),
                            locked == null ? null : locked.toInstant());
                })
                .list();
    }
}
