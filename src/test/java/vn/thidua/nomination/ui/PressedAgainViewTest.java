package vn.thidua.nomination.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.VaadinSession;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import vn.thidua.TestPeople;
import vn.thidua.ViewTestBase;
import vn.thidua.access.AssignmentDraft;
import vn.thidua.nomination.Beginnings;
import vn.thidua.nomination.Drafts;
import vn.thidua.nomination.Nominating;
import vn.thidua.nomination.NominationDraft;
import vn.thidua.nomination.NominationService;
import vn.thidua.nomination.NominationStage;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.Role;
import vn.thidua.shared.SubjectRef;
import vn.thidua.shared.ui.Problems;
import vn.thidua.workflow.FormSchema;
import vn.thidua.workflow.WorkItems;

/**
 * The same thing done twice, by one person or by two, or never answered: the screen says so in words, keeps what was
 * typed, and the thing is done once.
 */
class PressedAgainViewTest extends ViewTestBase {

    private static final String GONE = "Việc này không còn chờ xử lý";
    private static final String NOT_FOUND = "Không tìm thấy trang này";

    @Autowired
    ApplicationContext context;

    @Autowired
    TestPeople people;

    @Autowired
    NominationService nominations;

    @Autowired
    WorkItems workItems;

    @Autowired
    AbstractPlatformTransactionManager transactions;

    @Autowired
    JdbcTemplate jdbc;

    Nominating nominating;
    Collection<TransactionExecutionListener> listeners = List.of();

    @Nullable
    AccountId colleague;

    @BeforeEach
    void begin() {
        nominating = new Nominating(context);
        listeners = List.copyOf(transactions.getTransactionExecutionListeners());
    }

    @AfterEach
    void tidy() {
        transactions.setTransactionExecutionListeners(new ArrayList<>(listeners));
        people.signOut();
        if (colleague != null) {
            people.dismiss(colleague);
        }
    }

    @Test
    void answerToTheCommitIsLost_isSaid_andThePressAfterThatIsToldItIsDone() {
        UUID id = nominating.submitted(line());
        open("mattran", id);
        test(note()).setValue("Bà con đồng tình");
        losesTheNextAnswer();

        press("front-confirm");
        assertThat(said()).startsWith("Mất liên lạc với cơ sở dữ liệu");
        assertThat(note().getValue()).isEqualTo("Bà con đồng tình");
        press("front-confirm");

        assertThat(said()).startsWith("Việc này đã được xử lý lúc").contains("Phạm Thị Hiền");
        assertThat(stage(id)).isEqualTo(NominationStage.CHECK);
        assertThat(confirmations(id)).isEqualTo(1);
    }

    @Test
    void connectionGoesBeforeTheCommit_nothingIsDone_andThePressAfterThatDoesIt() {
        UUID id = nominating.submitted(line());
        open("mattran", id);
        test(note()).setValue("Bà con đồng tình");
        losesTheNextCommit();

        press("front-confirm");
        assertThat(said()).startsWith("Mất liên lạc với cơ sở dữ liệu");
        assertThat(stage(id)).isEqualTo(NominationStage.FRONT);
        press("front-confirm");

        assertThat(stage(id)).isEqualTo(NominationStage.CHECK);
        assertThat(confirmations(id)).isEqualTo(1);
    }

    @Test
    void confirmedInAnotherWindow_isConfirmedOnceAndTheNoteStaysOnTheScreen() {
        UUID id = nominating.submitted(line());
        open("mattran", id);
        test(note()).setValue("Bà con đồng tình");
        people.as("mattran", () -> nominations.confirmByFront(CommandKey.fresh(), id, "Ở cửa sổ kia"));

        press("front-confirm");

        assertThat(said()).startsWith("Hồ sơ không còn ở bước này");
        assertThat(note().getValue()).isEqualTo("Bà con đồng tình");
        assertThat(confirmations(id)).isEqualTo(1);
    }

    @Test
    void twoOfficersAtOnce_theSecondIsToldItIsGone_andTheirWordsStay() {
        UUID id = nominating.confirmed(line());
        colleague = people.newcomer(
                "Cán bộ thứ hai (mẫu)",
                AssignmentDraft.own(Role.INTAKE_OFFICER, Beginnings.COMMUNE, LocalDate.of(2025, 7, 1)));
        open(people.username(colleague), id);
        answer("SUPPLEMENT");
        test(missing()).setValue("Biên bản họp thôn");
        String task = people.as("canbo", () -> task(id));
        nominating.check(id, Map.of("checkOutcome", "COMPLETE"));

        press("task-submit");

        assertThat(said()).startsWith(GONE);
        assertThat(missing().getValue()).isEqualTo("Biên bản họp thôn");
        assertThat(stage(id)).isEqualTo(NominationStage.APPRAISAL);
        assertThat(jdbc.queryForObject(
                        "select count(*) from workflow_form_answer where task_id = ?", Integer.class, task))
                .isEqualTo(1);
    }

    @Test
    void linkOfATaskThatWasDone_saysSo() {
        UUID id = nominating.confirmed(line());
        String task = people.as("canbo", () -> task(id));
        nominating.check(id, Map.of("checkOutcome", "COMPLETE"));
        people.signIn("canbo");

        UI.getCurrent().navigate("viec/" + task);

        assertThat($(Paragraph.class).all()).extracting(Paragraph::getText).anyMatch(words -> words.startsWith(GONE));
    }

    /** The id is right, the person is not: the same answer as for one that was made up. */
    @Test
    void addressOfAnotherVillagesNomination_isAnsweredLikeAMadeUpOne() {
        UUID id = nominating.submitted(line());
        people.signIn("truongthon-xuandong");

        for (String address : List.of("ho-so/" + id, "ho-so/" + UUID.randomUUID())) {
            UI.getCurrent().navigate(address);
            assertThat($(H1.class).single().getText()).as(address).isEqualTo(NOT_FOUND);
        }
    }

    private static NominationDraft.Line line() {
        return Drafts.person("Nguyễn Thị Hường (mẫu)", "F-GK-CN");
    }

    private void open(String who, UUID id) {
        people.signIn(who);
        navigate("ho-so/" + id, NominationView.class);
    }

    private TextArea note() {
        return find(TextArea.class).withId("front-note").single();
    }

    private TextArea missing() {
        return find(TextArea.class).withId("field-missing").single();
    }

    @SuppressWarnings("unchecked")
    private void answer(String outcome) {
        RadioButtonGroup<FormSchema.Option> choice =
                find(RadioButtonGroup.class).withId("field-checkOutcome").single();
        choice.setValue(choice.getListDataView()
                .getItems()
                .filter(option -> option.value().equals(outcome))
                .findFirst()
                .orElseThrow());
    }

    private String task(UUID id) {
        return workItems.openFor(SubjectRef.of("nomination", id)).getFirst().taskId();
    }

    /** As the framework does: what leaves a listener goes to the session's handler. */
    private void press(String button) {
        try {
            test(find(Button.class).withId(button).single()).click();
        } catch (RuntimeException thrown) {
            var handler = VaadinSession.getCurrent().getErrorHandler();
            assertThat(handler).isInstanceOf(Problems.class);
            handler.error(new ErrorEvent(thrown));
        }
    }

    private String said() {
        return find(Notification.class).all().getLast().getElement().getTextRecursively();
    }

    private void losesTheNextAnswer() {
        AtomicBoolean lost = new AtomicBoolean();
        transactions.addListener(new TransactionExecutionListener() {
            @Override
            public void afterCommit(TransactionExecution transaction, @Nullable Throwable failure) {
                goneOnce(transaction, lost);
            }
        });
    }

    private void losesTheNextCommit() {
        AtomicBoolean lost = new AtomicBoolean();
        transactions.addListener(new TransactionExecutionListener() {
            @Override
            public void beforeCommit(TransactionExecution transaction) {
                goneOnce(transaction, lost);
            }
        });
    }

    private static void goneOnce(TransactionExecution transaction, AtomicBoolean lost) {
        if (transaction.isNewTransaction() && !transaction.isReadOnly() && !lost.getAndSet(true)) {
            throw new DataAccessResourceFailureException("The connection is gone");
        }
    }

    private NominationStage stage(UUID id) {
        return people.as("canbo", () -> nominations.details(id)).stage();
    }

    private int confirmations(UUID id) {
        return jdbc.queryForObject(
                "select count(*) from audit_entry where subject_id = ? and action = 'nomination.frontConfirmed'",
                Integer.class,
                id.toString());
    }
}
