package vn.thidua.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.thidua.award.CommendationType;
import vn.thidua.organization.UnitKind;
import vn.thidua.shared.Role;

class BeginningChecklistTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 12);
    private static final String HEAD = "Nguyễn Văn Thuận (mẫu)";
    private static final String FRONT = "Phạm Thị Hiền (mẫu)";

    @Test
    void headNominatesSomebodyElse_nothingIsMissing() {
        assertThat(what(byHead(), Drafts.person("Nguyễn Thị Hường (mẫu)", "F-GK-CN")))
                .isEmpty();
    }

    @Test
    void headNominatesThemselves_isRefused() {
        assertThat(what(byHead(), Drafts.person(HEAD, "F-GK-CN"))).containsExactly("ownNominee");
    }

    @Test
    void headNominatesTheirOwnHousehold_isRefused() {
        assertThat(what(byHead(), Drafts.household("Hộ ông " + HEAD, "F-GK-HO")))
                .containsExactly("ownNominee");
    }

    @ParameterizedTest
    @EnumSource(names = "NONE", mode = EnumSource.Mode.EXCLUDE)
    void headDeclaresTheHeadOrTheSpouse_isSentToSomebodyElse(HeadRelation relation) {
        assertThat(what(byHead(), related("Vũ Thị Hạnh (mẫu)", relation))).containsExactly("headNominee");
    }

    @ParameterizedTest
    @CsvSource({
        "Nguyễn Văn Thuận (mẫu), HEAD,   ''",
        "Vũ Thị Hạnh (mẫu),      SPOUSE, ''",
        "Vũ Thị Hạnh (mẫu),      HEAD,   notTheHead",
        "Nguyễn Thị Hường (mẫu), NONE,   onlyHeadNominee",
        "Phạm Thị Hiền (mẫu),    SPOUSE, ownNominee",
    })
    void frontNominates_onlyTheHeadOrTheSpouseAndNeverItself(String name, HeadRelation relation, String missing) {
        List<String> expected = missing.isEmpty() ? List.of() : List.of(missing);

        assertThat(what(byFront(), related(name, relation))).isEqualTo(expected);
    }

    @Test
    void nominatorOfASchool_doesNotNominateThemselves() {
        BeginningChecklist school =
                new BeginningChecklist(UnitKind.SCHOOL, Role.ORG_NOMINATOR, "Đinh Văn Luyện", null, Set.of(), TODAY);

        assertThat(what(school, Drafts.person("Đinh Văn Luyện", "T-LDTT"))).containsExactly("ownNomineeOfCollective");
        assertThat(what(school, Drafts.person("Đinh Văn Luyến", "T-LDTT"))).isEmpty();
    }

    @Test
    void simpleProcedure_asksForAGroundThatTheUnitMayName() {
        assertThat(simple(byHead(), CommendationType.DOT_XUAT, null)).containsExactly("simpleGround");
        assertThat(simple(byHead(), CommendationType.DOT_XUAT, SimpleGround.FOUND))
                .containsExactly("simpleGroundRefused");
        assertThat(simple(byHead(), CommendationType.DOT_XUAT, SimpleGround.SUDDEN))
                .isEmpty();
    }

    @Test
    void simpleProcedureOfAUnit_isForSuddenAchievementsOnly() {
        assertThat(simple(byHead(), CommendationType.PHONG_TRAO, SimpleGround.SUDDEN))
                .containsExactly("simpleType");
    }

    @Test
    void commune_nominatesBySimpleProcedureOnly() {
        BeginningChecklist chair = new BeginningChecklist(
                UnitKind.COMMUNE, Role.COMMUNE_CHAIR, "Phạm Quốc Vinh", null, EnumSet.allOf(SimpleGround.class), TODAY);

        assertThat(what(chair, Drafts.person("Trần Văn Dũng", "F-GK-CN"))).containsExactly("communeSimple");
        assertThat(simple(chair, CommendationType.PHONG_TRAO, SimpleGround.TIMELY))
                .isEmpty();
    }

    @Test
    void posthumousHonour_asksForTheRelativeAndRefusesADayToCome() {
        NominationDraft.Line line = Drafts.person("Trần Văn Dũng", "F-GK-CN")
                .with(new LineParticulars(
                        TitleClaim.NONE, new Posthumous(true, TODAY.plusDays(1), " "), HeadRelation.NONE));

        assertThat(what(byHead(), line)).containsExactly("recipient", "diedOnFuture");
    }

    private static BeginningChecklist byHead() {
        return new BeginningChecklist(
                UnitKind.VILLAGE, Role.VILLAGE_HEAD, HEAD, HEAD, EnumSet.of(SimpleGround.SUDDEN), TODAY);
    }

    private static BeginningChecklist byFront() {
        return new BeginningChecklist(UnitKind.VILLAGE, Role.VILLAGE_FRONT, FRONT, HEAD, Set.of(), TODAY);
    }

    private static NominationDraft.Line related(String name, HeadRelation relation) {
        return Drafts.person(name, "F-GK-CN").with(new LineParticulars(TitleClaim.NONE, Posthumous.NO, relation));
    }

    private static List<String> what(BeginningChecklist checklist, NominationDraft.Line line) {
        return checklist.check(Drafts.complete(Drafts.XUAN_DOAI, TODAY.minusDays(3), line)).stream()
                .map(Missing::what)
                .toList();
    }

    private static List<String> simple(
            BeginningChecklist checklist, CommendationType type, @Nullable SimpleGround ground) {
        NominationDraft draft = new NominationDraft(
                UUID.randomUUID(),
                -1,
                Drafts.XUAN_DOAI,
                null,
                type,
                "Cứu người đuối nước",
                new Manner(Procedure.SIMPLE, ground),
                NominationDraft.Meeting.NONE,
                List.of(Drafts.person("Trần Văn Dũng", "F-GK-CN")));
        return checklist.check(draft).stream().map(Missing::what).toList();
    }
}
