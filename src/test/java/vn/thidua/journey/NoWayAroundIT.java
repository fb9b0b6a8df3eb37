package vn.thidua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
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
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.CurrentActor;

/**
 * Every action, tried by every role of the unit concerned and of another one, at every station of an award: it happens
 * where the table of the README says so and nowhere else. Each station is reached once; each attempt is rolled back.
 */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NoWayAroundIT {

    private static final Logger LOG = LoggerFactory.getLogger(NoWayAroundIT.class);

    /** One attempt and whether it happened. */
    private record Cell(String action, String part, TwoCommunes.Side side, String station, boolean happened) {}

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private CurrentActor current;

    private final List<Cell> cells = new ArrayList<>();
    private final RightsTable table = RightsTable.ofReadme();
    private TwoCommunes world;
    private Actions actions;

    @BeforeAll
    void tryEverything() {
        world = new TwoCommunes(context);
        FirstAward spare = new FirstAward(context, world.cast(), "Sẵn", "F-GK-CN");
        spare.untilAppraised().forEach(step -> step.act().run());
        actions = new Actions(context, world, spare.line());
        long begun = System.nanoTime();
        for (Walk walk : Walk.all(context, world.cast())) {
            walk.go(this::tryAt);
        }
        LOG.warn(
                "{} cells at {} stations in {} s",
                cells.size(),
                stations().size(),
                Duration.ofNanos(System.nanoTime() - begun).toSeconds());
    }

    private void tryAt(String station, FirstAward award) {
        Situation situation = new Situation(jdbc, award);
        for (TwoCommunes.Side side : TwoCommunes.Side.values()) {
            for (String part : TwoCommunes.parts()) {
                current.as(world.account(side, part), () -> {
                    tryAs(side, part, station, situation);
                    return null;
                });
            }
        }
    }

    private void tryAs(TwoCommunes.Side side, String part, String station, Situation situation) {
        for (String action : actions.names()) {
            boolean happened = Boolean.TRUE.equals(transaction.execute(status -> {
                status.setRollbackOnly();
                return actions.attempt(action, situation);
            }));
            cells.add(new Cell(action, part, side, station, happened));
        }
    }

    @Test
    void everyCell_isAsTheTableSays() {
        assertThat(differences(table)).isEmpty();
    }

    @Test
    void tableWithARowLessOrMore_isNoticed() {
        for (int row = 0; row < table.rows().size(); row++) {
            if (!table.rows().get(row).when().contains("never")) {
                assertThat(differences(table.without(row)))
                        .as(table.rows().get(row).toString())
                        .isNotEmpty();
            }
        }
        RightsTable.Row tooMuch =
                new RightsTable.Row("PaperService.sign", Set.of("CLERK"), Set.of("decision-prepared"));
        assertThat(differences(table.with(tooMuch))).singleElement().asString().contains("CLERK");
    }

    @Test
    void everyCommandOfEveryService_standsInTheTable() {
        Set<String> tried =
                actions.names().stream().map(name -> name.split(" ")[0]).collect(Collectors.toCollection(TreeSet::new));
        assertThat(tried).containsExactlyInAnyOrderElementsOf(commands());
        assertThat(table.actions()).containsExactlyInAnyOrderElementsOf(actions.names());
        assertThat(stations()).containsAll(table.stations());
    }

    private Set<String> stations() {
        return cells.stream().map(Cell::station).collect(Collectors.toCollection(TreeSet::new));
    }

    /** In the words of the table, what happened against it and what it promised in vain; the first hundred. */
    private List<String> differences(RightsTable expected) {
        List<String> found = new ArrayList<>();
        for (Cell cell : cells) {
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
        return found.stream().limit(100).toList();
    }

    /** Every public method of a service that takes a command key. */
    private Set<String> commands() {
        return context.getBeansWithAnnotation(Service.class).values().stream()
                .map(AopUtils::getTargetClass)
                .filter(type -> type.getPackageName().startsWith("vn.thidua"))
                .flatMap(type -> Arrays.stream(type.getMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers())
                        && method.getParameterCount() > 0
                        && method.getParameterTypes()[0] == CommandKey.class)
                .map(method -> nameOf(method.getDeclaringClass()) + "." + method.getName())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String nameOf(Class<?> type) {
        return type.getSimpleName().equals("WorkItemService") ? "WorkItems" : type.getSimpleName();
    }
}
