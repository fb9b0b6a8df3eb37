package vn.thidua.database;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.IntegrationTest;
import vn.thidua.shared.Scope;
import vn.thidua.shared.UnitCode;

/** What scoped queries ask of an array. */
@IntegrationTest
@Transactional
class ArrayFunctionsIT {

    @Autowired
    EntityManager entities;

    @Test
    void within_isTheUnitsOfTheScopeAndNoOther() {
        Scope two = Scope.of(List.of(new UnitCode("ND-T-XUANDOAI"), new UnitCode("ND-T-XUANDONG")));

        assertThat(units("within(:units, u.code)", two)).containsExactlyInAnyOrder("ND-T-XUANDOAI", "ND-T-XUANDONG");
    }

    @Test
    void within_isNothingForWhoeverHasNoUnit() {
        assertThat(units("within(:units, u.code)", Scope.of(List.of()))).isEmpty();
    }

    @Test
    void within_isEverythingForTheProcess() {
        assertThat(units("within(:units, u.code)", Scope.ALL))
                .hasSize(units("1 = 1 or within(:units, u.code)", Scope.of(List.of()))
                        .size())
                .contains("HP", "ND");
    }

    @Test
    void among_knowsNoWordForEverything() {
        assertThat(units("among(:units, u.code)", Scope.ALL.array())).isEmpty();
        assertThat(units("among(:units, u.code)", new String[] {"ND"})).containsExactly("ND");
        assertThat(units("u.code = 'ND' and not among(:units, u.code)", new String[0]))
                .containsExactly("ND");
    }

    private List<String> units(String condition, Object units) {
        return entities.createQuery("select u.code from UnitEntity u where " + condition, String.class)
                .setParameter("units", units)
                .getResultList();
    }
}
