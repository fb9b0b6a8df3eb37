package vn.thidua.movement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.IntegrationTest;
import vn.thidua.MovableClock;
import vn.thidua.TestPeople;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.SubjectKind;
import vn.thidua.shared.UnitCode;

/** A commune's movement from its draft to its close, and what the commune knows of those launched above. */
@IntegrationTest
@Transactional
class MovementServiceIT {

    private static final UnitCode COMMUNE = new UnitCode("ND");
    private static final UnitCode SCHOOL = new UnitCode("ND-THCS1");
    private static final LocalDate DAY = LocalDate.of(2032, 3, 15);

    @Autowired
    MovementService service;

    @Autowired
    QuotaService quotas;

    @Autowired
    EnrolmentService enrolment;

    @Autowired
    Movements movements;

    @Autowired
    TestPeople people;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcTemplate jdbc;

    @BeforeEach
    void today() {
        clock.set(DAY, LocalTime.of(9, 0));
    }

    @Test
    void draft_isLaunchedWithPlanAndCriteriaOnly_andOfferedFromThenOn() {
        String code = draft(written("Sạch nhà, sạch ngõ (mẫu)", "", null, List.of()));
        assertThat(offered()).doesNotContain(code);

        refused(() -> service.launch(CommandKey.fresh(), COMMUNE, code), "notSaid.planNumber");
        change(code, written("Sạch nhà, sạch ngõ (mẫu)", "15/KH-UBND", DAY, List.of()), "");
        refused(() -> service.launch(CommandKey.fresh(), COMMUNE, code), "notSaid.criteria");
        change(code, written("Sạch nhà, sạch ngõ (mẫu)", "15/KH-UBND", DAY, List.of("Mỗi ngõ một hàng hoa", " ")), "");
        officer(() -> service.launch(CommandKey.fresh(), COMMUNE, code));

        assertThat(offered()).contains(code);
        MovementDetails details = people.as("chutich", () -> service.details(COMMUNE, code));
        assertThat(details.criteria()).containsExactly("Mỗi ngõ một hàng hoa");
        assertThat(details.planNumber()).isEqualTo("15/KH-UBND");
        assertThat(details.keeper()).isFalse();
        assertThat(trail(code))
                .containsExactly("movement.drafted", "movement.changed", "movement.changed", "movement.launched");
    }

    @Test
    void launched_isChangedWithAReasonOnly_andBothVersionsStandOnTheTrail() {
        String code = launched("Đường hoa phụ nữ (mẫu)");
        MovementDraft later = written("Đường hoa phụ nữ (mẫu)", "15/KH-UBND", DAY, List.of("Một tiêu chí khác"));

        refused(() -> service.change(CommandKey.fresh(), COMMUNE, code, version(code), later, " "), "reasonMissing");
        change(code, later, "Sửa theo kết luận họp giao ban");

        assertThat(jdbc.queryForMap("""
                        select state_before, state_after, reason from audit_entry
                        where subject_type = 'movement' and subject_id = ? and action = 'movement.changed'""", code)).satisfies(entry -> {
            assertThat(entry.get("state_before")).asString().contains("Tiêu chí một");
            assertThat(entry.get("state_after")).asString().contains("Một tiêu chí khác");
            assertThat(entry.get("reason")).isEqualTo("Sửa theo kết luận họp giao ban");
        });
        assertThatThrownBy(() -> people.as(
                        "canbo",
                        () -> service.change(CommandKey.fresh(), COMMUNE, code, version(code) - 1, later, "Muộn")))
                .hasMessage("movement.refused.changedElsewhere");
    }

    @Test
    @DisplayName("BR-22 units and people enrol until the last day of the period, and not after it or for a draft")
    void enrolment_untilTheLastDay() {
        String draft = draft(written("Chưa phát động (mẫu)", "", null, List.of()));
        assertThatThrownBy(() -> enrol(draft)).hasMessage("movement.refused.periodOver");
        String code = launched("Học tập suốt đời ở xã (mẫu)");

        clock.set(DAY.plusMonths(3), LocalTime.of(23, 0));
        enrol(code);
        assertThat(people.as("canbo", () -> service.details(COMMUNE, code)).enrolled())
                .anySatisfy(row -> assertThat(row.name()).isEqualTo("Trường Trung học cơ sở (mẫu)"));

        clock.set(DAY.plusMonths(3).plusDays(1), LocalTime.of(0, 1));
        assertThatThrownBy(() -> people.as(
                        "truonghoc",
                        () -> enrolment.enrol(
                                CommandKey.fresh(),
                                new EnrolmentDraft(SCHOOL, SubjectKind.INDIVIDUAL, "Vũ Văn Muộn", code, null, null))))
                .hasMessage("movement.refused.periodOver");
    }

    @Test
    void closed_takesNobodyAnyMore() {
        String code = launched("Vườn mẫu (mẫu)");

        refused(() -> service.close(CommandKey.fresh(), COMMUNE, code, ""), "reasonMissing");
        officer(() -> service.close(CommandKey.fresh(), COMMUNE, code, "Đã tổng kết ngày 20/6"));

        assertThat(offered()).doesNotContain(code);
        assertThatThrownBy(() -> enrol(code)).hasMessage("movement.refused.periodOver");
    }

    @Test
    void movementOfAnotherCommune_isNeitherOfferedToEnrolFor_norTaken() {
        jdbc.update(
                "insert into organization_unit (code, name, kind, parent) values ('XK', 'Xã Khác (mẫu)', 'COMMUNE', 'HP')");
        jdbc.update("""
                insert into movement (code, name, launched_by, unit, kind, state, starts_on, ends_on, nominations_until)
                values ('XK-1', 'Của xã khác (mẫu)', 'COMMUNE', 'XK', 'CHUYEN_DE', 'LAUNCHED', ?, ?, ?),
                  ('HP-1', 'Của thành phố (mẫu)', 'CITY', 'HP', 'CHUYEN_DE', 'LAUNCHED', ?, ?, ?)""", DAY, DAY, DAY, DAY, DAY, DAY);

        assertThat(people.as("truonghoc", () -> enrolment.movements(SCHOOL)))
                .extracting(Movement::code)
                .contains("HP-1")
                .doesNotContain("XK-1");
        assertThatThrownBy(() -> enrol("XK-1")).hasMessage("movement.refused.elsewhere");
        assertThatThrownBy(() -> people.as("coquan", () -> enrolment.movements(SCHOOL)))
                .hasMessage("shared.forbidden");
        enrol("HP-1");
    }

    @Test
    void daysReversed_halfAPlan_andTheSameNameTwice_areRefused() {
        launched("Cờ đỏ sao vàng (mẫu)");

        assertThatThrownBy(() -> draft(written("CỜ ĐỎ SAO VÀNG (mẫu)", "", null, List.of())))
                .hasMessage("movement.refused.sameName");
        assertThatThrownBy(() -> draft(written("Kế hoạch dở (mẫu)", "15/KH-UBND", null, List.of())))
                .hasMessage("movement.refused.planHalfSaid");
        assertThatThrownBy(() -> draft(new MovementDraft(
                        "Ngược (mẫu)",
                        MovementKind.CHUYEN_DE,
                        "",
                        null,
                        "",
                        DAY,
                        DAY.minusDays(1),
                        DAY.plusDays(9),
                        List.of())))
                .hasMessage("movement.refused.daysReversed");
        assertThatThrownBy(() ->
                        draft(new MovementDraft(" ", MovementKind.CHUYEN_DE, "", null, "", DAY, DAY, DAY, List.of())))
                .hasMessage("movement.refused.notSaid.nameOfMovement");
    }

    @Test
    void launchedAbove_isRead_andItsPlanAndQuotaAreEntered() {
        refused(() -> service.close(CommandKey.fresh(), COMMUNE, "CDS", "Không được"), "launchedAbove");
        refused(() -> quotas.guide(CommandKey.fresh(), COMMUNE, "CDS", "77/KH-UBND", null), "planHalfSaid");

        officer(() -> quotas.guide(CommandKey.fresh(), COMMUNE, "CDS", "77/KH-UBND", DAY));
        officer(() -> quotas.allot(CommandKey.fresh(), COMMUNE, "CDS", quota("F-BKTP", 2)));
        officer(() -> quotas.allot(CommandKey.fresh(), COMMUNE, "CDS", quota("F-BKTP", 3)));

        MovementDetails details = people.as("canbo", () -> service.details(COMMUNE, "CDS"));
        assertThat(details.own()).isFalse();
        assertThat(details.planNumber()).isEqualTo("77/KH-UBND");
        assertThat(details.quotas()).singleElement().satisfies(used -> {
            assertThat(used.quota().cases()).isEqualTo(3);
            assertThat(used.formName()).startsWith("Bằng khen của Chủ tịch UBND thành phố");
        });
        UUID id = details.quotas().getFirst().quota().id();
        officer(() -> quotas.takeBack(CommandKey.fresh(), id, "Thành phố rút chỉ tiêu"));
        assertThat(people.as("canbo", () -> service.details(COMMUNE, "CDS")).quotas())
                .isEmpty();
        assertThat(trail("CDS"))
                .endsWith("movement.guided", "movement.allotted", "movement.allotted", "movement.quotaTakenBack");
    }

    @Test
    void movementOfTheCity_isEnteredWithThePlanReceivedOnly_andIsOpenAtOnce() {
        assertThatThrownBy(() -> draft(received(LaunchLevel.CITY, "", null)))
                .hasMessage("movement.refused.notSaid.planReceived");

        String code = draft(received(LaunchLevel.CITY, "210/KH-UBND", DAY));

        Movement movement = movements.movement(code);
        assertThat(movement.launchedBy()).isEqualTo(LaunchLevel.CITY);
        assertThat(movement.unit()).isEqualTo(new UnitCode("HP"));
        assertThat(movement.state()).isEqualTo(MovementState.LAUNCHED);
        assertThat(offered()).contains(code);
        enrol(code);
        MovementDetails details = people.as("canbo", () -> service.details(COMMUNE, code));
        assertThat(details.own()).isTrue();
        assertThat(details.planNumber()).isEqualTo("210/KH-UBND");
        refused(() -> quotas.guide(CommandKey.fresh(), COMMUNE, code, "211/KH-UBND", DAY), "ownPlan");
        assertThat(jdbc.queryForObject(
                        "select state_after from audit_entry where action = 'movement.received' and subject_id = ?",
                        String.class,
                        code))
                .contains("CITY", "210/KH-UBND");
    }

    @Test
    void movementEnteredAsReceived_isChangedAndClosedWithAReason_andItsLevelStays() {
        String code = draft(received(LaunchLevel.PRIME_MINISTER, "1080/QĐ-TTg", DAY));
        assertThat(movements.movement(code).unit()).isNull();
        MovementDraft later = received(LaunchLevel.PRIME_MINISTER, "1081/QĐ-TTg", DAY);

        refused(() -> service.change(CommandKey.fresh(), COMMUNE, code, version(code), later, ""), "reasonMissing");
        refused(
                () -> service.change(
                        CommandKey.fresh(),
                        COMMUNE,
                        code,
                        version(code),
                        received(LaunchLevel.CITY, "1081/QĐ-TTg", DAY),
                        "Nhầm"),
                "levelFixed");
        change(code, later, "Ghi nhầm số");
        officer(() -> service.close(CommandKey.fresh(), COMMUNE, code, "Đã tổng kết"));

        assertThat(trail(code)).containsExactly("movement.received", "movement.changed", "movement.closed");
        assertThat(offered()).doesNotContain(code);
    }

    @Test
    void movementThatAnotherCommuneEntered_isItsAlone() {
        jdbc.update(
                "insert into organization_unit (code, name, kind, parent) values ('XK', 'Xã Khác (mẫu)', 'COMMUNE', 'HP')");
        jdbc.update("""
                insert into movement (code, name, launched_by, unit, entered_for, kind, state, starts_on, ends_on,
                  nominations_until, plan_number, plan_date)
                values ('XK-2', 'Của cấp trên (mẫu)', 'CITY', 'HP', 'XK', 'CHUYEN_DE', 'LAUNCHED', ?, ?, ?, '1/KH', ?)""", DAY, DAY, DAY, DAY);

        assertThat(offered()).doesNotContain("XK-2");
        assertThat(people.as("canbo", () -> service.movements(COMMUNE)))
                .extracting(Movement::code)
                .doesNotContain("XK-2");
        assertThatThrownBy(
                        () -> officer(() -> service.close(CommandKey.fresh(), COMMUNE, "XK-2", "Không phải của mình")))
                .hasMessage("shared.notFound");
        assertThatThrownBy(() -> enrol("XK-2")).hasMessage("movement.refused.elsewhere");
        assertThat(movements.offered(new UnitCode("XK"), DAY))
                .extracting(Movement::code)
                .contains("XK-2");
    }

    @Test
    void quotaOfNothing_orOfNobody_isRefused() {
        refused(() -> quotas.allot(CommandKey.fresh(), COMMUNE, "CDS", quota("F-BKTP", 0)), "quotaWithoutCases");
        refused(() -> quotas.allot(CommandKey.fresh(), COMMUNE, "CDS", quota("F-GIBTCO", 1)), "quotaForm");
        refused(
                () -> quotas.allot(
                        CommandKey.fresh(),
                        COMMUNE,
                        "CDS",
                        new Quota(UUID.randomUUID(), Quota.Holder.UNIT, null, "F-BKTP", 1, "Kế hoạch (mẫu)")),
                "quotaOfWhom");
        refused(
                () -> quotas.allot(
                        CommandKey.fresh(),
                        COMMUNE,
                        "CDS",
                        new Quota(UUID.randomUUID(), Quota.Holder.COMMUNE, null, "F-BKTP", 1, " ")),
                "basisMissing");
    }

    @Test
    void onlyTheCommunesOfficer_keepsMovements() {
        MovementDraft typed = written("Của ai khác (mẫu)", "", null, List.of());
        assertThatThrownBy(() -> people.as("chutich", () -> service.draft(CommandKey.fresh(), COMMUNE, typed)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> people.as("truongthon", () -> service.movements(COMMUNE)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> people.as("canbo", () -> service.movements(new UnitCode("AD"))))
                .hasMessage("shared.notFound");
    }

    private String launched(String name) {
        String code = draft(written(name, "15/KH-UBND", DAY, List.of("Tiêu chí một")));
        officer(() -> service.launch(CommandKey.fresh(), COMMUNE, code));
        return code;
    }

    private String draft(MovementDraft typed) {
        return people.as("canbo", () -> service.draft(CommandKey.fresh(), COMMUNE, typed));
    }

    private void change(String code, MovementDraft typed, String reason) {
        officer(() -> service.change(CommandKey.fresh(), COMMUNE, code, version(code), typed, reason));
    }

    private long version(String code) {
        return people.as("canbo", () -> service.details(COMMUNE, code)).version();
    }

    private void enrol(String code) {
        people.as(
                "truonghoc",
                () -> enrolment.enrol(
                        CommandKey.fresh(), new EnrolmentDraft(SCHOOL, SubjectKind.COLLECTIVE, "", code, null, null)));
    }

    private void officer(Runnable act) {
        people.as("canbo", act);
    }

    private void refused(Runnable act, String why) {
        assertThatThrownBy(() -> officer(act)).hasMessage("movement.refused." + why);
    }

    private List<String> offered() {
        return movements.offered(SCHOOL, LocalDate.now(clock)).stream()
                .map(Movement::code)
                .toList();
    }

    private List<String> trail(String code) {
        return jdbc.queryForList(
                "select action from audit_entry where subject_type = 'movement' and subject_id = ? order by id",
                String.class,
                code);
    }

    private static Quota quota(String form, int cases) {
        return new Quota(UUID.randomUUID(), Quota.Holder.COMMUNE, null, form, cases, "Kế hoạch 77/KH-UBND (mẫu)");
    }

    /** Launched by others; its criteria stand in the plan alone. */
    private static MovementDraft received(LaunchLevel level, String plan, @Nullable LocalDate planned) {
        return new MovementDraft(
                "Phong trào nhận được (mẫu)",
                level,
                MovementKind.CHUYEN_DE,
                plan,
                planned,
                "",
                DAY,
                DAY.plusMonths(3),
                DAY.plusMonths(5),
                List.of());
    }

    private static MovementDraft written(String name, String plan, @Nullable LocalDate planned, List<String> criteria) {
        return new MovementDraft(
                name,
                MovementKind.CHUYEN_DE,
                plan,
                planned,
                "Làm cho làng xóm sạch đẹp",
                DAY,
                DAY.plusMonths(3),
                DAY.plusMonths(5),
                criteria);
    }
}
