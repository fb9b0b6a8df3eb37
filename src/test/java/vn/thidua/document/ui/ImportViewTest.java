package vn.thidua.document.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.thidua.TestPeople;
import vn.thidua.ViewTestBase;
import vn.thidua.document.imports.ImportId;
import vn.thidua.document.imports.ImportLinks;
import vn.thidua.document.imports.ImportsForTests;
import vn.thidua.document.sheet.Workbooks;
import vn.thidua.shared.ui.RowList;

class ImportViewTest extends ViewTestBase {

    private static final String KIND = "ho-gia-dinh";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private TestPeople people;

    private ImportsForTests imports;

    @BeforeEach
    void signIn() {
        imports = new ImportsForTests(context);
        people.signIn("canbo");
    }

    @AfterEach
    void signOut() {
        people.signOut();
    }

    @Test
    void kinds_standWithWhatTheyAreFor_andLeadToTemplateAndColumns() {
        navigate(ImportsView.class);
        assertThat(text($(RowList.class).id("import-kinds")))
                .contains("Khen thưởng đã có", "Số đầu kỳ", "không bao giờ được tính", "Hộ gia đình");

        navigate(ImportNavigation.ofKind("khen-thuong-cu"), NewImportView.class);
        assertThat($(H1.class).first().getText()).isEqualTo("Khen thưởng đã có");
        assertThat($(Anchor.class).id("import-template").getHref()).isEqualTo(ImportLinks.template("khen-thuong-cu"));
        assertThat(text((Component) getCurrentView())).contains("Ngày quyết định *", "4 số cuối CCCD");
    }

    @Test
    void rowsAreCheckedThenShown_cellAndReason_andGoInAtAWord() {
        String mark = "Hộ" + UUID.randomUUID().toString().replaceAll("\\D", "");
        List<List<?>> rows = new ArrayList<>();
        for (int number = 1; number <= 40; number++) {
            rows.add(List.of(mark + " Số " + number, number == 7 ? "Thôn Nào" : "Thôn Xuân Đông"));
        }
        ImportId id = sent(rows);
        people.signIn("canbo");
        navigate(ImportNavigation.of(id), ImportView.class);
        assertThat($(ProgressBar.class).id("import-progress").getMax()).isEqualTo(40);
        assertThat(UI.getCurrent().getPollInterval()).isPositive();

        signedOut(imports::run);
        navigate(ImportNavigation.of(id), ImportView.class);

        assertThat(UI.getCurrent().getPollInterval()).isNegative();
        assertThat(text($(RowList.class).id("import-rows-BAD")))
                .contains("Dòng 8", mark + " Số 7", "Ô B8 (Thôn): Không có thôn “Thôn Nào” trong xã.");
        assertThat($(Anchor.class).id("import-refused").getHref()).isEqualTo(ImportLinks.refused(id));
        assertThat($(Button.class).id("import-more-GOOD").isVisible()).isTrue();
        test($(Button.class).id("import-more-GOOD")).click();
        assertThat(text($(RowList.class).id("import-rows-GOOD"))).contains(mark + " Số 40");

        Button take = $(Button.class).id("import-take");
        assertThat(take.getText()).isEqualTo("Ghi 39 dòng hợp lệ");
        test(take).click();
        signedOut(imports::run);
        navigate(ImportNavigation.of(id), ImportView.class);

        assertThat(text($(Div.class).id("import-figures"))).contains("39", "đã ghi", "1", "sai, chưa nhận");
        assertThat(text((Component) getCurrentView())).contains("Đã ghi xong");
        navigate(ImportsView.class);
        assertThat(text($(RowList.class).id("imports"))).contains("40 dòng: 39 đã ghi, 0 đã có, 1 sai");
    }

    @Test
    void stopping_isAskedFor_andCanGoOn() {
        ImportId id = sent(List.of(List.of("Hộ Dừng " + UUID.randomUUID(), "Thôn Xuân Đông")));
        people.signIn("canbo");
        navigate(ImportNavigation.of(id), ImportView.class);

        test($(Button.class).id("import-stop")).click();
        test($(Button.class).id("confirm-yes")).click();

        assertThat(text((Component) getCurrentView())).contains("Đã dừng");
        test($(Button.class).id("import-recheck")).click();
        signedOut(imports::run);
        navigate(ImportNavigation.of(id), ImportView.class);
        assertThat($(Button.class).id("import-take").getText()).isEqualTo("Ghi 1 dòng hợp lệ");
    }

    @Test
    void importThatIsNotThere_answersLikeAnyOther() {
        UI.getCurrent().navigate(ImportNavigation.of(new ImportId(UUID.randomUUID())));
        String unknown = text((Component) getCurrentView());
        UI.getCurrent().navigate(ImportNavigation.IMPORTS + "/khong-phai-ma");

        assertThat(unknown).doesNotContain("dòng trong tệp");
        assertThat(text((Component) getCurrentView())).doesNotContain("dòng trong tệp");
    }

    private ImportId sent(List<List<?>> rows) {
        ImportId[] id = new ImportId[1];
        signedOut(() -> id[0] = imports.send(KIND, Workbooks.of(List.of("Họ tên chủ hộ", "Thôn"), rows)));
        return id[0];
    }

    /** The job works on nobody's behalf. */
    private void signedOut(Runnable work) {
        people.signOut();
        work.run();
        people.signIn("canbo");
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
