package vn.thidua.nomination.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.thidua.TestPeople;
import vn.thidua.ViewTestBase;
import vn.thidua.nomination.Declaration;
import vn.thidua.nomination.DraftService;
import vn.thidua.nomination.Drafts;
import vn.thidua.nomination.Nominating;
import vn.thidua.nomination.NominationDraft;
import vn.thidua.nomination.NominationService;
import vn.thidua.nomination.NominationStage;
import vn.thidua.nomination.WritingService;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.SubjectRef;
import vn.thidua.workflow.Presence;
import vn.thidua.workflow.ui.OpenScreens;

/** What is typed is there again after leaving, and two people see each other, on the screens. */
class WritingViewTest extends ViewTestBase {

    @Autowired
    ApplicationContext context;

    @Autowired
    TestPeople people;

    @Autowired
    DraftService drafts;

    @Autowired
    WritingService writing;

    @Autowired
    NominationService nominations;

    @Autowired
    Presence presence;

    @Autowired
    OpenScreens screens;

    final NominationDraft.Line line = Drafts.person("Nguyễn Thị Hường (mẫu)", "F-BKTP-CN");

    Nominating nominating;

    @BeforeEach
    void begin() {
        nominating = new Nominating(context);
    }

    @AfterEach
    void signOut() {
        people.signOut();
    }

    @Test
    void textFields_handOverWithinThreeSeconds() {
        UUID id = openDeed();

        assertThat(story().getValueChangeMode()).isEqualTo(ValueChangeMode.TIMEOUT);
        assertThat(story().getValueChangeTimeout()).isLessThanOrEqualTo(2_000);
        assertThat(id).isNotNull();
    }

    @Test
    void sessionExpiredWhileTyping_theTextIsThereAgainAtTheSameQuestion() {
        UUID id = openDeed();
        String dictated = "Đường thôn rộng thêm, bà con phấn khởi. ".repeat(51).strip();
        test(story()).setValue(dictated);

        freshSession();
        people.signIn("truongthon");
        open(id, "muc=deed&dong=" + line.id());

        assertThat(dictated).hasSizeGreaterThan(2_000);
        assertThat(story().getValue()).isEqualTo(dictated);
    }

    @Test
    void addressOfTheWizard_comesBackToTheSameQuestionAndNominee() {
        openDeed();

        assertThat(find(H2.class).withId("wizard-question").single().getText()).isEqualTo("Đã làm được gì?");
        assertThat(story().getValue()).isEqualTo(line.achievement());
    }

    @Test
    void otherWriterChangedAnotherField_pageStaysAsItIsUntilAskedFor() {
        UUID id = openDeed();
        deputyWrites(id, "Phó thôn kể lại đầy đủ hơn.", null);

        test(find(TextField.class).withId("figure-value-1").single()).setValue("127");

        assertThat(story().getValue()).isEqualTo(line.achievement());
        assertThat(shown("together-changed")).isTrue();
        click("together-refresh");
        assertThat(story().getValue()).isEqualTo("Phó thôn kể lại đầy đủ hơn.");
        assertThat(find(TextField.class).withId("figure-value-1").single().getValue())
                .isEqualTo("127");
        assertThat(shown("together-changed")).isFalse();
    }

    @Test
    void bothInTheSameField_ownTextStaysOnTheScreenAndBothAreShownForTheChoice() {
        UUID id = openDeed();
        deputyWrites(id, "Bản của phó thôn", null);

        test(story()).setValue("Bản của trưởng thôn");

        assertThat(story().getValue()).isEqualTo("Bản của trưởng thôn");
        assertThat(shown("set-aside")).isTrue();
        click("aside-mine-1");
        assertThat(shown("set-aside")).isFalse();
        assertThat(story().getValue()).isEqualTo("Bản của trưởng thôn");
        assertThat(stored(id)).isEqualTo("Bản của trưởng thôn");
    }

    @Test
    void choiceNotMade_waitsOverLeavingAndComingBack() {
        UUID id = openDeed();
        deputyWrites(id, "Bản của phó thôn", null);
        test(story()).setValue("Bản của trưởng thôn");
        navigate("ho-so", NominationListView.class);

        navigate("de-nghi/" + id + "/sua", WizardView.class);

        assertThat(shown("set-aside")).isTrue();
        click("aside-stored-1");
        assertThat(shown("set-aside")).isFalse();
        assertThat(stored(id)).isEqualTo("Bản của phó thôn");
    }

    @Test
    void changedWhileReadingThePaper_isNotSentButShownAgain() {
        UUID id = nominating.drafted(line);
        people.signIn("truongthon");
        open(id, "muc=send");
        declare();
        deputyWrites(id, "Phó thôn sửa phút chót", null);

        click("wizard-send");

        assertThat(stage(id)).isEqualTo(NominationStage.DRAFT);
        assertThat(find(Checkbox.class).withId("wizard-declared").single().getValue())
                .isFalse();
        declare();
        click("wizard-send");
        assertThat(stage(id)).isEqualTo(NominationStage.FRONT);
    }

    @Test
    void sentByTheOtherMeanwhile_lateTextIsFoundOnThePageOfTheNomination() {
        UUID id = openDeed();
        people.as("phothon", () -> drafts.submit(CommandKey.fresh(), id, Declaration.FULL));

        test(story()).setValue("Viết dở khi hồ sơ đã gửi");

        assertThat(shown("together-closed")).isTrue();
        assertThat(story().getValue()).isEqualTo("Viết dở khi hồ sơ đã gửi");
        navigate("ho-so/" + id, NominationView.class);
        assertThat(shown("set-aside")).isTrue();
        click("aside-stored-1");
        assertThat(shown("set-aside")).isFalse();
    }

    @Test
    void leavingTheScreen_leavesNoTraceThere() {
        UUID id = openDeed();
        assertThat(presence.on(SubjectRef.of("nomination", id))).hasSize(1);

        navigate("ho-so", NominationListView.class);

        assertThat(presence.on(SubjectRef.of("nomination", id))).isEmpty();
    }

    @Test
    void taskFormLeftUnfinished_isThereAgainWithItsChoices() {
        UUID id = nominating.confirmed(line);
        people.signIn("canbo");
        navigate("ho-so/" + id, NominationView.class);
        outcome()
                .setValue(outcome()
                        .getListDataView()
                        .getItems()
                        .filter(option -> option.toString().contains("SUPPLEMENT"))
                        .findFirst()
                        .orElseThrow());
        test(find(TextArea.class).withId("field-missing").single()).setValue("Thiếu biên bản họp thôn có chữ ký");
        navigate("ho-so", NominationListView.class);

        navigate("ho-so/" + id, NominationView.class);

        assertThat(String.valueOf(outcome().getValue())).contains("SUPPLEMENT");
        assertThat(find(TextArea.class).withId("field-missing").single().getValue())
                .isEqualTo("Thiếu biên bản họp thôn có chữ ký");
        markPapers();
        click("task-submit");
        assertThat(stage(id)).isEqualTo(NominationStage.SUPPLEMENT);
    }

    /** Every paper of the check is there. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    private void markPapers() {
        find(RadioButtonGroup.class).all().stream()
                .filter(group -> group.getId().orElse("").toString().matches("field-papers-.*-mark"))
                .forEach(group -> group.setValue(group.getListDataView()
                        .getItems()
                        .filter(option -> option.toString().contains("PRESENT"))
                        .findFirst()
                        .orElseThrow()));
    }

    @Test
    void reasonLeftInADialog_isThereWhenTheSameQuestionIsAskedAgain() {
        UUID id = nominating.submitted(line);
        people.signIn("truongthon");
        navigate("ho-so/" + id, NominationView.class);
        click("nomination-withdraw");
        test(find(TextArea.class).withId("confirm-reason").single()).setValue("Gia đình xin rút vì lý do riêng");
        click("confirm-no");

        navigate("ho-so", NominationListView.class);
        navigate("ho-so/" + id, NominationView.class);
        click("nomination-withdraw");

        assertThat(find(TextArea.class).withId("confirm-reason").single().getValue())
                .isEqualTo("Gia đình xin rút vì lý do riêng");
        click("confirm-yes");
        assertThat(stage(id)).isEqualTo(NominationStage.WITHDRAWN);
        assertThat(people.as("truongthon", () -> nominations.details(id)).closingReason())
                .isEqualTo("Gia đình xin rút vì lý do riêng");
    }

    @Test
    void noteOfTheFront_isThereAgain() {
        UUID id = nominating.submitted(line);
        people.signIn("mattran");
        navigate("ho-so/" + id, NominationView.class);
        test(find(TextArea.class).withId("front-note").single()).setValue("Nhất trí, bà con ghi nhận");
        navigate("ho-so", NominationListView.class);

        navigate("ho-so/" + id, NominationView.class);

        assertThat(find(TextArea.class).withId("front-note").single().getValue())
                .isEqualTo("Nhất trí, bà con ghi nhận");
    }

    @SuppressWarnings("unchecked")
    private void declare() {
        RadioButtonGroup<Boolean> secrets =
                find(RadioButtonGroup.class).withId("wizard-secrets").single();
        secrets.setValue(false);
        test(find(Checkbox.class).withId("wizard-declared").single()).click();
    }

    private UUID openDeed() {
        UUID id = nominating.drafted(line);
        people.signIn("truongthon");
        open(id, "muc=deed&dong=" + line.id());
        return id;
    }

    /** As a browser opens an address with its query. */
    private static void open(UUID id, String query) {
        UI.getCurrent().navigate("de-nghi/" + id + "/sua", QueryParameters.fromString(query));
    }

    private TextArea story() {
        return find(TextArea.class).withId("line-achievement").single();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Object> outcome() {
        return find(RadioButtonGroup.class).withId("field-checkOutcome").single();
    }

    private void deputyWrites(UUID id, String story, String summary) {
        people.as("phothon", () -> {
            NominationDraft seen = drafts.draft(id);
            NominationDraft.Line before = seen.lines().getFirst();
            NominationDraft.Line written = new NominationDraft.Line(
                    before.id(),
                    before.kind(),
                    before.name(),
                    before.birthYear(),
                    before.sex(),
                    before.address(),
                    before.positionClass(),
                    before.form(),
                    story,
                    before.figures(),
                    before.votesFor(),
                    before.votesAgainst());
            writing.keep(
                    seen,
                    new NominationDraft(
                            seen.id(),
                            seen.version(),
                            seen.unit(),
                            seen.movement(),
                            seen.type(),
                            summary == null ? seen.summary() : summary,
                            seen.meeting(),
                            List.of(written)));
        });
    }

    private String stored(UUID id) {
        return people.as("truongthon", () -> drafts.draft(id))
                .lines()
                .getFirst()
                .achievement();
    }

    private NominationStage stage(UUID id) {
        return people.as("truongthon", () -> nominations.details(id)).stage();
    }

    private void beat() {
        screens.beat();
        roundTrip();
    }

    private String here() {
        return find(Component.class).withId("people-here").all().stream()
                .map(people -> people.getElement().getTextRecursively())
                .reduce("", String::concat);
    }

    private boolean shown(String id) {
        return find(Component.class).withId(id).exists();
    }

    private void click(String id) {
        test(find(Button.class).withId(id).single()).click();
    }
}
