package vn.thidua.decision.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.thidua.TestPeople;
import vn.thidua.ViewTestBase;
import vn.thidua.access.AssignmentDraft;
import vn.thidua.decision.AppraisalId;
import vn.thidua.decision.DecisionStories;
import vn.thidua.decision.SupplementDetails;
import vn.thidua.decision.SupplementDraft;
import vn.thidua.decision.SupplementService;
import vn.thidua.decision.SupplementStatus;
import vn.thidua.decision.SupplementWritingService;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.Role;
import vn.thidua.shared.SubjectRef;
import vn.thidua.shared.UnitCode;
import vn.thidua.shared.ui.SavedAt;
import vn.thidua.workflow.Presence;

/** Two officers on the city's request: each keeps what they type, sees the other, and overwrites nothing. */
class SupplementWritingViewTest extends ViewTestBase {

    @Autowired
    ApplicationContext context;

    @Autowired
    TestPeople people;

    @Autowired
    SupplementService supplements;

    @Autowired
    SupplementWritingService writing;

    @Autowired
    Presence presence;

    @Autowired
    Clock clock;

    DecisionStories stories;
    AppraisalId line;
    AccountId colleague;

    @BeforeEach
    void open() {
        stories = new DecisionStories(context);
        line = stories.asked("Cầm Thị Soạn");
        colleague = people.newcomer(
                "Chuyên viên thứ hai (mẫu)",
                AssignmentDraft.own(
                        Role.APPRAISER, new UnitCode("ND"), LocalDate.now(clock).minusDays(1)));
        people.signIn("canbo");
        navigate("bo-sung/" + line, SupplementView.class);
    }

    @AfterEach
    void signOut() {
        people.signOut();
        people.dismiss(colleague);
    }

    @Test
    void everyTextField_handsOverWithinThreeSeconds_andIsKeptByTheBrowser() {
        List<Component> fields = find(Component.class).all().stream()
                .filter(TextFieldBase.class::isInstance)
                .toList();

        assertThat(fields).hasSizeGreaterThanOrEqualTo(4).allSatisfy(field -> {
            HasValueChangeMode typed = (HasValueChangeMode) field;
            assertThat(typed.getValueChangeMode()).isEqualTo(ValueChangeMode.TIMEOUT);
            assertThat(typed.getValueChangeTimeout()).isLessThanOrEqualTo(2_000);
            assertThat(field.getElement().hasAttribute("data-kept")).isTrue();
        });
    }

    @Test
    void typedText_isKeptAtOnce_andSaysWhen() {
        test(answer()).setValue("Đã đo lại");

        assertThat(find(SavedAt.class).single().getText()).startsWith("Đã lưu lúc");
        navigate("bo-sung/" + line, SupplementView.class);
        assertThat(answer().getValue()).isEqualTo("Đã đo lại");
    }

    @Test
    void otherWriterChangedAnotherField_pageStaysAsItIsUntilAskedFor() {
        colleagueWrites(draft -> new SupplementDraft(draft.content(), "Đồng nghiệp đã trả lời"));

        test(story()).setValue("Hiến 130 m² đất.");

        assertThat(answer().getValue()).isEmpty();
        assertThat(shown("together-changed")).isTrue();
        click("together-refresh");
        assertThat(answer().getValue()).isEqualTo("Đồng nghiệp đã trả lời");
        assertThat(story().getValue()).isEqualTo("Hiến 130 m² đất.");
        assertThat(shown("together-changed")).isFalse();
    }

    @Test
    void bothInTheSameField_ownTextStaysOnTheScreenAndBothAreShownForTheChoice() {
        colleagueWrites(draft -> new SupplementDraft(draft.content(), "Bản của đồng nghiệp"));

        test(answer()).setValue("Bản của tôi");

        assertThat(answer().getValue()).isEqualTo("Bản của tôi");
        assertThat(shown("set-aside")).isTrue();
        click("supplement-send");
        assertThat(stories.requestStatus(line)).isEqualTo(SupplementStatus.WITH_OFFICER);
        click("aside-mine-1");
        assertThat(shown("set-aside")).isFalse();
        assertThat(answer().getValue()).isEqualTo("Bản của tôi");
        assertThat(read().answer()).isEqualTo("Bản của tôi");
    }

    @Test
    void changedWhileTheQuestionWasOpen_isNotSentUnread() {
        test(answer()).setValue("Đã đo lại");
        colleagueWrites(draft -> new SupplementDraft(draft.content(), draft.answer() + ", thêm ảnh"));

        click("supplement-send");

        assertThat(stories.requestStatus(line)).isEqualTo(SupplementStatus.WITH_OFFICER);
        assertThat(answer().getValue()).isEqualTo("Đã đo lại, thêm ảnh");
    }

    @Test
    void whoElseIsThere_isSeen_andLeavingLeavesNoTrace() {
        SubjectRef subject = SubjectRef.of("city-supplement", line.value());
        assertThat(presence.on(subject)).extracting(Presence.Here::account).containsExactly(people.id("canbo"));

        UI.getCurrent().navigate("");

        assertThat(presence.on(subject)).isEmpty();
    }

    private void colleagueWrites(UnaryOperator<SupplementDraft> change) {
        people.as(colleague, () -> {
            SupplementDetails now = supplements.details(line);
            SupplementDraft seen = new SupplementDraft(now.content(), now.answer());
            writing.keep(line, seen, change.apply(seen));
        });
    }

    private SupplementDetails read() {
        return people.as(colleague, () -> supplements.details(line));
    }

    private TextArea answer() {
        return find(TextArea.class).withId("supplement-answer").single();
    }

    private TextArea story() {
        return find(TextArea.class).withId("supplement-achievement").single();
    }

    private boolean shown(String id) {
        return find(Component.class).withId(id).exists();
    }

    private void click(String id) {
        test(find(Button.class).withId(id).single()).click();
    }
}
