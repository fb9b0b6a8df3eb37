package vn.thidua.workflow.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.thidua.MovableClock;
import vn.thidua.TestPeople;
import vn.thidua.ViewTestBase;
import vn.thidua.nomination.Drafts;
import vn.thidua.nomination.Nominating;

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
    }

    @Test
    void overdue_standsBeforeTheHeadOfTheDepartmentWithWhoWasTold() {
        UUID id = confirmed(LocalDate.of(2033, 3, 7));
        clock.set(LocalDate.of(2033, 3, 10), LocalTime.of(18, 0));
        management.executeJob(jdbc.queryForObject(
                "select reminder_job from workflow_item where business_key = ? and state = 'OPEN'",
                String.class,
                id.toString()));

        assertThat(list("uyvien1", "overdue"))
                .contains("Quá hạn cần đôn đốc")
                .contains("Quá hạn – đã báo Trưởng phòng Văn hóa - Xã hội ngày 10/03/2033");
        assertThat(list("canbo", "group")).contains("Quá hạn – đã báo Trưởng phòng");
        assertThat(list("truongthon", "mine")).doesNotContain("Quá hạn cần đôn đốc");
        assertThat(list("chutich", "overdue")).contains("Danh sách việc quá hạn ngày 10/03/2033");
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

    private UUID confirmed(LocalDate day) {
        clock.set(day, LocalTime.of(9, 0));
        return new Nominating(context).confirmed(Drafts.person("Nguyễn Thị Hường (mẫu)", "F-BKTP-CN"));
    }

    private String list(String username, String tab) {
        people.signIn(username);
        UI.getCurrent().navigate(WorkflowNavigation.LIST, QueryParameters.of("muc", tab));
        return $(WorkListView.class).single().getElement().getTextRecursively();
    }
}
