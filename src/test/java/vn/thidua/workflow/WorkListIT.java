package vn.thidua.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.thidua.IntegrationTest;
import vn.thidua.TestPeople;
import vn.thidua.access.AssignmentDraft;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.Role;
import vn.thidua.shared.UnitCode;
import vn.thidua.workflow.WorkItems.Filter;
import vn.thidua.workflow.WorkItems.Kind;
import vn.thidua.workflow.WorkItems.Order;
import vn.thidua.workflow.WorkItems.Place;
import vn.thidua.workflow.WorkItems.Tab;

/** Pages, order, filter and counts of the work list, over more rows than a screen shows. */
@IntegrationTest
class WorkListIT {

    private static final Instant MORNING = Instant.parse("2032-03-01T01:00:00Z");
    private static final int SIZE = 25;

    @Autowired
    private WorkItemService items;

    @Autowired
    private TestPeople people;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Clock clock;

    private AccountId person = new AccountId(UUID.randomUUID());
    private PlantedWork work;

    @BeforeEach
    void somebodyNew() {
        person = people.newcomer(
                "Người nhiều việc (mẫu)",
                AssignmentDraft.own(
                        Role.ARCHIVIST, new UnitCode("ND"), LocalDate.now(clock).minusDays(1)));
        work = new PlantedWork(jdbc, person);
    }

    @AfterEach
    void takeAway() {
        work.takeAway();
    }

    @Test
    void pagesByDue_showEachRowOnceInOrder_alsoWhereDuesAreTheSameAndWhereThereIsNone() {
        Map<UUID, Instant> dues = new HashMap<>();
        for (int i = 0; i < 57; i++) {
            Instant due = i % 5 == 0 ? null : MORNING.plusSeconds(i / 7);
            dues.put(work.mine("một", "Hồ sơ " + i, MORNING, due), due == null ? WorkItemTable.NO_LIMIT : due);
        }

        List<UUID> first = ids(page(Tab.MINE, Order.DUE, null));
        Place behind = page(Tab.MINE, Order.DUE, null).next();
        work.mine("một", "Đến giữa chừng, hạn sớm hơn", MORNING, MORNING.minusSeconds(60));
        List<UUID> read = new ArrayList<>(first);
        read.addAll(rest(Tab.MINE, Order.DUE, behind));

        assertThat(first).hasSize(SIZE);
        assertThat(read)
                .containsExactlyElementsOf(dues.keySet().stream()
                        .sorted(Comparator.<UUID, Instant>comparing(dues::get).thenComparing(UUID::toString))
                        .toList());
    }

    @Test
    void newestFirst_goesOnBehindTheLastRow() {
        List<UUID> oldestFirst = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            oldestFirst.add(work.mine("một", "Hồ sơ " + i, MORNING.plusSeconds(i), MORNING.minusSeconds(i)));
        }

        assertThat(rest(Tab.MINE, Order.NEWEST, null)).containsExactlyElementsOf(oldestFirst.reversed());
        assertThat(rest(Tab.MINE, Order.DUE, null)).containsExactlyElementsOf(oldestFirst.reversed());
    }

    @Test
    void done_newestFirstOverPages_alsoWhereManyEndedInOneMoment() {
        List<UUID> atOnce = Stream.generate(() -> work.done("hai", "Cùng lúc", MORNING.plusSeconds(5)))
                .limit(30)
                .toList();
        UUID last = work.done("hai", "Sau cùng", MORNING.plusSeconds(9));
        UUID first = work.done("hai", "Trước hết", MORNING);

        List<UUID> read = rest(Tab.DONE, Order.DUE, null);

        assertThat(read).hasSize(32).startsWith(last).endsWith(first).containsAll(atOnce);
        assertThat(read).doesNotHaveDuplicates();
    }

    @Test
    void counts_followTheFilterInEachTab_andAreExactToAThousand() {
        Instant past = clock.instant().minusSeconds(100_000);
        work.mine(1_000, "nhiều", "Hồ sơ đông", past);
        assertThat(counts(Filter.NONE).mine()).isEqualTo(1_000);
        work.mine(7, "ít", "Hồ sơ hiếm", past);
        work.done("ít", "Hồ sơ hiếm", MORNING);

        assertThat(counts(Filter.NONE).mine()).as("more than a thousand").isEqualTo(1_001);
        assertThat(counts(new Filter("đông", null)).mine()).isEqualTo(1_000);
        assertThat(counts(new Filter("HIEM", null))).satisfies(counts -> {
            assertThat(counts.mine()).isEqualTo(7);
            assertThat(counts.done()).isOne();
            assertThat(counts.group()).isZero();
            assertThat(counts.late()).as("whatever the filter").isEqualTo(1_001);
        });
        assertThat(counts(new Filter("đông", "ít")).mine()).isZero();
        assertThat(counts(new Filter(null, "ít")).mine()).isEqualTo(7);
    }

    @Test
    void kinds_areThoseOfTheTabByTheirNames() {
        work.mine("b", "Hồ sơ", MORNING, null);
        work.mine("a", "Hồ sơ", MORNING, null);
        work.mine("a", "Hồ sơ", MORNING, null);
        work.done("c", "Hồ sơ", MORNING);

        assertThat(people.as(person, () -> items.kinds(Tab.MINE)))
                .containsExactly(new Kind("a", "Việc a"), new Kind("b", "Việc b"));
        assertThat(people.as(person, () -> items.kinds(Tab.DONE))).containsExactly(new Kind("c", "Việc c"));
    }

    @Test
    void signsInASearch_findNothingMoreAndBreakNothing() {
        work.mine("một", "Hồ sơ 100 phần trăm", MORNING, null);

        assertThat(counts(new Filter("%z_%", null)).mine()).isZero();
        assertThat(counts(new Filter("100\u0000 \\ %", null)).mine()).isOne();
        assertThat(counts(new Filter("hồ  SƠ", null)).mine()).isOne();
    }

    @Test
    void placeThatIsNone_isNotRead() {
        assertThat(Stream.of(
                                "",
                                "_",
                                "x",
                                "2032-03-01T01:00:00Z",
                                "2032-03-01T01:00:00Z_x",
                                "+999999999-12-31T23:59:59Z_7b0c3b8e-3a39-4a43-8a5e-3c1d6a2f9d10",
                                "2032-03-01T01:00:00Z_7b0c3b8e-3a39-4a43-8a5e-3c1d6a2f9d10_1")
                        .map(Place::parse))
                .allMatch(place -> place.isEmpty());
        Place place = new Place(MORNING, UUID.randomUUID());
        assertThat(Place.parse(place.toString())).contains(place);
    }

    private WorkItems.Counts counts(Filter filter) {
        return people.as(person, () -> items.counts(filter));
    }

    private WorkItems.Page page(Tab tab, Order order, Place after) {
        return people.as(person, () -> items.page(tab, new WorkItems.Query(Filter.NONE, order, after, SIZE)));
    }

    /** From there to the last page. */
    private List<UUID> rest(Tab tab, Order order, Place after) {
        List<UUID> read = new ArrayList<>();
        WorkItems.Page page = page(tab, order, after);
        read.addAll(ids(page));
        while (page.next() != null) {
            page = page(tab, order, page.next());
            read.addAll(ids(page));
        }
        return read;
    }

    private static List<UUID> ids(WorkItems.Page page) {
        return page.rows().stream().map(WorkItems.Row::id).toList();
    }
}
