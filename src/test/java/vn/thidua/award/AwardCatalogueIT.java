package vn.thidua.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.IntegrationTest;
import vn.thidua.shared.SubjectKind;

@IntegrationTest
class AwardCatalogueIT {

    @Autowired
    private AwardCatalogue catalogue;

    @Test
    void catalogue_isComplete() {
        assertThat(catalogue.all())
                .extracting(AwardForm::code)
                .containsExactly(
                        "T-LDTT",
                        "T-CSTDCS",
                        "T-CSTDTP",
                        "T-CSTDTQ",
                        "T-TTLDTT",
                        "T-TTLDXS",
                        "T-COTP",
                        "T-COCP",
                        "T-XATB",
                        "T-THONVH",
                        "T-GDVH",
                        "F-GK-CN",
                        "F-GK-TT",
                        "F-GK-HO",
                        "F-BKTP-CN",
                        "F-BKTP-TT",
                        "F-BKTP-HO",
                        "F-BKTTG-CN",
                        "F-BKTTG-TT",
                        "F-HCLD3-CN",
                        "F-HCLD3-TT",
                        "F-KNC");
        assertThat(catalogue.all())
                .allSatisfy(
                        form -> assertThat(form.title()).isEqualTo(form.code().startsWith("T-")));
    }

    @Test
    void form_knowsWhoDecides() {
        assertThat(catalogue.form("F-GK-CN"))
                .isEqualTo(new AwardForm(
                        "F-GK-CN",
                        "Giấy khen của Chủ tịch UBND xã",
                        false,
                        SubjectKind.INDIVIDUAL,
                        DecidingLevel.COMMUNE));
        assertThat(catalogue.form("F-BKTP-CN").level()).isEqualTo(DecidingLevel.CITY);
    }

    @Test
    void household_isOfferedWhatThisProductCarriesToADecision() {
        assertThat(catalogue.forSubject(SubjectKind.HOUSEHOLD))
                .extracting(AwardForm::code)
                .containsExactly("T-GDVH", "F-GK-HO", "F-BKTP-HO");
    }

    @Test
    void nobody_isOfferedAnAwardAboveTheCity() {
        assertThat(catalogue.forSubject(SubjectKind.INDIVIDUAL))
                .extracting(AwardForm::level)
                .containsOnly(DecidingLevel.COMMUNE, DecidingLevel.CITY);
    }

    @Test
    void unknownCode_isNotFound() {
        assertThatThrownBy(() -> catalogue.form("X")).hasMessage("shared.notFound");
    }
}
