package vn.thidua.council.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.council.CouncilService;
import vn.thidua.council.SessionStatus;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.ui.BigChoice;

/** Papers in the room, their box and written opinions, on their screens. */
class ChannelViewTest extends SessionScreens {

    private static final List<String> COUNTERS = List.of("uyvien7", "canbo");

    @Autowired
    private CouncilService council;

    @AfterEach
    void signOut() {
        people.signOut();
        turn("paper_ballot", "OFF");
        turn("written_opinion", "RECORDED");
    }

    @Test
    void paperFromHandToTheSignedCount_onItsScreens() {
        turn("paper_ballot", "ON");
        UUID session = convened("Lê Thị Giấy (mẫu)", List.of("uyvien8"));
        people.signIn("thuky");
        navigate(CouncilNavigation.team(session), CountingTeamView.class);
        COUNTERS.forEach(counter -> tick("counts-" + people.id(counter)));
        press("team-keep");
        assertThat(text(console("thuky", session))).contains("Tổ kiểm phiếu");
        open(session);

        console("thuky", session);
        $(TextArea.class).id("guest-lines").setValue("Ông Khách (mẫu), Trưởng thôn\nBà Quên (mẫu)");
        assertThatThrownBy(() -> press("guests-keep")).hasMessage("council.refused.guestIncomplete");
        $(TextArea.class).id("guest-lines").setValue("Ông Khách (mẫu), Trưởng thôn, Xuân Đoài\n");
        press("guests-keep");
        assertThat(text(console("chutich", session))).contains("Khách mời", "Ông Khách (mẫu), Trưởng thôn, Xuân Đoài");
        console("thuky", session);
        press("issue-paper-" + people.id("uyvien1"));
        press("confirm-yes");
        assertThat(text(console("chutich", session))).contains("Mới có 1 người bỏ phiếu giấy", "số 1 đến 11");
        people.as("chutich", () -> meeting.closeBallot(CommandKey.fresh(), session));
        assertThat(text(console("chutich", session))).contains("đang kiểm, 0 người đã nhập");

        console("thuky", session);
        press("replace-" + people.id("canbo"));
        assertThat($(Select.class).id("replace-with").isEmpty()).isFalse();
        press("confirm-no");
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

        people.as("chutich", () -> meeting.confirmResults(CommandKey.fresh(), session));
        String cannotSign = "cannot-sign-" + people.id("canbo");
        minutes("thuky", session);
        assertThat($(Button.class).withId(cannotSign).exists())
                .as("the presider's to say")
                .isFalse();
        minutes("chutich", session);
        assertThat(text((Component) getCurrentView()))
                .contains(
                        "Khách mời: 1 người.", "- Ông Khách (mẫu), Trưởng thôn, Xuân Đoài.", "Cuộc họp kết thúc lúc ");
        press(cannotSign);
        test($(TextArea.class).id("confirm-reason")).setValue("Đi viện từ ngày họp");
        press("confirm-yes");
        assertThat($(Button.class).withId(cannotSign).exists()).isFalse();
        assertThat(text((Component) getCurrentView())).contains("Không ký được: ", "Lý do: Đi viện từ ngày họp");
        people.signIn("canbo");
        navigate(CouncilNavigation.countMinutes(session), CountMinutesView.class);
        assertThat(text((Component) getCurrentView())).contains("Người chủ trì đã ghi nhận bạn không ký được");
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
    void beforeTheOpening_whoEntersOpinionsIsAskedToDeclareFirst_inWords() {
        turn("written_opinion", "COUNTED");
        UUID session = convened("Lê Thị Khai Trước (mẫu)", List.of("uyvien8"));
        people.as("uyvien8", () -> interests.declare(CommandKey.fresh(), session, List.of()));
        people.signIn("thuky");
        navigate(CouncilNavigation.opinions(session), OpinionsView.class);
        assertThat(text((Component) getCurrentView()))
                .contains("Bạn chưa khai lợi ích liên quan", "được tính vào số thành viên cần có để họp")
                .doesNotContain("Không có ai để nhập", "Nhập ý kiến này");

        people.as("thuky", () -> interests.declare(CommandKey.fresh(), session, List.of()));
        navigate(CouncilNavigation.SESSIONS, SessionListView.class);
        navigate(CouncilNavigation.opinions(session), OpinionsView.class);

        assertThat(text((Component) getCurrentView()))
                .contains("Nhập ý kiến này")
                .doesNotContain("Bạn chưa khai lợi ích liên quan");
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
        List<String> present =
                MEMBERS.stream().filter(member -> !absent.contains(member)).toList();
        return convened(present, fakeAgenda.add(COMMUNE, name, "F-GK-CN"));
    }

    private void open(UUID session) {
        open(session, List.of("chutich", "uyvien1"));
    }

    private void box(String counter, UUID session) {
        people.signIn(counter);
        navigate(CouncilNavigation.paperBox(session), CountBoxView.class);
    }

    private void minutes(String username, UUID session) {
        people.signIn(username);
        navigate(CouncilNavigation.minutes(session), MinutesView.class);
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
}
