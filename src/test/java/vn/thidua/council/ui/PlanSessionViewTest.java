package vn.thidua.council.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.access.AssignmentDraft;
import vn.thidua.council.CouncilService;
import vn.thidua.council.SessionRow;
import vn.thidua.shared.AccountId;
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
