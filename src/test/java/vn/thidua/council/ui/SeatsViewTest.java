package vn.thidua.council.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.thidua.TestPeople;
import vn.thidua.ViewTestBase;
import vn.thidua.access.AssignmentDraft;
import vn.thidua.council.CouncilService;
import vn.thidua.council.FoundCouncil;
import vn.thidua.council.Post;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.Role;
import vn.thidua.shared.UnitCode;
import vn.thidua.shared.ui.DateField;
import vn.thidua.shared.ui.Formats;

/** The screens on which the secretary enters what changes a Council. */
class SeatsViewTest extends ViewTestBase {

    private static final UnitCode UNIT = new UnitCode("NP");
    private static final UnitCode COMMUNE = new UnitCode("ND");

    @Autowired
    private CouncilService council;

    @Autowired
    private TestPeople people;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Clock clock;

    @AfterEach
    void noCouncil() {
        people.signOut();
        jdbc.update("update council set unit = 'past-' || id where unit = ?", UNIT.value());
    }

    @Test
    void secretaryEntersWhoComesAndGoes_andTheLastDay_onTheScreens() {
        LocalDate today = LocalDate.now(clock);
        AccountId chair = people.newcomer("Màn Chủ Tịch (mẫu)", AssignmentDraft.own(Role.COUNCIL_CHAIR, UNIT, today));
        AccountId secretary =
                people.newcomer("Màn Thư Ký (mẫu)", AssignmentDraft.own(Role.COUNCIL_SECRETARY, UNIT, today));
        AccountId comes = people.newcomer("Màn Đến (mẫu)", AssignmentDraft.own(Role.COUNCIL_MEMBER, UNIT, today));
        people.as(
                secretary,
                () -> council.found(
                        CommandKey.fresh(),
                        UNIT,
                        new FoundCouncil(
                                "Hội đồng (mẫu)",
                                "2026",
                                "01/QĐ (mẫu)",
                                today.minusDays(3),
                                true,
                                List.of(
                                        new FoundCouncil.Seat(chair, "Màn Chủ Tịch (mẫu)", Post.CHAIR),
                                        new FoundCouncil.Seat(secretary, "Màn Thư Ký (mẫu)", Post.SECRETARY)))));
        people.signIn(people.username(secretary));
        assertThat(text(navigate(CouncilView.class)))
                .contains("Thay đổi thành viên")
                .doesNotContain("Màn Đến (mẫu)");
        navigate(ChangeSeatsView.class);
        press("seats-confirm");
        assertThat($(TextField.class).id("seats-decision").isInvalid()).isTrue();
        test($(TextField.class).id("seats-decision")).setValue("09/QĐ-UBND (mẫu)");
        $(DateField.class).id("seats-decided-on").setValue(today);
        $(DateField.class).id("seats-from").setValue(today);
        post(comes).setValue(Optional.of(Post.VICE_CHAIR));
        press("seats-confirm");
        assertThat(text((Component) getCurrentView()))
                .contains("Màn Đến (mẫu)", "Phó Chủ tịch Hội đồng, từ " + Formats.date(today), "09/QĐ-UBND (mẫu)");

        people.signIn(people.username(secretary));
        navigate(ChangeSeatsView.class);
        press("seats-correct");
        post(comes).setValue(Optional.of(Post.MEMBER));
        press("seats-correct-confirm");
        assertThat($(TextArea.class).id("seats-reason").isInvalid()).isTrue();
        test($(TextArea.class).id("seats-reason")).setValue("Nhầm chức danh");
        press("seats-correct-confirm");
        assertThat(text((Component) getCurrentView()))
                .contains("Màn Đến (mẫu)")
                .doesNotContain("Phó Chủ tịch Hội đồng, từ ");

        people.signIn(people.username(secretary));
        navigate(EndTermView.class);
        test($(TextField.class).id("term-decision")).setValue("10/QĐ-UBND (mẫu)");
        $(DateField.class).id("term-decided-on").setValue(today);
        $(DateField.class).id("term-last-day").setValue(today.plusDays(1));
        press("term-confirm");
        assertThat(text((Component) getCurrentView()))
                .contains("Ngày cuối của nhiệm kỳ", Formats.date(today.plusDays(1)), "Lập Hội đồng nhiệm kỳ sau");
    }

    @Test
    void secretaryOfTwoCouncils_seesOnEveryPageTheOneTheyChose() {
        LocalDate today = LocalDate.now(clock);
        AccountId chair = people.newcomer("Hai Chủ Tịch (mẫu)", AssignmentDraft.own(Role.COUNCIL_CHAIR, UNIT, today));
        AccountId both = people.newcomer(
                "Hai Thư Ký (mẫu)",
                AssignmentDraft.own(Role.COUNCIL_SECRETARY, UNIT, today),
                AssignmentDraft.own(Role.COUNCIL_SECRETARY, COMMUNE, today));
        people.as(
                both,
                () -> council.found(
                        CommandKey.fresh(),
                        UNIT,
                        new FoundCouncil(
                                "Hội đồng thứ hai (mẫu)",
                                "2026",
                                "02/QĐ (mẫu)",
                                today,
                                true,
                                List.of(
                                        new FoundCouncil.Seat(chair, "Hai Chủ Tịch (mẫu)", Post.CHAIR),
                                        new FoundCouncil.Seat(both, "Hai Thư Ký (mẫu)", Post.SECRETARY)))));
        people.signIn(people.username(both));
        assertThat(text(navigate(SessionListView.class)))
                .contains("Hội đồng thứ hai (mẫu): 2 thành viên", "11 thành viên");
        assertThat(text(navigate(CouncilView.class)))
                .contains("Hội đồng khác của bạn", "Hội đồng thứ hai (mẫu)")
                .doesNotContain("Hai Chủ Tịch (mẫu)");

        for (String page : List.of(
                CouncilNavigation.COUNCIL,
                CouncilNavigation.CHANGE_SEATS,
                CouncilNavigation.END_TERM,
                CouncilNavigation.TEAM)) {
            assertThat(text(shown(page, UNIT))).as(page).contains("Hội đồng thứ hai (mẫu)");
            assertThat(text(shown(page, COMMUNE)))
                    .as(page)
                    .contains(people.as(both, () -> council.council(COMMUNE))
                            .orElseThrow()
                            .name());
            assertThat(text(shown(page, new UnitCode("HP"))))
                    .as("%s, of one that is not theirs", page)
                    .isEqualTo(text(shown(page, COMMUNE)));
        }
        shown(CouncilNavigation.COUNCIL, UNIT);
        assertThat($(Anchor.class).id("change-seats").getHref()).isEqualTo("hoi-dong/thay-doi-thanh-vien?don-vi=NP");
    }

    private Component shown(String page, UnitCode unit) {
        UI.getCurrent().navigate(page, QueryParameters.of("don-vi", unit.value()));
        return (Component) getCurrentView();
    }

    @SuppressWarnings("unchecked")
    private Select<Optional<Post>> post(AccountId account) {
        return $(Select.class).id("seat-" + account.value());
    }

    private void press(String id) {
        test($(Button.class).id(id)).click();
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
