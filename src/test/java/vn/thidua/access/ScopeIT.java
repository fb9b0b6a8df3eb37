package vn.thidua.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.IntegrationTest;
import vn.thidua.shared.Role;
import vn.thidua.shared.RoleAt;
import vn.thidua.shared.Scope;
import vn.thidua.shared.UnitCode;

@IntegrationTest
class ScopeIT {

    private static final UnitCode VILLAGE = new UnitCode("ND-T-XUANDOAI");
    private static final UnitCode NEIGHBOUR = new UnitCode("ND-T-XUANDONG");
    private static final UnitCode COMMUNE = new UnitCode("ND");
    private static final UnitCode CITY = new UnitCode("HP");

    @Autowired
    ScopeOfRoles scopeOfRoles;

    @ParameterizedTest(name = "{0}@{1}: own village {2}, next village {3}, commune {4}, city {5}")
    @CsvSource({
        "VILLAGE_HEAD,       ND-T-XUANDOAI, true,  false, false, false",
        "VILLAGE_FRONT,      ND-T-XUANDOAI, true,  false, false, false",
        "ORG_NOMINATOR,      ND-TH1,        false, false, false, false",
        "INTAKE_OFFICER,     ND,            true,  true,  true,  false",
        "INTAKE_OFFICER,     ND-VHXH,       true,  true,  true,  false",
        "APPRAISER,          ND,            true,  true,  true,  false",
        "COUNCIL_SECRETARY,  ND,            true,  true,  true,  false",
        "COUNCIL_MEMBER,     ND,            true,  true,  true,  false",
        "COUNCIL_CHAIR,      ND,            true,  true,  true,  false",
        "COMMUNE_CHAIR,      ND,            true,  true,  true,  false",
        "COMMUNE_VICE_CHAIR, ND,            true,  true,  true,  false",
        "CLERK,              ND,            true,  true,  true,  false",
        "ACCOUNTANT,         ND,            true,  true,  true,  false",
        "ARCHIVIST,          ND,            true,  true,  true,  false",
        "INSPECTOR,          ND-MTTQ,       true,  true,  true,  false",
        "CLERK,              HP,            true,  true,  true,  true",
        "CITY_APPRAISER,     HP-TDKT,       true,  true,  true,  true",
        "CITY_APPROVER,      HP,            true,  true,  true,  true",
        "SYS_ADMIN,          HP,            false, false, false, false",
    })
    void role_coversItsUnits(Role role, String unit, boolean own, boolean next, boolean commune, boolean city) {
        Scope scope = scopeOfRoles.of(List.of(new RoleAt(role, new UnitCode(unit))));

        assertThat(scope.everything()).isFalse();
        assertThat(scope.covers(VILLAGE)).isEqualTo(own);
        assertThat(scope.covers(NEIGHBOUR)).isEqualTo(next);
        assertThat(scope.covers(COMMUNE)).isEqualTo(commune);
        assertThat(scope.covers(CITY)).isEqualTo(city);
    }

    @Test
    void severalRoles_coverTheUnion() {
        Scope scope = scopeOfRoles.of(List.of(
                new RoleAt(Role.VILLAGE_HEAD, VILLAGE),
                new RoleAt(Role.VILLAGE_HEAD, NEIGHBOUR),
                new RoleAt(Role.SYS_ADMIN, CITY)));

        assertThat(scope.units()).containsExactlyInAnyOrder(VILLAGE, NEIGHBOUR);
    }
}
