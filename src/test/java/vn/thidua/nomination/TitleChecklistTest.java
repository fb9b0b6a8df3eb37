package vn.thidua.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.award.AwardForm;
import vn.thidua.award.CommendationType;
import vn.thidua.award.Confidence;
import vn.thidua.award.DecidingLevel;
import vn.thidua.award.RuleValue;
import vn.thidua.nomination.eligibility.CertificateKind;
import vn.thidua.nomination.eligibility.YearRating;
import vn.thidua.shared.SubjectKind;
import vn.thidua.shared.UnitCode;

class TitleChecklistTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 12);
    private static final String CERTIFICATE = "Số 12/QĐ-UBND ngày 05/3/2026 của UBND xã";

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2026, EXCELLENT, -,          -,    ''",
                "2025, GOOD,      INITIATIVE, so12, ''",
                "2026, GOOD,      RESEARCH,   so12, ''",
                "2026, GOOD,      -,          -,    ''",
                "2026, GOOD,      INITIATIVE, -,    certificateIncomplete",
                "2026, EXCELLENT, -,          so12, certificateIncomplete",
                "2026, -,         INITIATIVE, so12, rating",
                "2027, EXCELLENT, -,          -,    titleYearWrong",
                "2024, EXCELLENT, -,          -,    titleYearWrong",
                "-,    EXCELLENT, -,          -,    titleYear",
            })
    void fighterOfTheBase_needsYearAndRating_andACertificateInFullOrNone(
            @Nullable Integer year,
            @Nullable YearRating rating,
            @Nullable CertificateKind kind,
            @Nullable String certificate,
            String missing) {
        TitleClaim claim = new TitleClaim(year, rating, kind, certificate == null ? null : CERTIFICATE);

        assertThat(what(draft("T-CSTDCS", claim, CommendationType.CONG_TRANG, Manner.NORMAL)))
                .isEqualTo(missing.isEmpty() ? List.of() : List.of(missing));
    }

    @Test
    void advancedWorker_needsNoCertificate() {
        TitleClaim claim = new TitleClaim(2026, YearRating.GOOD, null, null);

        assertThat(what(draft("T-LDTT", claim, CommendationType.CONG_TRANG, Manner.NORMAL)))
                .isEmpty();
    }

    @Test
    void titleThatAsksForNoRating_needsItsYearAlone() {
        assertThat(what(draft("T-THONVH", TitleClaim.NONE, CommendationType.PHONG_TRAO, Manner.NORMAL)))
                .containsExactly("titleYear");
        TitleClaim ofTheYear = new TitleClaim(2026, null, null, null);
        assertThat(what(draft("T-THONVH", ofTheYear, CommendationType.PHONG_TRAO, Manner.NORMAL)))
                .isEmpty();
    }

    @Test
    void titleThatIsNotYearly_needsNoYear() {
        assertThat(what(draft("T-XATB", TitleClaim.NONE, CommendationType.CONG_TRANG, Manner.NORMAL)))
                .isEmpty();
    }

    @Test
    void form_isAskedForNothingHere() {
        assertThat(what(draft("F-GK-CN", TitleClaim.NONE, CommendationType.PHONG_TRAO, Manner.NORMAL)))
                .isEmpty();
    }

    @Test
    void title_neverGoesBySimpleProcedure() {
        TitleClaim claim = new TitleClaim(2026, YearRating.EXCELLENT, null, null);
        Manner simple = new Manner(Procedure.SIMPLE, SimpleGround.SUDDEN);

        assertThat(what(draft("T-LDTT", claim, CommendationType.DOT_XUAT, simple)))
                .containsExactly("simpleTitle");
    }

    private static List<String> what(NominationDraft draft) {
        return new TitleChecklist(TitleChecklistTest::form, TitleChecklistTest::standard, TODAY)
                .check(draft).stream().map(Missing::what).toList();
    }

    private static NominationDraft draft(String form, TitleClaim claim, CommendationType type, Manner manner) {
        return new NominationDraft(
                UUID.randomUUID(),
                -1,
                new UnitCode("ND-THCS1"),
                null,
                type,
                "Danh hiệu thi đua năm học 2025-2026",
                manner,
                new NominationDraft.Meeting(TODAY.minusDays(2), 46, 44),
                List.of(Drafts.person("Lương Thị Bích Liên (mẫu)", form)
                        .with(new LineParticulars(claim, Posthumous.NO, HeadRelation.NONE))));
    }

    private static Optional<AwardForm> form(String code) {
        return Optional.of(
                new AwardForm(code, code, code.startsWith("T-"), SubjectKind.INDIVIDUAL, DecidingLevel.COMMUNE));
    }

    private static TitleStandard standard(String code) {
        return new TitleStandard(
                rule("title_yearly", code.equals("T-XATB") ? "NO" : "YES"),
                rule("title_rating_min", code.equals("T-XATB") || code.equals("T-THONVH") ? "NONE" : "GOOD"),
                code.equals("T-CSTDCS"));
    }

    private static RuleValue rule(String key, String value) {
        return new RuleValue("ND152", key, null, value, null, TODAY, null, "Điều 23", Confidence.VERIFIED);
    }
}
