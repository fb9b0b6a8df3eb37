package vn.thidua.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.thidua.award.AwardForm;
import vn.thidua.award.CommendationType;
import vn.thidua.award.DecidingLevel;
import vn.thidua.shared.SubjectKind;

class ChecklistTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 5);
    private static final LocalDate MEETING = LocalDate.of(2026, 11, 2);
    private static final Map<String, AwardForm> FORMS = Map.of(
            "F-GK-CN",
            new AwardForm("F-GK-CN", "Giấy khen", false, SubjectKind.INDIVIDUAL, DecidingLevel.COMMUNE),
            "F-GK-TT",
            new AwardForm("F-GK-TT", "Giấy khen", false, SubjectKind.COLLECTIVE, DecidingLevel.COMMUNE),
            "F-GK-HO",
            new AwardForm("F-GK-HO", "Giấy khen", false, SubjectKind.HOUSEHOLD, DecidingLevel.COMMUNE));

    @Test
    void completeNominationOfAVillage_lacksNothing() {
        NominationDraft draft = Drafts.complete(
                Drafts.XUAN_DOAI,
                MEETING,
                Drafts.person("Nguyễn Thị Hường (mẫu)", "F-GK-CN"),
                Drafts.group("Ban công tác Mặt trận (mẫu)", "F-GK-TT"),
                Drafts.household("Hộ ông Lưu Đình Quý (mẫu)", "F-GK-HO"));

        assertThat(village(1, true).check(draft)).isEmpty();
    }

    @Test
    void emptyNomination_listsEverythingAtOnce() {
        NominationDraft draft = NominationDraft.empty(UUID.randomUUID(), Drafts.XUAN_DOAI);

        assertThat(village(0, false).check(draft))
                .extracting(Missing::what)
                .containsExactly(
                        "movement",
                        "type",
                        "summary",
                        "nominee",
                        "meetingDate",
                        "households",
                        "evidence",
                        "declaration");
    }

    @Test
    void formThatIsNotOffered_isNamedWithTheNominee() {
        NominationDraft.Line household = Drafts.household("Hộ ông Lưu Đình Quý (mẫu)", "F-GK-HO");
        NominationDraft draft = Drafts.complete(Drafts.XUAN_DOAI, MEETING, household);

        assertThat(new Checklist(Gathering.VILLAGE, ChecklistTest::form, form -> false, form -> true, 1, true, TODAY)
                        .check(draft))
                .containsExactly(new Missing(
                        "formNotOffered",
                        Missing.Part.NOMINEES,
                        household.id(),
                        List.of("Hộ ông Lưu Đình Quý (mẫu)", "Giấy khen")));
    }

    @Test
    void emptyPerson_listsEveryFieldWithTheLine() {
        NominationDraft.Line empty = new NominationDraft.Line(
                UUID.randomUUID(), SubjectKind.INDIVIDUAL, "", null, null, null, null, null, "", List.of(), null, null);

        assertThat(village(1, true).check(Drafts.complete(Drafts.XUAN_DOAI, MEETING, empty)))
                .allMatch(missing -> empty.id().equals(missing.line()))
                .extracting(Missing::what)
                .containsExactly(
                        "name",
                        "form",
                        "birthYear",
                        "sex",
                        "positionClass",
                        "address",
                        "achievement",
                        "figure",
                        "votes");
    }

    @Test
    void simpleProcedure_asksForNoMeetingNoFigureAndNoFile() {
        NominationDraft draft = without(Drafts.person("Hoàng Minh Châu (mẫu)", "F-GK-CN"), CommendationType.DOT_XUAT);

        assertThat(new Checklist(Gathering.NONE, ChecklistTest::form, form -> true, form -> true, 0, true, TODAY)
                        .check(draft))
                .isEmpty();
    }

    @Test
    void collective_isAskedForItsMeetingInItsOwnWords() {
        NominationDraft draft = without(Drafts.person("Hoàng Minh Châu (mẫu)", "F-GK-CN"), CommendationType.CONG_TRANG);

        assertThat(new Checklist(Gathering.COLLECTIVE, ChecklistTest::form, form -> true, form -> true, 0, true, TODAY)
                        .check(draft))
                .extracting(Missing::what)
                .containsExactly(
                        "figure",
                        "collectiveMeetingDate",
                        "collectiveHouseholds",
                        "collectiveVotes",
                        "evidenceOfCollective");
    }

    @Test
    void merit_needsNoMovementButACompetitionDoes() {
        NominationDraft.Line line = Drafts.person("Hoàng Minh Châu (mẫu)", "F-GK-CN");

        assertThat(village(1, true).check(unmoved(line, CommendationType.CONG_TRANG)))
                .isEmpty();
        assertThat(village(1, true).check(unmoved(line, CommendationType.PHONG_TRAO)))
                .extracting(Missing::what)
                .containsExactly("movement");
    }

    private static NominationDraft unmoved(NominationDraft.Line line, CommendationType type) {
        NominationDraft complete = Drafts.complete(Drafts.XUAN_DOAI, MEETING, line);
        return new NominationDraft(
                complete.id(),
                -1,
                complete.unit(),
                null,
                type,
                complete.summary(),
                complete.meeting(),
                complete.lines());
    }

    /** Nothing but who did what: no movement, no meeting, no votes, no figures. */
    private static NominationDraft without(NominationDraft.Line line, CommendationType type) {
        NominationDraft.Line bare = new NominationDraft.Line(
                line.id(),
                line.kind(),
                line.name(),
                line.birthYear(),
                line.sex(),
                line.address(),
                line.positionClass(),
                line.form(),
                line.achievement(),
                List.of(),
                null,
                null);
        return new NominationDraft(
                UUID.randomUUID(),
                -1,
                Drafts.XUAN_DOAI,
                null,
                type,
                "Cứu người đuối nước",
                NominationDraft.Meeting.NONE,
                List.of(bare));
    }

    @Test
    void formOfAnotherKind_isNamed() {
        NominationDraft draft =
                Drafts.complete(Drafts.XUAN_DOAI, MEETING, Drafts.person("Nguyễn Thị Hường (mẫu)", "F-GK-TT"));

        assertThat(village(1, true).check(draft)).extracting(Missing::what).containsExactly("formKind");
    }

    @Test
    void meetingAfterToday_andMoreVotesThanHouseholds_areNamed() {
        NominationDraft.Line line = Drafts.person("Nguyễn Thị Hường (mẫu)", "F-GK-CN");
        NominationDraft draft = new NominationDraft(
                UUID.randomUUID(),
                -1,
                Drafts.XUAN_DOAI,
                "NTM",
                CommendationType.PHONG_TRAO,
                "Hiến đất",
                new NominationDraft.Meeting(TODAY.plusDays(1), 100, 101),
                List.of(line));

        assertThat(village(1, true).check(draft))
                .extracting(Missing::what)
                .containsExactly("meetingDateFuture", "householdsWrong", "votesWrong");
    }

    @Test
    void birthYearInTheFuture_isWrong() {
        NominationDraft.Line line = Drafts.person("Nguyễn Thị Hường (mẫu)", "F-GK-CN");
        NominationDraft.Line born = new NominationDraft.Line(
                line.id(),
                line.kind(),
                line.name(),
                2030,
                line.sex(),
                line.address(),
                line.positionClass(),
                line.form(),
                line.achievement(),
                List.of(new NominationDraft.Figure("Diện tích", "", "m²", "2025")),
                1,
                1);

        assertThat(village(1, true).check(Drafts.complete(Drafts.XUAN_DOAI, MEETING, born)))
                .extracting(Missing::what)
                .containsExactly("birthYearWrong", "figureIncomplete");
    }

    @Test
    void moreWomenThanPeopleInACollective_orOneOfTheTwoAlone_isNamed_andNeitherIsNot() {
        assertThat(headcount(10, 12)).containsExactly("headcount");
        assertThat(headcount(null, 5)).containsExactly("headcount");
        assertThat(headcount(0, 0)).containsExactly("headcount");
        assertThat(headcount(10, 7)).isEmpty();
        assertThat(headcount(null, null)).isEmpty();
    }

    private static List<String> headcount(@Nullable Integer people, @Nullable Integer women) {
        NominationDraft.Line line = Drafts.group("Tổ may (mẫu)", "F-GK-TT")
                .with(LineParticulars.NONE.withPeople(new Headcount(people, women)));
        return village(1, true).check(Drafts.complete(Drafts.XUAN_DOAI, MEETING, line)).stream()
                .map(Missing::what)
                .toList();
    }

    private static Checklist village(int evidence, boolean declared) {
        return new Checklist(
                Gathering.VILLAGE, ChecklistTest::form, form -> true, form -> true, evidence, declared, TODAY);
    }

    private static Optional<AwardForm> form(String code) {
        return Optional.ofNullable(FORMS.get(code));
    }
}
