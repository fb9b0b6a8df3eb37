package vn.thidua.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.thidua.IntegrationTest;
import vn.thidua.TestPeople;
import vn.thidua.award.CommendationType;
import vn.thidua.nomination.eligibility.YearRating;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.Texts;
import vn.thidua.shared.UnitCode;

/** Who may not begin, write, confirm or appraise what. */
@IntegrationTest
class BeginningsRefusedIT {

    @Autowired
    ApplicationContext context;

    @Autowired
    TestPeople people;

    @Autowired
    DraftService drafts;

    @Autowired
    BeginningService options;

    @Autowired
    NominationService nominations;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Clock clock;

    @Autowired
    Texts texts;

    Beginnings beginnings;
    Nominating nominating;

    @BeforeEach
    void begin() {
        beginnings = new Beginnings(context);
        nominating = new Nominating(context);
    }

    @Test
    void nominatorOfASchool_writesForNoOtherUnit() {
        NominationDraft foreign = beginnings.collective(new UnitCode("ND-VP"), Drafts.person("A", "F-GK-CN"));

        assertForbidden(() -> people.as("truonghoc", () -> drafts.save(CommandKey.fresh(), foreign)));
    }

    @Test
    void officerOrChair_nominatesForTheCommuneOnly() {
        NominationDraft village = beginnings.ofTheVillage(Drafts.person("A", "F-GK-CN"));

        assertForbidden(() -> people.as("chutich", () -> drafts.save(CommandKey.fresh(), village)));
        assertForbidden(() -> people.as("canbo", () -> drafts.save(CommandKey.fresh(), village)));
    }

    @Test
    void nominatorOfASchool_doesNotBeginForTheCommune() {
        NominationDraft found = beginnings.found(SimpleGround.FOUND, Beginnings.saver("A", "F-GK-CN"));

        assertForbidden(() -> people.as("truonghoc", () -> drafts.save(CommandKey.fresh(), found)));
        assertForbidden(() -> people.as("truonghoc", () -> options.options(Beginnings.COMMUNE)));
        assertForbidden(() -> people.as("truonghoc", () -> options.households(Drafts.XUAN_DOAI, "", 0, 1)));
        assertForbidden(() -> people.as("truonghoc", () -> options.householdCount(Drafts.XUAN_DOAI, "")));
    }

    @Test
    void formsWhoseListsHangAtDifferentStages_areFiledApart() {
        NominationDraft both = beginnings.ofTheVillage(
                Drafts.household("Hộ ông Lưu Đình Quý (mẫu)", "T-GDVH"),
                Drafts.group("Thôn Xuân Đoài (mẫu)", "T-THONVH"));
        UUID id = beginnings.drafted("truongthon", both);

        List<Missing> missing = people.as("truongthon", () -> drafts.submit(CommandKey.fresh(), id, Declaration.FULL))
                .missing();

        Missing stages = missing.stream()
                .filter(each -> each.what().equals("listStages"))
                .findFirst()
                .orElseThrow();
        assertThat(stages.part()).isEqualTo(Missing.Part.NOMINEES);
        assertThat(texts.text("nomination.missing.listStages", stages.details().toArray()))
                .contains("Gia đình văn hóa", "Thôn", "hồ sơ riêng");
    }

    /** On which grounds a title is given stands in the catalogue, whether it is given for a year or not. */
    @Test
    void titleOfCulture_isForAYear_andComesOutOfItsMovementToo() {
        NominationDraft ofCulture = beginnings.ofTheVillage(
                CommendationType.PHONG_TRAO, Drafts.household("Hộ ông Lưu Đình Niên (mẫu)", "T-GDVH"));
        NominationDraft ofMerit =
                beginnings.ofTheVillage(CommendationType.PHONG_TRAO, Drafts.person("Nguyễn Thị Niên (mẫu)", "T-LDTT"));

        assertThat(beginnings.missing("truongthon", ofCulture))
                .contains("titleYear")
                .doesNotContain("typeOfForm");
        assertThat(beginnings.missing("truongthon", ofMerit)).contains("titleYear", "typeOfForm");
    }

    @Test
    void formThatNeedsNoList_goesWithOneThatDoes() {
        assertThat(beginnings.missing(
                        "truongthon",
                        beginnings.ofTheVillage(
                                Drafts.household("Hộ bà Lưu Thị Quý (mẫu)", "T-GDVH"),
                                Drafts.person("Nguyễn Thị Hường (mẫu)", "F-GK-CN"))))
                .doesNotContain("listStages");
    }

    @Test
    void draftOfTheFront_isNotTheHeadsToReadNorTheOtherWayRound() {
        UUID fronts = beginnings.drafted(
                "mattran", beginnings.ofTheVillage(Beginnings.ofTheHead("Nguyễn Văn Thuận (mẫu)", HeadRelation.HEAD)));
        UUID heads = nominating.drafted(Drafts.person("Nguyễn Thị Hường (mẫu)", "F-GK-CN"));

        assertRefused(() -> people.as("truongthon", () -> nominations.details(fronts)), "shared.notFound");
        assertRefused(() -> people.as("mattran", () -> nominations.details(heads)), "shared.notFound");
        assertThat(people.as("mattran", () -> nominations.details(fronts)).stage())
                .isEqualTo(NominationStage.DRAFT);
    }

    @Test
    void nominationOfTheFront_isNotTheHeadsToWithdraw() {
        UUID id = beginnings.submitted(
                "mattran", beginnings.ofTheVillage(Beginnings.ofTheHead("Nguyễn Văn Thuận (mẫu)", HeadRelation.HEAD)));

        assertForbidden(() -> people.as("truongthon", () -> nominations.withdraw(CommandKey.fresh(), id, "Xin rút")));
        people.as("mattran", () -> nominations.withdraw(CommandKey.fresh(), id, "Nhập sai"));
        assertThat(people.as("mattran", () -> nominations.details(id)).stage()).isEqualTo(NominationStage.WITHDRAWN);
    }

    @Test
    void frontThatNominated_doesNotConfirmItself() {
        UUID id = beginnings.submitted(
                "mattran", beginnings.ofTheVillage(Beginnings.ofTheHead("Nguyễn Văn Thuận (mẫu)", HeadRelation.HEAD)));

        assertForbidden(() -> people.as("mattran", () -> nominations.confirmByFront(CommandKey.fresh(), id, "")));
        assertThat(people.as("mattran", () -> nominations.details(id)).actions())
                .doesNotContain(NominationDetails.Action.CONFIRM_BY_FRONT);
        assertThat(people.as("uyvien2", () -> nominations.details(id)).actions())
                .contains(NominationDetails.Action.CONFIRM_BY_FRONT);
    }

    @Test
    void communesFront_confirmsNothingThatIsTheVillageFronts() {
        UUID id = nominating.submitted(Drafts.person("Nguyễn Thị Hường (mẫu)", "F-GK-CN"));

        assertForbidden(() -> people.as("uyvien2", () -> nominations.confirmByFront(CommandKey.fresh(), id, "")));
    }

    @Test
    void frontNominatesSomebodyElse_comesBackAsMissing() {
        assertThat(beginnings.missing(
                        "mattran", beginnings.ofTheVillage(Drafts.person("Nguyễn Thị Hường (mẫu)", "F-GK-CN"))))
                .containsExactly("onlyHeadNominee");
    }

    @Test
    void headNominatesTheirSpouse_comesBackAsMissing() {
        assertThat(beginnings.missing(
                        "truongthon",
                        beginnings.ofTheVillage(Beginnings.ofTheHead("Vũ Thị Hạnh (mẫu)", HeadRelation.SPOUSE))))
                .containsExactly("headNominee");
    }

    @Test
    void chairFindsTheirOwnAchievement_comesBackAsMissing() {
        assertThat(beginnings.missing(
                        "chutich",
                        beginnings.found(SimpleGround.FOUND, Beginnings.saver("Phạm Quốc Vinh (mẫu)", "F-GK-CN"))))
                .containsExactly("ownNomineeOfCollective");
    }

    @Test
    void officerWhoFoundIt_doesNotAppraiseIt_theHeadOfTheOfficeDoes() {
        UUID id = beginnings.submitted(
                "canbo", beginnings.found(SimpleGround.SUDDEN, Beginnings.saver("Trần Văn Dũng (mẫu)", "F-GK-CN")));

        assertRefused(() -> beginnings.appraiseSimply("canbo", id, "APPROPRIATE"), "nomination.error.ownNomination");
        beginnings.appraiseSimply("uyvien1", id, "APPROPRIATE");

        assertThat(people.as("canbo", () -> nominations.details(id)).stage()).isEqualTo(NominationStage.DECISION);
    }

    @Test
    void nobodyElseAppraises_theOfficerCannotBegin() {
        UUID id = beginnings.drafted(
                "canbo", beginnings.found(SimpleGround.SUDDEN, Beginnings.saver("Trần Văn Dũng (mẫu)", "F-GK-CN")));
        moveTheOtherAppraiser("HP");
        try {
            assertRefused(
                    () -> people.as("canbo", () -> drafts.submit(CommandKey.fresh(), id, Declaration.FULL)),
                    "nomination.error.noOtherAppraiser");
        } finally {
            moveTheOtherAppraiser("ND");
        }
    }

    private void moveTheOtherAppraiser(String unit) {
        jdbc.update(
                "update access_assignment set unit = ? where role = 'APPRAISER' and account_id = ?",
                unit,
                people.id("uyvien1").value());
    }

    @Test
    void nominee_neitherChecksNorAppraisesTheirOwnLine() {
        UUID id = beginnings.submitted(
                "coquan",
                beginnings.collective(
                        new UnitCode("ND-VP"),
                        beginnings.teacher("Trần Thị Mai Hương (mẫu)", "T-CSTDCS", YearRating.EXCELLENT)));

        assertRefused(() -> nominating.check(id, Map.of("checkOutcome", "COMPLETE")), "nomination.error.ownLine");
    }

    @Test
    void titleWithoutItsProof_isNotSubmitted() {
        NominationDraft.Line bare = beginnings
                .teacher("Lương Thị Bích Liên (mẫu)", "T-CSTDCS", YearRating.GOOD)
                .with(new LineParticulars(
                        new TitleClaim(LocalDate.now(clock).getYear(), YearRating.GOOD, null, null),
                        Posthumous.NO,
                        HeadRelation.NONE));

        assertThat(beginnings.missing("truonghoc", beginnings.ofTheSchool(bare)))
                .containsExactly("blocked");
    }

    private static void assertForbidden(ThrowingCallable call) {
        assertRefused(call, "shared.forbidden");
    }

    private static void assertRefused(ThrowingCallable call, String key) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        BusinessException.class, e -> assertThat(e.key()).isEqualTo(key));
    }
}
