package vn.thidua.journey;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.thidua.access.AccountDraft;
import vn.thidua.access.AccountService;
import vn.thidua.access.AssignmentDraft;
import vn.thidua.access.IdentityService;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.Role;

/** What is done with accounts, by whoever keeps them and by their owners. */
final class AccountActions extends ActionList {

    private final AccountId somebody;

    AccountActions(ApplicationContext context, TwoCommunes world) {
        super(context, world);
        somebody = world.account(TwoCommunes.Side.OTHER_CITY, Role.ACCOUNTANT.name());
        accounts();
    }

    private void accounts() {
        AccountService accounts = bean(AccountService.class);
        UUID held = bean(JdbcTemplate.class)
                .queryForObject("select id from access_assignment where account_id = ?", UUID.class, somebody.value());
        add(
                "AccountService.create",
                s -> accounts.create(
                        CommandKey.fresh(), new AccountDraft("thu-mot-lan", "Người thử (mẫu)", "", "nam-sau-bay-tam")));
        add("AccountService.assign", s -> accounts.assign(CommandKey.fresh(), somebody, another()));
        add(
                "AccountService.endAssignment",
                s -> accounts.endAssignment(CommandKey.fresh(), held, LocalDate.now(clock), WHY));
        add("AccountService.setActive", s -> accounts.setActive(CommandKey.fresh(), somebody, false, WHY));
        add(
                "AccountService.resetPassword",
                s -> accounts.resetPassword(CommandKey.fresh(), somebody, "nam-sau-bay-tam"));
        IdentityService identities = bean(IdentityService.class);
        add("IdentityService.enterBirthYear", s -> identities.enterBirthYear(CommandKey.fresh(), somebody, 1970));
        add(
                "AccountService.changePassword",
                s -> accounts.changePassword(CommandKey.fresh(), TwoCommunes.PASSWORD, "nam-sau-bay-tam"));
    }

    /** What also touches the tasks that somebody has. */
    Map<String, Predicate<Situation>> givingBackTasks() {
        Map<String, Predicate<Situation>> giving = new LinkedHashMap<>(all());
        giving.keySet().retainAll(Set.of("AccountService.endAssignment", "AccountService.setActive"));
        return giving;
    }

    Map<String, Predicate<Situation>> readings() {
        AccountService accounts = bean(AccountService.class);
        return Map.of(
                "AccountService.accounts",
                s -> accounts.accounts("").stream().anyMatch(row -> row.id().equals(somebody)));
    }

    private AssignmentDraft another() {
        return AssignmentDraft.own(Role.ARCHIVIST, TwoCommunes.Side.OTHER_CITY.commune(), LocalDate.now(clock));
    }
}
