package vn.thidua.council.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.access.AssignmentDraft;
import vn.thidua.council.CouncilService;
import vn.thidua.council.Interest;
import vn.thidua.council.InterestKind;
import vn.thidua.council.SessionRow;
import vn.thidua.council.SubjectKey;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.Role;
import vn.thidua.shared.UnitCode;

/** Where a session is planned, by whoever keeps the papers of one Council or of several. */
class PlanSessionViewTest extends SessionScreens {

    private static final UnitCode CITY = new UnitCode("HP");

    @Autowired
    private CouncilService councils;

    private AccountId both;

    @AfterEach
    void asBefore() {
        people.signOut();
        if (both != null) {
            people.dismiss(both);
        }
    }

    @Test
    void secretaryOfTwoCouncils_saysWhoseSessionItIs_beforeAnythingIsOffered() {
        LocalDate since = LocalDate.now(clock).minusDays(1);
        both = people.newcomer(
                "Thư Ký Hai Nơi (mẫu)",
                AssignmentDraft.own(Role.COUNCIL_SECRETARY, COMMUNE, since),
                AssignmentDraft.own(Role.COUNCIL_SECRETARY, CITY, since));
        fakeAgenda.add(COMMUNE, "Mai Thị Của Xã (mẫu)", "F-GK-CN");
        fakeAgenda.add(CITY, "Mai Thị Của Thành Phố (mẫu)", "F-GK-CN");
        people.signIn(people.username(both));
        PlanSessionView plan = navigate(PlanSessionView.class);

        assertThat(text(plan)).contains("Lập phiên họp của Hội đồng nào?");
        assertThat(offered()).isEmpty();
        assertThat($(Anchor.class).id("plan-of-HP").getHref()).isEqualTo("hoi-dong/lap-phien?don-vi=HP");
        UI.getCurrent().navigate(CouncilNavigation.PLAN, QueryParameters.of("don-vi", "HP"));
        assertThat(offered()).contains("Mai Thị Của Thành Phố (mẫu)").doesNotContain("Mai Thị Của Xã (mẫu)");
        UI.getCurrent().navigate(CouncilNavigation.PLAN, QueryParameters.of("don-vi", "ND"));
        assertThat(offered()).contains("Mai Thị Của Xã (mẫu)").doesNotContain("Mai Thị Của Thành Phố (mẫu)");
        int before = people.as(both, councils::sessions).size();

        test($(Button.class).id("plan-confirm")).click();

        assertThat(people.as(both, councils::sessions))
                .as("one, however often the screen was looked at")
                .hasSize(before + 1)
                .first()
                .extracting(SessionRow::unitName)
                .isEqualTo("Xã Nghi Dương");
    }

    @Test
    void whatWasPutOffWithoutTheSecretary_isPlannedByName_andNothingOfItIsShown() {
        SubjectKey putOff = fakeAgenda.add(COMMUNE, "Mai Văn Hoãn (mẫu)", "F-GK-CN");
        UUID session = convened(MEMBERS, putOff);
        UUID item = people.as("thuky", () -> councils.session(session))
                .items()
                .getFirst()
                .id();
        people.as(
                "thuky",
                () -> interests.declare(
                        CommandKey.fresh(), session, List.of(new Interest(item, InterestKind.FAMILY, null))));
        fakeAgenda.readyAgain(putOff);
        people.signIn("thuky");

        PlanSessionView plan = navigate(PlanSessionView.class);

        assertThat(offered()).contains("Mai Văn Hoãn (mẫu)");
        assertThat(text(plan)).contains("Bạn không tham gia xét hồ sơ này");
        assertThat($(Anchor.class).all()).noneMatch(link -> link.getHref().equals("thu/" + putOff.id()));
    }

    @Test
    void agendaOfSeveralForms_hasAHeadingForEach() {
        UUID session = convened(
                MEMBERS,
                fakeAgenda.add(COMMUNE, "Mai Thị Giấy (mẫu)", "F-GK-CN"),
                fakeAgenda.add(COMMUNE, "Mai Văn Giấy (mẫu)", "F-GK-CN"),
                fakeAgenda.add(COMMUNE, "Mai Thị Bằng (mẫu)", "F-BKTP-CN"));
        people.signIn("uyvien1");

        UI.getCurrent().navigate("hoi-dong/phien/" + session);

        assertThat($(Div.class).all().stream()
                        .filter(div -> div.hasClassName("council-group"))
                        .map(SessionScreens::text))
                .containsExactly("Hình thức F-GK-CN, bỏ phiếu kín", "Hình thức F-BKTP-CN, bỏ phiếu kín");
    }

    private List<String> offered() {
        return $(Checkbox.class).all().stream().map(Checkbox::getLabel).toList();
    }

    @Test
    void secretaryOfOneCouncil_isAskedNothing() {
        people.signIn("thuky");
        navigate(PlanSessionView.class);

        assertThat($(Section.class).all())
                .noneMatch(panel -> panel.getId().filter("plan-which"::equals).isPresent());
    }
}
