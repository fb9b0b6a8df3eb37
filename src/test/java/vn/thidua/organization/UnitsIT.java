package vn.thidua.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.thidua.IntegrationTest;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.UnitCode;

@IntegrationTest
class UnitsIT {

    private static final UnitCode CITY = new UnitCode("HP");
    private static final UnitCode COMMUNE = new UnitCode("ND");
    private static final UnitCode VILLAGE = new UnitCode("ND-T-XUANDOAI");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Autowired
    private Units units;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void village_belongsToItsCommuneAndCity() {
        assertThat(units.unit(VILLAGE).name()).isEqualTo("Thôn Xuân Đoài");
        assertThat(units.communeOf(VILLAGE).code()).isEqualTo(COMMUNE);
        assertThat(units.cityOf(VILLAGE).code()).isEqualTo(CITY);
    }

    @Test
    void associationBelowTheFront_belongsToTheCommune() {
        assertThat(units.communeOf(new UnitCode("ND-LHPN")).code()).isEqualTo(COMMUNE);
    }

    @Test
    void communeAndCity_areTheirOwn() {
        assertThat(units.communeOf(COMMUNE).code()).isEqualTo(COMMUNE);
        assertThat(units.cityOf(CITY).code()).isEqualTo(CITY);
    }

    @Test
    void cityOffice_belongsToNoCommune() {
        UnitCode office = new UnitCode("HP-SNV");

        assertThatThrownBy(() -> units.communeOf(office)).isInstanceOf(BusinessException.class);
    }

    @Test
    void unknownCode_isNotFound() {
        UnitCode unknown = new UnitCode("XX");

        assertThat(units.find(unknown)).isEmpty();
        assertThatThrownBy(() -> units.unit(unknown)).hasMessage("shared.notFound");
    }

    @Test
    void subtreeOfTheCommune_holdsItsVillagesAndTheCommunesItWasMadeOf() {
        assertThat(units.subtree(COMMUNE))
                .contains(COMMUNE, VILLAGE, new UnitCode("ND-LHPN"), new UnitCode("NP"), new UnitCode("DL"))
                .doesNotContain(CITY, new UnitCode("KT"));
        assertThat(units.subtree(CITY)).containsAll(units.subtree(COMMUNE)).contains(new UnitCode("KT"));
        assertThat(units.subtree(VILLAGE)).containsExactly(VILLAGE);
    }

    @Test
    void dissolvedCommune_namesItsSuccessorAndIsNoChildToday() {
        assertThat(units.successor(new UnitCode("KQ"))).contains(COMMUNE);
        assertThat(units.children(new UnitCode("KT"), TODAY)).isEmpty();
        assertThat(units.children(new UnitCode("KT"), LocalDate.of(2025, 6, 30)))
                .extracting(Unit::name)
                .containsExactly("Xã Du Lễ", "Xã Kiến Quốc", "Xã Ngũ Phúc");
        assertThat(units.children(COMMUNE, LocalDate.of(2025, 6, 30))).isEmpty();
    }

    @Test
    void standIn_isMarked() {
        assertThat(units.unit(new UnitCode("ND-T-TUDOI")).sample()).isTrue();
        assertThat(units.unit(VILLAGE).sample()).isFalse();
    }

    @Test
    void children_areInVietnameseOrder() {
        assertThat(units.children(COMMUNE, TODAY).stream()
                        .filter(unit -> unit.kind() == UnitKind.VILLAGE)
                        .map(Unit::name))
                .containsSubsequence(
                        "Thôn 1 Du Lễ", "Thôn Mai Dương", "Thôn Nghi Dương", "Thôn Xuân Đoài", "Thôn Xuân Đông");
    }

    @Test
    void vietnameseOrder_putsBaseLettersBeforeTonesAndAfterThemTheNextLetter() {
        assertThat(jdbc.queryForList("""
                        select name from (values ('Đoàn'), ('Dung'), ('Ân'), ('Ăn'), ('An'), ('Ánh'), ('Ơn'), ('Ôn'), ('On'))
                            as names (name)
                        order by name collate "vi-x-icu"
                        """, String.class))
                .containsExactly("An", "Ánh", "Ăn", "Ân", "Dung", "Đoàn", "On", "Ôn", "Ơn");
    }
}
