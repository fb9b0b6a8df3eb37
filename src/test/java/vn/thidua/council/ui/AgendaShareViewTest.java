package vn.thidua.council.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.thidua.TestPeople;
import vn.thidua.ViewTestBase;
import vn.thidua.award.PositionClass;
import vn.thidua.council.AgendaService;
import vn.thidua.council.CouncilService;
import vn.thidua.council.SessionStatus;
import vn.thidua.council.SubjectKey;
import vn.thidua.nomination.Drafts;
import vn.thidua.nomination.Nominating;
import vn.thidua.nomination.NominationDraft;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.UnitCode;

/** The secretary sees the share of direct workers, and says why it is low before closing the agenda. */
class AgendaShareViewTest extends ViewTestBase {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private AgendaService agenda;

    @Autowired
    private CouncilService council;

    @Autowired
    private TestPeople people;

    @Autowired
    private JdbcTemplate jdbc;

    @AfterEach
    void targetBack() {
        target("NONE");
        people.signOut();
    }

    @Test
    void secretarySaysWhy_thenCloses() {
        target("90");
        NominationDraft.Line line = Drafts.person("Lãnh Đạo Chương Trình", "F-GK-CN", PositionClass.OTHER_LEADER);
        new Nominating(context).ready(line);
        UUID session = people.as(
                "thuky",
                () -> agenda.plan(
                        CommandKey.fresh(), new UnitCode("ND"), List.of(new SubjectKey("nomination-line", line.id()))));
        people.signIn("thuky");
        navigate(CouncilNavigation.session(session), SessionView.class);
        assertThat(find(Component.class).withId("agenda-share").all()).hasSize(1);
        assertThat(texts()).anyMatch(text -> text.contains("0/1 cá nhân là người trực tiếp lao động"));

        click("settle-agenda");
        test(find(TextArea.class).withId("confirm-reason").single()).setValue("Khen người chỉ đạo tuyến đường");
        click("confirm-yes");
        assertThat(council.session(session).status()).isEqualTo(SessionStatus.PLANNING);
        click("settle-agenda");

        assertThat(council.session(session).status()).isEqualTo(SessionStatus.AGENDA_SETTLED);
        assertThat(texts()).anyMatch(text -> text.contains("Khen người chỉ đạo tuyến đường"));
    }

    private List<String> texts() {
        return find(Paragraph.class).all().stream().map(Paragraph::getText).toList();
    }

    private void click(String id) {
        test(find(Button.class).withId(id).single()).click();
    }

    private void target(String value) {
        jdbc.update(
                "update award_rule_value set value = ? where rule_set = 'ND152' and key = 'direct_worker_target'",
                value);
    }
}
