package vn.thidua.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.IntegrationTest;
import vn.thidua.TestPeople;
import vn.thidua.award.CommendationType;
import vn.thidua.nomination.eligibility.CertificateLevel;
import vn.thidua.nomination.eligibility.Verdict;
import vn.thidua.nomination.eligibility.YearRating;
import vn.thidua.organization.SubjectDraft;
import vn.thidua.organization.SubjectId;
import vn.thidua.organization.Subjects;
import vn.thidua.register.AwardEntry;
import vn.thidua.register.RegisterLifecycle;
import vn.thidua.register.Wording;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.SubjectKind;
import vn.thidua.shared.Texts;
import vn.thidua.shared.UnitCode;

/** The explanation where people meet it: while writing, when sending, at the appraisal, and kept with the line. */
@IntegrationTest
class EligibilityIT {

    private static final String DEED = "Hiến 126 m² đất thổ cư, vận động mười hai hộ cùng mở rộng đường trục thôn";
    private static final String ALIKE = "Hiến 120 m² đất thổ cư, vận động mười hộ cùng mở rộng đường trục của thôn";
    private static final String OTHER = "Cứu ba cháu nhỏ bị đuối nước ở sông Đa Độ";

    @Autowired
    ApplicationContext context;

    @Autowired
    TestPeople people;

    @Autowired
    DraftService drafts;

    @Autowired
    EligibilityService eligibility;

    @Autowired
    NominationService nominations;

    @Autowired
    Subjects subjects;

    @Autowired
    RegisterLifecycle register;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Clock clock;

    Nominating nominating;
    Beginnings beginnings;

    @BeforeEach
    void begin() {
        nominating = new Nominating(context);
        beginnings = new Beginnings(context);
    }

    @AfterEach
    void unitGoesOn() {
        jdbc.update("update organization_unit set valid_to = null where code = ?", Drafts.XUAN_DOAI.value());
    }

    @Test
    @DisplayName("BR-01 an achievement that was honoured, written without its tone marks, is not sent again")
    void honouredAchievement_isNotSent() {
        String name = somebody();
        granted(name, Drafts.XUAN_DOAI, "F-GK-CN", CommendationType.PHONG_TRAO, thisYear(), DEED, null);

        Submission submission = nominating.submit(nominating.drafted(
                Drafts.person(name, "F-BKTP-CN", DEED.replace("Hiến", "Hiên").replace("đất", "đât"))));

        assertThat(submission.missing()).extracting(Missing::what).containsExactly("blocked");
        assertThat(submission.missing().getFirst().details().get(1).toString()).contains("12/QĐ-UBND");
    }

    @Test
    @DisplayName("BR-01 an award without a birth year may be the nominee's: it is shown to a person, and bars nothing")
    void awardOfANamesakeWithoutBirthYear_isForAPerson() {
        String name = somebody();
        granted(name, null, Drafts.XUAN_DOAI, "F-GK-CN", CommendationType.PHONG_TRAO, thisYear(), DEED, null);
        granted(name, 1968, new UnitCode("ND"), "F-GK-CN", CommendationType.DOT_XUAT, thisYear() - 1, ALIKE, null);
        granted(name, 1950, Drafts.XUAN_DOAI, "F-GK-CN", CommendationType.DOT_XUAT, thisYear() - 2, ALIKE, null);

        UUID id = nominating.confirmed(Drafts.person(name, "F-BKTP-CN", DEED));
        nominating.check(id, Map.of("checkOutcome", "COMPLETE"));

        NominationDetails.Finding namesakes = finding("canbo", id, "namesakes");
        assertThat(namesakes.verdict()).isEqualTo(Verdict.HUMAN);
        assertThat(namesakes.data())
                .hasSize(2)
                .anySatisfy(datum -> assertThat(datum).contains(name + ", không ghi năm sinh", "12/QĐ-UBND"))
                // Of people of another unit the village reads no year and no unit.
                .anySatisfy(datum -> assertThat(datum)
                        .contains(name + ", ở đơn vị khác trong xã")
                        .doesNotContain("1968"));
        NominationDetails.Finding same = finding("canbo", id, "BR-01");
        assertThat(same.verdict()).isEqualTo(Verdict.HUMAN);
        assertThat(same.explanation()).contains("không ghi năm sinh");
        assertThatThrownBy(() -> nominating.handIn("canbo", id, appropriate()))
                .hasMessage("nomination.error.reasonOwed");
    }

    @Test
    @DisplayName("BR-01 a similar one is sent; the officer reads both texts and writes why it goes on")
    void similarAchievement_isComparedAndExplained() {
        String name = somebody();
        granted(name, Drafts.XUAN_DOAI, "F-GK-CN", CommendationType.PHONG_TRAO, thisYear(), ALIKE, null);
        UUID id = nominating.confirmed(Drafts.person(name, "F-BKTP-CN", DEED));
        nominating.check(id, Map.of("checkOutcome", "COMPLETE"));

        NominationDetails.Finding seen = finding("canbo", id, "BR-01");
        assertThat(seen.verdict()).isEqualTo(Verdict.HUMAN);
        assertThat(seen.compared()).isNotNull();
        assertThat(seen.compared().own()).isEqualTo(DEED);
        assertThat(seen.compared().other()).isEqualTo(ALIKE);
        assertThat(finding("truongthon", id, "BR-01").compared()).isNull();
        assertThatThrownBy(() -> nominating.handIn("canbo", id, appropriate()))
                .hasMessage("nomination.error.reasonOwed");

        people.as(
                "canbo",
                () -> eligibility.giveReason(
                        CommandKey.fresh(), id, line(id), "BR-01", "Hai đợt hiến đất khác nhau, khác thửa"));

        assertThat(finding("canbo", id, "BR-01").reason())
                .isNotNull()
                .extracting(NominationDetails.Reason::text)
                .isEqualTo("Hai đợt hiến đất khác nhau, khác thửa");
        nominating.handIn("canbo", id, appropriate());
        assertThat(finding("truongthon", id, "BR-01").reason()).isNotNull();
        assertThat(people.as("canbo", () -> nominations.trail(id)))
                .anyMatch(row -> row.action().equals("nomination.findingExplained")
                        && "Hai đợt hiến đất khác nhau, khác thửa".equals(row.reason()));
    }

    @Test
    @DisplayName(
            "BR-01 a household of that name in another village is asked about for a like achievement, not for its name")
    void householdOfTheSameNameElsewhere_isComparedByItsAchievement_andIsNoNamesake() {
        String name = "Hộ ông Vũ Văn " + UUID.randomUUID().toString().substring(0, 8) + " (mẫu)";
        grantedHousehold(name, new UnitCode("ND-T-MAIDUONG"), ALIKE);
        NominationDraft.Line alike = household(name, DEED);
        NominationDraft.Line other = household(name, OTHER);

        assertThat(whileWriting(alike)).containsEntry("BR-01", Verdict.HUMAN).doesNotContainKey("namesakes");
        assertThat(whileWriting(other)).containsEntry("BR-01", Verdict.PASS).doesNotContainKey("namesakes");
        UUID id = nominating.confirmed(household(name, DEED));
        nominating.check(id, Map.of("checkOutcome", "COMPLETE"));
        assertThat(finding("canbo", id, "BR-01").explanation()).contains(name + ", hộ cùng tên ở đơn vị khác trong xã");
    }

    private static NominationDraft.Line household(String name, String achievement) {
        NominationDraft.Line line = Drafts.household(name, "F-GK-HO");
        return new NominationDraft.Line(
                line.id(),
                line.kind(),
                line.name(),
                line.birthYear(),
                line.sex(),
                line.address(),
                line.positionClass(),
                line.form(),
                achievement,
                line.figures(),
                line.votesFor(),
                line.votesAgainst(),
                line.particulars());
    }

    private void grantedHousehold(String name, UnitCode unit, String achievement) {
        enter(
                SubjectKind.HOUSEHOLD,
                name,
                null,
                unit,
                "F-GK-HO",
                CommendationType.PHONG_TRAO,
                thisYear(),
                achievement,
                null);
    }

    @Test
    @DisplayName("BR-01 another achievement of the same person is another honour")
    void anotherAchievement_isMet() {
        String name = somebody();
        granted(name, Drafts.XUAN_DOAI, "F-GK-CN", CommendationType.PHONG_TRAO, thisYear(), OTHER, null);

        assertThat(whileWriting(Drafts.person(name, "F-BKTP-CN", DEED)).get("BR-01"))
                .isEqualTo(Verdict.PASS);
    }

    @Test
    @DisplayName("BR-01 a title and a form may be granted for the same (PAY-6)")
    void titleForTheSame_doesNotBar() {
        String name = somebody();
        granted(name, Drafts.XUAN_DOAI, "T-LDTT", CommendationType.CONG_TRANG, thisYear(), DEED, "năm " + thisYear());

        assertThat(whileWriting(Drafts.person(name, "F-BKTP-CN", DEED)).get("BR-01"))
                .isEqualTo(Verdict.PASS);
    }

    @Test
    @DisplayName("BR-02 a Bằng khen is sent for somebody who never had a Giấy khen, and says so")
    void bangKhenWithoutGiayKhen_informs() {
        UUID id = nominating.confirmed(Drafts.person(somebody(), "F-BKTP-CN", DEED));
        nominating.check(id, Map.of("checkOutcome", "COMPLETE"));

        assertThat(finding("canbo", id, "BR-02").explanation()).contains("Không bắt buộc");
    }

    @Test
    @DisplayName("BR-03 BR-17 titles in a row across the merger count, and say under which commune they were granted")
    void titlesAcrossTheMerger_count() {
        String name = somebody();
        int year = thisYear();
        granted(
                name,
                new UnitCode("NP"),
                "T-CSTDCS",
                CommendationType.CONG_TRANG,
                year - 2,
                OTHER,
                "năm " + (year - 2));
        granted(name, Drafts.XUAN_DOAI, "T-CSTDCS", CommendationType.CONG_TRANG, year - 1, OTHER, "năm " + (year - 1));

        Map<String, Verdict> found = merit(Drafts.person(name, "F-BKTP-CN", DEED));

        assertThat(found).containsEntry("standard.any", Verdict.PASS).containsEntry("BR-17", Verdict.HUMAN);
        assertThat(merit(Drafts.person(somebody(), "F-BKTP-CN", DEED))).doesNotContainKey("BR-17");
    }

    @Test
    @DisplayName("BR-05 a discipline that ended after the achievement bars the nomination from being sent")
    void achievementBeforeTheEndOfADiscipline_isNotSent() {
        NominationDraft.Line line = Drafts.person(somebody(), "F-GK-CN", DEED);
        line = line.with(line.particulars()
                .stating(
                        Statement.span(StatementKind.DISCIPLINE, day(-2, 1), day(-1, 12)),
                        Statement.span(StatementKind.PERIOD, day(-2, 1), day(-2, 12))));

        assertThat(nominating.submit(nominating.drafted(line)).missing())
                .extracting(Missing::what)
                .containsExactly("blocked");
    }

    @Test
    @DisplayName("BR-07 stated maternity leave is kept with the line and informs")
    void maternityLeave_informs() {
        LineParticulars onLeave =
                LineParticulars.NONE.stating(Statement.span(StatementKind.MATERNITY_LEAVE, day(-1, 2), day(-1, 7)));

        assertThat(whileWriting(Drafts.person(somebody(), "F-GK-CN", DEED).with(onLeave)))
                .containsEntry("BR-07", Verdict.PASS);
        assertThat(whileWriting(Drafts.person(somebody(), "F-GK-CN", DEED))).doesNotContainKey("BR-07");
    }

    @Test
    @DisplayName("BR-11 an initiative that made somebody a fighter of the base does not make a Bằng khen")
    void initiativeOfATitle_isNotUsedForAForm() {
        String name = somebody();
        NominationDraft.Line title = beginnings.teacher(name, "T-CSTDCS", YearRating.GOOD);
        UUID first = beginnings.submitted("truonghoc", beginnings.ofTheSchool(title));
        jdbc.update("update nomination_line set status = 'GRANTED' where id = ?", title.id());
        NominationDraft.Line form = beginnings.teacher(name, "F-BKTP-CN", YearRating.GOOD);
        form = form.with(LineParticulars.NONE.stating(Statement.certificate(
                StatementKind.INITIATIVE, CertificateLevel.BASE, "số 12/QĐ-UBND, ngày 05/3/2026")));

        assertThat(first).isNotNull();
        assertThat(beginnings.missing("truonghoc", beginnings.ofTheSchool(form)))
                .containsExactly("blocked");
    }

    @Test
    @DisplayName("BR-12 BR-13 who sends it signs for the truth, and reads what is forbidden")
    void declaration_namesWhoAnswersAndWhatIsForbidden() {
        String law = context.getBean(Texts.class).text("nomination.declaration.law");
        UUID id = nominating.drafted(Drafts.person(somebody(), "F-GK-CN", DEED));

        assertThat(law).contains("Điều 13 khoản 1").contains("Điều 15").contains("Điều 93");
        assertThat(people.as("truongthon", () -> drafts.submit(CommandKey.fresh(), id, new Declaration(false, true)))
                        .missing())
                .extracting(Missing::what)
                .containsExactly("declaration");
        nominating.submit(id);
        assertThat(people.as("truongthon", () -> nominations.trail(id)))
                .anyMatch(row -> row.action().equals("nomination.submitted"));
    }

    @Test
    @DisplayName("BR-16 a unit that was dissolved sends nothing any more")
    void dissolvedUnit_sendsNothing() {
        UUID id = nominating.drafted(Drafts.person(somebody(), "F-GK-CN", DEED));
        jdbc.update(
                "update organization_unit set valid_to = ? where code = ?",
                LocalDate.now(clock).minusDays(1),
                Drafts.XUAN_DOAI.value());

        assertThat(nominating.submit(id).missing()).extracting(Missing::what).containsExactly("blocked");
    }

    @Test
    @DisplayName("BR-19 BR-22 BR-24 warnings are explained by the appraiser before the line goes on")
    void warnings_areExplained() {
        NominationDraft.Line child = beginnings.teacher(somebody(), "T-LDTT", YearRating.GOOD);
        UUID id = beginnings.submitted("truonghoc", beginnings.ofTheSchool(child));
        nominating.check(id, Map.of("checkOutcome", "COMPLETE"));
        assertThat(finding("canbo", id, "BR-22").asksReason()).isTrue();
        assertThatThrownBy(() -> nominating.handIn("canbo", id, appropriate()))
                .hasMessage("nomination.error.reasonOwed");

        nominating.explainWarnings("canbo", id);
        nominating.handIn("canbo", id, appropriate());

        assertThat(finding("canbo", id, "BR-22").reason()).isNotNull();
    }

    @Test
    @DisplayName("BR-24 a child's honour asks for the consent of a parent")
    void child_needsConsent() {
        LineParticulars agreed =
                LineParticulars.NONE.stating(Statement.words(StatementKind.CONSENT, "Mẹ: Trần Thị Lan, ngày 20/11"));

        assertThat(whileWriting(born(thisYear() - 12))).containsEntry("BR-24", Verdict.HUMAN);
        assertThat(whileWriting(born(thisYear() - 12).with(agreed))).containsEntry("BR-24", Verdict.PASS);
    }

    @Test
    void finding_saysWhatItLookedAt_whatWouldChangeIt_andByWhichRules() {
        NominationDraft.Line line = Drafts.person(somebody(), "F-BKTP-CN", DEED);
        line = line.with(line.particulars()
                .stating(
                        Statement.award("T-CSTDCS", thisYear() - 1, "Quyết định 8/QĐ-UBND"),
                        Statement.rated(StatementKind.RATING, thisYear(), YearRating.EXCELLENT)));
        UUID id = nominating.drafted(line);
        jdbc.update("update nomination set type = 'CONG_TRANG' where id = ?", id);

        NominationDetails.Finding finding =
                people.as("truongthon", () -> eligibility.whileWriting(id)).get(line.id()).stream()
                        .filter(each -> each.rule().equals("standard.any"))
                        .findFirst()
                        .orElseThrow();

        assertThat(finding.verdict()).isEqualTo(Verdict.HUMAN);
        assertThat(finding.data())
                .anyMatch(datum -> datum.equals(
                        "Đơn vị khai: Chiến sĩ thi đua cơ sở năm " + (thisYear() - 1) + ", Quyết định 8/QĐ-UBND"));
        assertThat(finding.change()).contains("có 2 lần liên tục Chiến sĩ thi đua cơ sở");
        assertThat(finding.article()).contains("Điều 74");
        assertThat(finding.ruleSet()).isEqualTo("Nghị định 152/2025/NĐ-CP");
        assertThat(finding.asOf()).isEqualTo(LocalDate.now(clock));
    }

    @Test
    void explanation_isReckonedAnew_andOnlyForWhoeverWritesIt() {
        String name = somebody();
        NominationDraft.Line line = Drafts.person(name, "F-BKTP-CN", DEED);
        UUID id = nominating.drafted(line);
        assertThat(verdicts(people.as("truongthon", () -> eligibility.whileWriting(id))
                        .get(line.id())))
                .containsEntry("BR-01", Verdict.PASS);

        granted(name, Drafts.XUAN_DOAI, "F-GK-CN", CommendationType.PHONG_TRAO, thisYear(), DEED, null);

        assertThat(verdicts(people.as("truongthon", () -> eligibility.whileWriting(id))
                        .get(line.id())))
                .containsEntry("BR-01", Verdict.FAIL);
        assertThatThrownBy(() -> people.as("mattran", () -> eligibility.whileWriting(id)))
                .hasMessage("shared.notFound");
    }

    @Test
    void honourGrantedMeanwhile_barsTheAppraisal() {
        String name = somebody();
        UUID id = nominating.confirmed(Drafts.person(name, "F-BKTP-CN", DEED));
        nominating.check(id, Map.of("checkOutcome", "COMPLETE"));
        granted(name, Drafts.XUAN_DOAI, "F-GK-CN", CommendationType.PHONG_TRAO, thisYear(), DEED, null);

        assertThatThrownBy(() -> nominating.handIn("canbo", id, appropriate())).hasMessage("nomination.error.barred");

        nominating.appraise(id, "UNFIT");
        assertThat(people.as("canbo", () -> nominations.details(id)).stage()).isEqualTo(NominationStage.RETURNED);
    }

    @Test
    void reason_isRefusedWithoutWords_toOthers_andWhereNothingIsAppraised() {
        UUID id = nominating.confirmed(Drafts.person(somebody(), "F-BKTP-CN", DEED));
        UUID line = line(id);
        assertThatThrownBy(() -> people.as(
                        "canbo", () -> eligibility.giveReason(CommandKey.fresh(), id, line, "noHold", "Chưa đến lượt")))
                .hasMessage("nomination.error.notAtThisStep");
        nominating.check(id, Map.of("checkOutcome", "COMPLETE"));

        assertThatThrownBy(() ->
                        people.as("canbo", () -> eligibility.giveReason(CommandKey.fresh(), id, line, "noHold", "  ")))
                .hasMessage("nomination.error.reasonMissing");
        assertThatThrownBy(() -> people.as(
                        "canbo", () -> eligibility.giveReason(CommandKey.fresh(), id, line, "BR-16", "Đã đạt rồi")))
                .hasMessage("shared.notFound");
        people.as(
                "canbo", () -> eligibility.giveReason(CommandKey.fresh(), id, line, "noHold", "Công an xã đã trả lời"));
        assertThat(finding("canbo", id, "noHold").reason()).isNotNull();
    }

    private NominationDraft.Line born(int year) {
        NominationDraft.Line line = Drafts.person(somebody(), "F-GK-CN", DEED);
        return new NominationDraft.Line(
                line.id(),
                line.kind(),
                line.name(),
                year,
                line.sex(),
                line.address(),
                line.positionClass(),
                line.form(),
                line.achievement(),
                line.figures(),
                line.votesFor(),
                line.votesAgainst(),
                line.particulars());
    }

    private static String somebody() {
        return "Vũ Thị " + UUID.randomUUID().toString().substring(0, 8) + " (mẫu)";
    }

    private void granted(
            String name,
            UnitCode unit,
            String form,
            CommendationType type,
            int year,
            String achievement,
            @Nullable String period) {
        granted(name, 1968, unit, form, type, year, achievement, period);
    }

    private void granted(
            String name,
            @Nullable Integer born,
            UnitCode unit,
            String form,
            CommendationType type,
            int year,
            String achievement,
            @Nullable String period) {
        enter(SubjectKind.INDIVIDUAL, name, born, unit, form, type, year, achievement, period);
    }

    private void enter(
            SubjectKind kind,
            String name,
            @Nullable Integer born,
            UnitCode unit,
            String form,
            CommendationType type,
            int year,
            String achievement,
            @Nullable String period) {
        boolean person = kind == SubjectKind.INDIVIDUAL;
        transaction.executeWithoutResult(status -> {
            SubjectId subject = subjects.identify(new SubjectDraft(kind, name, unit, born, person ? "F" : null, null));
            register.enter(new AwardEntry(
                    UUID.randomUUID(),
                    UUID.randomUUID(),
                    "12/QĐ-UBND",
                    LocalDate.of(year, 3, 5),
                    "Chủ tịch UBND xã",
                    unit,
                    1,
                    subject,
                    kind,
                    name,
                    unit,
                    form,
                    form,
                    type,
                    type == CommendationType.PHONG_TRAO ? "NTM" : null,
                    person ? "DIRECT_WORKER" : null,
                    achievement,
                    new Wording(period, false, null)));
        });
    }

    private Map<String, Verdict> whileWriting(NominationDraft.Line line) {
        UUID id = nominating.drafted(line);
        return verdicts(
                people.as("truongthon", () -> eligibility.whileWriting(id)).get(line.id()));
    }

    private Map<String, Verdict> merit(NominationDraft.Line line) {
        UUID id = nominating.drafted(line);
        jdbc.update("update nomination set type = 'CONG_TRANG' where id = ?", id);
        return verdicts(
                people.as("truongthon", () -> eligibility.whileWriting(id)).get(line.id()));
    }

    private static Map<String, Verdict> verdicts(List<NominationDetails.Finding> findings) {
        return findings.stream()
                .collect(Collectors.toMap(NominationDetails.Finding::rule, NominationDetails.Finding::verdict));
    }

    private NominationDetails.Finding finding(String who, UUID id, String rule) {
        return people.as(who, () -> nominations.details(id)).lines().getFirst().findings().stream()
                .filter(each -> each.rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private UUID line(UUID id) {
        return people.as("canbo", () -> nominations.details(id))
                .lines()
                .getFirst()
                .id();
    }

    private int thisYear() {
        return LocalDate.now(clock).getYear();
    }

    private LocalDate day(int yearsFromNow, int month) {
        return LocalDate.of(thisYear() + yearsFromNow, month, 1);
    }

    private static Map<String, Object> appropriate() {
        Map<String, Object> answers = new HashMap<>();
        for (String criterion : List.of("rightSubject", "achievement", "evidence", "noHold", "once")) {
            answers.put(criterion, "PASS");
        }
        answers.put("report", "Đủ tiêu chuẩn theo Điều 74");
        answers.put("appraisalOutcome", "APPROPRIATE");
        return answers;
    }
}
