package vn.thidua.register.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;
import vn.thidua.TestPeople;
import vn.thidua.ViewTestBase;
import vn.thidua.organization.SubjectId;
import vn.thidua.organization.Subjects;
import vn.thidua.register.AwardEntries;
import vn.thidua.register.AwardEntry;
import vn.thidua.register.RegisterLifecycle;
import vn.thidua.shared.ui.EmptyState;

class RegisterViewTest extends ViewTestBase {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 5);

    @Autowired
    private Subjects subjects;

    @Autowired
    private RegisterLifecycle lifecycle;

    @Autowired
    private TransactionOperations transaction;

    @Autowired
    private TestPeople people;

    private AwardEntries entries;

    @BeforeEach
    void signIn() {
        entries = new AwardEntries(subjects, lifecycle, transaction);
        people.signIn("canbo");
    }

    @AfterEach
    void signOut() {
        people.signOut();
    }

    @Test
    void typedWithoutToneMarks_findsTheBearer() {
        AwardEntry entry = entries.entered("Ngô Thị Màn Hình", "ND-T-XUANDONG", DAY);
        navigate(RegisterView.class);

        test($(TextField.class).id("register-search")).setValue("ngo thi man");

        Anchor row = $(Anchor.class).withAttribute("href").all().stream()
                .filter(link -> link.getHref().startsWith(RegisterNavigation.honoursOf(entry.subject())))
                .findFirst()
                .orElseThrow();
        assertThat(row.getHref()).endsWith("?tim=ngo+thi+man");
        assertThat(row.getElement().getTextRecursively())
                .contains("Ngô Thị Màn Hình", "Thôn Xuân Đông", "12/QĐ-UBND", "05/11/2026");
    }

    @Test
    void nobodyOfThatName_saysSoAndWhatToTry() {
        navigate(RegisterView.class);

        test($(TextField.class).id("register-search")).setValue("khong co ai nhu the");

        assertThat($(EmptyState.class).id("register-empty").getElement().getTextRecursively())
                .contains("khong co ai nhu the");
    }

    @Test
    void bearer_hasHonoursWithDecisionOrdinalTypeAndClass() {
        AwardEntry entry = entries.entered("Hồ Dòng Thời Gian", "ND-T-XUANDONG", DAY);

        navigate(RegisterNavigation.honoursOf(entry.subject()), HonoursView.class);

        assertThat($(H1.class).first().getText()).isEqualTo("Hồ Dòng Thời Gian");
        assertThat($(ListItem.class).first().getElement().getTextRecursively())
                .contains("Giấy khen của Chủ tịch UBND xã", "12/QĐ-UBND", "Phong trào, chuyên đề")
                .contains("Người trực tiếp lao động", "Cả nước chung sức xây dựng nông thôn mới");
    }

    @Test
    void bearerThatIsHidden_answersLikeOneThatDoesNotExist() {
        AwardEntry hidden = entries.entered("Đỗ Làng Bên", "ND-T-MAIDUONG", DAY);
        people.signIn("truongthon");

        assertThat(refusalOf(hidden.subject())).isEqualTo(refusalOf(new SubjectId(UUID.randomUUID())));
    }

    private String refusalOf(SubjectId subject) {
        UI.getCurrent().navigate(RegisterNavigation.honoursOf(subject));
        return UI.getCurrent().getElement().getTextRecursively();
    }
}
