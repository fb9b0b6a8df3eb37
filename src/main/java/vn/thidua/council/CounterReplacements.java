package vn.thidua.council;

import java.sql.Timestamp;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.Texts;
import vn.thidua.shared.Unscoped;

/**
 * Who of a session's counting team was replaced by whom, and who still may be; nothing here is ever changed or removed.
 *
 * @see "ADR 0076"
 */
@Component
@Unscoped("By the session that the caller found within its scope")
class CounterReplacements {

    private final JdbcClient jdbc;
    private final SessionDesk desk;
    private final PaperBox box;
    private final CountingTeam team;
    private final CounterCandidates candidates;
    private final Attendances attendances;
    private final Declarations declarations;
    private final InterestHints hints;
    private final Moments moments;
    private final Texts texts;

    CounterReplacements(
            JdbcClient jdbc,
            SessionDesk desk,
            PaperBox box,
            CountingTeam team,
            CounterCandidates candidates,
            Attendances attendances,
            Declarations declarations,
            InterestHints hints,
            Moments moments,
            Texts texts) {
        this.jdbc = jdbc;
        this.desk = desk;
        this.box = box;
        this.team = team;
        this.candidates = candidates;
        this.attendances = attendances;
        this.declarations = declarations;
        this.hints = hints;
        this.moments = moments;
        this.texts = texts;
    }

    /** Those of the team from whom figures of the box may still be wanted, by name; nobody before the lock or after the count. */
    List<CounterReplacement> possible(CouncilSession session) {
        if (session.status() != SessionStatus.LOCKED) {
            return List.of();
        }
        BoxProgress progress = box.progress(session);
        return team.counting(session.id()).stream()
                .filter(counter ->
                        !toCount(session, counter.account(), progress).isEmpty())
                .map(counter -> new CounterReplacement(
                        counter.account(),
                        counter.name(),
                        instead(session, toCount(session, counter.account(), progress))))
                .toList();
    }

    /** Items of the box on which two have not agreed and which that person may count, whatever they entered already. */
    private List<AgendaItem> toCount(CouncilSession session, AccountId counter, BoxProgress progress) {
        Set<Integer> issued = box.issued(session).keySet();
        List<AgendaItem> items = box.items(session).stream()
                .filter(item -> issued.contains(item.paper()))
                .filter(item -> !progress.agreed(item.id()))
                .toList();
        Set<UUID> closed = team.closedTo(session, counter, items);
        return items.stream().filter(item -> !closed.contains(item.id())).toList();
    }

    /** Members as of the session and, where the rule says so, people of its office, who take part in each of these items. */
    private List<Counter> instead(CouncilSession session, List<AgendaItem> items) {
        List<Attendance> members = attendances.of(session.id()).stream()
                .sorted(Comparator.comparing((Attendance member) -> !member.present())
                        .thenComparing(member -> member.account().value().equals(session.presider()))
                        .thenComparing(Attendance::name))
                .toList();
        Set<AccountId> onIt =
                team.of(session.id()).stream().map(Counter::account).collect(Collectors.toSet());
        return Stream.concat(
                        members.stream().map(member -> new Counter(member.account(), member.name())),
                        candidates.of(session, desk.dayOf(session)).values().stream()
                                .filter(candidate -> !candidate.member())
                                .map(candidate -> new Counter(candidate.account(), candidate.name())))
                .filter(each -> !onIt.contains(each.account()))
                .filter(each -> team.closedTo(session, each.account(), items).isEmpty())
                .filter(each -> !certainlyConcerned(session, each.account(), items))
                .toList();
    }

    /** A member who has declared nothing yet may still be concerned. */
    private boolean certainlyConcerned(CouncilSession session, AccountId person, List<AgendaItem> items) {
        return !declarations.of(session.id()).declared(person)
                && !hints.certain(items, person).isEmpty();
    }

    /** By the person acting. */
    void add(CouncilSession session, Counter counter, Counter instead, String reason) {
        jdbc.sql("""
                insert into council_counter_replacement (session, ballot_round, counter, counter_name, instead,
                    instead_name, reason, recorded_by, recorded_by_name, recorded_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        session.id(),
                        session.ballotRound(),
                        counter.account().value(),
                        counter.name(),
                        instead.account().value(),
                        instead.name(),
                        reason,
                        desk.person().value(),
                        desk.personName(),
                        Timestamp.from(desk.now()))
                .update();
    }

    /** As they stand in the minutes of the count and on the console, in the order in which they were recorded. */
    List<String> words(UUID session) {
        return jdbc.sql("""
                        select counter_name, instead_name, ballot_round, reason, recorded_by_name, recorded_at
                        from council_counter_replacement where session = ? order by recorded_at""")
                .param(session)
                .query((row, number) -> texts.text(
                        "council.count.replaced",
                        row.getString(1),
                        row.getString(2),
                        row.getInt(3),
                        row.getString(4),
                        row.getString(5),
                        moments.full(row.getTimestamp(6).toInstant())))
                .list();
    }
}
