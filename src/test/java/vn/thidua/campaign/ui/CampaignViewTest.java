package vn.thidua.campaign.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.thidua.TestPeople;
import vn.thidua.ViewTestBase;
import vn.thidua.nomination.Drafts;
import vn.thidua.nomination.Nominating;
import vn.thidua.shared.ui.DateField;

/** Officer, village and chair around a campaign that is over. */
class CampaignViewTest extends ViewTestBase {

    @Autowired
    ApplicationContext context;

    @Autowired
    TestPeople people;

    @Autowired
    Clock clock;

    @Autowired
    JdbcTemplate jdbc;

    private final String name = "Đợt màn hình " + UUID.randomUUID();
    private UUID draft;

    @BeforeEach
    void begin() {
        draft = new Nominating(context).drafted(Drafts.person("Ngô Thị Đợt (mẫu)", "F-GK-CN"));
    }

    /** A campaign is everybody's: it must not outlive its test. */
    @AfterEach
    void takeBack() {
        people.signOut();
        String own = "(select id from nomination_campaign where name = ?)";
        jdbc.update("delete from nomination_campaign_leave where campaign in " + own, name);
        jdbc.update("delete from nomination_campaign where name = ?", name);
    }

    @Test
    void officerIsProposedDays_andReadsByWhichArticle() {
        people.signIn("canbo");
        navigate(CampaignView.class);
        press("campaign-new");

        LocalDate until = $(DateField.class).id("campaign-until").getValue();
        LocalDate council = $(DateField.class).id("campaign-council").getValue();
        assertThat(until).isAfterOrEqualTo(LocalDate.now(clock)).isBefore(council);
        assertThat($(Component.class).id("campaign-city-days").getElement().getTextRecursively())
                .contains(
                        "hồ sơ tổng kết năm 10/12/", "trường học 10/07/", "trước lễ tổng kết 10 ngày", "chưa xác minh");
    }

    @Test
    void villageIsTold_asks_andTheChairFindsItOnTheListOfWorkAndAnswers() {
        LocalDate today = LocalDate.now(clock);
        people.signIn("canbo");
        navigate(CampaignView.class);
        press("campaign-new");
        test($(TextField.class).id("campaign-name")).setValue(name);
        $(DateField.class).id("campaign-opens").setValue(today.minusDays(9));
        $(DateField.class).id("campaign-until").setValue(today.minusDays(1));
        press("campaign-keep");
        assertThat(text()).contains(name, "Đã hết hạn");

        people.signIn("truongthon");
        UI.getCurrent().navigate("de-nghi/" + draft + "/sua");
        assertThat(text()).contains("đã hết hạn nhận hồ sơ");
        press("terms-ask");
        test($(TextArea.class).id("confirm-reason")).setValue("Thôn họp muộn vì bão");
        press("confirm-yes");
        assertThat(text()).contains("đang chờ Chủ tịch UBND xã trả lời");

        people.signIn("chutich");
        UI.getCurrent().navigate("viec-cua-toi");
        assertThat(text()).contains("Có 1 đơn vị xin gửi hồ sơ muộn (" + name);
        navigate(CampaignView.class);
        assertThat(text()).contains("Thôn họp muộn vì bão");
        UUID leave = jdbc.queryForObject(
                "select l.id from nomination_campaign_leave l join nomination_campaign c on c.id = l.campaign where c.name = ?",
                UUID.class,
                name);
        press("leave-grant-" + leave);
        press("leave-yes");
        assertThat(text()).contains("Được gửi muộn");

        people.signIn("truongthon");
        UI.getCurrent().navigate("de-nghi/" + draft + "/sua");
        assertThat(text()).contains("cho đơn vị gửi đến hết ngày");
    }

    private void press(String id) {
        test($(Button.class).id(id)).click();
    }

    private String text() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
