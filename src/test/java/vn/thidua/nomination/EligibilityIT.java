package vn.thidua.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.thidua.IntegrationTest;
import vn.thidua.MovableClock;
import vn.thidua.TestPeople;
import vn.thidua.award.CommendationType;
import vn.thidua.award.PositionClass;
import vn.thidua.nomination.eligibility.CertificateLevel;
import vn.thidua.nomination.eligibility.Severity;
import vn.thidua.nomination.eligibility.Verdict;
import vn.thidua.nomination.eligibility.YearRating;
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
    JdbcTemplate jdbc;

    @Autowired
    MovableClock clock;

    Nominating nominating;
    Beginnings beginnings;
    Honours honours;

    @BeforeEach
    void begin() {
        nominating = new Nominating(context);
        beginnings = new Beginnings(context);
        honours = new Honours(context);
    }

    @AfterEach
    void unitGoesOn_andTheRulesStand() {
        years("2");
        jdbc.update("update organization_unit set valid_to = null where code = ?", Drafts.XUAN_DOAI.value());
    }

    @Test
    @DisplayName("BR-01 an achievement that was honoured, written without its tone marks, is not sent again")
    void honouredAchievement_isNotSent() {
        String name = somebody();
        honours.granted(name, Drafts.XUAN_DOAI, "F-GK-CN", CommendationType.PHONG_TRAO, thisYear(), DEED, null);

        Submission submission = nominating.submit(nominating.drafted(
                Drafts.person(name, "F-BKTP-CN", DEED.replace("Hiến", "Hiên").replace("đất", "đât"))));

        assertThat(submission.missing()).extracting(Missing::what).containsExactly("blocked");
        assertThat(submission.missing().getFirst().details().get(1).toString()).contains("12/QĐ-UBND");
    }

    @Test
    @DisplayName("BR-01 an award without a birth year may be the nominee's: it is shown to a person, and bars nothing")
    void awardOfANamesakeWithoutBirthYear_isForAPerson() {
        String name = somebody();
        honours.granted(name, null, Drafts.XUAN_DOAI, "F-GK-CN", CommendationType.PHONG_TRAO, thisYear(), DEED, null);
        honours.granted(
                name, 1968, new UnitCode("ND"), "F-GK-CN", CommendationType.DOT_XUAT, thisYear() - 1, ALIKE, null);
        honours.granted(
                name, 1950, Drafts.XUAN_DOAI, "F-GK-CN", CommendationType.DOT_XUAT, thisYear() - 2, ALIKE, null);

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
        honours.granted(name, Drafts.XUAN_DOAI, "F-GK-CN", CommendationType.PHONG_TRAO, thisYear(), ALIKE, null);
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
        honours.entered(
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
        honours.granted(name, Drafts.XUAN_DOAI, "F-GK-CN", CommendationType.PHONG_TRAO, thisYear(), OTHER, null);

        assertThat(whileWriting(Drafts.person(name, "F-BKTP-CN", DEED)).get("BR-01"))
                .isEqualTo(Verdict.PASS);
    }

    @Test
    @DisplayName("BR-01 a title and a form may be granted for the same (PAY-6)")
    void titleForTheSame_doesNotBar() {
        String name = somebody();
        honours.granted(
                name, Drafts.XUAN_DOAI, "T-LDTT", CommendationType.CONG_TRANG, thisYear(), DEED, "năm " + thisYear());

        assertThat(whileWriting(Drafts.person(name, "F-BKTP-CN", DEED)).get("BR-01"))
                .isEqualTo(Verdict.PASS);
    }

    @Test
    @DisplayName("BR-01 a title builds on another of the same year, for the same work")
    void titleThatBuildsOnAnother_isNotBarred() {
        String name = somebody();
        honours.granted(
                name, Drafts.XUAN_DOAI, "T-LDTT", CommendationType.CONG_TRANG, thisYear(), DEED, "năm " + thisYear());

        assertThat(whileWriting(Drafts.person(name, "T-CSTDCS", DEED)).get("BR-01"))
                .isEqualTo(Verdict.PASS);
        assertThat(whileWriting(Drafts.person(name, "T-LDTT", DEED)).get("BR-01"))
                .as("the same title a second time")
                .isEqualTo(Verdict.FAIL);
    }

    @Test
    @DisplayName(
            "BR-01 the same title of one year blocks in other words; under way it warns, both shown, and its reason")
    void titleOfTheSameYear_isGrantedOnce_whateverIsWritten() {
        String name = somebody();
        String other = somebody();
        honours.granted(
                name, Drafts.XUAN_DOAI, "T-LDTT", CommendationType.CONG_TRANG, thisYear(), OTHER, "năm " + thisYear());
        UUID first = beginnings.submitted(
                "truonghoc", beginnings.ofTheSchool(beginnings.teacher(other, "T-LDTT", YearRating.GOOD)));
        jdbc.update("update nomination_line set achievement = ? where nomination = ?", OTHER, first);

        assertThat(whileWriting(Drafts.person(name, "T-LDTT", DEED))).containsEntry("BR-01", Verdict.FAIL);
        assertThat(whileWriting(claiming(thisYear() - 1, Drafts.person(name, "T-LDTT", DEED))))
                .as("of another year")
                .containsEntry("BR-01", Verdict.PASS);
        UUID second = beginnings.submitted(
                "truonghoc", beginnings.ofTheSchool(beginnings.teacher(other, "T-LDTT", YearRating.GOOD)));
        nominating.check(second, Map.of("checkOutcome", "COMPLETE"));

        NominationDetails.Finding seen = finding("canbo", second, "BR-01");
        assertThat(seen.verdict()).isEqualTo(Verdict.HUMAN);
        assertThat(seen.severity()).isEqualTo(Severity.WARNS);
        assertThat(seen.compared()).isNotNull();
        assertThat(seen.compared().where()).contains(reference(first));
        assertThat(seen.compared().own()).startsWith("Lao động tiên tiến năm " + thisYear() + ": ");
        assertThat(seen.compared().other()).isEqualTo("Lao động tiên tiến năm " + thisYear() + ": " + OTHER);
    }

    @Test
    @DisplayName("BR-01 a household that has Gia đình văn hóa of the year is blocked on another list without a word")
    void familyOfTheSameYear_isBlocked_andASecondListIsAskedAboutOnce() {
        CultureFamilies families = new CultureFamilies(context);
        UUID first = families.sent(1);
        NominationDraft draft = families.list(2);
        String name = draft.lines().getFirst().name();
        honours.entered(
                SubjectKind.HOUSEHOLD,
                name,
                null,
                Drafts.XUAN_DOAI,
                "T-GDVH",
                CommendationType.CONG_TRANG,
                thisYear(),
                "",
                "năm " + thisYear());
        UUID id = beginnings.drafted("truongthon", draft);

        Map<UUID, List<NominationDetails.Finding>> found = people.as("truongthon", () -> eligibility.whileWriting(id));

        assertThat(verdicts(found.get(draft.lines().get(0).id()))).containsEntry("BR-01", Verdict.FAIL);
        assertThat(verdicts(found.get(draft.lines().get(1).id()))).containsEntry("BR-01", Verdict.PASS);
        assertThat(found.values().stream().flatMap(List::stream))
                .filteredOn(each -> each.rule().equals("secondList"))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.severity()).isEqualTo(Severity.WARNS);
                    assertThat(each.verdict()).isEqualTo(Verdict.HUMAN);
                    assertThat(each.explanation()).contains(reference(first));
                });
    }

    @Test
    @DisplayName("BR-01 an award of the same time of which nobody wrote for what is shown to a person")
    void awardWithoutWords_isNoProof() {
        String name = somebody();
        honours.granted(name, Drafts.XUAN_DOAI, "F-GK-CN", CommendationType.DOT_XUAT, thisYear(), "", null);
        Map<String, NominationDetails.Finding> found =
                whileWriting(beginnings.ofTheVillage(Drafts.person(name, "F-GK-CN", DEED)));

        assertThat(found.get("BR-01").verdict()).isEqualTo(Verdict.HUMAN);
        assertThat(found.get("BR-01").explanation()).contains("12/QĐ-UBND");
    }

    @Test
    @DisplayName("BR-01 how many years are one time says its row; the same words of another time a person compares")
    void yearsOfOneTime_areARow() {
        String name = somebody();
        honours.granted(name, Drafts.XUAN_DOAI, "F-GK-CN", CommendationType.DOT_XUAT, thisYear() - 4, DEED, null);
        NominationDraft.Line line = Drafts.person(name, "F-GK-CN", DEED);
        UUID id = beginnings.drafted("truongthon", beginnings.ofTheVillage(CommendationType.DOT_XUAT, line));
        assertThat(verdicts(people.as("truongthon", () -> eligibility.whileWriting(id))
                        .get(line.id())))
                .containsEntry("BR-01", Verdict.HUMAN);

        years("5");

        assertThat(verdicts(people.as("truongthon", () -> eligibility.whileWriting(id))
                        .get(line.id())))
                .containsEntry("BR-01", Verdict.FAIL);
    }

    @Test
    @DisplayName("BR-01 of what is under way elsewhere whoever writes reads that there is something, the officer all")
    void underWayElsewhere_isClosedToTheWriter() {
        String name = somebody();
        honours.granted(name, Drafts.XUAN_DOAI, "F-GK-CN", CommendationType.DOT_XUAT, thisYear() - 9, OTHER, null);
        NominationDraft.Line theirs = beginnings.teacher(name, "F-BKTP-CN", YearRating.GOOD);
        UUID first = beginnings.submitted("truonghoc", beginnings.ofTheSchool(theirs));
        jdbc.update(
                "update nomination_line set achievement = ?, subject ="
                        + " (select subject from register_award where name = ? limit 1) where id = ?",
                DEED,
                name,
                theirs.id());

        UUID id = nominating.confirmed(Drafts.person(name, "F-BKTP-CN", DEED));
        nominating.check(id, Map.of("checkOutcome", "COMPLETE"));

        NominationDetails.Finding written = finding("truongthon", id, "BR-01");
        assertThat(written.verdict()).isEqualTo(Verdict.HUMAN);
        assertThat(written.explanation())
                .contains("đang được đề nghị ở nơi khác")
                .doesNotContain(reference(first));
        assertThat(written.data()).isNotEmpty().noneMatch(datum -> datum.contains(reference(first)));
        assertThat(finding("canbo", id, "BR-01").compared().where()).contains(reference(first));
    }

    private static NominationDraft.Line claiming(int year, NominationDraft.Line line) {
        return line.with(new LineParticulars(new TitleClaim(year, null, null, null), Posthumous.NO, HeadRelation.NONE));
    }

    private String reference(UUID nomination) {
        return jdbc.queryForObject("select reference from nomination where id = ?", String.class, nomination);
    }

    private void years(String value) {
        jdbc.update(
                "update award_rule_value set value = ? where rule_set = 'ND152' and key = 'same_achievement_years'",
                value);
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
        honours.granted(
                name,
                new UnitCode("NP"),
                "T-CSTDCS",
                CommendationType.CONG_TRANG,
                year - 2,
                OTHER,
                "năm " + (year - 2));
        honours.granted(
                name, Drafts.XUAN_DOAI, "T-CSTDCS", CommendationType.CONG_TRANG, year - 1, OTHER, "năm " + (year - 1));

        Map<String, Verdict> found = merit(Drafts.person(name, "F-BKTP-CN", DEED));

        assertThat(found).containsEntry("standard.any", Verdict.PASS).containsEntry("BR-17", Verdict.HUMAN);
        assertThat(merit(Drafts.person(somebody(), "F-BKTP-CN", DEED))).doesNotContainKey("BR-17");
    }

    @Test
    @DisplayName("BR-05 a discipline that ended after the achievement blocks: the nomination is not sent")
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
    @DisplayName("BR-11 an initiative that made somebody a fighter of the base is blocked for a Bằng khen")
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
        dissolve();

        assertThat(nominating.submit(id).missing()).extracting(Missing::what).containsExactly("blocked");
    }

    @Test
    @DisplayName("BR-16 a body that is dissolved while its nomination is under way is barred; a person of it goes on")
    void bodyDissolvedMeanwhile_isBarred_itsPeopleAreNot() {
        UUID body = nominating.confirmed(Drafts.group("Tổ liên gia " + somebody(), "F-GK-TT"));
        UUID person = nominating.confirmed(Drafts.person(somebody(), "F-GK-CN"));
        nominating.check(body, Map.of("checkOutcome", "COMPLETE"));
        nominating.check(person, Map.of("checkOutcome", "COMPLETE"));
        clock.advance(Duration.ofDays(2));
        dissolve();

        assertThat(finding("canbo", body, "BR-16").verdict()).isEqualTo(Verdict.FAIL);
        nominating.explainWarnings("canbo", body);
        assertThatThrownBy(() -> nominating.handIn("canbo", body, appropriate()))
                .hasMessage("nomination.error.barred");

        nominating.appraise(person, "APPROPRIATE");
        assertThat(finding("canbo", person, "BR-16").verdict()).isEqualTo(Verdict.PASS);
    }

    @Test
    @DisplayName("BR-09 a woman who leads is told while writing what her time in post counts for; a man is not")
    void womanLeader_isTold() {
        nominating.offering("F-KNC", () -> {
            Map<String, NominationDetails.Finding> hers = whileWriting(service(Sex.F));

            assertThat(hers.get("BR-09").verdict()).isEqualTo(Verdict.HUMAN);
            assertThat(hers.get("BR-09").severity()).isEqualTo(Severity.INFORMS);
            assertThat(hers.get("BR-09").explanation()).contains("1/3");
            assertThat(hers.get("BR-09").data())
                    .singleElement()
                    .asString()
                    .contains("40")
                    .contains("60");
            assertThat(whileWriting(service(Sex.M))).doesNotContainKey("BR-09");

            Map<String, NominationDetails.Finding> later =
                    whileWriting(service(Sex.F, Statement.words(StatementKind.LATER_RETIREMENT, "Nghỉ hưu ở tuổi 60")));
            assertThat(later.get("BR-09").verdict()).isEqualTo(Verdict.PASS);
            assertThat(later.get("BR-09").data())
                    .containsExactly("Đơn vị khai: tuổi nghỉ hưu cao hơn, vì: Nghỉ hưu ở tuổi 60");
            return null;
        });
    }

    /** Somebody who led for forty months, nominated for long service. */
    private NominationDraft service(Sex sex, Statement... more) {
        NominationDraft.Line line = Drafts.person(somebody(), "F-KNC", PositionClass.OTHER_LEADER);
        List<Statement> said = new ArrayList<>(List.of(more));
        said.add(Statement.amount(StatementKind.POST, 40));
        return beginnings.ofTheVillage(
                CommendationType.CONG_HIEN,
                Drafts.of(sex, line).with(LineParticulars.NONE.stating(said.toArray(Statement[]::new))));
    }

    private Map<String, NominationDetails.Finding> whileWriting(NominationDraft draft) {
        UUID id = beginnings.drafted("truongthon", draft);
        return people.as("truongthon", () -> eligibility.whileWriting(id)).values().stream()
                .flatMap(List::stream)
                .collect(Collectors.toMap(NominationDetails.Finding::rule, Function.identity()));
    }

    private void dissolve() {
        jdbc.update(
                "update organization_unit set valid_to = ? where code = ?",
                LocalDate.now(clock).minusDays(1),
                Drafts.XUAN_DOAI.value());
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

        honours.granted(name, Drafts.XUAN_DOAI, "F-GK-CN", CommendationType.PHONG_TRAO, thisYear(), DEED, null);

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
        honours.granted(name, Drafts.XUAN_DOAI, "F-GK-CN", CommendationType.PHONG_TRAO, thisYear(), DEED, null);

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
        return Drafts.born(year, Drafts.person(somebody(), "F-GK-CN", DEED));
    }

    private static String somebody() {
        return "Vũ Thị " + UUID.randomUUID().toString().substring(0, 8) + " (mẫu)";
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
