package vn.thidua.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitKind;
import vn.thidua.organization.Units;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.RoleAt;
import vn.thidua.shared.Texts;
import vn.thidua.shared.UnitCode;

/** Turns accounts and assignments into what screens show. */
@Component
class AccountCards {

    private final Assignments assignments;
    private final AccountNames names;
    private final ObjectProvider<Units> units;
    private final Texts texts;
    private final Clock clock;
    private final UnitCode root;

    AccountCards(
            Assignments assignments,
            AccountNames names,
            ObjectProvider<Units> units,
            Texts texts,
            Clock clock,
            @Value("${thidua.access.administrator-unit:HP}") String root) {
        this.assignments = assignments;
        this.names = names;
        this.units = units;
        this.texts = texts;
        this.clock = clock;
        this.root = new UnitCode(root);
    }

    AccountCard of(Account account) {
        String place = assignments.inForce(account.id().value(), LocalDate.now(clock)).stream()
                .findFirst()
                .map(assignment -> placeOf(assignment.roleAt().unit()))
                .orElse("");
        return new AccountCard(account.id(), account.username(), account.displayName(), account.post(), place);
    }

    AccountRow row(Account account, LocalDate day) {
        List<String> holds = assignments.inForce(account.id().value(), day).stream()
                .map(assignment -> words(assignment.roleAt()))
                .sorted()
                .toList();
        return new AccountRow(
                account.id(),
                account.username(),
                account.displayName(),
                account.post(),
                account.active(),
                account.sample(),
                holds);
    }

    AccountDetailsForAdmin details(Account account, List<Assignment> ever, LocalDate today) {
        List<AssignmentRow> rows =
                ever.stream().map(assignment -> row(assignment, today)).toList();
        return new AccountDetailsForAdmin(row(account, today), account.birthYear(), rows);
    }

    private AssignmentRow row(Assignment assignment, LocalDate today) {
        AccountId behalf = assignment.onBehalfOf();
        LocalDate to = assignment.to();
        return new AssignmentRow(
                assignment.id(),
                words(assignment.roleAt()),
                assignment.kind(),
                behalf == null ? null : names.nameOf(behalf),
                assignment.from(),
                to,
                to != null && to.isBefore(today));
    }

    private String words(RoleAt held) {
        return texts.text(
                "access.assignment.words",
                texts.text("shared.enum.Role." + held.role()),
                units.getObject()
                        .find(held.unit())
                        .map(Unit::name)
                        .orElse(held.unit().value()));
    }

    List<UnitChoice> places(LocalDate day) {
        Unit city = units.getObject().cityOf(root);
        return Stream.concat(Stream.of(city), units.getObject().children(city.code(), day).stream())
                .map(AccountCards::choice)
                .toList();
    }

    /** Two steps down: villages, offices, and the associations under the Front. A city's communes are places themselves. */
    List<UnitChoice> unitsOf(UnitCode place, LocalDate day) {
        Unit unit = units.getObject().unit(place);
        if (unit.kind() == UnitKind.CITY) {
            return List.of(choice(unit));
        }
        List<Unit> below = units.getObject().children(place, day);
        return Stream.concat(
                        Stream.of(unit),
                        below.stream()
                                .flatMap(child -> Stream.concat(
                                        Stream.of(child), units.getObject().children(child.code(), day).stream())))
                .map(AccountCards::choice)
                .toList();
    }

    private static UnitChoice choice(Unit unit) {
        return new UnitChoice(unit.code(), unit.name());
    }

    private String placeOf(UnitCode code) {
        return switch (units.getObject().unit(code).kind()) {
            case CITY, CITY_OFFICE -> units.getObject().cityOf(code).name();
            case DISTRICT -> units.getObject().unit(code).name();
            case COMMUNE, COMMUNE_OFFICE, ORGANISATION, SCHOOL, VILLAGE ->
                units.getObject().communeOf(code).name();
        };
    }
}
