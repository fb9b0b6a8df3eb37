package vn.thidua.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.IntegrationTest;
import vn.thidua.MovableClock;
import vn.thidua.TestPeople;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.CurrentActor;
import vn.thidua.shared.Role;
import vn.thidua.shared.RoleAt;
import vn.thidua.shared.RoleHolders;
import vn.thidua.shared.RoleHolders.Holder;
import vn.thidua.shared.Substitution;
import vn.thidua.shared.Substitution.Standing;
import vn.thidua.shared.UnitCode;

@IntegrationTest
@Transactional
class AssignmentsIT {

    private static final UnitCode COMMUNE = new UnitCode("ND");
    private static final LocalDate FIRST = LocalDate.of(2026, Month.MARCH, 2);
    private static final LocalDate LAST = LocalDate.of(2026, Month.MARCH, 31);

    @Autowired
    AccountKeeper keeper;

    @Autowired
    AccountDetails details;

    @Autowired
    CurrentActor currentActor;

    @Autowired
    Substitution substitution;

    @Autowired
    RoleHolders roleHolders;

    @Autowired
    TestPeople people;

    @Autowired
    MovableClock clock;

    @Test
    void assignment_isInForceFromItsFirstDayToItsLast() {
        AccountId account = somebody();
        keeper.assign(account, AssignmentDraft.own(Role.CLERK, COMMUNE, FIRST).until(LAST));

        assertThat(heldOn(account, FIRST.minusDays(1), LocalTime.of(23, 59))).isEmpty();
        assertThat(heldOn(account, FIRST, LocalTime.MIDNIGHT)).containsExactly(new RoleAt(Role.CLERK, COMMUNE));
        assertThat(heldOn(account, LAST, LocalTime.of(23, 59))).containsExactly(new RoleAt(Role.CLERK, COMMUNE));
        assertThat(heldOn(account, LAST.plusDays(1), LocalTime.MIDNIGHT)).isEmpty();
    }

    @Test
    void authorities_areTheRolesOfTheDay() {
        AccountId account = somebody();
        keeper.assign(account, AssignmentDraft.own(Role.CLERK, COMMUNE, FIRST).until(LAST));

        clock.set(FIRST, LocalTime.NOON);
        assertThat(details.byId(account).getAuthorities())
                .extracting(GrantedAuthority::getAuthority)
                .containsExactly("ROLE_CLERK");
        clock.set(LAST.plusDays(1), LocalTime.NOON);
        assertThat(details.byId(account).getAuthorities()).isEmpty();
    }

    @Test
    void require_refusesWhatIsNotHeldAtThatUnit() {
        people.as("vanthu", () -> {
            currentActor.require(Role.CLERK, COMMUNE);
            assertThatExceptionOfType(BusinessException.class)
                    .isThrownBy(() -> currentActor.require(Role.CLERK, new UnitCode("HP")))
                    .satisfies(refused -> assertThat(refused.key()).isEqualTo("shared.forbidden"));
        });
    }

    @Test
    void holders_areThoseOfTheDay_inVietnameseOrder() {
        assertThat(roleHolders.holders(Role.COUNCIL_MEMBER, COMMUNE, LocalDate.now(clock)))
                .hasSize(11)
                .extracting(Holder::name)
                .allMatch(name -> name.endsWith("(mẫu)"))
                .startsWith("Cao Xuân Bách (mẫu)", "Đặng Văn Thịnh (mẫu)");
        assertThat(roleHolders.holders(Role.COUNCIL_MEMBER, COMMUNE, LocalDate.of(2025, Month.JUNE, 30)))
                .isEmpty();
    }

    @Test
    void nobodySignedIn_isTheSystem() {
        assertThat(currentActor.actor()).isEqualTo(Actor.system("Hệ thống"));
        assertThat(currentActor.assignments()).isEmpty();
        assertThat(currentActor.scope().everything()).isTrue();
    }

    @Test
    void substitute_actsOnBehalfOfTheOneWhoAuthorised() {
        AccountId substitute = somebody();
        AccountId chair = people.id("chutich");
        keeper.assign(
                substitute, new AssignmentDraft(Role.COMMUNE_CHAIR, COMMUNE, AssignmentKind.TUQ, chair, FIRST, LAST));
        clock.set(FIRST, LocalTime.NOON);

        Actor acting = currentActor.as(
                substitute, () -> substitution.inCapacityOf(Role.COMMUNE_CHAIR, COMMUNE, currentActor::actor));
        Actor afterwards = currentActor.as(substitute, currentActor::actor);

        assertThat(acting.account()).isEqualTo(substitute);
        assertThat(acting.onBehalfOf()).isEqualTo(chair);
        assertThat(acting.onBehalfOfName()).startsWith("Phạm Quốc Vinh");
        assertThat(afterwards.onBehalfOf()).isNull();
    }

    @Test
    void roleOfAnotherAskedFor_isActedInForThem() {
        AccountId substitute = somebody();
        AccountId chair = people.id("chutich");
        keeper.assign(substitute, AssignmentDraft.own(Role.CLERK, COMMUNE, FIRST));
        keeper.assign(
                substitute, new AssignmentDraft(Role.COMMUNE_CHAIR, COMMUNE, AssignmentKind.TUQ, chair, FIRST, LAST));
        clock.set(FIRST, LocalTime.NOON);

        currentActor.as(substitute, () -> {
            currentActor.require(Role.COMMUNE_CHAIR, COMMUNE);
            assertThat(currentActor.actor().onBehalfOf()).isEqualTo(chair);
            currentActor.require(Role.CLERK, COMMUNE);
            assertThat(currentActor.actor().onBehalfOf()).isNull();
            currentActor.require(Role.COMMUNE_CHAIR, COMMUNE);
            return null;
        });
        assertThat(people.as("vanthu", currentActor::actor).onBehalfOf()).isNull();
    }

    @Test
    void ownOffice_goesBeforeDeputyAndAuthorisation() {
        AccountId substitute = somebody();
        AccountId chair = people.id("chutich");
        clock.set(FIRST, LocalTime.NOON);
        List<Standing> seen = new ArrayList<>();
        seen.add(standing(substitute));
        for (AssignmentKind kind : List.of(AssignmentKind.TUQ, AssignmentKind.KT)) {
            keeper.assign(substitute, new AssignmentDraft(Role.COMMUNE_CHAIR, COMMUNE, kind, chair, FIRST, LAST));
            seen.add(standing(substitute));
        }
        keeper.assign(substitute, AssignmentDraft.own(Role.COMMUNE_CHAIR, COMMUNE, FIRST));
        seen.add(standing(substitute));

        assertThat(seen).containsExactly(Standing.NONE, Standing.AUTHORISED, Standing.DEPUTY, Standing.OWN);
    }

    @Test
    void ownOffice_isOnBehalfOfNobody() {
        Actor acting =
                people.as("chutich", () -> substitution.inCapacityOf(Role.COMMUNE_CHAIR, COMMUNE, currentActor::actor));

        assertThat(acting.onBehalfOf()).isNull();
    }

    @Test
    void seatInTheCouncil_cannotBeLent() {
        AccountId substitute = somebody();
        AssignmentDraft lent = new AssignmentDraft(
                Role.COUNCIL_MEMBER, COMMUNE, AssignmentKind.TUQ, people.id("uyvien1"), FIRST, LAST);

        assertThatExceptionOfType(AccessException.class)
                .isThrownBy(() -> keeper.assign(substitute, lent))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("access.assignment.voteInPerson"));
    }

    @Test
    void unknownUnit_isRefused() {
        AccountId account = somebody();

        assertThatExceptionOfType(BusinessException.class)
                .isThrownBy(
                        () -> keeper.assign(account, AssignmentDraft.own(Role.CLERK, new UnitCode("NOWHERE"), FIRST)));
    }

    private Standing standing(AccountId account) {
        return currentActor.as(account, () -> substitution.standing(Role.COMMUNE_CHAIR, COMMUNE));
    }

    private List<RoleAt> heldOn(AccountId account, LocalDate day, LocalTime time) {
        clock.set(day, time);
        return currentActor.as(account, () -> List.copyOf(currentActor.assignments()));
    }

    private AccountId somebody() {
        return keeper.create(new AccountDraft("somebody", "Một Người (mẫu)", "", "mot cau du dai"), false)
                .id();
    }
}
