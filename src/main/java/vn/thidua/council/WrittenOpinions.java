package vn.thidua.council;

import java.sql.Timestamp;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.council.tally.Choice;
import vn.thidua.document.Attachments;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.Unscoped;

/**
 * Written opinions of absent members (Nghị định 98/2023/NĐ-CP, Điều 30 khoản 7). Outside the secrecy of the ballot: they
 * are kept by name. Whoever comes after all and votes withdraws theirs. The caller holds the session's row locked.
 */
@Component
@Unscoped("By the session that the caller found within its scope")
class WrittenOpinions implements VoteSource {

    private final JdbcClient jdbc;
    private final SessionDesk desk;
    private final CouncilRules rules;
    private final Declarations declarations;
    private final Attachments attachments;

    WrittenOpinions(
            JdbcClient jdbc, SessionDesk desk, CouncilRules rules, Declarations declarations, Attachments attachments) {
        this.attachments = attachments;
        this.jdbc = jdbc;
        this.desk = desk;
        this.rules = rules;
        this.declarations = declarations;
    }

    OpinionRule rule(CouncilSession session) {
        return OpinionRule.valueOf(rules.choice(session.ruleSet(), "written_opinion", desk.dayOf(session)));
    }

    /** Those of the round that stand: of the one that is on or was last, or the one that is waited for. */
    List<WrittenOpinion> of(CouncilSession session) {
        return of(session, session.opinionRound());
    }

    /** Those of that round that stand. */
    List<WrittenOpinion> of(CouncilSession session, int round) {
        return of(session.id()).stream()
                .filter(opinion -> opinion.round() == round)
                .toList();
    }

    /** Those of every round that stand. */
    List<WrittenOpinion> of(UUID session) {
        Map<UUID, Map<UUID, Choice>> choices = new HashMap<>();
        jdbc.sql("""
                select c.opinion, c.item, c.choice from council_opinion_choice c
                join council_opinion o on o.id = c.opinion where o.session = ?""").param(session).query(row -> {
            choices.computeIfAbsent(row.getObject(1, UUID.class), opinion -> new HashMap<>())
                    .put(row.getObject(2, UUID.class), Choice.valueOf(row.getString(3)));
        });
        Recusals recusals = declarations.of(session);
        return jdbc.sql("""
                        select id, ballot_round, member, member_name, counted, entered_at from council_opinion
                        where session = ? and withdrawn_at is null order by ballot_round, member_name""")
                .param(session)
                .query((row, number) -> new WrittenOpinion(
                        row.getObject(1, UUID.class),
                        row.getInt(2),
                        new AccountId(row.getObject(3, UUID.class)),
                        row.getString(4),
                        row.getBoolean(5),
                        row.getTimestamp(6).toInstant(),
                        open(
                                recusals,
                                row.getObject(3, UUID.class),
                                choices.getOrDefault(row.getObject(1, UUID.class), Map.of()))))
                .list();
    }

    /** Whoever declared an interest afterwards says nothing on that item. */
    private static Map<UUID, Choice> open(Recusals recusals, UUID member, Map<UUID, Choice> choices) {
        Map<UUID, Choice> open = new HashMap<>(choices);
        open.keySet().removeIf(item -> recusals.recused(member, item));
        return open;
    }

    /** @return the opinion; a member has one in a round, entered by one person or, item by item, by two */
    UUID open(CouncilSession session, Attendance member) {
        return jdbc.sql("""
                        select id from council_opinion
                        where session = ? and ballot_round = ? and member = ? and withdrawn_at is null""")
                .params(session.id(), session.opinionRound(), member.account().value())
                .query(UUID.class)
                .optional()
                .orElseGet(() -> begin(session, member));
    }

    private UUID begin(CouncilSession session, Attendance member) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                insert into council_opinion (id, session, ballot_round, member, member_name, counted, entered_at)
                values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        id,
                        session.id(),
                        session.opinionRound(),
                        member.account().value(),
                        member.name(),
                        rule(session) == OpinionRule.COUNTED,
                        Timestamp.from(desk.now()))
                .update();
        return id;
    }

    void say(UUID opinion, Map<UUID, Choice> choices) {
        choices.forEach((item, choice) -> jdbc.sql(
                        "insert into council_opinion_choice (opinion, item, choice) values (?, ?, ?)")
                .params(opinion, item, choice.name())
                .update());
    }

    /**
     * Forgets what was said, the scan with it: it would stand by name beside a secret vote.
     *
     * @return whether there was one
     */
    boolean withdraw(CouncilSession session, AccountId member) {
        Optional<UUID> withdrawn = jdbc.sql("""
                        update council_opinion set withdrawn_at = ?
                        where session = ? and ballot_round = ? and member = ? and withdrawn_at is null returning id""")
                .params(Timestamp.from(desk.now()), session.id(), session.opinionRound(), member.value())
                .query(UUID.class)
                .optional();
        withdrawn
                .map(OpinionGate::subject)
                .ifPresent(opinion -> attachments.of(opinion).forEach(scan -> attachments.remove(opinion, scan.id())));
        if (withdrawn.isPresent()) {
            desk.record(
                    "council.opinionWithdrawn",
                    session.id(),
                    null,
                    Map.of("account", member.value().toString()));
        }
        return withdrawn.isPresent();
    }

    /** What stands at the lock takes part: from here on the key of the participation refuses the member a paper. */
    void lock(CouncilSession session) {
        List<AgendaItem> agenda = desk.agenda(session);
        Recusals recusals = declarations.of(session.id());
        of(session).stream()
                .filter(WrittenOpinion::counted)
                .forEach(opinion -> Voters.sheet(session.ballotRound(), agenda, recusals, opinion.member())
                        .papers()
                        .keySet()
                        .forEach(paper -> jdbc.sql("""
                                insert into council_participation (session, ballot_round, paper, member, channel)
                                values (?, ?, ?, ?, 'WRITTEN_OPINION')""")
                                .params(
                                        session.id(),
                                        session.ballotRound(),
                                        paper,
                                        opinion.member().value())
                                .update()));
    }

    /**
     * What is added to the votes. How an item is voted on is decided at the opening: where that is by hands, what was written
     * before stands beside the count.
     */
    @Override
    public Map<UUID, Map<Choice, Integer>> counts(CouncilSession session) {
        Map<UUID, Map<Choice, Integer>> counts = new HashMap<>();
        of(session).stream()
                .filter(WrittenOpinion::counted)
                .forEach(opinion -> opinion.choices()
                        .forEach((item, choice) -> counts.computeIfAbsent(item, any -> new EnumMap<>(Choice.class))
                                .merge(choice, 1, Integer::sum)));
        HandCounts.byHands(session, desk.agenda(session)).forEach(item -> counts.remove(item.id()));
        return counts;
    }
}
