package vn.thidua.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thidua.award.AwardForm;
import vn.thidua.award.DecidingLevel;
import vn.thidua.organization.UnitKind;
import vn.thidua.shared.SubjectKind;

/** Luật 06/2022/QH15, Điều 84: the minutes of titles and of forms have two names. */
class MinutesTest {

    private static final AwardForm TITLE = form("T-LDTT", true);
    private static final AwardForm FORM = form("F-GK-CN", false);

    @Test
    void collective_keepsMinutesOfTitlesOrOfForms() {
        Gathering collective = Gathering.of(UnitKind.SCHOOL, Procedure.NORMAL);

        assertThat(Minutes.of(collective, List.of(TITLE))).isEqualTo(Minutes.TITLES);
        assertThat(Minutes.of(collective, List.of(FORM))).isEqualTo(Minutes.FORMS);
        assertThat(Minutes.of(collective, List.of(TITLE, FORM))).isEqualTo(Minutes.BOTH);
        assertThat(Minutes.of(collective, List.of())).isEqualTo(Minutes.FORMS);
    }

    @Test
    void village_keepsItsOwn_andSimpleProcedureNone() {
        assertThat(Minutes.of(Gathering.of(UnitKind.VILLAGE, Procedure.NORMAL), List.of(FORM)))
                .isEqualTo(Minutes.VILLAGE);
        assertThat(Minutes.of(Gathering.of(UnitKind.VILLAGE, Procedure.SIMPLE), List.of(FORM)))
                .isEqualTo(Minutes.NONE);
        assertThat(Minutes.of(Gathering.of(UnitKind.COMMUNE, Procedure.SIMPLE), List.of()))
                .isEqualTo(Minutes.NONE);
    }

    private static AwardForm form(String code, boolean title) {
        return new AwardForm(code, code, title, SubjectKind.INDIVIDUAL, DecidingLevel.COMMUNE);
    }
}
