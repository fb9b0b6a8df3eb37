package vn.thidua.journey;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.context.ApplicationContext;
import vn.thidua.TestPeople;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.Role;

/**
 * People who hold several roles, of which a rule lets them use only some: whoever nominated, is named on the line, or
 * appraised it.
 *
 * @see "ADR 0027"
 */
class TwoRoles {

    private static final Set<Role> OF_THE_ROAD = Set.of(
            Role.VILLAGE_HEAD,
            Role.VILLAGE_FRONT,
            Role.INTAKE_OFFICER,
            Role.APPRAISER,
            Role.COMMUNE_VICE_CHAIR,
            Role.CITY_APPRAISER,
            Role.CITY_APPROVER);

    private final ApplicationContext context;
    private final TwoCommunes world;
    private final TestPeople people;

    TwoRoles(ApplicationContext context, TwoCommunes world) {
        this.context = context;
        this.world = world;
        this.people = context.getBean(TestPeople.class);
    }

    /**
     * One of them on the road of an award.
     *
     * @param part by which the README's table names the person
     */
    record Story(String part, Set<Role> roles, AccountId account, Walk walk) {}

    /** Each is made when its turn comes, and dismissed at the end of its walk. */
    List<Supplier<Story>> all() {
        return List.of(this::nominator, this::nominee, this::appraiser, this::reviewer);
    }

    private Story nominator() {
        AccountId who = world.somebody("Người đề nghị (mẫu)", OF_THE_ROAD);
        FirstAward award = new FirstAward(context, world.castWith("truongthon", who), "Kiêm đề nghị", "F-BKTP-CN");
        return story("the nominator", OF_THE_ROAD, who, award, untilTheCitySigns(award));
    }

    /** Not the head of the village's Front: a nominee in that office has the commune's Front confirm. */
    private Story nominee() {
        Set<Role> roles = new HashSet<>(OF_THE_ROAD);
        roles.remove(Role.VILLAGE_FRONT);
        FirstAward award = new FirstAward(context, world.cast(), "Kiêm nhận", "F-BKTP-CN");
        AccountId who = world.somebody(award.draft().lines().getFirst().name(), roles);
        return story("the nominee", roles, who, award, untilTheCitySigns(award));
    }

    private Story appraiser() {
        Set<Role> roles = Set.of(Role.APPRAISER, Role.COMMUNE_VICE_CHAIR);
        AccountId who = world.somebody("Người thẩm định kiêm ký (mẫu)", roles);
        FirstAward award = new FirstAward(context, world.castWith("thamdinh", who), "Kiêm thẩm", "F-GK-CN");
        return story("the appraiser", roles, who, award, award.giayKhen());
    }

    private Story reviewer() {
        Set<Role> roles = Set.of(Role.CITY_APPRAISER, Role.CITY_APPROVER);
        AccountId who = world.somebody("Chuyên viên kiêm ký (mẫu)", roles);
        FirstAward award = new FirstAward(context, world.castWith("thamdinhtp", who), "Kiêm phố", "F-BKTP-CN");
        return story("the reviewer", roles, who, award, untilTheCitySigns(award));
    }

    /** Two people who chair the city at once are one too many to go on. */
    private static List<FirstAward.Step> untilTheCitySigns(FirstAward award) {
        return award.bangKhenWithSupplement().stream()
                .takeWhile(step -> !step.name().equals("city chair signs"))
                .toList();
    }

    private Story story(String part, Set<Role> roles, AccountId who, FirstAward award, List<FirstAward.Step> steps) {
        Map<String, String> stations = award.form().equals("F-GK-CN") ? Walk.TO_THE_COUNCIL : Walk.WITH_THE_CITY;
        return new Story(part, roles, who, new Walk(award, steps, stations, () -> people.dismiss(who)));
    }
}
