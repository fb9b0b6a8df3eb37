package vn.thidua.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import vn.thidua.access.AssignmentDraft;
import vn.thidua.council.tally.Choice;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.Role;
import vn.thidua.shared.UnitCode;
import vn.thidua.workflow.WorkItems;

/** Seats change hands and terms end; what was is never written again, and an opened session keeps its members. */
class SeatsOverTimeIT extends CouncilStage {

    private static final UnitCode UNIT = new UnitCode("NP");

    @Autowired
    private SeatService service;

    @Autowired
    private CouncilMembers members;

    @Autowired
    private CountingTeamService teams;

    @Autowired
    private ChannelService channels;

    @Autowired
    private WorkItems items;

    @Autowired
    private JdbcTemplate jdbc;

    private LocalDate today;
    private AccountId chair;
    private AccountId secretary;
    private AccountId leaver;
    private AccountId member;
    private AccountId newcomer;

    @BeforeEach
    void council() {
        today = LocalDate.now(clock);
        chair = person("Ghế Chủ Tịch (mẫu)", Role.COUNCIL_CHAIR);
        secretary = person("Ghế Thư Ký (mẫu)", Role.COUNCIL_SECRETARY);
        leaver = person("Ghế Người Đi (mẫu)", Role.COUNCIL_MEMBER);
        member = person("Ghế Người Ở (mẫu)", Role.COUNCIL_MEMBER);
        newcomer = person("Ghế Người Đến (mẫu)", Role.COUNCIL_MEMBER);
        found(today.minusDays(30), today.minusDays(30));
    }

    /** Other tests find no Council at this unit. */
    @AfterEach
    void noCouncil() {
        jdbc.update("update council set unit = 'past-' || id where unit = ?", UNIT.value());
        jdbc.update("update award_rule_value set value = 'OFF' where rule_set = 'ND152' and key = 'paper_ballot'");
    }

    @Test
    void oneLeaves_oneJoins_aPostChangesHands_andYesterdayStaysAsItWas() {
        change(today, seat(leaver, Post.CHAIR), seat(secretary, Post.SECRETARY), seat(newcomer, Post.VICE_CHAIR));

        CouncilDetails now =
                people.as(secretary, () -> councilService.council(UNIT).orElseThrow());
        assertThat(now.seats())
                .extracting(CouncilDetails.Seat::account)
                .containsExactlyInAnyOrder(leaver, secretary, newcomer);
        assertThat(now.seats().getFirst().post()).isEqualTo(Post.CHAIR);
        assertThat(now.changes())
                .hasSize(5)
                .allMatch(change -> change.decision().equals("05/QĐ-UBND"));
        assertThat(members.of(now.id(), today.minusDays(1)))
                .extracting(CouncilMember::account)
                .containsExactlyInAnyOrder(chair, secretary, leaver, member);
        assertThat(jdbc.queryForMap(
                        "select state_before, state_after, reason from audit_entry where action = 'council.seatsChanged'"
                                + " and state_before like '%' || ? || '%' order by at desc limit 1",
                        chair.toString()))
                .satisfies(entry -> {
                    assertThat(entry.get("reason").toString()).startsWith("05/QĐ-UBND");
                    assertThat(entry.get("state_before").toString())
                            .contains(chair + " CHAIR")
                            .doesNotContain(newcomer + "");
                    assertThat(entry.get("state_after").toString())
                            .contains(leaver + " CHAIR", newcomer + " VICE_CHAIR");
                });
    }

    @Test
    void whatBreaksTheRules_isRefused() {
        AccountId stranger = people.newcomer("Ghế Lạ (mẫu)", AssignmentDraft.own(Role.CLERK, UNIT, today));
        FoundCouncil.Seat first = seat(chair, Post.CHAIR);
        FoundCouncil.Seat keeper = seat(secretary, Post.SECRETARY);
        refused("oneChairOneSecretary", today, first, seat(member, Post.CHAIR), keeper);
        refused("oneChairOneSecretary", today, first, seat(member, Post.MEMBER));
        refused("twoSeats", today, first, keeper, seat(member, Post.MEMBER), seat(member, Post.VICE_CHAIR));
        refused("seatWithoutRole", today, first, keeper, seat(stranger, Post.MEMBER));
        refused("seatsInThePast", today.minusDays(1), first, keeper);
        refused("seatsAsBefore", today, first, keeper, seat(leaver, Post.MEMBER), seat(member, Post.MEMBER));
        change(today, first, keeper);
        refused("seatsChangedThatDay", today, first, keeper, seat(newcomer, Post.MEMBER));
        assertThatThrownBy(() -> people.as(
                        member, () -> service.end(CommandKey.fresh(), UNIT, new EndOfTerm("06/QĐ-UBND", today, today))))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void changeThatHasNotBegun_isReplacedByTheNext() {
        change(today.plusDays(40), seat(chair, Post.CHAIR), seat(secretary, Post.SECRETARY));
        change(today.plusDays(2), seat(chair, Post.CHAIR), seat(secretary, Post.SECRETARY), seat(member, Post.MEMBER));

        assertThatThrownBy(() -> people.as(
                        secretary,
                        () -> service.end(
                                CommandKey.fresh(), UNIT, new EndOfTerm("06/QĐ-UBND", today, today.plusDays(1)))))
                .hasMessage("council.refused.changeAfterTheEnd");
        UUID council = people.as(
                secretary, () -> councilService.council(UNIT).orElseThrow().id());
        assertThat(members.of(council, today.plusDays(1))).hasSize(4);
        assertThat(members.of(council, today.plusDays(2))).hasSize(3);
        assertThat(members.of(council, today.plusDays(60))).hasSize(3);
    }

    @Test
    void whatWasEnteredTodayInError_isEnteredAgain_withItsReason_andConvenedSessionsFollow() {
        UUID session = convened();
        change(today, seat(chair, Post.CHAIR), seat(secretary, Post.SECRETARY), seat(newcomer, Post.MEMBER));
        UUID council = people.as(
                secretary, () -> councilService.council(UNIT).orElseThrow().id());

        correct(
                "Ghi nhầm người thôi tham gia",
                seat(chair, Post.CHAIR),
                seat(secretary, Post.SECRETARY),
                seat(leaver, Post.VICE_CHAIR),
                seat(member, Post.MEMBER));

        assertThat(members.of(council, today))
                .extracting(CouncilMember::account)
                .containsExactlyInAnyOrder(chair, secretary, leaver, member);
        assertThat(members.of(council, today.minusDays(1))).as("as it was").hasSize(4);
        assertThat(members.all(council)).extracting(CouncilMember::account).doesNotContain(newcomer);
        assertThat(members.all(council))
                .filteredOn(seat -> seat.post() == Post.VICE_CHAIR)
                .singleElement()
                .satisfies(seat -> assertThat(seat.decision()).isEqualTo("05/QĐ-UBND"));
        assertThat(accounts(session)).containsExactlyInAnyOrder(chair, secretary, leaver, member);
        assertThat(jdbc.queryForMap(
                        "select state_before, state_after, reason from audit_entry where action = 'council.seatsCorrected'"
                                + " order by at desc limit 1"))
                .satisfies(entry -> {
                    assertThat(entry.get("reason")).isEqualTo("Ghi nhầm người thôi tham gia");
                    assertThat(entry.get("state_before").toString()).contains(newcomer + " MEMBER");
                    assertThat(entry.get("state_after").toString())
                            .contains(leaver + " VICE_CHAIR")
                            .doesNotContain(newcomer + "");
                });
    }

    @Test
    void correction_isRefusedWithoutReason_ofWhatWasNotEnteredToday_andOnceASessionWorksWithIt() {
        FoundCouncil.Seat[] seats = {seat(chair, Post.CHAIR), seat(secretary, Post.SECRETARY), seat(member, Post.MEMBER)
        };
        assertThatThrownBy(() -> correct("Sai", seats)).hasMessage("council.refused.nothingEnteredToday");
        change(today, seats);
        assertThatThrownBy(() -> correct(" ", seats)).hasMessage("council.refused.correctionReasonMissing");
        assertThatThrownBy(() -> correct("Sai", seats)).hasMessage("council.refused.seatsAsBefore");
        UUID session = convened();
        declare(chair, session);
        open(session, chair, secretary, member);

        assertThatThrownBy(() -> correct("Sai", seat(chair, Post.CHAIR), seat(secretary, Post.SECRETARY)))
                .hasMessage("council.refused.sessionOpenedOnSeats");
        assertThat(accounts(session)).containsExactlyInAnyOrder(chair, secretary, member);
    }

    @Test
    void wholeChangeThatWasEnteredInError_isTakenBack() {
        change(today, seat(chair, Post.CHAIR), seat(secretary, Post.SECRETARY));

        correct(
                "Quyết định chưa ban hành",
                seat(chair, Post.CHAIR),
                seat(secretary, Post.SECRETARY),
                seat(leaver, Post.MEMBER),
                seat(member, Post.MEMBER));

        CouncilDetails now =
                people.as(secretary, () -> councilService.council(UNIT).orElseThrow());
        assertThat(now.seats()).hasSize(4);
        assertThat(now.changes()).isEmpty();
    }

    @Test
    void whoLeavesTheCouncil_leavesTheTeamChosenForASession_andTheSecretaryIsTold() {
        jdbc.update("update award_rule_value set value = 'ON' where rule_set = 'ND152' and key = 'paper_ballot'");
        UUID session = convened();
        people.as(secretary, () -> teams.choose(CommandKey.fresh(), session, List.of(leaver, member)));

        change(today, seat(chair, Post.CHAIR), seat(secretary, Post.SECRETARY), seat(member, Post.MEMBER));

        ChannelDetails told = people.as(secretary, () -> channels.channels(session));
        assertThat(told.team()).as("of two").hasSize(1);
        assertThat(told.choosesTeam()).isTrue();
        assertThat(jdbc.queryForObject(
                        "select count(*) from audit_entry where action = 'council.counterLeft' and ? = any(mention_ids)",
                        Integer.class,
                        leaver.toString()))
                .isEqualTo(1);
        declare(chair, session);
        assertThatThrownBy(() -> open(session, chair, secretary, member))
                .hasMessage("council.refused.countingTeamMissing");
        // The made-up room keeps no transactions: what the refused opening took is given back by hand.
        fakeAgenda.states.replace(subjectOf(session), "OPENED", "SCHEDULED");
        people.as(secretary, () -> teams.choose(CommandKey.fresh(), session, List.of(secretary, member)));
        open(session, chair, secretary, member);
        assertThat(people.as(secretary, () -> councilService.session(session)).status())
                .isEqualTo(SessionStatus.OPEN);
    }

    @Test
    void convenedSession_takesTheNewMembers_andTheOpenedOneKeepsThem() {
        UUID session = convened();
        change(
                today,
                seat(chair, Post.CHAIR),
                seat(secretary, Post.SECRETARY),
                seat(member, Post.MEMBER),
                seat(newcomer, Post.MEMBER));
        assertThat(accounts(session)).containsExactlyInAnyOrder(chair, secretary, member, newcomer);
        assertThat(people.as(newcomer, () -> items.openFor(AgendaSource.session(session))))
                .extracting(WorkItems.Row::taskKey)
                .containsExactly("UserTask_DeclareInterests");
        List.of(chair, newcomer).forEach(each -> declare(each, session));
        open(session, chair, secretary, member, newcomer);

        clock.advance(Duration.ofDays(1));
        today = LocalDate.now(clock);
        change(today, seat(chair, Post.CHAIR), seat(secretary, Post.SECRETARY), seat(newcomer, Post.MEMBER));
        declare(member, session);
        UUID item = people.as(secretary, () -> councilService.session(session))
                .items()
                .getFirst()
                .id();
        assertThat(accounts(session)).contains(member);
        assertThat(people.as(
                        member, () -> ballotService.handIn(CommandKey.fresh(), session, Map.of(item, Choice.AGREE))))
                .isEqualTo(HandIn.HANDED_IN);
    }

    @Test
    void plannedSession_invitesWhoSitsOnTheDay_andTheNewSecretaryKeepsItsMinutes() {
        UUID session = planned();
        AccountId other = person("Ghế Thư Ký Mới (mẫu)", Role.COUNCIL_SECRETARY);
        convene(session);
        change(today, seat(chair, Post.CHAIR), seat(other, Post.SECRETARY), seat(member, Post.MEMBER));
        assertThat(accounts(session)).containsExactlyInAnyOrder(chair, other, member);
        assertThat(people.as(other, () -> councilService.session(session)).secretary())
                .isEqualTo("Ghế Thư Ký Mới (mẫu)");
    }

    @Test
    void nextTerm_beginsAfterTheLastDay_andSessionsOfTheOldOneDoNotOpenAnyMore() {
        UUID session = convened();
        List.of(chair).forEach(each -> declare(each, session));
        assertThatThrownBy(() -> found(today, today)).hasMessage("council.refused.councilStands");
        people.as(secretary, () -> service.end(CommandKey.fresh(), UNIT, new EndOfTerm("06/QĐ-UBND", today, today)));
        assertThat(people.as(secretary, () -> councilService.toFound())).contains(UNIT);
        assertThatThrownBy(() -> found(today, today)).hasMessage("council.refused.termsOverlap");
        found(today, today.plusDays(1));
        assertThatThrownBy(() -> people.as(
                        secretary,
                        () -> service.end(
                                CommandKey.fresh(), UNIT, new EndOfTerm("07/QĐ-UBND", today, today.plusDays(9)))))
                .hasMessage("council.refused.nextCouncilStands");
        UUID old = people.as(
                secretary, () -> councilService.council(UNIT).orElseThrow().id());

        clock.advance(Duration.ofDays(1));
        assertThat(people.as(
                        secretary,
                        () -> councilService.council(UNIT).orElseThrow().id()))
                .isNotEqualTo(old);
        assertThatThrownBy(() -> open(session, chair, secretary, leaver, member))
                .hasMessage("council.refused.termOver");
    }

    private void refused(String why, LocalDate from, FoundCouncil.Seat... seats) {
        assertThatThrownBy(() -> change(from, seats)).hasMessage("council.refused." + why);
    }

    private void change(LocalDate from, FoundCouncil.Seat... seats) {
        people.as(
                secretary,
                () -> service.change(
                        CommandKey.fresh(), UNIT, new SeatChange("05/QĐ-UBND", today, from, List.of(seats))));
    }

    private void correct(String reason, FoundCouncil.Seat... seats) {
        people.as(
                secretary, () -> service.correct(CommandKey.fresh(), UNIT, new SeatCorrection(reason, List.of(seats))));
    }

    private void found(LocalDate decidedOn, LocalDate from) {
        List<FoundCouncil.Seat> seats = List.of(
                seat(chair, Post.CHAIR),
                seat(secretary, Post.SECRETARY),
                seat(leaver, Post.MEMBER),
                seat(member, Post.MEMBER));
        people.as(
                secretary,
                () -> councilService.found(
                        CommandKey.fresh(),
                        UNIT,
                        new FoundCouncil("Hội đồng xã (mẫu)", "2026", "04/QĐ-UBND", decidedOn, from, true, seats)));
    }

    private UUID planned() {
        SubjectKey subject = fakeAgenda.add(UNIT, "Ghế Thị Xét (mẫu)", "F-GK-CN");
        return people.as(secretary, () -> agendaService.plan(CommandKey.fresh(), UNIT, List.of(subject)));
    }

    private UUID subjectOf(UUID session) {
        return jdbc.queryForObject("select subject from council_agenda_item where session = ?", UUID.class, session);
    }

    private UUID convened() {
        UUID session = planned();
        convene(session);
        return session;
    }

    @Override
    void convene(UUID session) {
        people.as(secretary, () -> {
            agendaService.settle(CommandKey.fresh(), session);
            meetingService.convene(
                    CommandKey.fresh(), session, new Convocation(clock.instant(), "Hội trường", "Kính mời"));
        });
    }

    private void declare(AccountId person, UUID session) {
        people.as(person, () -> interestService.declare(CommandKey.fresh(), session, List.of()));
    }

    private void open(UUID session, AccountId... present) {
        people.as(
                secretary,
                () -> meetingService.recordPresence(
                        CommandKey.fresh(),
                        session,
                        List.of(present).stream()
                                .map(each -> PresenceMark.present(each, PresenceMode.IN_PERSON))
                                .toList()));
        people.as(chair, () -> meetingService.open(CommandKey.fresh(), session));
    }

    private List<AccountId> accounts(UUID session) {
        return people.as(chair, () -> councilService.session(session)).members().stream()
                .map(SessionDetails.Member::account)
                .toList();
    }

    private AccountId person(String name, Role role) {
        List<AssignmentDraft> roles = new ArrayList<>(List.of(AssignmentDraft.own(role, UNIT, today)));
        if (role != Role.COUNCIL_MEMBER) {
            roles.add(AssignmentDraft.own(Role.COUNCIL_MEMBER, UNIT, today));
        }
        return people.newcomer(name, roles.toArray(AssignmentDraft[]::new));
    }

    private FoundCouncil.Seat seat(AccountId account, Post post) {
        return new FoundCouncil.Seat(account, "Ghế (mẫu)", post);
    }
}
