package vn.thidua.council.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.MovableClock;
import vn.thidua.TestPeople;
import vn.thidua.ViewTestBase;
import vn.thidua.council.AgendaService;
import vn.thidua.council.BallotService;
import vn.thidua.council.Convocation;
import vn.thidua.council.CouncilService;
import vn.thidua.council.FakeAgenda;
import vn.thidua.council.InterestKind;
import vn.thidua.council.InterestService;
import vn.thidua.council.MeetingService;
import vn.thidua.council.PresenceMark;
import vn.thidua.council.PresenceMode;
import vn.thidua.council.SessionDetails;
import vn.thidua.council.SubjectKey;
import vn.thidua.council.tally.Choice;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.UnitCode;
import vn.thidua.shared.ui.Formats;
import vn.thidua.shared.ui.MomentField;

/** The screens of a session, from its planning to the signed minutes. */
class CouncilViewTest extends ViewTestBase {

    private static final UnitCode COMMUNE = new UnitCode("ND");

    @Autowired
    private FakeAgenda fakeAgenda;

    @Autowired
    private AgendaService agenda;

    @Autowired
    private CouncilService council;

    @Autowired
    private BallotService ballots;

    @Autowired
    private MeetingService meeting;

    @Autowired
    private InterestService interests;

    @Autowired
    private TestPeople people;

    @Autowired
    private MovableClock clock;

    @AfterEach
    void signOut() {
        people.signOut();
    }

    @Test
    void secretaryPlansASessionFromWhatIsReady() {
        SubjectKey chosen = fakeAgenda.add(COMMUNE, "Nguyễn Thị Màn Hình (mẫu)", "F-GK-CN");
        SubjectKey left = fakeAgenda.add(COMMUNE, "Trần Văn Để Lại (mẫu)", "F-GK-CN");
        people.signIn("thuky");
        navigate(SessionListView.class);
        press("plan-session");

        $(Checkbox.class).all().stream()
                .filter(box -> !box.getId().orElse("").equals("choose-" + chosen.id()))
                .forEach(box -> test(box).click());
        freshSession();
        people.signIn("thuky");
        UI.getCurrent().navigate("hoi-dong/lap-phien");
        assertThat($(Checkbox.class).all().stream().filter(Checkbox::getValue))
                .as("ticked as they were left")
                .extracting(box -> box.getId().orElse(""))
                .containsExactly("choose-" + chosen.id());
        press("plan-confirm");

        assertThat(getCurrentView()).isInstanceOf(SessionView.class);
        assertThat(text($(OrderedList.class).id("agenda")))
                .contains("Nguyễn Thị Màn Hình (mẫu)")
                .doesNotContain("Trần Văn Để Lại (mẫu)");
        assertThat(text($(Div.class).id("agenda-additions"))).contains("Trần Văn Để Lại (mẫu)");
        people.signIn("thuky");
        assertThat(agenda.ready(COMMUNE)).anyMatch(ready -> ready.key().equals(left));
    }

    @Test
    void secretaryOrdersTheAgenda_andAddsWhatWasForgotten() {
        SubjectKey first = fakeAgenda.add(COMMUNE, "Nguyễn Thị Thứ Nhất (mẫu)", "F-GK-CN");
        SubjectKey second = fakeAgenda.add(COMMUNE, "Nguyễn Văn Thứ Nhì (mẫu)", "F-GK-CN");
        SubjectKey forgotten = fakeAgenda.add(COMMUNE, "Nguyễn Thị Để Quên (mẫu)", "F-GK-CN");
        people.signIn("thuky");
        assertThat(text(navigate("hoi-dong/lap-phien", PlanSessionView.class)))
                .contains("Hình thức F-GK-CN, bỏ phiếu kín");
        UUID session = agenda.plan(CommandKey.fresh(), COMMUNE, List.of(first, second));
        console("thuky", session);
        assertThat($(Button.class).id("up-1").isEnabled()).isFalse();
        assertThat($(Button.class).id("down-2").isEnabled()).isFalse();

        press("add-" + forgotten.id());
        press("up-3");
        press("down-1");

        assertThat(council.session(session).items())
                .extracting(SessionDetails.Item::subject)
                .containsExactly(forgotten, first, second);
        press("settle-agenda");
        console("thuky", session);
        assertThat($(Button.class).all())
                .noneMatch(button -> button.getId().orElse("").matches("(up|down|remove|add)-.*"));
    }

    @Test
    void dayPastALimit_namesTheItem_andAsksWhy() {
        SubjectKey late = fakeAgenda.add(COMMUNE, "Lê Thị Quá Hạn (mẫu)", "F-GK-CN");
        LocalDateTime soon =
                LocalDateTime.ofInstant(clock.instant(), Formats.ZONE).plusMinutes(30);
        fakeAgenda.due(late.id(), soon.toLocalDate());
        people.signIn("thuky");
        UUID session = agenda.plan(CommandKey.fresh(), COMMUNE, List.of(late));
        console("thuky", session);
        press("settle-agenda");
        $(MomentField.class).id("convene-when").setValue(soon);
        test($(TextField.class).id("convene-place")).setValue("Hội trường UBND xã");
        assertThat(text(console("thuky", session))).contains("Lê Thị Quá Hạn (mẫu)", "(dự kiến)", "Điều thử (mẫu)");
        press("convene");
        assertThat($(TextArea.class).id("convene-limit-reason").isInvalid()).isTrue();
        test($(TextArea.class).id("convene-limit-reason")).setValue("Chờ hiệp y");
        press("convene");

        assertThat(text(console("thuky", session))).contains("Lê Thị Quá Hạn (mẫu): hạn", "Chờ hiệp y");
    }

    @Test
    void wholeMeeting_onItsScreens() {
        UUID session = planned("Lê Thị Trọn Vẹn (mẫu)");
        console("thuky", session);
        press("settle-agenda");
        press("convene");
        assertThat($(TextField.class).id("convene-place").isInvalid()).isTrue();
        LocalDateTime soon =
                LocalDateTime.ofInstant(clock.instant(), Formats.ZONE).plusMinutes(30);
        $(MomentField.class).id("convene-when").setValue(soon);
        test($(TextField.class).id("convene-place")).setValue("Hội trường UBND xã");
        press("convene");
        assertThat(text(console("thuky", session))).contains("0/11", "có mặt, cần 9");
        press("presence-all");

        console("chutich", session);
        press("go-interests");
        press("interests-send");
        console("chutich", session);
        press("open-session");
        vote("uyvien1", session, Choice.AGREE);
        vote("uyvien2", session, Choice.DISAGREE);
        assertThat(text(console("chutich", session)))
                .contains("2/11", "đã nộp phiếu")
                .doesNotContain("Đồng ý: ");
        people.as("chutich", () -> handIn(session));
        console("chutich", session);
        press("close-ballot");
        press("confirm-yes");
        assertThat(text(console("chutich", session))).contains("Đồng ý: 2", "Không đồng ý: 1", "Không nộp phiếu: 8");
        press("confirm-results");

        sign("thuky", session);
        sign("chutich", session);
        assertThat(text(minutes("chutich", session)))
                .contains("Thư ký Hội đồng, ký lúc", "Chủ trì phiên họp, ký lúc", "Lê Thị Trọn Vẹn (mẫu)");
    }

    @Test
    void memberDeclares_andTheAgendaSaysWhatTheyTakeNoPartIn() {
        SubjectKey own = fakeAgenda.add(COMMUNE, "Lương Văn Nhà (mẫu)", "F-GK-CN");
        people.signIn("thuky");
        UUID session = agenda.plan(CommandKey.fresh(), COMMUNE, List.of(own));
        agenda.settle(CommandKey.fresh(), session);
        meeting.convene(CommandKey.fresh(), session, new Convocation(clock.instant(), "Hội trường UBND xã", ""));
        UUID item = items(session).getFirst();

        assertThat(text(console("uyvien1", session)))
                .contains("Khai lợi ích liên quan xong mới đọc được hồ sơ.")
                .doesNotContain("Hiến 120 m² đất");
        press("go-interests");
        test($(Checkbox.class).id("interest-" + item)).click();
        press("interests-send");
        assertThat($(Select.class).id("interest-kind-" + item).isInvalid()).isTrue();
        $(Select.class).id("interest-kind-" + item).setValue(InterestKind.OTHER);
        press("interests-send");
        assertThat($(TextField.class).id("interest-note-" + item).isInvalid()).isTrue();
        test($(TextField.class).id("interest-note-" + item)).setValue("Em ruột");
        press("interests-send");
        assertThat(text((Component) getCurrentView())).contains("Bạn đã khai");

        assertThat(text(console("uyvien1", session)))
                .contains("Bạn không tham gia xét hồ sơ này")
                .doesNotContain("Hiến 120 m² đất", "phiếu đồng ý");
    }

    @Test
    void memberWhoIsNotCheckedIn_isToldWhatToDo() {
        UUID session = planned("Phạm Văn Vắng (mẫu)");

        people.as("thuky", () -> {
            agenda.settle(CommandKey.fresh(), session);
            meeting.convene(CommandKey.fresh(), session, new Convocation(clock.instant(), "Hội trường UBND xã", ""));
            meeting.recordPresence(
                    CommandKey.fresh(),
                    session,
                    Stream.concat(
                                    Stream.of("chutich", "thuky"),
                                    IntStream.range(1, 8).mapToObj(n -> "uyvien" + n))
                            .map(member -> PresenceMark.present(people.id(member), PresenceMode.ONLINE))
                            .toList());
        });
        people.as("chutich", () -> {
            interests.declare(CommandKey.fresh(), session, List.of());
            meeting.open(CommandKey.fresh(), session);
        });

        people.signIn("uyvien8");
        interests.declare(CommandKey.fresh(), session, List.of());
        BallotView paper = navigate(CouncilNavigation.ballot(session), BallotView.class);
        assertThat(text(paper)).contains("Bạn chưa được điểm danh").doesNotContain("Không đồng ý");
        assertThat(text(console("uyvien8", session))).contains("Đang bỏ phiếu. Kết quả chỉ có sau khi");
    }

    @Test
    void ballot_linksToWhatItsSecrecyDoesAndDoesNotProtectAgainst() {
        UUID session = planned("Đoàn Thị Kín (mẫu)");
        people.as("thuky", () -> {
            agenda.settle(CommandKey.fresh(), session);
            meeting.convene(CommandKey.fresh(), session, new Convocation(clock.instant(), "Hội trường UBND xã", ""));
            meeting.recordPresence(
                    CommandKey.fresh(),
                    session,
                    council.session(session).members().stream()
                            .map(member -> PresenceMark.present(member.account(), PresenceMode.IN_PERSON))
                            .toList());
        });
        people.as("chutich", () -> {
            interests.declare(CommandKey.fresh(), session, List.of());
            meeting.open(CommandKey.fresh(), session);
        });
        people.signIn("uyvien1");
        interests.declare(CommandKey.fresh(), session, List.of());

        BallotView paper = navigate(CouncilNavigation.ballot(session), BallotView.class);
        assertThat(text(paper)).doesNotContain("không ai, kể cả người quản trị");
        assertThat($(Anchor.class).id("ballot-secrecy").getHref()).isEqualTo(CouncilNavigation.SECRECY);
        assertThat(text(navigate(BallotSecrecyView.class)))
                .contains("Những gì phần mềm không ngăn được", "bản sao lưu", "Khi mọi người chọn như nhau", "bị ép");
    }

    private void vote(String username, UUID session, Choice choice) {
        people.signIn(username);
        interests.declare(CommandKey.fresh(), session, List.of());
        BallotView paper = navigate(CouncilNavigation.ballot(session), BallotView.class);
        assertThat(text(paper))
                .contains("Mức đạt: hơn 50", "Đồng ý", "Không đồng ý")
                .doesNotContain("Không có ý kiến");
        paper.handIn(items(session).stream().map(item -> item + "=" + choice).collect(Collectors.joining(",")));
        assertThat(text(paper)).contains("Bạn đã nộp phiếu");
    }

    private void handIn(UUID session) {
        ballots.handIn(
                CommandKey.fresh(),
                session,
                items(session).stream().collect(Collectors.toMap(item -> item, item -> Choice.AGREE)));
    }

    private List<UUID> items(UUID session) {
        return council.session(session).items().stream()
                .map(SessionDetails.Item::id)
                .toList();
    }

    private UUID planned(String name) {
        SubjectKey subject = fakeAgenda.add(COMMUNE, name, "F-GK-CN");
        return people.as("thuky", () -> agenda.plan(CommandKey.fresh(), COMMUNE, List.of(subject)));
    }

    private void sign(String username, UUID session) {
        minutes(username, session);
        press("sign-minutes");
        test($(PasswordField.class).id("sign-password")).setValue("thidua");
        press("sign-yes");
    }

    private SessionView console(String username, UUID session) {
        people.signIn(username);
        return navigate(CouncilNavigation.session(session), SessionView.class);
    }

    private MinutesView minutes(String username, UUID session) {
        people.signIn(username);
        return navigate(CouncilNavigation.minutes(session), MinutesView.class);
    }

    private void press(String id) {
        test($(Button.class).id(id)).click();
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
