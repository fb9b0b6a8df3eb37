package vn.thidua.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.thidua.award.PositionClass;
import vn.thidua.nomination.LineSubstance;
import vn.thidua.nomination.NominationDraft;
import vn.thidua.nomination.Sex;

/** What counts as the same content, and what as another. */
class SubstancesTest {

    private static final Set<SubstancePart> ALL = Set.of(SubstancePart.values());

    private final LineSubstance content = content("Nguyễn Thị Hường", "Hiến 126 m² đất mở đường.", "126");

    @Test
    void spacesAndComposition_areNoChange() {
        LineSubstance typedAnew = content(
                " " + Normalizer.normalize("Nguyễn  Thị Hường", Normalizer.Form.NFD),
                "Hiến 126 m² đất\n mở đường. ",
                "126 ");

        assertThat(hash(typedAnew, ALL)).isEqualTo(hash(content, ALL));
    }

    @Test
    void oneToneMark_isAChange() {
        assertThat(hash(content("Nguyễn Thị Hương", "Hiến 126 m² đất mở đường.", "126"), ALL))
                .isNotEqualTo(hash(content, ALL));
    }

    @Test
    void figuresThatRunTogether_areNotTheSame() {
        assertThat(hash(figures(List.of(figure("12", "6"))), ALL))
                .isNotEqualTo(hash(figures(List.of(figure("1", "26"))), ALL));
        assertThat(hash(figures(List.of(figure("12", "6"), figure("12", "6"))), ALL))
                .isNotEqualTo(hash(figures(List.of(figure("12", "6"))), ALL));
    }

    @ParameterizedTest
    @EnumSource(SubstancePart.class)
    void changeOfAPart_countsOnlyWhereTheRuleNamesIt(SubstancePart part) {
        LineSubstance other = changed(part);

        assertThat(hash(other, Set.of(part))).isNotEqualTo(hash(content, Set.of(part)));
        Set<SubstancePart> others = EnumSet.allOf(SubstancePart.class);
        others.remove(part);
        assertThat(hash(other, others)).isEqualTo(hash(content, others));
    }

    @Test
    void ruleValue_namesTheParts() {
        assertThat(SubstancePart.parse("NAME, ACHIEVEMENT,FIGURES"))
                .containsExactlyInAnyOrder(SubstancePart.NAME, SubstancePart.ACHIEVEMENT, SubstancePart.FIGURES);
    }

    private static String hash(LineSubstance content, Set<SubstancePart> parts) {
        return Substances.sha256(content, parts);
    }

    private static NominationDraft.Figure figure(String indicator, String value) {
        return new NominationDraft.Figure(indicator, value, "m²", "2025");
    }

    private static LineSubstance figures(List<NominationDraft.Figure> figures) {
        return new LineSubstance("A", null, null, null, null, "F-BKTP-CN", "Hiến đất", figures);
    }

    private static LineSubstance content(String name, String achievement, String value) {
        return new LineSubstance(
                name,
                1968,
                Sex.F,
                "Xóm 2",
                PositionClass.DIRECT_WORKER,
                "F-BKTP-CN",
                achievement,
                List.of(figure("Diện tích", value)));
    }

    private LineSubstance changed(SubstancePart part) {
        return new LineSubstance(
                part == SubstancePart.NAME ? "Trần Văn Lộc" : content.name(),
                part == SubstancePart.BIRTH_YEAR ? Integer.valueOf(1969) : content.birthYear(),
                part == SubstancePart.SEX ? Sex.M : content.sex(),
                part == SubstancePart.ADDRESS ? "Xóm 3" : content.address(),
                part == SubstancePart.POSITION_CLASS ? null : content.positionClass(),
                part == SubstancePart.FORM ? "T-CSTDTP" : content.form(),
                part == SubstancePart.ACHIEVEMENT ? "Hiến 130 m² đất mở đường." : content.achievement(),
                part == SubstancePart.FIGURES ? List.of(figure("Diện tích", "130")) : content.figures());
    }
}
