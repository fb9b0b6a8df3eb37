package vn.thidua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
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
import vn.thidua.PrintedOnce;
import vn.thidua.TablesTouched;
import vn.thidua.document.AttachmentGate;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.Autosave;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.CurrentActor;
import vn.thidua.shared.RoleAt;

/**
 * Every action and every reading, tried by every role of the unit concerned, of the neighbouring village, of another
 * commune of the same city and of one of another city, at every station of an award: it happens where the tables of the
 * README say so and nowhere else, and people of elsewhere do not even learn that it is there. Each station is reached
 * once; each attempt is rolled back.
 */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NoWayAroundIT {

    private static final Logger LOG = LoggerFactory.getLogger(NoWayAroundIT.class);

    private static final int VILLAGE = 0;
    private static final int OTHERS = 1;
    private static final int MANY = 100;

    /** One more than a small machine has processors: each waits for the database now and then. */
    private static final int AT_ONCE = 3;

    private static final String ROAD = "the road";

    /** Where people of another city's commune try everything: before an award, at the officer's, before the Council, at the city. */
    private static final Set<String> FROM_EVERYWHERE =
            Set.of(Actions.FIRST, "check", "ballot", "at-the-city", "granted");

    /** Tables that change on the way without saying anything of an award, and why. */
    private static final Map<String, String> NOTHING_OF_AN_AWARD = Map.of(
            "award_rule_value", "side roads switch rules on and off again, by a statement of the test",
            "access_account", "whoever signs has earlier wrong passwords forgotten",
            "movement_quota", "a side road sets one that more pass than it has places for, by a statement of the test");

    /** What the calendar's days are entered and left out for; that is tried where limits are open, too. */
    private static final Set<String> PLANNED_ANEW = Set.of("deadline_limit");

    /** One attempt at a station of one of the two tables, and how it ended. */
    private record Cell(int table, String action, String part, TwoCommunes.Side side, String station, Outcome outcome) {

        boolean happened() {
            return outcome == Outcome.HAPPENED;
        }

        String wherever() {
            return "%s by %s at %s of table %d".formatted(action, part, station, table + 1);
        }

        String whoAndWhere() {
            return "%s %s at %s of table %d".formatted(side, part, station, table + 1);
        }
    }

    /** What one person tries at one station. */
    private record Trial(
            int table,
            TwoCommunes.Side side,
            String part,
            String station,
            Situation situation,
            Predicate<String> which,
            Consumer<Cell> noted) {}

    /** One attempt of somebody with several roles. */
    private record Doubled(TwoRoles.Story who, String action, String station, Outcome outcome) {}

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private EntityManager entities;

    @Autowired
    private CurrentActor current;

    @Autowired
    private PrintedOnce printed;

    @Autowired
    private TablesTouched touched;

    private final List<Cell> cells = new ArrayList<>();
    private final List<RightsTable> tables = RightsTable.ofReadme();
    private final RightsTable forbidden = RightsTable.ofTwoRoles();
    private final RightsTable notInsteadOf = RightsTable.ofStandIns();
    private final Map<String, List<Cell>> byAction = new HashMap<>();
    private final List<Doubled> ofTwoRoles = new ArrayList<>();
    private final Map<String, Integer> staleAnswers = new ConcurrentHashMap<>();
    private final Map<String, LongAdder> took = new ConcurrentHashMap<>();
    private final AskedOfNothing nothing = new AskedOfNothing();
    private TwoCommunes world;
    private Actions actions;

    @BeforeAll
    void tryEverything() throws IOException {
        world = new TwoCommunes(context);
        FirstAward spare = new FirstAward(context, world.cast(), "Sẵn", "F-GK-CN");
        spare.untilAppraised().forEach(step -> step.act().run());
        actions = new Actions(context, world, spare.line());
        long begun = System.nanoTime();
        printed.remember();
        touched.forget();
        SideRoads sideRoads = new SideRoads(context, world);
        go(OTHERS, List.of(sideRoads.beforeTheCouncilIsFounded()));
        go(VILLAGE, Walk.ofTheVillage(context, world.cast()));
        go(OTHERS, new OtherBeginnings(context, world).all());
        go(OTHERS, sideRoads.all());
        go(OTHERS, new ChannelRoads(context, world).all());
        go(OTHERS, new OutcomeRoads(context, world).all());
        new TwoRoles(context, world).all().forEach(story -> go(story.get()));
        int papers = printed.forget();
        writeDown();
        LOG.warn(
                "{} cells, {} of them with an id of nothing, at {} stations, {} of people of two roles, {} on tasks gone stale,"
                        + " {} papers asked for, in {} s",
                cells.size(),
                nothing.answered(),
                stations(VILLAGE).size() + stations(OTHERS).size(),
                ofTwoRoles.size(),
                staleAnswers.values().stream().mapToInt(Integer::intValue).sum(),
                papers,
                Duration.ofNanos(System.nanoTime() - begun).toSeconds());
    }

    /** What happened, one a line: from it the tables are mended when they are wrong; and how long each of it took. */
    private void writeDown() throws IOException {
        Files.write(
                Path.of("target/no-way-around-times.tsv"),
                took.entrySet().stream()
                        .sorted(Comparator.comparingLong(
                                entry -> -entry.getValue().sum()))
                        .map(entry -> "%d ms\t%s"
                                .formatted(
                                        Duration.ofNanos(entry.getValue().sum()).toMillis(), entry.getKey()))
                        .toList());
        Files.write(
                Path.of("target/no-way-around.tsv"),
                Stream.concat(
                                cells.stream()
                                        .filter(Cell::happened)
                                        .map(cell -> "%d\t%s\t%s\t%s\t%s"
                                                .formatted(
                                                        cell.table(),
                                                        cell.action(),
                                                        cell.side(),
                                                        cell.part(),
                                                        cell.station())),
                                ofTwoRoles.stream()
                                        .filter(cell -> cell.outcome() == Outcome.HAPPENED)
                                        .map(cell -> "2\t%s\tOWN\t%s\t%s"
                                                .formatted(
                                                        cell.action(),
                                                        cell.who().part(),
                                                        cell.station())))
                        .toList());
    }

    private void go(int table, List<Walk> walks) {
        walks.forEach(walk -> walk.go(this::onTheRoad, (station, where) -> tryAt(table, station, where)));
    }

    private void go(TwoRoles.Story story) {
        story.walk().go(this::onTheRoad, (station, where) -> {
            Situation situation = new Situation(jdbc, where);
            current.as(story.account(), () -> {
                for (String action : actions.names()) {
                    if (actions.needsAnAward(action) && !actions.readings().contains(action)) {
                        ofTwoRoles.add(new Doubled(story, action, station, attempt(action, situation)));
                    }
                }
                return null;
            });
        });
    }

    private void onTheRoad(Runnable step) {
        touched.during(ROAD, step);
    }

    private Outcome attempt(String action, Situation situation) {
        return transaction.execute(status -> {
            status.setRollbackOnly();
            return timed(action, situation);
        });
    }

    /** Each task that is over, tried again by whoever could have taken it, and still has its link. */
    private void tryStale(String part, Situation situation) {
        AccountId account = world.account(TwoCommunes.Side.OWN, part);
        RoleAt role = TwoCommunes.held(TwoCommunes.Side.OWN, part);
        for (Situation.Gone gone : situation.gone()) {
            if (!gone.wasFor(account, role)) {
                continue;
            }
            Map<String, String> answers = transaction.execute(status -> {
                status.setRollbackOnly();
                return actions.stale(gone);
            });
            answers.forEach((act, answer) -> staleAnswers.merge(act + ": " + answer, 1, Integer::sum));
        }
    }

    /**
     * What is done is rolled back, so that nobody's attempt is in the way of another's for longer than it lasts, and whoever
     * only reads takes no lock: people are tried beside each other. Those of another city's commune come last, and but for some
     * stations try what happened to somebody of their role in the city's other commune (ADR 0089).
     */
    private void tryAt(int table, String station, Where where) {
        Situation situation = new Situation(jdbc, where);
        Queue<Runnable> trials = new ConcurrentLinkedQueue<>();
        Queue<Runnable> farther = new ConcurrentLinkedQueue<>();
        Set<String> nearer = ConcurrentHashMap.newKeySet();
        for (TwoCommunes.Side side : TwoCommunes.Side.values()) {
            for (String part : side.people()) {
                AccountId account = world.account(side, part);
                Consumer<Cell> noted = side == TwoCommunes.Side.SAME_CITY
                        ? cell -> {
                            if (cell.happened()) {
                                nearer.add(part + cell.action());
                            }
                        }
                        : cell -> {};
                boolean outdone = side.isOutdone(part) && !FROM_EVERYWHERE.contains(station);
                Predicate<String> which = outdone ? action -> nearer.contains(part + action) : action -> true;
                (outdone ? farther : trials)
                        .add(() -> as(account, () -> {
                            act(new Trial(table, side, part, station, situation, which, noted));
                            if (side == TwoCommunes.Side.OWN) {
                                tryStale(part, situation);
                            }
                        }));
                (outdone ? farther : trials)
                        .add(() -> as(
                                account, () -> read(new Trial(table, side, part, station, situation, which, noted))));
            }
        }
        besideEachOther(trials);
        besideEachOther(farther);
    }

    private static void besideEachOther(Queue<Runnable> trials) {
        CompletableFuture.allOf(Stream.generate(() -> CompletableFuture.runAsync(
                                () -> {
                                    for (Runnable trial = trials.poll(); trial != null; trial = trials.poll()) {
                                        trial.run();
                                    }
                                },
                                task -> Thread.ofPlatform().start(task)))
                        .limit(AT_ONCE)
                        .toArray(CompletableFuture<?>[]::new))
                .join();
    }

    private void as(AccountId account, Runnable trial) {
        current.as(account, () -> {
            trial.run();
            return null;
        });
    }

    private void act(Trial trial) {
        for (String action : actions.doneAt(trial.station())) {
            if (trial.which().test(action)) {
                note(trial, action, () -> attempt(action, trial.situation()));
            }
        }
    }

    /** One transaction for all of it is enough, and nothing of it has to be written before the next is read. */
    private void read(Trial trial) {
        List<String> readings =
                actions.readAt(trial.station()).stream().filter(trial.which()).toList();
        if (trial.station().equals(Actions.FIRST)) {
            touched.during("a reading", () -> readAll(trial, readings));
        } else if (!readings.isEmpty()) {
            readAll(trial, readings);
        }
    }

    private void readAll(Trial trial, List<String> readings) {
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            entities.setFlushMode(FlushModeType.COMMIT);
            for (String action : readings) {
                note(trial, action, () -> timed(action, trial.situation()));
            }
        });
    }

    private void note(Trial trial, String action, Supplier<Outcome> attempt) {
        Outcome outcome = nothing.answer(
                action,
                trial.side() + trial.part(),
                trial.station(),
                trial.situation(),
                () -> trial.station().equals(Actions.FIRST) ? touched.during(action, attempt) : attempt.get());
        Cell cell = new Cell(trial.table(), action, trial.part(), trial.side(), trial.station(), outcome);
        note(cell);
        trial.noted().accept(cell);
    }

    private Outcome timed(String action, Situation situation) {
        long begun = System.nanoTime();
        Outcome outcome = Situation.listening(nothing.asked(action), () -> actions.attempt(action, situation));
        took.computeIfAbsent(action, any -> new LongAdder()).add(System.nanoTime() - begun);
        return outcome;
    }

    private synchronized void note(Cell cell) {
        cells.add(cell);
        byAction.computeIfAbsent(cell.table() + cell.action(), any -> new ArrayList<>())
                .add(cell);
    }

    @Test
    void everyCell_isAsTheTablesSay() {
        assertThat(differences(VILLAGE, tables.get(VILLAGE))).isEmpty();
        assertThat(differences(OTHERS, tables.get(OTHERS))).isEmpty();
    }

    @Test
    void peopleOfElsewhere_areToldThatNothingIsThere_orThatItIsNotTheirs() {
        assertThat(cells.stream()
                        .filter(cell -> cell.side() != TwoCommunes.Side.OWN
                                && !cell.happened()
                                && !cell.outcome().tellsNothing())
                        .map(cell -> "%s by %s %s at %s: %s"
                                .formatted(cell.action(), cell.side(), cell.part(), cell.station(), cell.outcome()))
                        .limit(MANY))
                .isEmpty();
    }

    /** Each role by itself would let them; what the third table names, it does not. */
    @Test
    void whoNominatedIsNamedOrAppraised_isKeptFromWhatTheThirdTableNames() {
        assertThat(ofTwoRoles.stream()
                        .filter(cell -> mayInTwoRoles(cell, forbidden) != (cell.outcome() == Outcome.HAPPENED))
                        .map(cell -> "%s by %s at %s: %s"
                                .formatted(cell.action(), cell.who().part(), cell.station(), cell.outcome()))
                        .limit(MANY))
                .isEmpty();
        for (int row = 0; row < forbidden.rows().size(); row++) {
            RightsTable without = forbidden.without(row);
            assertThat(ofTwoRoles)
                    .as(forbidden.rows().get(row).toString())
                    .anyMatch(cell -> mayInTwoRoles(cell, without) != (cell.outcome() == Outcome.HAPPENED));
        }
    }

    @Test
    void whoStandsIn_isKeptFromWhatTheirTableNames() {
        for (int row = 0; row < notInsteadOf.rows().size(); row++) {
            RightsTable without = notInsteadOf.without(row);
            assertThat(cells)
                    .as(notInsteadOf.rows().get(row).toString())
                    .anyMatch(cell -> allows(tables.get(cell.table()), without, cell) != cell.happened());
        }
    }

    /** What a list or a search shows, its reader may also open. */
    @Test
    void nobodyFindsWhatTheyMayNotOpen() {
        Map<String, Set<String>> seen = new HashMap<>();
        cells.stream()
                .filter(Cell::happened)
                .forEach(cell -> seen.computeIfAbsent(cell.whoAndWhere(), any -> new HashSet<>())
                        .add(cell.action()));
        assertThat(cells.stream()
                        .filter(cell -> cell.happened() && Lists.OPENED_BY.containsKey(cell.action()))
                        .filter(cell ->
                                Collections.disjoint(Lists.OPENED_BY.get(cell.action()), seen.get(cell.whoAndWhere())))
                        .map(cell -> "%s by %s".formatted(cell.action(), cell.whoAndWhere()))
                        .limit(MANY))
                .isEmpty();
        assertThat(Lists.OPENED_BY.keySet())
                .allSatisfy(list -> assertThat(cells)
                        .as(list)
                        .anyMatch(cell -> cell.happened() && cell.action().equals(list)));
    }

    @Test
    void everyListAndEveryDoor_standsInTheTable_orKnowsNoAward() {
        Readings readings = new Readings(context, world);
        Set<String> tried = new TreeSet<>(actions.names());
        assertThat(tried).containsAll(readings.doors().toList());
        assertThat(readings.lists().filter(list -> !tried.contains(list)).distinct())
                .allMatch(list -> Lists.WITHOUT_AN_AWARD.contains(list) || Lists.OF_WHAT_IS_OPEN.contains(list));
    }

    /** The one gate that only the tests have is in no table, and so it is found. */
    @Test
    void everyKindOfFile_isReachedForInTheWalk() {
        assertThat(FileKinds.untried(
                        context.getBeansOfType(AttachmentGate.class).values(), actions.names()))
                .containsExactly("planted");
        assertThat(FileKinds.ALL)
                .allSatisfy(kind -> assertThat(cells)
                        .as(kind)
                        .anyMatch(cell -> cell.happened() && cell.action().equals(FileKinds.door(kind))));
    }

    /** Why the first station stands for all of them: nothing that such an attempt reads is changed on the way of an award. */
    @Test
    void whatIsTriedAtTheFirstStationOnly_readsNothingThatAnAwardChanges() {
        Set<String> moved = touched.changedDuring(ROAD);
        moved.removeAll(NOTHING_OF_AN_AWARD.keySet());
        assertThat(actions.names().stream().filter(name -> !actions.needsAnAward(name)))
                .allSatisfy(name -> {
                    Set<String> read = touched.readDuring(name);
                    read.removeAll(LawActions.CALENDAR.contains(name) ? PLANNED_ANEW : Set.of());
                    assertThat(read).as(name).doesNotContainAnyElementsOf(moved);
                });
        assertThat(touched.readDuring("DraftService.save"))
                .as("what needs an award")
                .containsAnyElementsOf(moved);
    }

    /** Why an id of nothing is tried at the first station, and for the others only now and then. */
    @Test
    void idOfNothing_isAnsweredAlikeAtEveryStation() {
        assertThat(nothing.compared()).isPositive();
        assertThat(nothing.answeredOtherwise()).isEmpty();
    }

    private boolean mayInTwoRoles(Doubled cell, RightsTable kept) {
        return cell.who().roles().stream()
                        .anyMatch(role -> tables.get(VILLAGE)
                                .allows(cell.action(), TwoCommunes.Side.OWN, role.name(), cell.station()))
                && !kept.allows(cell.action(), TwoCommunes.Side.OWN, cell.who().part(), cell.station());
    }

    @Test
    void taskThatIsOver_isAnsweredInWordsAndDoesNothing() {
        assertThat(staleAnswers.keySet())
                .containsExactlyInAnyOrder(
                        "claim: workflow.task.gone",
                        "open: workflow.task.gone",
                        "release: workflow.task.gone",
                        "submit: workflow.task.gone");
    }

    /** Why people of another city's commune try no more than what is open to those of the city's other commune. */
    @Test
    void nobodyMayMoreFromFartherAway() {
        Set<String> nearer = cells.stream()
                .filter(cell -> cell.side() == TwoCommunes.Side.SAME_CITY && cell.happened())
                .map(Cell::wherever)
                .collect(Collectors.toSet());
        List<Cell> farther = cells.stream()
                .filter(cell -> cell.side().isOutdone(cell.part()))
                .toList();
        assertThat(FROM_EVERYWHERE)
                .allSatisfy(station -> assertThat(farther)
                        .filteredOn(cell -> cell.station().equals(station) && !cell.happened())
                        .hasSizeGreaterThan(MANY));
        assertThat(farther).filteredOn(Cell::happened).isNotEmpty().allMatch(cell -> nearer.contains(cell.wherever()));
    }

    /** Held at a commune they would be refused for the place, whatever they may do. */
    @Test
    void rolesOfTheCity_areTriedAtTheCity() {
        for (TwoCommunes.Side side : List.of(TwoCommunes.Side.OWN, TwoCommunes.Side.OTHER_CITY)) {
            assertThat(side.parts().stream()
                            .filter(part -> part.startsWith("CITY_"))
                            .map(part -> TwoCommunes.place(side, part)))
                    .hasSize(5)
                    .containsOnly(side.city());
        }
        assertThat(TwoCommunes.Side.SAME_CITY.city()).isEqualTo(TwoCommunes.Side.OWN.city());
        assertThat(TwoCommunes.Side.NEIGHBOUR.commune()).isEqualTo(TwoCommunes.Side.OWN.commune());
    }

    @Test
    void tableWithARowLessOrMore_isNoticed() {
        for (int which = 0; which < tables.size(); which++) {
            RightsTable table = tables.get(which);
            for (int row = 0; row < table.rows().size(); row++) {
                String action = table.rows().get(row).action();
                assertThat(differences(byAction.get(which + action), table.without(row)))
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
        assertThat(tried).containsAll(commands());
        assertThat(actions.names().stream().filter(name -> !actions.readings().contains(name)))
                .allMatch(name -> commands().contains(name.split(" ")[0]));
        assertThat(tables.stream().flatMap(table -> table.actions().stream()).distinct())
                .containsExactlyInAnyOrderElementsOf(actions.names().stream()
                        .filter(name -> !Lists.OF_THEIR_OWN.contains(name))
                        .toList());
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

    private List<String> differences(int table, RightsTable expected) {
        return differences(cells.stream().filter(cell -> cell.table() == table).toList(), expected);
    }

    /** Whoever stands in may do what the office may, but for what their own table names. */
    private static boolean allows(RightsTable expected, RightsTable notInsteadOf, Cell cell) {
        String office = TwoCommunes.office(cell.part());
        return expected.allows(cell.action(), cell.side(), office, cell.station())
                && (office.equals(cell.part())
                        || !notInsteadOf.allows(cell.action(), cell.side(), cell.part(), cell.station()));
    }

    /** In the words of the table, what happened against it and what it promised in vain; the first hundred. */
    private List<String> differences(List<Cell> cells, RightsTable expected) {
        return cells.stream()
                .filter(cell -> !Lists.OF_THEIR_OWN.contains(cell.action()))
                .filter(cell -> allows(expected, notInsteadOf, cell) != cell.happened())
                .map(cell -> "%s by %s %s at %s: %s"
                        .formatted(
                                cell.action(),
                                cell.side(),
                                cell.part(),
                                cell.station(),
                                cell.happened() ? "happened" : "was refused"))
                .limit(MANY)
                .toList();
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
                .map(Readings::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
