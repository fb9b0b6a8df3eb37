package vn.thidua.council.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.council.BallotDetails;
import vn.thidua.council.BallotService;
import vn.thidua.council.BoxFigures;
import vn.thidua.council.Call;
import vn.thidua.council.CountMinutesService;
import vn.thidua.council.CountingTeamService;
import vn.thidua.council.OpenVoteService;
import vn.thidua.council.PaperBallotService;
import vn.thidua.council.PaperBoxService;
import vn.thidua.council.PresenceMark;
import vn.thidua.council.PresenceMode;
import vn.thidua.council.ReservedOpinionService;
import vn.thidua.council.SessionChange;
import vn.thidua.council.SessionWatch;
import vn.thidua.council.SubjectKey;
import vn.thidua.council.tally.Choice;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.ui.BigChoice;

/** Screens of a session follow what others do, and leave alone what somebody has begun to type, tick or choose. */
class FollowingViewTest extends SessionScreens {

    @Autowired
    private BallotService ballots;

    @Autowired
    private OpenVoteService openVotes;

    @Autowired
    private PaperBallotService papers;

    @Autowired
    private PaperBoxService boxes;

    @Autowired
    private CountingTeamService teams;

    @Autowired
    private CountMinutesService counts;

    @Autowired
    private ReservedOpinionService reserved;

    @AfterEach
    void signOut() {
        people.signOut();
        turn("paper_ballot", "OFF");
        turn("written_opinion", "RECORDED");
        secretAgain();
    }

    @Test
    void screenThatServesTheNextSession_followsThatOne_andNoneOnceItIsTakenDown() {
        UUID first = convened(MEMBERS, subject("Mai Thị Trước (mẫu)"));
        UUID next = convened(MEMBERS, subject("Mai Thị Sau (mẫu)"));
        people.signIn("thuky");
        SessionView console = navigate(CouncilNavigation.session(first), SessionView.class);
        Watched watched = new Watched();
        AtomicReference<UUID> shown = new AtomicReference<>(first);
        AtomicInteger looks = new AtomicInteger();
        Div screen = new Div();
        Following.of(screen, watched, shown::get, looks::incrementAndGet);
        UI.getCurrent().add(screen);
        assertThat(watched.now).containsExactly(first);

        shown.set(next);
        assertThat(navigate(CouncilNavigation.session(next), SessionView.class))
                .as("the same screen, which was put up once")
                .isSameAs(console);

        assertThat(watched.now).containsExactly(next);
        look();
        assertThat(looks).hasValue(1);
        UI.getCurrent().remove(screen);
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(-1);
        assertThat(watched.now).isEmpty();
        look();
        assertThat(looks).hasValue(1);
    }

    /** Which sessions are being watched. */
    private static class Watched extends SessionWatch {

        private final List<UUID> now = new ArrayList<>();

        @Override
        public Runnable watch(UUID session, Consumer<SessionChange> changed) {
            now.add(session);
            return () -> now.remove(session);
        }
    }

    @Test
    void whoIsHandedAPaper_isToldOnTheirOwnScreenAtOnce() {
        turn("paper_ballot", "ON");
        UUID session = opened(MEMBERS, subject("Lê Thị Tờ (mẫu)"));
        people.signIn("uyvien1");
        BallotView ballot = navigate(CouncilNavigation.ballot(session), BallotView.class);
        assertThat($(BallotSheet.class).all()).hasSize(1);

        people.as("thuky", () -> papers.issue(CommandKey.fresh(), session, people.id("uyvien1")));
        look();

        assertThat(text(ballot)).contains("Bạn bỏ phiếu giấy", "bỏ vào hòm trước khi khóa");
        assertThat($(BallotSheet.class).all()).isEmpty();
    }

    @Test
    void whoIsCalledByName_isTold_andTheRestOfTheirPaperStaysAsItIs() {
        mode("F-GK-TT", "ROLL_CALL");
        UUID session =
                opened(MEMBERS, subject("Ngô Thị Kín (mẫu)"), fakeAgenda.add(COMMUNE, "Tổ Gọi Tên (mẫu)", "F-GK-TT"));
        people.signIn("uyvien1");
        BallotView ballot = navigate(CouncilNavigation.ballot(session), BallotView.class);
        BallotSheet sheet = $(BallotSheet.class).single();
        assertThat(text(sheet)).contains("Tổ Gọi Tên (mẫu)");

        UUID called = items(session).get(1);
        people.as(
                "thuky",
                () -> openVotes.callRoll(
                        CommandKey.fresh(), session, List.of(new Call(people.id("uyvien1"), called, Choice.AGREE))));
        look();

        assertThat($(BallotSheet.class).single())
                .as("the very paper on which something may be ticked")
                .isSameAs(sheet);
        assertThat(text(sheet)).contains("Ngô Thị Kín (mẫu)").doesNotContain("Tổ Gọi Tên (mẫu)", "không bí mật");
        assertThat(text(ballot)).contains("Thư ký đã ghi ý kiến của bạn khi gọi tên");
        ballot.handIn(items(session).getFirst() + "=AGREE");
        assertThat(text(ballot)).contains("Bạn đã nộp phiếu", "Thư ký đã ghi ý kiến của bạn khi gọi tên");
    }

    @Test
    void whoIsMarkedAsGoneByMistake_findsTheirPaperAgain() {
        UUID session = opened(MEMBERS, subject("Vũ Thị Nhầm (mẫu)"));
        people.signIn("uyvien1");
        BallotView ballot = navigate(CouncilNavigation.ballot(session), BallotView.class);
        BallotSheet sheet = $(BallotSheet.class).single();

        mark(session, PresenceMark.left(people.id("uyvien1")));
        look();
        assertThat(text(ballot)).contains("Bạn chưa được điểm danh");
        assertThat($(BallotSheet.class).all()).as("out of sight").isEmpty();
        mark(session, PresenceMark.present(people.id("uyvien1"), PresenceMode.IN_PERSON));
        look();

        assertThat($(BallotSheet.class).single()).isSameAs(sheet);
        assertThat(text(ballot)).doesNotContain("Bạn chưa được điểm danh");
    }

    @Test
    void handsBeingWrittenDown_stayWhileOthersVote_andWhoVotedThemselvesIsNotCalled() {
        mode("F-GK-TT", "ROLL_CALL");
        mode("F-GK-HO", "SHOW_OF_HANDS");
        UUID session = opened(
                MEMBERS,
                fakeAgenda.add(COMMUNE, "Tổ Đang Gọi (mẫu)", "F-GK-TT"),
                fakeAgenda.add(COMMUNE, "Hộ Đang Đếm (mẫu)", "F-GK-HO"));
        people.signIn("thuky");
        OpenVoteView writing = navigate(CouncilNavigation.openVote(session), OpenVoteView.class);
        IntegerField agree = $(IntegerField.class).id("hands-agree-2");
        test(agree).setValue(7);
        Component other = $(RadioButtonGroup.class).id("call-1-" + people.id("uyvien2"));

        UUID called = items(session).getFirst();
        people.as("uyvien1", () -> ballots.handIn(CommandKey.fresh(), session, Map.of(called, Choice.AGREE)));
        mark(session, PresenceMark.left(people.id("uyvien8")));
        look();

        assertThat($(IntegerField.class).id("hands-agree-2")).isSameAs(agree);
        assertThat(agree.getValue()).isEqualTo(7);
        assertThat($(RadioButtonGroup.class).id("call-1-" + people.id("uyvien2")))
                .isSameAs(other);
        assertThat(text(writing)).contains("Đã tự biểu quyết");
    }

    @Test
    void boxThatIsLocked_opensForWhoWaits_andWhatTheyTypeStaysWhileTheOtherSends() {
        turn("paper_ballot", "ON");
        UUID session = opened(MEMBERS, subject("Hồ Thị Hòm (mẫu)"));
        people.as("thuky", () -> papers.issue(CommandKey.fresh(), session, people.id("uyvien1")));
        people.signIn("canbo");
        CountBoxView box = navigate(CouncilNavigation.paperBox(session), CountBoxView.class);
        assertThat(text(box)).contains("Chưa được mở hòm phiếu");

        people.as("chutich", () -> meeting.closeBallot(CommandKey.fresh(), session));
        look();
        IntegerField collected = $(IntegerField.class).id("box-collected-1");
        test(collected).setValue(1);
        UUID item = items(session).getFirst();
        Map<UUID, BoxFigures> found = Map.of(item, new BoxFigures(1, 0, 0, 0));
        people.as("uyvien7", () -> boxes.enter(CommandKey.fresh(), session, found));
        look();

        assertThat($(IntegerField.class).id("box-collected-1")).isSameAs(collected);
        assertThat(collected.getValue()).isEqualTo(1);
        people.as("canbo", () -> boxes.enter(CommandKey.fresh(), session, found));
        look();
        assertThat(text(box)).contains("Hòm phiếu đã kiểm xong");

        people.as("chutich", () -> meeting.confirmResults(CommandKey.fresh(), session));
        countersSign(session);
    }

    /** Whoever counted signs on a screen of their own, an officer without a seat too. */
    private void countersSign(UUID session) {
        people.signIn("canbo");
        CountMinutesView minutes = navigate(CouncilNavigation.countMinutes(session), CountMinutesView.class);
        assertThat(text(minutes)).contains("Biên bản chờ bạn ký", "BIÊN BẢN KIỂM PHIẾU");
        press("sign-count");
        test($(PasswordField.class).id("sign-password")).setValue("thidua");
        press("sign-yes");
        assertThat(text(minutes)).contains("Bạn đã ký biên bản kiểm phiếu", "Còn chờ: ");

        people.as(
                "uyvien7",
                () -> counts.sign(
                        CommandKey.fresh(), session, counts.paper(session).sha256(), "thidua"));
        look();
        assertThat(text(minutes)).contains("Tổ kiểm phiếu đã ký đủ");
    }

    @Test
    void opinionBeingEntered_staysWhileAnotherAbsentMemberDeclaresOrComes() {
        turn("written_opinion", "COUNTED");
        UUID session = opened(MEMBERS.subList(0, 9), subject("Đỗ Thị Văn Bản (mẫu)"));
        people.signIn("thuky");
        OpinionsView entering = navigate(CouncilNavigation.opinions(session), OpinionsView.class);
        @SuppressWarnings("unchecked")
        BigChoice<Choice> choice = $(BigChoice.class).id("opinion-" + people.id("uyvien7") + "-1");
        choice.setValue(Choice.DISAGREE);

        mark(session, PresenceMark.present(people.id("uyvien8"), PresenceMode.IN_PERSON));
        look();

        assertThat($(BigChoice.class).id("opinion-" + people.id("uyvien7") + "-1"))
                .isSameAs(choice);
        assertThat(choice.getValue()).isEqualTo(Choice.DISAGREE);
        assertThat($(BigChoice.class).all()).as("one is absent still").hasSize(1);
        people.as("chutich", () -> meeting.closeBallot(CommandKey.fresh(), session));
        look();
        assertThat(text(entering)).contains("Không nhận ý kiến nữa");
    }

    @Test
    void narrativeBeingWritten_staysWhileAMemberReservesAnOpinion_whichIsShown() {
        UUID session = opened(MEMBERS, subject("Kiều Văn Ghi (mẫu)"));
        people.as("uyvien1", () -> ballots.handIn(CommandKey.fresh(), session, agreeing(session)));
        people.as("chutich", () -> {
            meeting.closeBallot(CommandKey.fresh(), session);
            meeting.confirmResults(CommandKey.fresh(), session);
        });
        people.signIn("thuky");
        MinutesView minutes = navigate(CouncilNavigation.minutes(session), MinutesView.class);
        TextArea narrative = $(TextArea.class).id("minutes-narrative");
        test(narrative).setValue("Ủy viên phát biểu");

        people.as("uyvien2", () -> reserved.reserve(CommandKey.fresh(), session, null, "Tôi giữ ý kiến."));
        look();

        assertThat(text(minutes)).contains("Tôi giữ ý kiến.");
        assertThat($(TextArea.class).id("minutes-narrative")).isSameAs(narrative);
        assertThat(narrative.getValue()).isEqualTo("Ủy viên phát biểu");
        press("amend-minutes");
        assertThat(text(minutes)).contains("Ủy viên phát biểu", "Bản 2");
    }

    /** What the browser does when it is told. */
    private static void look() {
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
    }

    private SubjectKey subject(String name) {
        return fakeAgenda.add(COMMUNE, name, "F-GK-CN");
    }

    @Override
    UUID opened(List<String> present, SubjectKey... subjects) {
        UUID session = convened(present, subjects);
        people.as(
                "thuky",
                () -> teams.choose(CommandKey.fresh(), session, List.of(people.id("uyvien7"), people.id("canbo"))));
        open(session, MEMBERS);
        return session;
    }

    private Map<UUID, Choice> agreeing(UUID session) {
        BallotDetails ballot = ballots.ballot(session);
        return Map.of(ballot.papers().getFirst().lines().getFirst().item(), Choice.AGREE);
    }

    private void mark(UUID session, PresenceMark mark) {
        people.as("thuky", () -> meeting.recordPresence(CommandKey.fresh(), session, List.of(mark)));
    }

    private List<UUID> items(UUID session) {
        return jdbc.queryForList(
                "select id from council_agenda_item where session = ? order by position", UUID.class, session);
    }
}
