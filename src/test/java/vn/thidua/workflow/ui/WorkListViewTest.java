package vn.thidua.workflow.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.thidua.MovableClock;
import vn.thidua.TestPeople;
import vn.thidua.ViewTestBase;
import vn.thidua.access.AssignmentDraft;
import vn.thidua.nomination.Drafts;
import vn.thidua.nomination.Nominating;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.Role;
import vn.thidua.shared.UnitCode;
import vn.thidua.shared.ui.CountTabs;
import vn.thidua.workflow.PlantedWork;
import vn.thidua.workflow.WorkItems.Kind;

/** What the list says of limits: what is left, on which days it rests, what was said, and to whom it went up. */
class WorkListViewTest extends ViewTestBase {

    @Autowired
    ApplicationContext context;

    @Autowired
    ManagementService management;

    @Autowired
    MovableClock clock;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcTemplate jdbc;

    @AfterEach
    void signOut() {
        people.signOut();
        new PlantedWork(jdbc, people.id("canbo")).takeAway();
    }

    @Test
    void overdue_standsBeforeTheHeadOfTheDepartmentWithWhoWasTold() {
        String nominee = "Hoàng Thị Quá Hạn (mẫu)";
        UUID id = confirmed(LocalDate.of(2033, 3, 7), nominee);
        clock.set(LocalDate.of(2033, 3, 10), LocalTime.of(18, 0));
        management.executeJob(jdbc.queryForObject(
                "select reminder_job from workflow_item where business_key = ? and state = 'OPEN'",
                String.class,
                id.toString()));

        assertThat(list("uyvien1", "overdue", nominee))
                .contains("Quá hạn cần đôn đốc")
                .contains("Quá hạn – đã báo Trưởng phòng Văn hóa - Xã hội ngày 10/03/2033");
        assertThat(list("canbo", "group", nominee)).contains("Quá hạn – đã báo Trưởng phòng");
        assertThat(list("truongthon", "mine", nominee)).doesNotContain("Quá hạn cần đôn đốc");
        assertThat(list("chutich", "overdue", nominee)).contains("Danh sách việc quá hạn ngày 10/03/2033");
    }

    @Test
    void dueDayAcrossAnExpectedHoliday_saysSo() {
        String name = "Hoàng Thị Dự Kiến (mẫu)";
        clock.set(LocalDate.of(2033, 8, 31), LocalTime.of(9, 0));
        new Nominating(context).confirmed(Drafts.person(name, "F-BKTP-CN"));

        people.signIn("canbo");
        UI.getCurrent().navigate(WorkflowNavigation.LIST, QueryParameters.simple(Map.of("muc", "group", "tim", name)));

        assertThat($(WorkListView.class).single().getElement().getTextRecursively())
                .contains("(dự kiến)");
    }

    @Test
    void filterOrderAndPage_standInTheAddress_andTheTabsCountWhatTheFilterLetsThrough() {
        busy(1_003);

        open(Map.of());
        assertThat(tab("tab-mine")).isEqualTo("Của tôi1.000+");
        assertThat(links()).singleElement().satisfies(next -> assertThat(next).contains("muc=mine", "sau="));

        open(Map.of("muc", "mine", "tim", "hiếm", "viec", "hai", "thutu", "newest"));
        assertThat(tab("tab-mine")).isEqualTo("Của tôi30");
        assertThat(tab("tab-done")).isEqualTo("Đã xong1");
        assertThat(rows()).hasSize(25);
        String next = links().getFirst();
        assertThat(next).contains("tim=hi%E1%BA%BFm", "viec=hai", "thutu=newest", "sau=");

        UI.getCurrent().navigate(WorkflowNavigation.LIST, new QueryParameters(parameters(next)));
        assertThat(rows()).hasSize(5);
        assertThat(links())
                .singleElement()
                .satisfies(first ->
                        assertThat(first).contains("viec=hai", "thutu=newest").doesNotContain("sau="));
    }

    @Test
    void anotherTab_keepsTheFilter_andAKindThatOnlyTheFirstHasGoesOnBeingNamed() {
        busy(3);
        open(Map.of("muc", "mine", "tim", "hồ", "viec", "một"));

        $(CountTabs.class).single().setSelectedIndex(1);

        assertThat($(TextField.class).withId("work-search").single().getValue()).isEqualTo("hồ");
        assertThat(((Kind) $(Select.class).withId("work-kind").single().getValue()).todo())
                .isEqualTo("Việc một");
        assertThat($(Div.class).withId("work-address-unread").exists()).isFalse();
        assertThat(shown()).contains("Không tìm thấy việc nào");
    }

    @Test
    void typing_narrowsListAndCounts() {
        busy(3);
        open(Map.of());

        $(TextField.class).withId("work-search").single().setValue("hiem");

        assertThat(tab("tab-mine")).isEqualTo("Của tôi30");
        assertThat(rows()).hasSize(25);
    }

    @ParameterizedTest
    @CsvSource({
        "sau, 0",
        "sau, +999999999-12-31T23:59:59Z_7b0c3b8e-3a39-4a43-8a5e-3c1d6a2f9d10",
        "muc, khac",
        "thutu, nguoc",
        "viec, UserTask_Khong"
    })
    void addressThatCannotBeRead_isSaidAndTheListIsShown(String name, String value) {
        busy(3);

        open(Map.of(name, value));

        assertThat($(Div.class)
                        .withId("work-address-unread")
                        .single()
                        .getElement()
                        .getTextRecursively())
                .contains("Địa chỉ này có phần không đọc được");
        assertThat(rows()).hasSize(25);
    }

    /** Somebody with so many of one kind, thirty of another and one thing done. */
    private void busy(int many) {
        AccountId person = people.newcomer(
                "Người nhiều việc (mẫu)",
                AssignmentDraft.own(
                        Role.ARCHIVIST, new UnitCode("ND"), LocalDate.now(clock).minusDays(1)));
        PlantedWork work = new PlantedWork(jdbc, person);
        work.mine(many, "một", "Hồ sơ đông", clock.instant());
        work.mine(30, "hai", "Hồ sơ hiếm", clock.instant());
        work.done("hai", "Hồ sơ hiếm", clock.instant());
        people.signIn(people.username(person));
    }

    private void open(Map<String, String> parameters) {
        UI.getCurrent().navigate(WorkflowNavigation.LIST, QueryParameters.simple(parameters));
    }

    private String tab(String id) {
        return $(Tab.class).withId(id).single().getElement().getTextRecursively();
    }

    private List<String> rows() {
        return $(Anchor.class).all().stream()
                .filter(link -> link.getId().orElse("").startsWith("item-"))
                .map(Anchor::getHref)
                .toList();
    }

    private List<String> links() {
        return $(Anchor.class).all().stream()
                .map(Anchor::getHref)
                .filter(href -> href.startsWith(WorkflowNavigation.LIST + "?"))
                .toList();
    }

    private static Map<String, List<String>> parameters(String href) {
        return QueryParameters.fromString(href.substring(href.indexOf('?') + 1)).getParameters();
    }

    private String shown() {
        return $(WorkListView.class).single().getElement().getTextRecursively();
    }

    private UUID confirmed(LocalDate day, String nominee) {
        clock.set(day, LocalTime.of(9, 0));
        return new Nominating(context).confirmed(Drafts.person(nominee, "F-BKTP-CN"));
    }

    /** The tab with what is about this person: what other tests left overdue may fill the whole first page. */
    private String list(String username, String tab, String nominee) {
        people.signIn(username);
        UI.getCurrent().navigate(WorkflowNavigation.LIST, QueryParameters.simple(Map.of("muc", tab, "tim", nominee)));
        return $(WorkListView.class).single().getElement().getTextRecursively();
    }
}
