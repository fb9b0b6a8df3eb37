package vn.thidua.workflow.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.thidua.TestEngine;
import vn.thidua.TestPeople;
import vn.thidua.ViewTestBase;
import vn.thidua.workflow.IncidentService;
import vn.thidua.workflow.PlantedProcess;

class IncidentsViewTest extends ViewTestBase {

    @Autowired
    ApplicationContext context;

    @Autowired
    IncidentService incidents;

    @Autowired
    TestEngine engine;

    @Autowired
    TestPeople people;

    @AfterEach
    void leaveNothingFailing() {
        people.signOut();
        PlantedProcess.mended();
        engine.runDueJobs();
    }

    @Test
    void failedStep_isSaidInVietnamese_andPressingTryAgainTakesItOffTheListAndOnItsWay() {
        PlantedProcess planted = new PlantedProcess(context);
        String key = planted.started();
        planted.failed(key);
        people.signIn("quantri");
        IncidentService.Row incident = incidents.open().stream()
                .filter(row -> row.title().endsWith(key))
                .findFirst()
                .orElseThrow();

        IncidentsView view = navigate("su-co", IncidentsView.class);

        assertThat(view.getElement().getTextRecursively())
                .contains("Việc thử số " + key)
                .contains("Làm việc")
                .contains("Quy trình thử")
                .contains("Mã tra nhật ký: " + incident.reference())
                .contains("Từ ", "Thử lại")
                .doesNotContain("SECRET", "Exception");

        PlantedProcess.mended();
        test(find(Button.class).withId("retry-" + incident.id()).single()).click();

        assertThat(view.getElement().getTextRecursively()).doesNotContain(key);
        assertThat(find(Button.class).withId("retry-" + incident.id()).exists()).isFalse();
        people.signOut();
        engine.runDueJobs();
        assertThat(planted.isRunning(key)).isFalse();
    }
}
