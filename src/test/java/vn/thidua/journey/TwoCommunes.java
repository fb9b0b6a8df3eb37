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
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import vn.thidua.TablesTouched;
import vn.thidua.TestPeople;
import vn.thidua.access.AccountDraft;
import vn.thidua.access.AccountService;
import vn.thidua.access.AssignmentDraft;
import vn.thidua.access.AssignmentKind;
import vn.thidua.council.CouncilService;
import vn.thidua.council.FoundCouncil;
import vn.thidua.council.Post;
import vn.thidua.database.TestDatabase;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.Role;
import vn.thidua.shared.RoleAt;
import vn.thidua.shared.UnitCode;

/**
 * Two cities. The first has two communes, the own of which has two villages and two schools; the second has one. In each
 * place there is one person a role who holds nothing else: what one of them may do, the role may do. The people of the
 * other places are there to be refused. Those of the first city stand over both its communes and are its own people
 * whichever of them it is about.
 */
class TwoCommunes {

    /** The clerk of the city, whose role has the same name as the commune's. */
    static final String CITY_CLERK = "CITY_CLERK";

    /** People who hold one office, for its holder: by the kind of standing in and the office's name. */
    static final List<String> STAND_INS = List.of(
            "KT_COMMUNE_CHAIR", "TUQ_COMMUNE_CHAIR", "TUQ_INTAKE_OFFICER", "KT_CITY_APPROVER", "TUQ_CITY_APPROVER");

    /** Who sits on the Council of the own city; they hold nothing else, and stand in no table. */
    static final String CITYS_CHAIR = "citys-council-chair";

    static final String CITYS_SECRETARY = "citys-council-secretary";
    static final String CITYS_MEMBER = "citys-council-member";

    static final String PASSWORD = "mot-hai-ba-bon";

    private static final LocalDate SINCE = LocalDate.of(2025, Month.JULY, 1);

    private final AccountService accounts;
    private final CouncilService councils;
    private final TestPeople people;
    private final TablesTouched touched;
    private final Map<String, AccountId> ids = new HashMap<>();

    TwoCommunes(ApplicationContext context) {
        accounts = context.getBean(AccountService.class);
        councils = context.getBean(CouncilService.class);
        people = context.getBean(TestPeople.class);
        touched = context.getBean(TablesTouched.class);
        insertUnits(context.getBean(TestDatabase.class));
        for (Side side : Side.values()) {
            settle(side);
        }
        found(Side.SAME_CITY);
        found(Side.OTHER_CITY);
    }

    /** From where somebody comes to an award of the own village, school, commune or city. */
    enum Side {
        OWN("QA", "QA1", ""),
        /** Another village and another school of the same commune. */
        NEIGHBOUR("QA", "QA1", "2"),
        SAME_CITY("QA", "QA2", ""),
        OTHER_CITY("QB", "QB1", "");

        private final String city;
        private final String commune;
        private final String number;

        Side(String city, String commune, String number) {
            this.city = city;
            this.commune = commune;
            this.number = number;
        }

        UnitCode city() {
            return new UnitCode(city);
        }

        UnitCode commune() {
            return new UnitCode(commune);
        }

        UnitCode village() {
            return new UnitCode(commune + "-T" + number);
        }

        UnitCode school() {
            return new UnitCode(commune + "-S" + number);
        }

        /** Who is somebody else here than at the own side: by the name of what they hold. */
        List<String> parts() {
            return switch (this) {
                case OWN, OTHER_CITY -> everybody();
                case NEIGHBOUR -> List.of("VILLAGE_HEAD", "VILLAGE_FRONT", "ORG_NOMINATOR");
                case SAME_CITY ->
                    everybody().stream()
                            .filter(part -> !place(this, part).equals(city()))
                            .toList();
            };
        }

        /** The same with those who stand in; of elsewhere, each of them once: at another commune, or at another city. */
        List<String> people() {
            List<String> people = new ArrayList<>(parts());
            STAND_INS.stream().filter(this::hasStandIn).forEach(people::add);
            return people;
        }

        private boolean hasStandIn(String part) {
            boolean atTheCity = place(this, office(part)).equals(city());
            return switch (this) {
                case OWN -> true;
                case NEIGHBOUR -> false;
                case SAME_CITY -> !atTheCity;
                case OTHER_CITY -> atTheCity;
            };
        }

        /**
         * Whether somebody who holds the same stands nearer: what is not for them, is not for this one. Nearness is a matter
         * of units, of which nobody reaches more from farther away.
         */
        boolean isOutdone(String part) {
            return this == OTHER_CITY && !place(this, office(part)).equals(city());
        }

        boolean hasCouncil() {
            return this != NEIGHBOUR;
        }

        private UnitCode nextVillage() {
            return new UnitCode(commune + "-T2");
        }

        private UnitCode nextSchool() {
            return new UnitCode(commune + "-S2");
        }
    }

    /** Everybody there is by the name of what they hold: each role, and the city's clerk. */
    static List<String> everybody() {
        List<String> parts = new ArrayList<>();
        for (Role role : Role.values()) {
            parts.add(role.name());
        }
        parts.add(CITY_CLERK);
        return parts;
    }

    AccountId id(String username) {
        return Objects.requireNonNull(ids.get(username), username);
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
        for (String part : side.parts()) {
            move(side, username(side, part), role(part), place(side, part));
        }
        side.people().stream().filter(STAND_INS::contains).forEach(part -> standIn(side, part));
        if (side.hasCouncil()) {
            move(side, extra(side, 2), Role.COUNCIL_MEMBER, side.commune());
            move(side, extra(side, 3), Role.COUNCIL_MEMBER, side.commune());
        }
    }

    private void move(Side side, String username, Role role, UnitCode unit) {
        hold(username, AssignmentDraft.own(role, unit, SINCE));
    }

    private void hold(String username, AssignmentDraft held) {
        ids.put(username, made(username, "Người " + username + " (mẫu)", List.of(held)));
    }

    /** For the one whose own office it is. */
    private void standIn(Side side, String part) {
        AssignmentKind kind = AssignmentKind.valueOf(part.substring(0, part.indexOf('_')));
        String office = office(part);
        AccountId holder = account(side, office);
        hold(username(side, part), new AssignmentDraft(role(office), place(side, office), kind, holder, SINCE, null));
    }

    /** The office that somebody holds, or stands in for. */
    static String office(String part) {
        return STAND_INS.contains(part) ? part.substring(part.indexOf('_') + 1) : part;
    }

    private AccountId made(String username, String name, List<AssignmentDraft> roles) {
        return people.as("quantri", () -> {
            AccountId made = accounts.create(CommandKey.fresh(), new AccountDraft(username, name, "", PASSWORD));
            people.ownPassword(made);
            roles.forEach(role -> accounts.assign(CommandKey.fresh(), made, role));
            return made;
        });
    }

    /** Somebody more at the own side, who holds all these roles, each where it is held there. */
    AccountId somebody(String name, Set<Role> roles) {
        String username = "two-" + UUID.randomUUID().toString().substring(0, 12);
        return touched.apart(() -> made(
                username,
                name,
                roles.stream()
                        .map(role -> AssignmentDraft.own(role, place(Side.OWN, role.name()), SINCE))
                        .toList()));
    }

    /** The own side's people, with another in one part. */
    Cast castWith(String part, AccountId other) {
        Cast cast = cast();
        Map<String, String> recast = new HashMap<>(cast.recast());
        recast.put(part, people.username(other));
        return new Cast(cast.commune(), cast.village(), recast, cast.seats(), cast.voters(), cast.password());
    }

    /** The secretary enters the Council of a side; those of the other communes stand from the beginning. */
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

    /** The Council of the own city; entered by its secretary when it is needed first. */
    void foundTheCitys() {
        touched.apart(() -> {
            move(Side.OWN, CITYS_CHAIR, Role.COUNCIL_CHAIR, Side.OWN.city());
            move(Side.OWN, CITYS_SECRETARY, Role.COUNCIL_SECRETARY, Side.OWN.city());
            move(Side.OWN, CITYS_MEMBER, Role.COUNCIL_MEMBER, Side.OWN.city());
            return null;
        });
        FoundCouncil founding = new FoundCouncil(
                "Hội đồng thành phố (mẫu)",
                "2026",
                "02/QĐ-UBND",
                LocalDate.of(2026, Month.JANUARY, 12),
                true,
                List.of(
                        seat(CITYS_CHAIR, Post.CHAIR),
                        seat(CITYS_SECRETARY, Post.SECRETARY),
                        seat(CITYS_MEMBER, Post.MEMBER)));
        people.as(id(CITYS_SECRETARY), () -> councils.found(CommandKey.fresh(), Side.OWN.city(), founding));
    }

    private FoundCouncil.Seat seat(String username, Post post) {
        return new FoundCouncil.Seat(ids.get(username), "Người " + username + " (mẫu)", post);
    }

    static RoleAt held(Side side, String part) {
        return new RoleAt(role(office(part)), place(side, office(part)));
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

    static String extra(Side side, int number) {
        return username(side, Role.COUNCIL_MEMBER.name()) + "-" + number;
    }

    static String username(Side side, String part) {
        return (side + "-" + part).toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
