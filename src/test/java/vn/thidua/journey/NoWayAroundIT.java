package vn.thidua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.IntegrationTest;
import vn.thidua.shared.Autosave;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.CurrentActor;

/**
 * Every action, tried by every role of the unit concerned and of another one, at every station of an award: it happens
 * where the tables of the README say so and nowhere else, and people of elsewhere do not even learn that it is there.
 * Each station is reached once; each attempt is rolled back.
 */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NoWayAroundIT {

    private static final Logger LOG = LoggerFactory.getLogger(NoWayAroundIT.class);

    private static final int VILLAGE = 0;
    private static final int OTHERS = 1;
    private static final int MANY = 100;
    private static final String FIRST = "nothing";

    /** One attempt at a station of one of the two tables, and how it ended. */
    private record Cell(int table, String action, String part, TwoCommunes.Side side, String station, Outcome outcome) {

        boolean happened() {
            return outcome == Outcome.HAPPENED;
        }
    }

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private CurrentActor current;

    private final List<Cell> cells = new ArrayList<>();
    private final List<RightsTable> tables = RightsTable.ofReadme();
    private TwoCommunes world;
    private Actions actions;

    @BeforeAll
    void tryEverything() {
        world = new TwoCommunes(context);
        FirstAward spare = new FirstAward(context, world.cast(), "Sẵn", "F-GK-CN");
        spare.untilAppraised().forEach(step -> step.act().run());
        actions = new Actions(context, world, spare.line());
        long begun = System.nanoTime();
        SideRoads sideRoads = new SideRoads(context, world);
        go(OTHERS, List.of(sideRoads.beforeTheCouncilIsFounded()));
        go(VILLAGE, Walk.ofTheVillage(context, world.cast()));
        go(OTHERS, new OtherBeginnings(context).all());
        go(OTHERS, sideRoads.all());
        LOG.warn(
                "{} cells at {} stations in {} s",
                cells.size(),
                stations(VILLAGE).size() + stations(OTHERS).size(),
                Duration.ofNanos(System.nanoTime() - begun).toSeconds());
    }

    private void go(int table, List<Walk> walks) {
        walks.forEach(walk -> walk.go((station, where) -> tryAt(table, station, where)));
    }

    private void tryAt(int table, String station, Where where) {
        Situation situation = new Situation(jdbc, where);
        for (TwoCommunes.Side side : TwoCommunes.Side.values()) {
            for (String part : TwoCommunes.parts()) {
                current.as(world.account(side, part), () -> {
                    tryAs(table, side, part, station, situation);
                    return null;
                });
            }
        }
    }

    private void tryAs(int table, TwoCommunes.Side side, String part, String station, Situation situation) {
        for (String action : actions.names()) {
            if (!actions.needsAnAward(action) && !station.equals(FIRST)) {
                continue;
            }
            Outcome outcome = transaction.execute(status -> {
                status.setRollbackOnly();
                return actions.attempt(action, situation);
            });
            cells.add(new Cell(table, action, part, side, station, outcome));
        }
    }

    @Test
    void everyCell_isAsTheTablesSay() {
        assertThat(differences(VILLAGE, tables.get(VILLAGE))).isEmpty();
        assertThat(differences(OTHERS, tables.get(OTHERS))).isEmpty();
    }

    @Test
    void peopleOfElsewhere_areToldThatNothingIsThere_orThatItIsNotTheirs() {
        assertThat(cells.stream()
                        .filter(cell -> cell.side() == TwoCommunes.Side.OTHER
                                && !cell.happened()
                                && !cell.outcome().tellsNothing())
                        .map(cell -> "%s by %s at %s".formatted(cell.action(), cell.part(), cell.station()))
                        .limit(MANY))
                .isEmpty();
    }

    /** Held at a commune they would be refused for the place, whatever they may do. */
    @Test
    void rolesOfTheCity_areTriedAtTheCity() {
        for (TwoCommunes.Side side : TwoCommunes.Side.values()) {
            assertThat(TwoCommunes.parts().stream()
                            .filter(part -> part.startsWith("CITY_"))
                            .map(part -> TwoCommunes.place(side, part)))
                    .hasSize(5)
                    .containsOnly(side.city());
        }
    }

    @Test
    void tableWithARowLessOrMore_isNoticed() {
        for (int which = 0; which < tables.size(); which++) {
            RightsTable table = tables.get(which);
            for (int row = 0; row < table.rows().size(); row++) {
                assertThat(differences(which, table.without(row)))
                        .as(table.rows().get(row).toString())
                        .isNotEmpty();
            }
        }
        RightsTable.Row tooMuch =
                new RightsTable.Row("PaperService.sign", Set.of("CLERK"), Set.of("decision-prepared"));
        assertThat(differences(VILLAGE, tables.get(VILLAGE).with(tooMuch)))
                .singleElement()
                .asString()
                .contains("CLERK");
    }

    @Test
    void everyCommandOfEveryService_standsInTheTable() {
        Set<String> tried =
                actions.names().stream().map(name -> name.split(" ")[0]).collect(Collectors.toCollection(TreeSet::new));
        assertThat(tried).containsExactlyInAnyOrderElementsOf(commands());
        assertThat(tables.stream().flatMap(table -> table.actions().stream()).distinct())
                .containsExactlyInAnyOrderElementsOf(actions.names());
        assertThat(stations(VILLAGE)).containsAll(tables.get(VILLAGE).stations());
        assertThat(stations(OTHERS)).containsAll(tables.get(OTHERS).stations());
    }

    @Test
    void everyModelledForm_isHandedInByTheWalk() throws IOException {
        try (Stream<Path> forms = Files.list(Path.of("forms"))) {
            assertThat(forms.map(form -> form.getFileName().toString().replaceAll(".*_(.*)\\.form", "UserTask_$1")))
                    .containsExactlyInAnyOrderElementsOf(
                            FormAnswers.all("", LocalDate.EPOCH).keySet());
        }
    }

    private Set<String> stations(int table) {
        return cells.stream()
                .filter(cell -> cell.table() == table)
                .map(Cell::station)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** In the words of the table, what happened against it and what it promised in vain; the first hundred. */
    private List<String> differences(int table, RightsTable expected) {
        List<String> found = new ArrayList<>();
        for (Cell cell : cells) {
            if (cell.table() != table) {
                continue;
            }
            boolean allowed = cell.side() == TwoCommunes.Side.OWN
                    ? expected.allows(cell.action(), cell.part(), cell.station())
                    : expected.allows(cell.action(), cell.part() + " elsewhere", cell.station());
            if (allowed != cell.happened()) {
                found.add("%s by %s %s at %s: %s"
                        .formatted(
                                cell.action(),
                                cell.side(),
                                cell.part(),
                                cell.station(),
                                cell.happened() ? "happened" : "was refused"));
            }
        }
        return found.stream().limit(MANY).toList();
    }

    /** Every public method of a service that takes a command key, and what a screen saves by itself. */
    private Set<String> commands() {
        return context.getBeansWithAnnotation(Service.class).values().stream()
                .map(AopUtils::getTargetClass)
                .filter(type -> type.getPackageName().startsWith("vn.thidua"))
                .flatMap(type -> Arrays.stream(type.getMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers())
                        && (method.isAnnotationPresent(Autosave.class)
                                || (method.getParameterCount() > 0
                                        && method.getParameterTypes()[0] == CommandKey.class)))
                .map(method -> nameOf(method.getDeclaringClass()) + "." + method.getName())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String nameOf(Class<?> type) {
        return type.getSimpleName().equals("WorkItemService") ? "WorkItems" : type.getSimpleName();
    }
}
