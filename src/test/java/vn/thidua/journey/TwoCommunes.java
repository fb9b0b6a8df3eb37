package vn.thidua.journey;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.ApplicationContext;
import vn.thidua.TestPeople;
import vn.thidua.access.AccountDraft;
import vn.thidua.access.AccountService;
import vn.thidua.access.AssignmentDraft;
import vn.thidua.council.CouncilService;
import vn.thidua.council.FoundCouncil;
import vn.thidua.council.Post;
import vn.thidua.database.TestDatabase;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.Role;
import vn.thidua.shared.UnitCode;

/**
 * Two communes of two cities. In each there is one person a role who holds nothing else: what one of them may do, the
 * role may do. The other commune's people are there to be refused.
 */
class TwoCommunes {

    /** The clerk of the city, whose role has the same name as the commune's. */
    static final String CITY_CLERK = "CITY_CLERK";

    static final String PASSWORD = "mot-hai-ba-bon";

    private static final LocalDate SINCE = LocalDate.of(2025, Month.JULY, 1);

    private final AccountService accounts;
    private final CouncilService councils;
    private final TestPeople people;
    private final Map<String, AccountId> ids = new HashMap<>();

    TwoCommunes(ApplicationContext context) {
        accounts = context.getBean(AccountService.class);
        councils = context.getBean(CouncilService.class);
        people = context.getBean(TestPeople.class);
        insertUnits(context.getBean(TestDatabase.class));
        settle(Side.OWN);
        settle(Side.OTHER);
        found(Side.OTHER);
    }

    /** One of the two communes with its village and its city. */
    enum Side {
        OWN("QA", "QA1"),
        OTHER("QB", "QB1");

        private final String city;
        private final String commune;

        Side(String city, String commune) {
            this.city = city;
            this.commune = commune;
        }

        UnitCode city() {
            return new UnitCode(city);
        }

        UnitCode commune() {
            return new UnitCode(commune);
        }

        UnitCode village() {
            return new UnitCode(commune + "-T");
        }

        UnitCode school() {
            return new UnitCode(commune + "-S");
        }

        private UnitCode nextVillage() {
            return new UnitCode(commune + "-T2");
        }

        private UnitCode nextSchool() {
            return new UnitCode(commune + "-S2");
        }
    }

    /** Everybody there is by the name of what they hold: each role, and the city's clerk. */
    static List<String> parts() {
        List<String> parts = new ArrayList<>();
        for (Role role : Role.values()) {
            parts.add(role.name());
        }
        parts.add(CITY_CLERK);
        return parts;
    }

    AccountId account(Side side, String part) {
        AccountId id = ids.get(username(side, part));
        if (id == null) {
            throw new IllegalArgumentException("Nobody plays " + part);
        }
        return id;
    }

    /** The own side's people in the parts of a {@link FirstAward}. */
    Cast cast() {
        Map<String, String> recast = new HashMap<>();
        recast.put("truongthon", own(Role.VILLAGE_HEAD));
        recast.put("mattran", own(Role.VILLAGE_FRONT));
        recast.put("canbo", own(Role.INTAKE_OFFICER));
        recast.put("thamdinh", own(Role.APPRAISER));
        recast.put("thuky", own(Role.COUNCIL_SECRETARY));
        recast.put("chutichhd", own(Role.COUNCIL_CHAIR));
        recast.put("chutich", own(Role.COMMUNE_CHAIR));
        recast.put("vanthu", own(Role.CLERK));
        recast.put("thamdinhtp", own(Role.CITY_APPRAISER));
        recast.put("chutichtp", own(Role.CITY_APPROVER));
        recast.put("vanthutp", username(Side.OWN, CITY_CLERK));
        List<String> voters = List.of(own(Role.COUNCIL_MEMBER), extra(Side.OWN, 2), extra(Side.OWN, 3));
        List<String> seats = new ArrayList<>(List.of("chutichhd", "thuky"));
        seats.addAll(voters);
        return new Cast(Side.OWN.commune(), Side.OWN.village(), recast, seats, voters, PASSWORD);
    }

    private static void insertUnits(TestDatabase database) {
        try (Connection owner = database.owner();
                PreparedStatement insert = owner.prepareStatement(
                        "insert into organization_unit (code, name, kind, parent) values (?, ?, ?, ?)"
                                + " on conflict do nothing")) {
            for (Side side : Side.values()) {
                insert(insert, side.city(), "CITY", null);
                insert(insert, side.commune(), "COMMUNE", side.city());
                insert(insert, side.village(), "VILLAGE", side.commune());
                insert(insert, side.school(), "SCHOOL", side.commune());
                insert(insert, side.nextVillage(), "VILLAGE", side.commune());
                insert(insert, side.nextSchool(), "SCHOOL", side.commune());
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void insert(PreparedStatement insert, UnitCode unit, String kind, UnitCode parent)
            throws SQLException {
        insert.setString(1, unit.value());
        insert.setString(2, "Đơn vị " + unit.value() + " (mẫu)");
        insert.setString(3, kind);
        insert.setString(4, parent == null ? null : parent.value());
        insert.executeUpdate();
    }

    private void settle(Side side) {
        for (String part : parts()) {
            move(side, username(side, part), role(part), place(side, part));
        }
        move(side, extra(side, 2), Role.COUNCIL_MEMBER, side.commune());
        move(side, extra(side, 3), Role.COUNCIL_MEMBER, side.commune());
    }

    private void move(Side side, String username, Role role, UnitCode unit) {
        AccountId id = people.as("quantri", () -> {
            AccountId made = accounts.create(
                    CommandKey.fresh(), new AccountDraft(username, "Người " + username + " (mẫu)", "", PASSWORD));
            people.ownPassword(made);
            accounts.assign(CommandKey.fresh(), made, AssignmentDraft.own(role, unit, SINCE));
            return made;
        });
        ids.put(username, id);
    }

    /** The secretary enters the Council of a side; the other side's stands from the beginning. */
    void found(Side side) {
        people.as(
                username(side, Role.COUNCIL_SECRETARY.name()),
                () -> councils.found(CommandKey.fresh(), side.commune(), council(side)));
    }

    FoundCouncil council(Side side) {
        List<FoundCouncil.Seat> seats = List.of(
                seat(username(side, Role.COUNCIL_CHAIR.name()), Post.CHAIR),
                seat(username(side, Role.COUNCIL_SECRETARY.name()), Post.SECRETARY),
                seat(username(side, Role.COUNCIL_MEMBER.name()), Post.MEMBER),
                seat(extra(side, 2), Post.MEMBER),
                seat(extra(side, 3), Post.MEMBER));
        return new FoundCouncil(
                "Hội đồng " + side.commune() + " (mẫu)",
                "2026",
                "01/QĐ-UBND",
                LocalDate.of(2026, Month.JANUARY, 12),
                true,
                seats);
    }

    private FoundCouncil.Seat seat(String username, Post post) {
        return new FoundCouncil.Seat(ids.get(username), "Người " + username + " (mẫu)", post);
    }

    private static Role role(String part) {
        return part.equals(CITY_CLERK) ? Role.CLERK : Role.valueOf(part);
    }

    static UnitCode place(Side side, String part) {
        return switch (part) {
            case CITY_CLERK, "CITY_APPRAISER", "CITY_APPROVER", "CITY_BOARD_HEAD", "CITY_DIRECTOR" -> side.city();
            case "VILLAGE_HEAD", "VILLAGE_FRONT" -> side.village();
            case "ORG_NOMINATOR" -> side.school();
            default -> side.commune();
        };
    }

    static String own(Role role) {
        return username(Side.OWN, role.name());
    }

    private static String extra(Side side, int number) {
        return username(side, Role.COUNCIL_MEMBER.name()) + "-" + number;
    }

    /** People of the own commune's next village and next school; by what they hold, their user names. */
    Map<String, String> nextDoor() {
        Map<String, String> names = new HashMap<>();
        for (Role role : List.of(Role.VILLAGE_HEAD, Role.VILLAGE_FRONT, Role.ORG_NOMINATOR)) {
            String username = own(role) + "-2";
            move(Side.OWN, username, role, role == Role.ORG_NOMINATOR ? Side.OWN.nextSchool() : Side.OWN.nextVillage());
            names.put(role.name(), username);
        }
        return names;
    }

    static String username(Side side, String part) {
        return (side + "-" + part).toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
