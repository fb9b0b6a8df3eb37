package vn.thidua.council.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.council.BallotDetails;
import vn.thidua.council.BallotService;
import vn.thidua.council.SubjectKey;
import vn.thidua.council.tally.Choice;
import vn.thidua.shared.CommandKey;

/** Screens of what is voted on openly, and of what a presider does beside the vote. */
class OpenVoteViewTest extends SessionScreens {

    @Autowired
    private BallotService ballots;

    @BeforeEach
    void modes() {
        Map.of("F-GK-TT", "ROLL_CALL", "F-GK-HO", "SHOW_OF_HANDS").forEach(this::mode);
    }

    @AfterEach
    void asBefore() {
        secretAgain();
        people.signOut();
    }

    @Test
    void handsAndCalls_areWrittenDownAndConfirmed_andTheBallotSaysWhichPartIsNoSecret() {
        UUID session = opened(
                fakeAgenda.add(COMMUNE, "Ngô Thị Màn Kín (mẫu)", "F-GK-CN"),
                fakeAgenda.add(COMMUNE, "Tổ Màn Gọi (mẫu)", "F-GK-TT"),
                fakeAgenda.add(COMMUNE, "Hộ Màn Giơ (mẫu)", "F-GK-HO"));
        people.signIn("uyvien1");
        assertThat(text(navigate(CouncilNavigation.ballot(session), BallotView.class)))
                .contains("Phiếu kín. Mức đạt", "Phần này không bí mật", "Giơ tay tại phiên họp");

        people.signIn("thuky");
        OpenVoteView writing = navigate(CouncilNavigation.openVote(session), OpenVoteView.class);
        assertThat(text(writing))
                .contains("Hộ Màn Giơ (mẫu)", "Tổ Màn Gọi (mẫu)")
                .doesNotContain("Ngô Thị Màn Kín");
        test($(IntegerField.class).id("hands-agree-3")).setValue(10);
        test($(IntegerField.class).id("hands-disagree-3")).setValue(1);
        press("keep-hands");
        @SuppressWarnings("unchecked")
        RadioButtonGroup<Choice> call = $(RadioButtonGroup.class).id("call-2-" + people.id("uyvien2"));
        call.setValue(Choice.AGREE);
        assertThat(text(writing))
                .contains("10 đồng ý, 1 không đồng ý", "Chờ người chủ trì xác nhận")
                .doesNotContain("Chưa xác nhận số giơ tay");

        people.signIn("chutich");
        vote("chutich", session);
        navigate(CouncilNavigation.session(session), SessionView.class);
        press("go-open-vote");
        assertThat(text((Component) getCurrentView()))
                .contains("Chưa xác nhận số giơ tay ở mục 3", "Đến hạn bỏ phiếu mà chưa xác nhận");
        press("confirm-hands");
        assertThat(text((Component) getCurrentView())).doesNotContain("Chưa xác nhận số giơ tay");
        people.signIn("chutich");
        SessionView console = navigate(CouncilNavigation.session(session), SessionView.class);
        assertThat(text(console))
                .contains("Biểu quyết bằng giơ tay, không bí mật")
                .doesNotContain("10 đồng ý");
        press("close-ballot");
        press("confirm-yes");
        assertThat(text(navigate(CouncilNavigation.session(session), SessionView.class)))
                .contains("Đồng ý: 10", "10/11 thành viên đồng ý");
    }

    @Test
    void whatFailed_isPutUnderAnotherForm_andVotedOnAgain() {
        SubjectKey title = fakeAgenda.add(COMMUNE, "Lê Thị Màn Chuyển (mẫu)", "T-CSTDCS");
        fakeAgenda.offer(title, "F-GK-CN");
        UUID session = opened(title);
        MEMBERS.subList(0, 8).forEach(member -> vote(member, session));
        people.signIn("chutich");
        meeting.closeBallot(CommandKey.fresh(), session);

        navigate(CouncilNavigation.session(session), SessionView.class);
        press("other-form-1");
        press("confirm-yes");
        SessionView console = navigate(CouncilNavigation.session(session), SessionView.class);
        assertThat(text(console)).contains("Lần bỏ phiếu tới về: Hình thức F-GK-CN");
        press("open-ballot");

        people.signIn("thuky");
        navigate(CouncilNavigation.session(session), SessionView.class);
        assertThat(presence("uyvien1"))
                .as("voted in the first ballot")
                .doesNotContain("ABSENT")
                .contains("LEFT");
        assertThat(presence("uyvien8")).as("has not voted").contains("ABSENT");
        people.signIn("uyvien1");
        assertThat(text(navigate(CouncilNavigation.ballot(session), BallotView.class)))
                .contains("Hình thức F-GK-CN", "hơn 50\u00a0%");
    }

    @Test
    void itemPutOffBeforeTheVote_saysWhy() {
        UUID session = opened(
                fakeAgenda.add(COMMUNE, "Vũ Thị Màn Lại (mẫu)", "F-GK-CN"),
                fakeAgenda.add(COMMUNE, "Vũ Văn Màn Nay (mẫu)", "F-GK-CN"));
        people.signIn("chutich");
        navigate(CouncilNavigation.session(session), SessionView.class);
        press("put-off-1");
        test($(TextArea.class).id("confirm-reason")).setValue("Chưa rõ diện tích đất");
        press("confirm-yes");

        assertThat(text(navigate(CouncilNavigation.session(session), SessionView.class)))
                .contains("Để lại phiên sau; lý do: Chưa rõ diện tích đất.");
    }

    private UUID opened(SubjectKey... subjects) {
        return opened(MEMBERS, subjects);
    }

    private void vote(String username, UUID session) {
        people.signIn(username);
        Map<UUID, Choice> choices = new HashMap<>();
        BallotDetails ballot = ballots.ballot(session);
        ballot.papers().forEach(paper -> paper.lines().forEach(line -> choices.put(line.item(), Choice.AGREE)));
        ballot.named().forEach(line -> choices.put(line.item(), Choice.AGREE));
        ballots.handIn(CommandKey.fresh(), session, choices);
    }

    @SuppressWarnings("unchecked")
    private List<String> presence(String member) {
        Select<String> choice = $(Select.class).id("presence-" + people.id(member));
        return choice.getListDataView().getItems().toList();
    }
}
