package vn.thidua.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.thidua.IntegrationTest;
import vn.thidua.MovableClock;
import vn.thidua.TestPeople;
import vn.thidua.movement.EnrolmentDraft;
import vn.thidua.movement.EnrolmentService;
import vn.thidua.nomination.Beginnings;
import vn.thidua.nomination.Drafts;
import vn.thidua.nomination.HeadRelation;
import vn.thidua.nomination.LineStatus;
import vn.thidua.nomination.Nominating;
import vn.thidua.nomination.NominationDraft;
import vn.thidua.nomination.NominationService;
import vn.thidua.nomination.SimpleGround;
import vn.thidua.nomination.eligibility.Verdict;
import vn.thidua.nomination.eligibility.YearRating;
import vn.thidua.register.RegisterCursor;
import vn.thidua.register.RegisterService;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.SubjectKind;
import vn.thidua.shared.UnitCode;

/** The other beginnings, each from its first word to the register, on services, engine and PostgreSQL. */
@IntegrationTest
class OtherBeginningsJourneyIT {

    @Autowired
    ApplicationContext context;

    @Autowired
    TestPeople people;

    @Autowired
    EnrolmentService enrolments;

    @Autowired
    NominationService nominations;

    @Autowired
    RegisterService register;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    MovableClock clock;

    Beginnings beginnings;
    Nominating nominating;
    AwardRoad road;

    @BeforeEach
    void begin() {
        beginnings = new Beginnings(context);
        nominating = new Nominating(context);
        road = new AwardRoad(context);
    }

    @Test
    void teacherEnrolledAndRated_isMadeAFighterOfTheBaseByNineOfEleven() {
        NominationDraft.Line line = beginnings.teacher(name("Lương Thị Bích"), "T-CSTDCS", YearRating.GOOD);
        NominationDraft draft = beginnings.ofTheSchool(line);
        int year = line.particulars().title().year();
        // While the school year ran.
        clock.set(LocalDate.of(year, 3, 15), LocalTime.of(9, 0));
        people.as(
                "truonghoc",
                () -> enrolments.enrol(
                        CommandKey.fresh(),
                        new EnrolmentDraft(
                                Beginnings.SCHOOL, SubjectKind.INDIVIDUAL, line.name(), null, "T-CSTDCS", year)));
        clock.reset();
        UUID id = beginnings.submitted("truonghoc", draft);
        nominating.check(id, Map.of("checkOutcome", "COMPLETE"));
        assertThat(people.as("canbo", () -> nominations.details(id))
                        .lines()
                        .getFirst()
                        .findings())
                .anyMatch(finding -> finding.rule().equals("BR-22") && finding.verdict() == Verdict.PASS);
        nominating.appraise(id, "APPROPRIATE");

        String minutes = road.throughTheCouncil(line.id(), 9);
        assertThat(minutes)
                .contains("BIÊN BẢN\nBình xét thi đua")
                .contains("Hội đồng đề nghị tặng danh hiệu thi đua")
                .contains("9 × 100 ≥ 80 × 11");
        String decision = road.decided(line.id(), "chutich");

        String period = "năm học " + (year - 1) + "-" + year;
        assertThat(decision)
                .contains("Tặng danh hiệu thi đua cho 01 cá nhân")
                .contains("Danh hiệu “Chiến sĩ thi đua cơ sở” " + period)
                .doesNotContain("Giấy khen");
        assertThat(registered(line.id()))
                .containsEntry("form_code", "T-CSTDCS")
                .containsEntry("type", "CONG_TRANG")
                .containsEntry("period", period);
    }

    /** As the school above; from the appraisal on their way is the same. */
    @ParameterizedTest
    @CsvSource({"coquan, ND-VP, hoiphunu", "hoiphunu, ND-LHPN, coquan"})
    void officeAndAssociation_nominateTheirOwnToo_asFarAsTheAgenda(String who, String unit, String other) {
        UnitCode code = new UnitCode(unit);
        NominationDraft.Line line = beginnings.teacher(name("Phan Thị"), "T-CSTDCS", YearRating.GOOD);
        int year = line.particulars().title().year();
        EnrolmentDraft enrolment =
                new EnrolmentDraft(code, SubjectKind.INDIVIDUAL, line.name(), null, "T-CSTDCS", year);
        NominationDraft draft = beginnings.collective(code, line);
        assertThatThrownBy(() -> people.as(other, () -> enrolments.enrol(CommandKey.fresh(), enrolment)))
                .as("enrolled by " + other)
                .hasMessage("shared.forbidden");
        assertThatThrownBy(() -> beginnings.drafted(other, draft))
                .as("drafted by " + other)
                .hasMessage("shared.forbidden");

        people.as(who, () -> enrolments.enrol(CommandKey.fresh(), enrolment));
        UUID id = beginnings.submitted(who, draft);
        assertThat(jdbc.queryForObject("select nominated_as from nomination where id = ?", String.class, id))
                .isEqualTo("ORG_NOMINATOR@" + unit);
        nominating.check(id, Map.of("checkOutcome", "COMPLETE"));
        assertThat(people.as("canbo", () -> nominations.details(id))
                        .lines()
                        .getFirst()
                        .findings())
                .anyMatch(finding -> finding.rule().equals("BR-22") && finding.verdict() == Verdict.PASS);
        nominating.appraise(id, "APPROPRIATE");

        assertThat(status(id)).isEqualTo(LineStatus.READY);
    }

    @Test
    void eightOfEleven_areNotFourFifthsOfAllMembers() {
        NominationDraft.Line line = beginnings.teacher(name("Ngô Văn"), "T-CSTDCS", YearRating.EXCELLENT);
        UUID id = beginnings.submitted("truonghoc", beginnings.ofTheSchool(line));
        nominating.check(id, Map.of("checkOutcome", "COMPLETE"));
        nominating.appraise(id, "APPROPRIATE");

        String minutes = road.throughTheCouncil(line.id(), 8);

        assertThat(minutes).contains("8 × 100 < 80 × 11").contains("Hội đồng không đề nghị tặng danh hiệu thi đua");
        assertThat(status(id)).isEqualTo(LineStatus.NOT_RECOMMENDED);
    }

    @Test
    void foundByTheChair_isDecidedByTheChairWithoutTheCouncil() {
        NominationDraft.Line line = Beginnings.saver(name("Trần Văn"), "F-GK-CN");
        UUID id = beginnings.submitted("chutich", beginnings.found(SimpleGround.FOUND, line));
        beginnings.appraiseSimply("canbo", id, "APPROPRIATE");

        String decision = road.decided(line.id(), "chutich");

        assertThat(decision)
                .contains("Điều 85 Luật Thi đua, khen thưởng")
                .contains("Theo đề nghị của Trưởng phòng Văn hóa - Xã hội")
                .doesNotContain("Hội đồng Thi đua - Khen thưởng");
        assertThat(registered(line.id())).containsEntry("form_code", "F-GK-CN").containsEntry("type", "DOT_XUAT");
        assertThat(status(id)).isEqualTo(LineStatus.GRANTED);
    }

    @Test
    void appraiserOfTheSimpleProcedure_cannotSignItsDecision() {
        NominationDraft.Line line = Beginnings.saver(name("Trần Thị"), "F-GK-CN");
        UUID id = beginnings.submitted("canbo", beginnings.found(SimpleGround.SUDDEN, line));
        beginnings.appraiseSimply("uyvien1", id, "APPROPRIATE");

        assertThatThrownBy(() -> road.decided(line.id(), "uyvien1")).isNotNull();
        assertThat(road.decided(line.id(), "phochutich")).contains("KT. CHỦ TỊCH");
    }

    @Test
    void cityForm_goesToTheCityByTheSimpleProcedureToo() {
        NominationDraft.Line line = Beginnings.saver(name("Đỗ Văn"), "F-BKTP-CN");
        UUID id = beginnings.submitted("chutich", beginnings.found(SimpleGround.FOUND, line));
        beginnings.appraiseSimply("canbo", id, "APPROPRIATE");

        String submission = road.submittedToTheCity(line.id());
        assertThat(submission)
                .contains("Điều 85 Luật Thi đua, khen thưởng")
                .contains("báo cáo tóm tắt thành tích")
                .contains("Thủ tục đơn giản, không qua Hội đồng")
                .doesNotContain("biên bản họp Hội đồng");
        road.decidedByTheCity(line.id());

        assertThat(registered(line.id())).containsEntry("form_code", "F-BKTP-CN");
        assertThat(status(id)).isEqualTo(LineStatus.GRANTED);
    }

    @Test
    void posthumousHonour_isNamedOnThePaperAndInTheRegister() {
        NominationDraft.Line line = beginnings.fallen(name("Vũ Đình"), "F-GK-CN", "con trai Vũ Đình Bình (mẫu)");
        UUID id = beginnings.submitted("truongthon", beginnings.simple(Drafts.XUAN_DOAI, SimpleGround.SUDDEN, line));
        beginnings.appraiseSimply("canbo", id, "APPROPRIATE");

        String decision = road.decided(line.id(), "chutich");

        assertThat(decision)
                .contains("Truy tặng Giấy khen của Chủ tịch UBND xã: 01 cá nhân")
                .contains(line.name() + " (truy tặng; người nhận thay: con trai Vũ Đình Bình (mẫu))");
        assertThat(registered(line.id()))
                .containsEntry("posthumous", true)
                .containsEntry("recipient", "con trai Vũ Đình Bình (mẫu)");
        assertThat(people.as("canbo", () -> register.search(line.name(), RegisterCursor.NEWEST, 5))
                        .rows()
                        .getFirst()
                        .wording()
                        .posthumous())
                .isTrue();
    }

    @Test
    void headOfTheVillage_isNominatedByTheFrontAndHonoured() {
        NominationDraft.Line line = Beginnings.ofTheHead("Nguyễn Văn Thuận (mẫu)", HeadRelation.HEAD);

        String decision = ofTheHead(line);

        assertThat(decision).contains(line.name());
    }

    @Test
    void spouseOfTheHead_isNominatedByTheFrontConfirmedByTheCommunesAndHonoured() {
        NominationDraft.Line line = Beginnings.ofTheHead(name("Vũ Thị Hạnh"), HeadRelation.SPOUSE);
        assertThat(beginnings.missing("truongthon", beginnings.ofTheVillage(line)))
                .as("not by the head")
                .containsExactly("headNominee");

        String decision = ofTheHead(Beginnings.ofTheHead(line.name(), HeadRelation.SPOUSE));

        assertThat(decision).contains(line.name()).contains("Giấy khen");
    }

    /** From the village Front's draft to the register; answers with the decision as signed. */
    private String ofTheHead(NominationDraft.Line line) {
        UUID id = beginnings.submitted("mattran", beginnings.ofTheVillage(line));
        for (String nobody : List.of("mattran", "truongthon", "canbo")) {
            assertThatThrownBy(() -> confirm(nobody, id))
                    .as("confirmed by " + nobody)
                    .isNotNull();
        }
        confirm("uyvien2", id);
        assertThatThrownBy(() -> confirm("uyvien2", id)).as("confirmed twice").isNotNull();
        nominating.check(id, Map.of("checkOutcome", "COMPLETE"));
        nominating.appraise(id, "APPROPRIATE");

        String minutes = road.throughTheCouncil(line.id(), 11);
        assertThat(minutes).contains(line.name());
        String decision = road.decided(line.id(), "chutich");

        assertThat(status(id)).isEqualTo(LineStatus.GRANTED);
        assertThat(registered(line.id())).containsEntry("form_code", "F-GK-CN").containsEntry("posthumous", false);
        assertThat(people.as("canbo", () -> register.search(line.name(), RegisterCursor.NEWEST, 5))
                        .rows())
                .anyMatch(row -> row.name().equals(line.name()));
        assertThat(jdbc.queryForMap("select nominated_as, confirmer from nomination where id = ?", id))
                .containsEntry("nominated_as", "VILLAGE_FRONT@" + Drafts.XUAN_DOAI.value())
                .containsEntry("confirmer", "COMMUNE_FRONT");
        return decision;
    }

    private void confirm(String who, UUID id) {
        people.as(who, () -> nominations.confirmByFront(CommandKey.fresh(), id, ""));
    }

    private LineStatus status(UUID id) {
        return people.as("canbo", () -> nominations.details(id))
                .lines()
                .getFirst()
                .status();
    }

    private Map<String, Object> registered(UUID line) {
        return jdbc.queryForMap(
                "select form_code, type, period, posthumous, recipient from register_award where line = ?", line);
    }

    /** Names are unique, so that the register tells the runs apart. */
    private static String name(String beginning) {
        return beginning + " " + UUID.randomUUID();
    }
}
