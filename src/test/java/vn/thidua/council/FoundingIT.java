package vn.thidua.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.IntegrationTest;
import vn.thidua.TestPeople;
import vn.thidua.access.AssignmentDraft;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.Role;
import vn.thidua.shared.UnitCode;

/** How a commune that begins without sample data comes by its Council. */
@IntegrationTest
class FoundingIT {

    @Autowired
    CouncilService council;

    @Autowired
    TestPeople people;

    @Autowired
    Clock clock;

    UnitCode unit;
    AccountId chair;
    AccountId secretary;
    AccountId member;

    /** Two communes of before the merger, where no Council was ever entered. */
    void peopleOf(String code) {
        unit = new UnitCode(code);
        LocalDate today = LocalDate.now(clock);
        chair = people.newcomer(
                "Vi Chủ Tịch (mẫu)",
                AssignmentDraft.own(Role.COUNCIL_CHAIR, unit, today),
                AssignmentDraft.own(Role.COUNCIL_MEMBER, unit, today));
        secretary = people.newcomer(
                "Vi Thư Ký (mẫu)",
                AssignmentDraft.own(Role.COUNCIL_SECRETARY, unit, today),
                AssignmentDraft.own(Role.COUNCIL_MEMBER, unit, today));
        member = people.newcomer("Vi Ủy Viên (mẫu)", AssignmentDraft.own(Role.COUNCIL_MEMBER, unit, today));
    }

    @Test
    void secretary_entersTheCouncilFromThoseWhoHoldItsRoles() {
        peopleOf("DL");
        assertThat(people.as(secretary, () -> council.toFound())).contains(unit);
        List<FoundCouncil.Seat> seats = people.as(secretary, () -> council.candidates(unit));
        assertThat(seats)
                .extracting(FoundCouncil.Seat::account, FoundCouncil.Seat::post)
                .containsExactly(
                        tuple(chair, Post.CHAIR), tuple(secretary, Post.SECRETARY), tuple(member, Post.MEMBER));

        found(LocalDate.now(clock), seats);

        assertThat(people.as(secretary, () -> council.toFound())).isEmpty();
        assertThat(people.as(member, () -> council.council()).orElseThrow().seats())
                .hasSize(3);
        assertThatThrownBy(() -> found(LocalDate.now(clock), seats))
                .isInstanceOf(CouncilException.class)
                .hasMessage("council.refused.councilStands");
    }

    @Test
    void withoutOneChairAndOneSecretary_isRefused() {
        peopleOf("NP");
        assertThatThrownBy(() -> found(LocalDate.now(clock), List.of(seat(secretary, Post.SECRETARY))))
                .hasMessage("council.refused.oneChairOneSecretary");
        assertThatThrownBy(() -> found(
                        LocalDate.now(clock),
                        List.of(seat(chair, Post.CHAIR), seat(member, Post.CHAIR), seat(secretary, Post.SECRETARY))))
                .hasMessage("council.refused.oneChairOneSecretary");
    }

    @Test
    void somebodyWithoutARoleOfTheCouncil_orTwice_mayNotSit() {
        peopleOf("NP");
        AccountId stranger =
                people.newcomer("Vi Người Lạ (mẫu)", AssignmentDraft.own(Role.CLERK, unit, LocalDate.now(clock)));
        List<FoundCouncil.Seat> both = List.of(seat(chair, Post.CHAIR), seat(secretary, Post.SECRETARY));
        assertThatThrownBy(() -> found(LocalDate.now(clock), plus(both, seat(stranger, Post.MEMBER))))
                .hasMessage("council.refused.mayNotSit");
        assertThatThrownBy(() -> found(LocalDate.now(clock), plus(both, seat(chair, Post.MEMBER))))
                .hasMessage("council.refused.mayNotSit");
    }

    @Test
    void decisionOfADayToCome_isRefused() {
        peopleOf("NP");
        assertThatThrownBy(() -> found(
                        LocalDate.now(clock).plusDays(1),
                        List.of(seat(chair, Post.CHAIR), seat(secretary, Post.SECRETARY))))
                .hasMessage("council.refused.foundedInTheFuture");
    }

    private void found(LocalDate decidedOn, List<FoundCouncil.Seat> seats) {
        people.as(
                secretary,
                () -> council.found(
                        CommandKey.fresh(),
                        unit,
                        new FoundCouncil("Hội đồng xã (mẫu)", "2026-2030", "03/QĐ-UBND", decidedOn, true, seats)));
    }

    private static List<FoundCouncil.Seat> plus(List<FoundCouncil.Seat> seats, FoundCouncil.Seat more) {
        List<FoundCouncil.Seat> all = new ArrayList<>(seats);
        all.add(more);
        return all;
    }

    private FoundCouncil.Seat seat(AccountId account, Post post) {
        return new FoundCouncil.Seat(account, "Vi (mẫu)", post);
    }
}
