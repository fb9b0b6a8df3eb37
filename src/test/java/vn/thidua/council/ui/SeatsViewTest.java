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
import java.util.Map;
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

    /** Another unit of before the merger that never has a Council. */
    private static final UnitCode BESIDE = new UnitCode("KT");

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
        foundTheSecond(chair, both, today);
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
        Map.of(CouncilNavigation.CHANGE_SEATS, "seats-decision", CouncilNavigation.END_TERM, "term-decision")
                .forEach((page, field) -> {
                    shown(page, UNIT);
                    type(field, "03/QĐ (mẫu)");
                    shown(page, COMMUNE);
                    assertThat($(TextField.class).id(field).getValue()).as(page).isEmpty();
                    shown(page, UNIT);
                    assertThat($(TextField.class).id(field).getValue()).as(page).isEqualTo("03/QĐ (mẫu)");
                });
        shown(CouncilNavigation.COUNCIL, UNIT);
        assertThat($(Anchor.class).id("change-seats").getHref()).isEqualTo("hoi-dong/thay-doi-thanh-vien?don-vi=NP");
    }

    @Test
    void whoHoldsARoleAtAnOffice_findsTheCouncilOfItsCommune_besideTheOneTheySitOn() {
        LocalDate today = LocalDate.now(clock);
        AccountId chair = people.newcomer("Hai Chủ Tịch (mẫu)", AssignmentDraft.own(Role.COUNCIL_CHAIR, UNIT, today));
        AccountId secretary =
                people.newcomer("Hai Thư Ký (mẫu)", AssignmentDraft.own(Role.COUNCIL_SECRETARY, UNIT, today));
        foundTheSecond(chair, secretary, today);
        AccountId watches = people.newcomer(
                "Hai Giám Sát (mẫu)",
                AssignmentDraft.own(Role.COUNCIL_MEMBER, UNIT, today),
                AssignmentDraft.own(Role.INSPECTOR, new UnitCode("ND-VP"), today));
        people.signIn(people.username(watches));

        assertThat(text(navigate(SessionListView.class)))
                .contains("Hội đồng thứ hai (mẫu): 2 thành viên", "11 thành viên");
    }

    private void foundTheSecond(AccountId chair, AccountId secretary, LocalDate today) {
        people.as(
                secretary,
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
                                        new FoundCouncil.Seat(secretary, "Hai Thư Ký (mẫu)", Post.SECRETARY)))));
    }

    @Test
    void whatIsTypedForOneCouncil_isNotOnTheFormOfAnother_andIsThereAgainOnItsOwn() {
        LocalDate today = LocalDate.now(clock);
        AccountId both = people.newcomer(
                "Lập Hai Nơi (mẫu)",
                AssignmentDraft.own(Role.COUNCIL_SECRETARY, UNIT, today),
                AssignmentDraft.own(Role.COUNCIL_SECRETARY, BESIDE, today));
        people.signIn(people.username(both));
        navigate(FoundCouncilView.class);
        shown(CouncilNavigation.FOUND, UNIT);
        assertThat($(TextField.class).id("found-name").getValue()).contains("xã Ngũ Phúc");
        type("found-term", "2026-2031");
        type("found-decision", "11/QĐ-UBND (mẫu)");
        $(DateField.class).id("found-decided-on").setValue(today);

        shown(CouncilNavigation.FOUND, BESIDE);
        assertThat($(TextField.class).id("found-name").getValue()).contains("huyện Kiến Thụy");
        assertThat($(TextField.class).id("found-term").getValue()).isEmpty();
        assertThat($(TextField.class).id("found-decision").getValue()).isEmpty();
        assertThat($(DateField.class).id("found-decided-on").isEmpty()).isTrue();
        type("found-decision", "12/QĐ-UBND (mẫu)");

        shown(CouncilNavigation.FOUND, UNIT);
        assertThat($(TextField.class).id("found-term").getValue()).isEqualTo("2026-2031");
        assertThat($(TextField.class).id("found-decision").getValue()).isEqualTo("11/QĐ-UBND (mẫu)");
        assertThat($(DateField.class).id("found-decided-on").getValue()).isEqualTo(today);
    }

    private void type(String field, String text) {
        test($(TextField.class).id(field)).setValue(text);
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
