package vn.thidua.movement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import vn.thidua.IntegrationTest;
import vn.thidua.MovableClock;
import vn.thidua.TestPeople;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.SubjectKind;
import vn.thidua.shared.UnitCode;

@IntegrationTest
class EnrolmentIT {

    private static final UnitCode SCHOOL = new UnitCode("ND-THCS1");

    @Autowired
    EnrolmentService service;

    @Autowired
    Enrolments enrolments;

    @Autowired
    TestPeople people;

    @Autowired
    MovableClock clock;

    @Test
    void personEnrolledForATitle_isFoundByNameWithToneMarks() {
        String name = "Trần Thị Hường " + UUID.randomUUID();
        enrol(title(name, "T-LDTT", year()));

        assertThat(enrolments.forTitle(SCHOOL, SubjectKind.INDIVIDUAL, List.of(name.toUpperCase()), "T-LDTT", year()))
                .containsExactly(entry(name.toUpperCase(), LocalDate.now(clock)));
        assertThat(enrolments.forTitle(
                        SCHOOL, SubjectKind.INDIVIDUAL, List.of(name.replace("Hường", "Hương")), "T-LDTT", year()))
                .isEmpty();
        assertThat(enrolments.forTitle(SCHOOL, SubjectKind.INDIVIDUAL, List.of(name), "T-CSTDCS", year()))
                .isEmpty();
    }

    @Test
    void unitEnrolledForAMovement_countsForItsPeople() {
        assertThat(enrolments.forMovement(SCHOOL, SubjectKind.INDIVIDUAL, List.of("Ngô Văn Trường (mẫu)"), "HOCTAP"))
                .isEmpty();

        enrol(new EnrolmentDraft(SCHOOL, SubjectKind.COLLECTIVE, "", "HOCTAP", null, null));

        assertThat(enrolments.forMovement(SCHOOL, SubjectKind.INDIVIDUAL, List.of("Ngô Văn Trường (mẫu)"), "HOCTAP"))
                .hasSize(1);
        assertThat(people.as("truonghoc", () -> service.enrolments(SCHOOL)))
                .anySatisfy(row -> assertThat(row.name()).isEqualTo("Trường Trung học cơ sở (mẫu)"));
    }

    @Test
    void sameEnrolmentTwice_isRefused() {
        String name = "Vũ Văn Kép " + UUID.randomUUID();
        enrol(title(name, "T-LDTT", year()));

        assertThatThrownBy(() -> enrol(title(name, "T-LDTT", year()))).hasMessage("movement.refused.enrolledBefore");
    }

    @Test
    void periodOver_nothingIsEnteredAndNothingTakenOff() {
        assertThatThrownBy(() -> enrol(title("Vũ Văn Muộn", "T-LDTT", year() - 2)))
                .hasMessage("movement.refused.periodOver");
        assertThatThrownBy(() -> enrol(new EnrolmentDraft(SCHOOL, SubjectKind.COLLECTIVE, "", "COVID", null, null)))
                .hasMessage("movement.refused.periodOver");
    }

    @ParameterizedTest
    @CsvSource({"truonghoc, ND-THCS1, 2031-05-31", "coquan, ND-VP, 2031-12-31"})
    @DisplayName(
            "BR-22 one enrols for a title until its period ends: a school year ends in summer, other years with December")
    void lastDayOfTheTitlesPeriod(String who, String unit, LocalDate lastDay) {
        EnrolmentDraft draft = new EnrolmentDraft(
                new UnitCode(unit), SubjectKind.INDIVIDUAL, "Vũ Văn Hạn " + UUID.randomUUID(), null, "T-LDTT", 2031);
        clock.set(lastDay.plusDays(1), LocalTime.of(9, 0));
        assertThatThrownBy(() -> people.as(who, () -> service.enrol(CommandKey.fresh(), draft)))
                .hasMessage("movement.refused.periodOver");
        assertThat(periods(who, unit)).containsExactly(2032, 2033);

        clock.set(lastDay, LocalTime.of(9, 0));
        people.as(who, () -> service.enrol(CommandKey.fresh(), draft));

        assertThat(periods(who, unit)).containsExactly(2031, 2032);
    }

    private List<Integer> periods(String who, String unit) {
        return people.as(who, () -> service.periods(new UnitCode(unit))).stream()
                .map(TitleChoices.Period::year)
                .toList();
    }

    @Test
    void noGoalOrNobody_isSaid() {
        assertThatThrownBy(() -> enrol(new EnrolmentDraft(SCHOOL, SubjectKind.INDIVIDUAL, "A", null, null, null)))
                .hasMessage("movement.refused.goalMissing");
        assertThatThrownBy(() -> enrol(new EnrolmentDraft(SCHOOL, SubjectKind.INDIVIDUAL, "A", null, "T-LDTT", null)))
                .hasMessage("movement.refused.goalMissing");
        assertThatThrownBy(() -> enrol(title("  ", "T-LDTT", year()))).hasMessage("movement.refused.nameMissing");
    }

    @Test
    void enrolment_isTakenOffByItsOwnUnitOnly() {
        String name = "Vũ Văn Bỏ " + UUID.randomUUID();
        enrol(title(name, "T-LDTT", year()));
        UUID id = people.as("truonghoc", () -> service.enrolments(SCHOOL)).stream()
                .filter(row -> row.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();

        assertThatThrownBy(() -> people.as("coquan", () -> service.remove(CommandKey.fresh(), id)))
                .hasMessage("shared.notFound");
        people.as("truonghoc", () -> service.remove(CommandKey.fresh(), id));

        assertThat(enrolments.forTitle(SCHOOL, SubjectKind.INDIVIDUAL, List.of(name), "T-LDTT", year()))
                .isEmpty();
    }

    @Test
    void otherUnitOrOtherRole_isRefused() {
        assertThatThrownBy(() -> people.as("coquan", () -> service.enrolments(SCHOOL)))
                .hasMessage("shared.forbidden");
        assertThatThrownBy(() -> people.as(
                        "coquan", () -> service.enrol(CommandKey.fresh(), title("Vũ Văn Lạ", "T-LDTT", year()))))
                .hasMessage("shared.forbidden");
        assertThatThrownBy(() -> people.as("canbo", () -> service.units())).isInstanceOf(AccessDeniedException.class);
    }

    private void enrol(EnrolmentDraft draft) {
        people.as("truonghoc", () -> service.enrol(CommandKey.fresh(), draft));
    }

    private EnrolmentDraft title(String name, String title, int year) {
        return new EnrolmentDraft(SCHOOL, SubjectKind.INDIVIDUAL, name, null, title, year);
    }

    /** A school year that is not over, whatever day it is. */
    private int year() {
        return LocalDate.now(clock).getYear() + 1;
    }
}
