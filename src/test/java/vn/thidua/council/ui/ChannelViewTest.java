package vn.thidua.council.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.thidua.MovableClock;
import vn.thidua.TestPeople;
import vn.thidua.ViewTestBase;
import vn.thidua.council.AgendaService;
import vn.thidua.council.Convocation;
import vn.thidua.council.CouncilService;
import vn.thidua.council.FakeAgenda;
import vn.thidua.council.InterestService;
import vn.thidua.council.MeetingService;
import vn.thidua.council.PresenceMark;
import vn.thidua.council.PresenceMode;
import vn.thidua.council.SessionStatus;
import vn.thidua.council.SubjectKey;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.UnitCode;
import vn.thidua.shared.ui.BigChoice;

/** Papers in the room, their box and written opinions, on their screens. */
class ChannelViewTest extends ViewTestBase {

    private static final UnitCode COMMUNE = new UnitCode("ND");
    private static final List<String> COUNTERS = List.of("uyvien7", "canbo");

    @Autowired
    private FakeAgenda fakeAgenda;

    @Autowired
    private AgendaService agenda;

    @Autowired
    private MeetingService meeting;

    @Autowired
    private InterestService interests;

    @Autowired
    private CouncilService council;

    @Autowired
    private TestPeople people;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcTemplate jdbc;

    @AfterEach
    void signOut() {
        people.signOut();
        turn("paper_ballot", "OFF");
        turn("written_opinion", "OFF");
    }

    @Test
    void paperFromHandToCount_onItsScreens() {
        turn("paper_ballot", "ON");
        UUID session = convened("Lê Thị Giấy (mẫu)", List.of("uyvien8"));
        people.signIn("thuky");
        navigate(CouncilNavigation.team(session), CountingTeamView.class);
        COUNTERS.forEach(counter -> tick("counts-" + people.id(counter)));
        press("team-keep");
        assertThat(text(console("thuky", session))).contains("Tổ kiểm phiếu");
        open(session);

        console("thuky", session);
        press("issue-paper-" + people.id("uyvien1"));
        press("confirm-yes");
        assertThat(text(console("chutich", session))).contains("Mới có 1 người bỏ phiếu giấy", "số 1 đến 11");
        people.as("chutich", () -> meeting.closeBallot(CommandKey.fresh(), session));
        assertThat(text(console("chutich", session))).contains("đang kiểm, 0 người đã nhập");

        box("uyvien7", session);
        press("box-send");
        assertThat(field("box-collected-1").isInvalid()).isTrue();
        fill(session, 1, 0, 0, 0);
        press("box-send");
        assertThat(text((Component) getCurrentView())).contains("cộng lại được 0, trong hòm có 1 phiếu");
        freshSession();
        box("uyvien7", session);
        assertThat(field("box-collected-1").isEmpty())
                .as("what one of the two found is nowhere before it is sent")
                .isTrue();
        fill(session, 1, 1, 0, 0);
        press("box-send");
        assertThat(text((Component) getCurrentView())).contains("Bạn không còn mục nào phải nhập");

        box("canbo", session);
        assertThat(field("box-collected-1").isEmpty())
                .as("nothing of the other")
                .isTrue();
        fill(session, 1, 0, 1, 0);
        press("box-send");
        assertThat(text((Component) getCurrentView())).contains("Lệch với người kiểm kia ở mục 1");
        assertThat(text(console("chutich", session))).contains("Hai người kiểm phiếu nhập khác nhau");
        box("canbo", session);
        fill(session, 1, 1, 0, 0);
        press("box-send");
        box("uyvien7", session);
        fill(session, 1, 1, 0, 0);
        press("box-send");
        assertThat(text((Component) getCurrentView())).contains("Hòm phiếu đã kiểm xong");
        assertThat(text(console("chutich", session))).contains("phát 1, thu 1, không thu về 0", "Đồng ý: 1");
    }

    @Test
    void opinionWithoutChoiceOrScan_isAskedFor_andNobodySeesItBeforeTheCount() {
        turn("written_opinion", "COUNTED");
        UUID session = convened("Lê Thị Ý Kiến (mẫu)", List.of("uyvien8"));
        people.as("uyvien8", () -> interests.declare(CommandKey.fresh(), session, List.of()));
        open(session);
        console("thuky", session);
        assertThat(text((Component) getCurrentView())).contains("Nhập ý kiến bằng văn bản");
        people.signIn("thuky");
        navigate(CouncilNavigation.opinions(session), OpinionsView.class);

        press("opinion-enter-" + people.id("uyvien8"));
        assertThat($(BigChoice.class)
                        .id("opinion-" + people.id("uyvien8") + "-1")
                        .isInvalid())
                .isTrue();
        assertThat(text((Component) getCurrentView())).contains("Chọn bản chụp phiếu lấy ý kiến đã ký.");
        press("opinions-finish");
        assertThat(people.as("thuky", () -> council.session(session)).status()).isEqualTo(SessionStatus.OPEN);
    }

    @Test
    void undeclaredMember_isNamedAndGivesNothingYet() {
        turn("written_opinion", "RECORDED");
        UUID session = convened("Lê Thị Chưa Khai (mẫu)", List.of("uyvien8"));
        open(session);
        people.signIn("thuky");
        navigate(CouncilNavigation.opinions(session), OpinionsView.class);

        assertThat(text((Component) getCurrentView()))
                .contains("Chưa khai lợi ích liên quan", "không cộng vào kết quả");
    }

    @Test
    void teamOfTheCouncil_standsOnItsPage() {
        people.signIn("thuky");
        UI.getCurrent().navigate(CountingTeamView.class);
        tick("counts-" + people.id("uyvien5"));
        tick("counts-" + people.id("uyvien6"));
        press("team-keep");
        assertThat(text((Component) getCurrentView()))
                .contains("Tổ kiểm phiếu", "Chọn tổ kiểm phiếu")
                .doesNotContain("Chưa chọn.");
        UI.getCurrent().navigate(CountingTeamView.class);
        tick("counts-" + people.id("uyvien5"));
        tick("counts-" + people.id("uyvien6"));
        press("team-keep");
        assertThat(text((Component) getCurrentView())).contains("Chưa chọn.");
    }

    private UUID convened(String name, List<String> absent) {
        SubjectKey subject = fakeAgenda.add(COMMUNE, name, "F-GK-CN");
        return people.as("thuky", () -> {
            UUID session = agenda.plan(CommandKey.fresh(), COMMUNE, List.of(subject));
            agenda.settle(CommandKey.fresh(), session);
            meeting.convene(
                    CommandKey.fresh(),
                    session,
                    new Convocation(clock.instant().plus(Duration.ofMinutes(5)), "Hội trường", ""));
            meeting.recordPresence(
                    CommandKey.fresh(),
                    session,
                    council.session(session).members().stream()
                            .filter(member -> !absent.contains(people.username(member.account())))
                            .map(member -> PresenceMark.present(member.account(), PresenceMode.IN_PERSON))
                            .toList());
            return session;
        });
    }

    private void open(UUID session) {
        for (String member : List.of("chutich", "uyvien1")) {
            people.as(member, () -> interests.declare(CommandKey.fresh(), session, List.of()));
        }
        people.as("chutich", () -> meeting.open(CommandKey.fresh(), session));
    }

    private void box(String counter, UUID session) {
        people.signIn(counter);
        navigate(CouncilNavigation.paperBox(session), CountBoxView.class);
    }

    private void fill(UUID session, int collected, int yes, int no, int invalid) {
        UUID item = jdbc.queryForObject("select id from council_agenda_item where session = ?", UUID.class, session);
        field("box-collected-1").setValue(collected);
        field("box-" + item + "-yes").setValue(yes);
        field("box-" + item + "-no").setValue(no);
        field("box-" + item + "-invalid").setValue(invalid);
    }

    private IntegerField field(String id) {
        return $(IntegerField.class).id(id);
    }

    private void tick(String id) {
        test($(Checkbox.class).id(id)).click();
    }

    private SessionView console(String username, UUID session) {
        people.signIn(username);
        return navigate(CouncilNavigation.session(session), SessionView.class);
    }

    private void press(String id) {
        test($(Button.class).id(id)).click();
    }

    private void turn(String key, String value) {
        jdbc.update("update award_rule_value set value = ? where rule_set = 'ND152' and key = ?", value, key);
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
