package vn.thidua.workflow.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.thidua.TestEngine;
import vn.thidua.TestPeople;
import vn.thidua.ViewTestBase;
import vn.thidua.journey.FirstAward;

/** What stands still, in words, and the press that lets it go on. */
class StalledDeliveryViewTest extends ViewTestBase {

    private static final String NAME = "Nguyễn Thị Đứng Lại";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private TestPeople people;

    @Autowired
    private TestEngine engine;

    @Autowired
    private JdbcTemplate jdbc;

    @AfterEach
    void signOut() {
        people.signOut();
    }

    @Test
    void resultThatDoesNotArrive_isNamedAndGoesOnAtAPress() {
        new FirstAward(context, "Đứng Lại", "F-GK-CN")
                .giayKhen().stream()
                        .takeWhile(step -> !step.name().equals("engine delivers"))
                        .forEach(step -> step.act().run());
        String session = jdbc.queryForObject(
                "select session::text from council_agenda_item where name like ? || '%'", String.class, NAME);
        engine.stall("CouncilSession", session);
        people.signIn("quantri");

        UI.getCurrent().navigate(IncidentsView.class);

        assertThat(shown())
                .contains("Chuyển kết quả từng đề nghị")
                .contains(NAME)
                .contains("kết quả xét chưa chuyển được về hồ sơ. Các đề nghị khác của phiên họp không phải chờ.");
        String id = jdbc.queryForObject(
                "select i.id_ from act_ru_incident i join act_ru_execution e on e.id_ = i.proc_inst_id_"
                        + " where e.business_key_ = ?",
                String.class,
                session);
        find(Button.class).withId("retry-" + id).single().click();
        assertThat(shown()).doesNotContain(NAME);
        engine.runDueJobs("CouncilSession", session);
        assertThat(engine.isRunning("CouncilSession", session)).isFalse();
    }

    private String shown() {
        return $(IncidentsView.class).single().getElement().getTextRecursively();
    }
}
