package vn.thidua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteBaseData;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.thidua.TestPeople;
import vn.thidua.ViewTestBase;
import vn.thidua.shared.Role;
import vn.thidua.shared.UnitCode;

/**
 * Every role of the unit concerned, of the next one and of elsewhere opens every screen with every id there is: it is shown
 * where the table of the README says so, and whatever is not shown looks as if it did not exist.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WhoSeesWhatViewTest extends ViewTestBase {

    private static final Logger LOG = LoggerFactory.getLogger(WhoSeesWhatViewTest.class);
    private static final int MANY = 100;
    private static final String HOME = "/";

    /** One parameter, or two that name one thing together. */
    private static final Pattern PARAMETERS = Pattern.compile(":\\w+(/:\\w+)?");

    private static final String OTHER_KIND = "id of ";
    private static final Set<String> NOTHING = Set.of("unknown", "mistyped");

    /** Words of the table for everybody held at one place. */
    private static final Map<String, List<String>> GROUPS = Map.of(
            "at-the-commune",
            heldAt(TwoCommunes.Side.OWN.commune()),
            "at-the-city",
            heldAt(TwoCommunes.Side.OWN.city()));

    /** The kind of thing each screen with a parameter shows. */
    private static final Map<String, ThingsToSee.Kind> SHOWS = Map.ofEntries(
            Map.entry("ho-so/:id", ThingsToSee.Kind.NOMINATION),
            Map.entry("de-nghi/:id/sua", ThingsToSee.Kind.NOMINATION),
            Map.entry("hoi-dong/phien/:id", ThingsToSee.Kind.SESSION),
            Map.entry("hoi-dong/phien/:id/bo-phieu", ThingsToSee.Kind.SESSION),
            Map.entry("hoi-dong/phien/:id/khai-loi-ich", ThingsToSee.Kind.SESSION),
            Map.entry("hoi-dong/phien/:id/bieu-quyet", ThingsToSee.Kind.SESSION),
            Map.entry("hoi-dong/phien/:id/bien-ban", ThingsToSee.Kind.SESSION),
            Map.entry("hoi-dong/phien/:id/hom-phieu", ThingsToSee.Kind.SESSION),
            Map.entry("hoi-dong/phien/:id/bien-ban-kiem-phieu", ThingsToSee.Kind.SESSION),
            Map.entry("hoi-dong/phien/:id/to-kiem-phieu", ThingsToSee.Kind.SESSION),
            Map.entry("hoi-dong/phien/:id/y-kien-van-ban", ThingsToSee.Kind.SESSION),
            Map.entry("hoi-dong/phien/:id/man-chieu", ThingsToSee.Kind.SESSION),
            Map.entry("quyet-dinh/:id", ThingsToSee.Kind.DECISION),
            Map.entry("to-trinh/:id", ThingsToSee.Kind.SUBMISSION),
            Map.entry("to-trinh/:id/ket-qua", ThingsToSee.Kind.SUBMISSION),
            Map.entry("thanh-pho/dong/:id", ThingsToSee.Kind.APPRAISAL),
            Map.entry("bo-sung/:id", ThingsToSee.Kind.APPRAISAL),
            Map.entry("phong-trao/:commune/:code", ThingsToSee.Kind.MOVEMENT),
            Map.entry("nhap-excel/bang/:kind", ThingsToSee.Kind.SHEET),
            Map.entry("nhap-excel/:import", ThingsToSee.Kind.IMPORT),
            Map.entry("danh-sach-niem-yet/:id", ThingsToSee.Kind.LIST),
            Map.entry("viec/:taskId", ThingsToSee.Kind.TASK),
            Map.entry("so-khen-thuong/:subject", ThingsToSee.Kind.SUBJECT),
            Map.entry("tai-khoan/:id", ThingsToSee.Kind.ACCOUNT));

    /** What somebody saw. */
    private enum Sight {
        SHOWN,
        /** As if nothing were there. */
        HIDDEN,
        /** Not shown, but told why not. */
        TOLD,
        FAILED
    }

    private record Cell(String screen, Looker looker, String what, Sight sight) {

        boolean near() {
            return looker.side() == TwoCommunes.Side.OWN;
        }

        String who() {
            return looker.role()
                    + switch (looker.side()) {
                        case OWN -> "";
                        case NEIGHBOUR -> " next door";
                        case SAME_CITY -> " of the city's other commune";
                        case OTHER_CITY -> " elsewhere";
                    };
        }

        @Override
        public String toString() {
            return "%s by %s of %s: %s".formatted(screen, who(), what, sight);
        }
    }

    /** Somebody who holds that role there and nothing else. */
    private record Looker(String role, TwoCommunes.Side side) {}

    @Autowired
    private ApplicationContext context;

    @Autowired
    private TestPeople people;

    private final RightsTable table = RightsTable.ofSight().withGroups(GROUPS);
    private final List<Cell> cells = new ArrayList<>();

    @BeforeEach
    void openEverything() throws IOException {
        if (!cells.isEmpty()) {
            return;
        }
        TwoCommunes world = new TwoCommunes(context);
        world.found(TwoCommunes.Side.OWN);
        long begun = System.nanoTime();
        List<ThingsToSee.Thing> things = new ThingsToSee(context, world).make();
        long made = System.nanoTime();
        for (Looker looker : lookers()) {
            people.signIn(TwoCommunes.username(looker.side(), looker.role()));
            freshSession();
            lookAround(looker, things);
        }
        LOG.warn(
                "{} cells: {} screens, {} things, in {} s, after {} s to make the world",
                cells.size(),
                screens().size(),
                things.size(),
                Duration.ofNanos(System.nanoTime() - made).toSeconds(),
                Duration.ofNanos(made - begun).toSeconds());
        Files.writeString(Path.of("target/who-sees-what.md"), asTable());
    }

    @AfterEach
    void signOut() {
        people.signOut();
    }

    /** The administrator is held at the commune, and has no part in its business. */
    private static List<String> heldAt(UnitCode unit) {
        return TwoCommunes.everybody().stream()
                .filter(part -> !part.equals(Role.SYS_ADMIN.name())
                        && TwoCommunes.place(TwoCommunes.Side.OWN, part).equals(unit))
                .toList();
    }

    private static List<Looker> lookers() {
        List<Looker> lookers = new ArrayList<>();
        for (TwoCommunes.Side side : TwoCommunes.Side.values()) {
            side.parts().forEach(part -> lookers.add(new Looker(part, side)));
        }
        return lookers;
    }

    /** Whoever is farther away than somebody of the same role looks at what was open to that one (ADR 0089). */
    private void lookAround(Looker looker, List<ThingsToSee.Thing> things) {
        boolean outdone = looker.side().isOutdone(looker.role());
        Set<String> nearer = outdone ? openTo(new Looker(looker.role(), TwoCommunes.Side.SAME_CITY)) : Set.of();
        for (String screen : screens()) {
            ThingsToSee.Kind kind = SHOWS.get(screen);
            if (kind == null) {
                // What it lists is the reader's own business: the role opens it wherever it is held.
                if (!outdone) {
                    open(new Looker(looker.role(), TwoCommunes.Side.OWN), screen, "always", "");
                }
                continue;
            }
            Set<ThingsToSee.Kind> others = new TreeSet<>();
            for (ThingsToSee.Thing thing : things) {
                if (thing.kind() == kind || thing.kind() == ThingsToSee.Kind.NOTHING) {
                    if (!outdone || nearer.contains(screen + " " + thing.name())) {
                        open(looker, screen, thing.name(), thing.id());
                    }
                } else if (looker.side() == TwoCommunes.Side.OWN && others.add(thing.kind())) {
                    // The id of something else is as good as any unknown one, whoever may read that thing.
                    open(looker, screen, OTHER_KIND + thing.kind(), thing.id());
                }
            }
        }
    }

    private Set<String> openTo(Looker nearer) {
        return cells.stream()
                .filter(cell -> cell.looker().equals(nearer) && cell.sight() != Sight.HIDDEN)
                .map(cell -> cell.screen() + " " + cell.what())
                .collect(Collectors.toSet());
    }

    private void open(Looker looker, String screen, String what, String id) {
        UI.getCurrent().navigate(PARAMETERS.matcher(screen).replaceFirst(id));
        cells.add(new Cell(screen.isEmpty() ? HOME : screen, looker, what, sight()));
    }

    private static Sight sight() {
        Component shown = (Component)
                UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst();
        return switch (shown.getClass().getSimpleName()) {
            case "NotFoundView" -> Sight.HIDDEN;
            case "FailedView" -> Sight.FAILED;
            case "RefusedView" -> tellsNothing(shown.getElement().getTextRecursively()) ? Sight.HIDDEN : Sight.TOLD;
            default -> Sight.SHOWN;
        };
    }

    private static boolean tellsNothing(String words) {
        return words.contains("Không tìm thấy trang này") || words.contains("Việc này không còn chờ xử lý");
    }

    /** The program's routes as Vaadin knows them, without those for people who have not signed in. */
    private static Set<String> screens() {
        return RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
                .filter(route -> route.getNavigationTarget().getPackageName().startsWith("vn.thidua"))
                .filter(route -> !route.getNavigationTarget().isAnnotationPresent(AnonymousAllowed.class))
                .flatMap(route -> Stream.concat(
                        Stream.of(route.getTemplate()),
                        route.getRouteAliases().stream().map(RouteBaseData::getTemplate)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyCell_isAsTheTableSays() {
        assertThat(differences(table)).isEmpty();
    }

    @Test
    void whatIsNotShown_looksAsIfItDidNotExist() {
        assertThat(cells.stream()
                        .filter(cell -> cell.sight() == Sight.FAILED || (cell.sight() == Sight.TOLD && !cell.near()))
                        .limit(MANY))
                .isEmpty();
    }

    @Test
    void everyScreenAndEveryStage_isLookedAt() {
        assertThat(table.actions())
                .containsExactlyInAnyOrderElementsOf(screens().stream()
                        .map(screen -> screen.isEmpty() ? HOME : screen)
                        .toList());
        assertThat(cells.stream().map(Cell::what).collect(Collectors.toSet())).containsAll(table.stations());
        assertThat(SHOWS.keySet())
                .containsExactlyInAnyOrderElementsOf(screens().stream()
                        .filter(screen -> screen.contains(":"))
                        .toList());
    }

    @Test
    void tableWithARowLessOrMore_isNoticed() {
        for (int row = 0; row < table.rows().size(); row++) {
            assertThat(differences(table.without(row)))
                    .as(table.rows().get(row).toString())
                    .isNotEmpty();
        }
        assertThat(differences(table.with(
                        new RightsTable.Row("ho-so/:id", Set.of("VILLAGE_HEAD next door"), Set.of("draft")))))
                .containsExactly("ho-so/:id by VILLAGE_HEAD next door of draft: HIDDEN");
    }

    private List<String> differences(RightsTable expected) {
        return cells.stream()
                .filter(cell -> (isThere(cell) && allowed(expected, cell)) != (cell.sight() == Sight.SHOWN))
                .map(Cell::toString)
                .limit(MANY)
                .toList();
    }

    private static boolean allowed(RightsTable expected, Cell cell) {
        return expected.allows(
                cell.screen(), cell.looker().side(), cell.looker().role(), cell.what());
    }

    /** No row of the table is about an id of nothing, or of something else. */
    private static boolean isThere(Cell cell) {
        return !NOTHING.contains(cell.what()) && !cell.what().startsWith(OTHER_KIND);
    }

    /** What was seen, in the form of the table, for whoever has to bring it up to date. */
    private String asTable() {
        Map<String, Map<String, Set<String>>> seen = new LinkedHashMap<>();
        for (Cell cell : cells) {
            if (cell.sight() != Sight.HIDDEN) {
                String what = cell.sight() == Sight.SHOWN ? cell.what() : cell.what() + " " + cell.sight();
                seen.computeIfAbsent(cell.screen(), screen -> new LinkedHashMap<>())
                        .computeIfAbsent(cell.who(), who -> new TreeSet<>())
                        .add(what);
            }
        }
        StringBuilder text = new StringBuilder();
        seen.forEach((screen, byWho) -> byWho.entrySet().stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getValue,
                        LinkedHashMap::new,
                        Collectors.mapping(Map.Entry::getKey, Collectors.joining(", "))))
                .forEach((what, who) ->
                        text.append("| `%s` | %s | %s |%n".formatted(screen, who, String.join(", ", what)))));
        return text.toString();
    }
}
