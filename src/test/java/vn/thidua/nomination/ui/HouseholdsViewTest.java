package vn.thidua.nomination.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.TestPeople;
import vn.thidua.ViewTestBase;
import vn.thidua.nomination.BeginningService;
import vn.thidua.nomination.DraftService;
import vn.thidua.nomination.Drafts;
import vn.thidua.nomination.EvidenceService;
import vn.thidua.nomination.Nominating;
import vn.thidua.nomination.NominationDraft;
import vn.thidua.nomination.PaperOnFile;
import vn.thidua.organization.KnownHousehold;
import vn.thidua.organization.ManySubjects;
import vn.thidua.organization.SubjectDraft;
import vn.thidua.shared.SubjectKind;
import vn.thidua.shared.UnitCode;

/** The village's list of households, and which file is which paper, as the wizard asks for them. */
class HouseholdsViewTest extends ViewTestBase {

    @Autowired
    ApplicationContext context;

    @Autowired
    TestPeople people;

    @Autowired
    DraftService drafts;

    @Autowired
    EvidenceService evidence;

    @Autowired
    BeginningService beginnings;

    @Autowired
    ManySubjects subjects;

    @Autowired
    TransactionTemplate transactions;

    UUID id;

    @BeforeEach
    void begin() {
        id = new Nominating(context).drafted(Drafts.household("Hộ bà Lưu Thị Đầu (mẫu)", "T-GDVH"));
        people.signIn("truongthon");
    }

    @AfterEach
    void signOut() {
        people.signOut();
    }

    @Test
    void pastedList_goesIntoTheDraft_andWhatIsWrongStays() {
        open("nominees");
        click("wizard-add-list");
        TextArea list = find(TextArea.class).withId("households-list").single();
        test(list).setValue("1\tHộ ông Lưu Văn Một\tXóm 1\t120\t1\n2\tHộ ông Lưu Văn Hai\tXóm 2\tnhiều\t1");

        freshSession();
        people.signIn("truongthon");
        open("nominees");
        click("wizard-add-list");
        list = find(TextArea.class).withId("households-list").single();
        assertThat(list.getValue()).as("not taken over yet, and kept").startsWith("1\tHộ ông Lưu Văn Một");
        click("households-take");

        assertThat(drafts.draft(id).lines())
                .extracting(NominationDraft.Line::name)
                .containsExactly("Hộ bà Lưu Thị Đầu (mẫu)", "Hộ ông Lưu Văn Một");
        NominationDraft.Line added = drafts.draft(id).lines().getLast();
        assertThat(added.form()).isEqualTo("T-GDVH");
        assertThat(added.votesFor()).isEqualTo(120);
        assertThat(added.particulars().title().year()).isNotNull();
        assertThat(list.getValue()).isEqualTo("2\tHộ ông Lưu Văn Hai\tXóm 2\tnhiều\t1");
        assertThat(find(Component.class).withId("households-faults").exists()).isTrue();
    }

    /** As the office's table brings them in: of this village and of another. */
    @Test
    @SuppressWarnings("unchecked")
    void householdsOfTheVillage_areFoundWithoutToneMarks_andChosenIntoTheList() {
        String mark = UUID.randomUUID().toString().substring(0, 8);
        entered(Drafts.XUAN_DOAI, "Hộ bà Đỗ Thị Hường " + mark, "Xóm 3");
        entered(Drafts.XUAN_DOAI, "Hộ ông Vũ Văn Thứ " + mark, null);
        entered(new UnitCode("ND"), "Hộ bà Đỗ Thị Hường ở nơi khác " + mark, "Xóm 9");
        List<KnownHousehold> found = beginnings.households(Drafts.XUAN_DOAI, "huong " + mark, 0, 10);
        assertThat(found).containsExactly(new KnownHousehold("Hộ bà Đỗ Thị Hường " + mark, "Xóm 3"));
        open("nominees");
        click("wizard-add-list");

        ComboBox<KnownHousehold> known = (ComboBox<KnownHousehold>)
                find(ComboBox.class).withId("households-known").single();
        known.setValue(found.getFirst());

        TextArea list = find(TextArea.class).withId("households-list").single();
        assertThat(list.getValue()).isEqualTo("Hộ bà Đỗ Thị Hường " + mark + "; Xóm 3");
        assertThat(known.getValue()).isNull();
        click("households-take-known");
        assertThat(list.getValue().lines())
                .as("each once, and none of another village")
                .filteredOn(line -> line.contains(mark))
                .containsExactlyInAnyOrder("Hộ bà Đỗ Thị Hường " + mark + "; Xóm 3", "Hộ ông Vũ Văn Thứ " + mark);
    }

    /** A running number is no name, and a name that would be read as two columns is written as one. */
    @Test
    void whatStandsInTheFieldAlready_isKnownBehindItsNumber_andASemicolonPartsNoName() {
        String mark = UUID.randomUUID().toString().substring(0, 8);
        entered(Drafts.XUAN_DOAI, "Hộ bà Đỗ Thị Số " + mark, "Xóm 3");
        entered(Drafts.XUAN_DOAI, "Hộ ông Vũ Văn Hai; bà Ngô Thị Ba " + mark, null);
        open("nominees");
        click("wizard-add-list");
        TextArea list = find(TextArea.class).withId("households-list").single();
        test(list).setValue("1\tHộ bà Đỗ Thị Số " + mark + "\tXóm 3\t120\t1");

        click("households-take-known");

        assertThat(list.getValue().lines().filter(line -> line.contains(mark)))
                .containsExactly(
                        "1\tHộ bà Đỗ Thị Số " + mark + "\tXóm 3\t120\t1", "Hộ ông Vũ Văn Hai, bà Ngô Thị Ba " + mark);
        assertThat(find(Component.class).withId("households-full").exists()).isFalse();
    }

    @Test
    void fieldThatIsFull_saysHowManyHouseholdsDidNotGoIn() {
        String mark = UUID.randomUUID().toString().substring(0, 8);
        entered(Drafts.XUAN_DOAI, "Hộ bà Đỗ Thị Cuối " + mark, "Xóm 3");
        open("nominees");
        click("wizard-add-list");
        TextArea list = find(TextArea.class).withId("households-list").single();
        String full = "Hộ " + "x".repeat(99_990);
        test(list).setValue(full);

        click("households-take-known");

        assertThat(list.getValue()).isEqualTo(full);
        assertThat(find(Component.class)
                        .withId("households-full")
                        .single()
                        .getElement()
                        .getTextRecursively())
                .contains("Ô danh sách đã đầy, còn ");
    }

    /** What is wrong with the rows that stayed is still to be mended, whoever is chosen beside them. */
    @Test
    void knownHouseholdsChosen_leaveTheReasonsOfWrongRowsStanding() {
        String mark = UUID.randomUUID().toString().substring(0, 8);
        entered(Drafts.XUAN_DOAI, "Hộ bà Đỗ Thị Chọn " + mark, "Xóm 3");
        open("nominees");
        click("wizard-add-list");
        TextArea list = find(TextArea.class).withId("households-list").single();
        test(list).setValue("1\tHộ ông Lưu Văn Sai " + mark + "\tXóm 2\tnhiều\t1");
        click("households-take");
        assertThat(find(Component.class).withId("households-faults").exists()).isTrue();

        click("households-take-known");

        assertThat(list.getValue()).contains("Lưu Văn Sai", "Đỗ Thị Chọn " + mark);
        assertThat(find(Component.class).withId("households-faults").exists()).isTrue();
        assertThat(find(Component.class).withId("households-full").exists()).isFalse();
    }

    private void entered(UnitCode unit, String name, @Nullable String address) {
        transactions.executeWithoutResult(status ->
                subjects.add(List.of(new SubjectDraft(SubjectKind.HOUSEHOLD, name, unit, null, null, address))));
    }

    @Test
    void reviewThatEndsAfterItsDay_isWarnedOfBeforeSending() {
        open("send");

        assertThat(find(Component.class).withId("review-warning").exists()).isTrue();
        assertThat(find(Component.class).withId("papers-open").exists()).isTrue();
    }

    @Test
    @SuppressWarnings("unchecked")
    void fileMarkedAsTheMinutes_answersThem() {
        open("evidence");
        MultiSelectComboBox<PaperOnFile> choice = (MultiSelectComboBox<PaperOnFile>)
                find(MultiSelectComboBox.class).all().getFirst();
        List<PaperOnFile> papers = evidence.papers(id);
        PaperOnFile minutes = papers.stream()
                .filter(paper -> paper.code().equals("ND86-MINUTES"))
                .findFirst()
                .orElseThrow();

        choice.setValue(Set.of(minutes));

        assertThat(evidence.papers(id))
                .filteredOn(paper -> !paper.files().isEmpty())
                .extracting(PaperOnFile::code)
                .containsExactly("ND86-MINUTES");
    }

    private void open(String page) {
        UI.getCurrent().navigate("de-nghi/" + id + "/sua", QueryParameters.of("muc", page));
    }

    private void click(String button) {
        test(find(Button.class).withId(button).single()).click();
    }
}
