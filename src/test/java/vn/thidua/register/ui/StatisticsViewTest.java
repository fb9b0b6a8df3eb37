package vn.thidua.register.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.TestPeople;
import vn.thidua.ViewTestBase;
import vn.thidua.award.AwardForm;
import vn.thidua.shared.ui.RowList;

class StatisticsViewTest extends ViewTestBase {

    @Autowired
    private TestPeople people;

    @BeforeEach
    void signIn() {
        people.signIn("canbo");
    }

    @AfterEach
    void signOut() {
        people.signOut();
    }

    @Test
    void figuresOfTheReport_standByIssuerFormAndPeriod() {
        go(2020, 2025);

        assertThat(text($(Div.class).id("count-F-BKTTG-CN")))
                .contains("Bằng khen của Thủ tướng Chính phủ", "Cá nhân", "Số đầu kỳ 2020-2025: 1.");
        assertThat(text($(Div.class).id("count-T-COTP"))).contains("Số đầu kỳ 2020-2025: 2.");
        assertThat(text($(Div.class).id("count-F-BKTP-TT"))).contains("Số đầu kỳ 2020-2025: 11.", "TTLĐXS?");
        assertThat(text($(Div.class).id("count-F-BKTP-CN"))).contains("Số đầu kỳ 2020-2025: 38.");
        assertThat(text((Component) getCurrentView()))
                .contains("Chủ tịch UBND huyện Kiến Thụy", "Số đầu kỳ 2020-2025: 3.", "Số đầu kỳ 2020-2025: 6.");
    }

    @Test
    void years_standInTheAddress_andWhatIsPartlyOutsideIsNotAdded() {
        go(2021, 2024);

        assertThat(select("statistics-from").getValue()).isEqualTo(2021);
        assertThat(select("statistics-to").getValue()).isEqualTo(2024);
        assertThat(text($(Div.class).id("count-F-BKTP-CN")))
                .contains("Không cộng: số đầu kỳ 2020-2025 là 38, chỉ một phần nằm trong khoảng năm đã chọn.");

        select("statistics-to").setValue(2025);

        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters())
                .startsWith("thong-ke-khen-thuong?")
                .contains("tu=2021", "den=2025");
    }

    @Test
    void balance_isEnteredOnTheScreen_andTakenBack() {
        navigate(RegisterNavigation.BALANCES, OpeningBalancesView.class);
        choose("Chủ tịch nước", "F-HCLD3-CN");
        test($(TextField.class).id("balance-from")).setValue("1958");
        test($(TextField.class).id("balance-to")).setValue("1959");
        test($(TextField.class).id("balance-count")).setValue("5");
        test($(TextField.class).id("balance-source")).setValue("Sổ cũ của huyện");
        test($(Button.class).id("balance-enter")).click();

        assertThat(text($(RowList.class).id("balances")))
                .contains("Năm 1958-1959", "5 Huân chương Lao động hạng Ba (Cá nhân)", "Sổ cũ của huyện");

        Button remove = $(Button.class).all().stream()
                .filter(button -> button.getId().orElse("").startsWith("balance-remove-"))
                .reduce((first, last) -> last)
                .orElseThrow();
        test(remove).click();
        test($(TextArea.class).id("confirm-reason")).setValue("Ghi thử");
        test($(Button.class).id("confirm-yes")).click();

        assertThat(text($(RowList.class).id("balances"))).doesNotContain("Sổ cũ của huyện");
    }

    @Test
    void nothingWritten_isRefusedByEachField_andNothingIsLost() {
        navigate(RegisterNavigation.BALANCES, OpeningBalancesView.class);
        test($(TextField.class).id("balance-count")).setValue("5");

        assertThatThrownBy(() -> test($(Button.class).id("balance-enter")).click())
                .hasMessage("register.balance.refused");

        assertThat($(TextField.class).id("balance-count").getValue()).isEqualTo("5");
    }

    @Test
    void whoKeepsNoBalances_readsTheFiguresOnly() {
        people.signIn("chutich");
        go(2020, 2025);

        assertThat(text((Component) getCurrentView()))
                .contains("Bằng khen của Thủ tướng Chính phủ")
                .doesNotContain("Ghi số đầu kỳ");
    }

    private void go(int from, int to) {
        UI.getCurrent().navigate(RegisterNavigation.STATISTICS, RegisterNavigation.years(from, to));
    }

    @SuppressWarnings("unchecked")
    private void choose(String issuer, String form) {
        ((ComboBox<String>) $(ComboBox.class).id("balance-issuer")).setValue(issuer);
        ComboBox<AwardForm> forms = (ComboBox<AwardForm>) $(ComboBox.class).id("balance-form");
        forms.setValue(forms.getListDataView()
                .getItems()
                .filter(each -> each.code().equals(form))
                .findFirst()
                .orElseThrow());
    }

    @SuppressWarnings("unchecked")
    private Select<Integer> select(String id) {
        return (Select<Integer>) $(Select.class).id(id);
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
