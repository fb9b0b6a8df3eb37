package vn.thidua.council;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.Unscoped;

/**
 * The counting team (tổ kiểm phiếu) of a Council through time, and that of one session: chosen for it, or else the
 * Council's as it stands at the opening. Whoever takes no part in an item does not count it.
 */
@Component
@Unscoped("By a Council or session that the caller found within its scope, or by the account of the person acting")
class CountingTeam {

    /** Each item is counted by two, independently. */
    static final int TWO = 2;

    private final JdbcClient jdbc;
    private final SessionDesk desk;
    private final Attendances attendances;
    private final Declarations declarations;
    private final InterestHints hints;

    CountingTeam(
            JdbcClient jdbc,
            SessionDesk desk,
            Attendances attendances,
            Declarations declarations,
            InterestHints hints) {
        this.jdbc = jdbc;
        this.desk = desk;
        this.attendances = attendances;
        this.declarations = declarations;
        this.hints = hints;
    }

    List<Counter> standing(UUID council, LocalDate day) {
        return jdbc.sql("""
                        select account, name from council_counter
                        where council = ? and valid_from <= ? and (valid_to is null or valid_to >= ?) order by name""")
                .params(council, day, day)
                .query((row, number) -> counter(row.getObject(1, UUID.class), row.getString(2)))
                .list();
    }

    /** From the day on these are the team; who is not among them was on it until the day before. */
    void appoint(UUID council, Collection<Counter> team, LocalDate day) {
        Set<UUID> wanted = accounts(team);
        Set<UUID> now = accounts(standing(council, day));
        now.stream().filter(account -> !wanted.contains(account)).forEach(account -> withdraw(council, account, day));
        team.stream()
                .filter(each -> !now.contains(each.account().value()))
                .forEach(each -> jdbc.sql("""
                        insert into council_counter (id, council, account, name, valid_from) values (?, ?, ?, ?, ?)""")
                        .params(UUID.randomUUID(), council, each.account().value(), each.name(), day)
                        .update());
    }

    /** Whoever leaves the Council counts for it no more; who works at its office may be appointed again. */
    void withdraw(UUID council, Collection<AccountId> leaving, LocalDate day) {
        leaving.forEach(account -> withdraw(council, account.value(), day));
    }

    private void withdraw(UUID council, UUID account, LocalDate day) {
        jdbc.sql("delete from council_counter where council = ? and account = ? and valid_from >= ?")
                .params(council, account, day)
                .update();
        jdbc.sql("update council_counter set valid_to = ? where council = ? and account = ? and valid_to is null")
                .params(day.minusDays(1), council, account)
                .update();
    }

    List<Counter> of(UUID session) {
        return jdbc.sql("select account, name from council_session_counter where session = ? order by name")
                .param(session)
                .query((row, number) -> counter(row.getObject(1, UUID.class), row.getString(2)))
                .list();
    }

    /** Those of them who count now: without whoever was replaced. */
    List<Counter> counting(UUID session) {
        return jdbc.sql(
                        "select account, name from council_session_counter where session = ? and not replaced order by name")
                .param(session)
                .query((row, number) -> counter(row.getObject(1, UUID.class), row.getString(2)))
                .list();
    }

    boolean counts(UUID session, AccountId person) {
        return counting(session).stream().anyMatch(each -> each.account().equals(person));
    }

    /** For the rest of the session; whoever was replaced stays on the list, having perhaps counted an earlier box. */
    void replace(UUID session, AccountId counter, Counter instead) {
        jdbc.sql("update council_session_counter set replaced = true where session = ? and account = ?")
                .params(session, counter.value())
                .update();
        add(session, instead);
    }

    /** Who of them counted a box of the session, by name. */
    List<Counter> whoCounted(UUID session) {
        return jdbc.sql("select account, name from council_session_counter where session = ? and counted order by name")
                .param(session)
                .query((row, number) -> counter(row.getObject(1, UUID.class), row.getString(2)))
                .list();
    }

    /** These have counted, and sign what was counted. */
    void counted(UUID session, Set<UUID> accounts) {
        jdbc.sql(
                        "update council_session_counter set counted = true where session = :session and account in (:accounts)")
                .param("session", session)
                .param("accounts", accounts)
                .update();
    }

    void choose(UUID session, Collection<Counter> team) {
        jdbc.sql("delete from council_session_counter where session = ?")
                .param(session)
                .update();
        team.forEach(each -> add(session, each));
    }

    /** Takes off whoever was chosen for the session and may not be on its team any more. */
    void keepOnly(CouncilSession session, Set<AccountId> may) {
        of(session.id()).stream()
                .map(Counter::account)
                .filter(account -> !may.contains(account))
                .forEach(account -> {
                    jdbc.sql("delete from council_session_counter where session = ? and account = ?")
                            .params(session.id(), account.value())
                            .update();
                    desk.record("council.counterLeft", session.id(), null, Map.of("account", account.toString()));
                });
    }

    private void add(UUID session, Counter counter) {
        jdbc.sql("insert into council_session_counter (session, account, name) values (?, ?, ?)")
                .params(session, counter.account().value(), counter.name())
                .update();
    }

    boolean isOn(UUID session, AccountId person) {
        return jdbc.sql("select exists (select from council_session_counter where session = ? and account = ?)")
                .params(session, person.value())
                .query(Boolean.class)
                .single();
    }

    /** At the opening: the Council's team unless another was chosen. */
    void takeOver(CouncilSession session) {
        if (of(session.id()).isEmpty()) {
            choose(session.id(), standing(session.council(), desk.dayOf(session)));
        }
    }

    /** @throws CouncilException where there are papers to count and an item has not two who may count it */
    void requireTwo(CouncilSession session, List<AgendaItem> items) {
        if (counting(session.id()).size() < TWO) {
            throw ChannelRefusal.countingTeamMissing();
        }
        items.stream()
                .filter(item -> able(session, item).size() < TWO)
                .findFirst()
                .ifPresent(item -> {
                    throw ChannelRefusal.nobodyCounts(item.name());
                });
    }

    /** After the lock: where interests declared since leave an item with fewer than two, members of the Council help out. */
    void fillUp(CouncilSession session, List<AgendaItem> items) {
        Recusals recusals = declarations.of(session.id());
        for (AgendaItem item : items) {
            List<UUID> able = able(session, item);
            attendances.of(session.id()).stream()
                    .filter(member -> !able.contains(member.account().value()))
                    .filter(member -> !recusals.recused(member.account(), item.id()))
                    .filter(member -> !isOn(session.id(), member.account()))
                    .sorted(Comparator.comparing((Attendance member) -> !member.present())
                            .thenComparing(member -> member.account().value().equals(session.presider()))
                            .thenComparing(Attendance::name))
                    .limit(Math.max(0, TWO - able.size()))
                    .forEach(member -> {
                        add(session.id(), new Counter(member.account(), member.name()));
                        desk.record(
                                "council.counterAdded",
                                session.id(),
                                null,
                                Map.of("account", member.account().toString()));
                    });
        }
    }

    /** Who of the team may count the item. */
    private List<UUID> able(CouncilSession session, AgendaItem item) {
        return counting(session.id()).stream()
                .map(Counter::account)
                .filter(account -> !closedTo(session, account, List.of(item)).contains(item.id()))
                .map(AccountId::value)
                .toList();
    }

    /** The items that somebody does not count; whoever is no member has declared nothing, so that what is known holds. */
    Set<UUID> closedTo(CouncilSession session, AccountId person, List<AgendaItem> items) {
        Set<UUID> closed = new HashSet<>(declarations.of(session.id()).closed(items, person));
        if (attendances.of(session.id(), person.value()).isEmpty()) {
            hints.certain(items, person).forEach(interest -> closed.add(interest.item()));
        }
        return closed;
    }

    private static Set<UUID> accounts(Collection<Counter> team) {
        return team.stream().map(each -> each.account().value()).collect(Collectors.toSet());
    }

    private static Counter counter(UUID account, String name) {
        return new Counter(new AccountId(account), name);
    }
}
