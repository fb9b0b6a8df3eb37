package vn.thidua.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.access.AssignmentDraft;
import vn.thidua.council.tally.Choice;
import vn.thidua.database.TestDatabase;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.Role;
import vn.thidua.shared.UnitCode;

/** The city's Council: majorities of its own, and its own sessions only. */
class CityCouncilIT extends CouncilStage {

    /** A city of this test's own, so that it has no Council yet. */
    private static final UnitCode CITY = new UnitCode("HP-THU");

    @Autowired
    TestDatabase database;

    @Autowired
    CouncilPapers prints;

    @Autowired
    ProjectionService projections;

    @Test
    void titleOfTheCity_needsNinetyPercentOfAllMembers_andWhoeverApprovesReadsNoFiguresOfTheirOwn()
            throws SQLException {
        try (Connection owner = database.owner();
                Statement statement = owner.createStatement()) {
            statement.execute(
                    "insert into organization_unit (code, name, kind) values ('HP-THU', 'Thành phố Thử (mẫu)',"
                            + " 'CITY')");
        }
        AccountId chair = member(CITY, "Lộ Chủ Tịch (mẫu)", Role.COUNCIL_CHAIR);
        AccountId secretary = member(CITY, "Lộ Thư Ký (mẫu)", Role.COUNCIL_SECRETARY);
        AccountId member = member(CITY, "Lộ Ủy Viên (mẫu)", Role.COUNCIL_MEMBER);
        found(chair, secretary, member);
        SubjectKey title = fakeAgenda.add(CITY, "Lộ Thị Chiến Sĩ (mẫu)", "T-CSTDTP");

        UUID session = people.as(secretary, () -> agendaService.plan(CommandKey.fresh(), CITY, List.of(title)));
        assertThat(itemOf(session, secretary).majority()).contains("90\u00a0%");
        assertThat(itemOf(session, secretary).reach().needed()).isEqualTo(3);
        people.as(secretary, () -> {
            agendaService.settle(CommandKey.fresh(), session);
            meetingService.convene(
                    CommandKey.fresh(),
                    session,
                    new Convocation(clock.instant().plus(Duration.ofMinutes(5)), "UBND thành phố", ""));
            meetingService.recordPresence(
                    CommandKey.fresh(),
                    session,
                    List.of(chair, secretary, member).stream()
                            .map(each -> PresenceMark.present(each, PresenceMode.IN_PERSON))
                            .toList());
        });
        assertThat(people.as(secretary, () -> prints.of(session, CouncilPaper.INVITATION))
                        .orElseThrow()
                        .sheets()
                        .toString())
                .contains("Lưu: VT, SNV")
                .doesNotContain("VHXH");
        List.of(chair, secretary, member)
                .forEach(
                        each -> people.as(each, () -> interestService.declare(CommandKey.fresh(), session, List.of())));
        people.as(chair, () -> meetingService.open(CommandKey.fresh(), session));
        cast(session, chair, Choice.AGREE);
        cast(session, secretary, Choice.AGREE);
        cast(session, member, Choice.DISAGREE);
        people.as(chair, () -> meetingService.closeBallot(CommandKey.fresh(), session));

        SessionDetails.ItemOutcome result = itemOf(session, secretary).result();
        assertThat(result.passed()).isFalse();
        assertThat(result.arithmetic()).contains("2 × 100 < 90 × 3", "Điều 30");

        people.as(chair, () -> meetingService.confirmResults(CommandKey.fresh(), session));
        AccountId approver = approver("Lộ Văn Duyệt (mẫu)");
        AccountId nominee = approver("Lộ Thị Chiến Sĩ (mẫu)");
        fakeAgenda.hint(title, nominee, InterestKind.NOMINEE, false);
        assertReadsFigures(session, approver);
        assertThat(itemOf(session, nominee).sight()).isEqualTo(SessionDetails.Sight.RECUSED);
        assertThat(itemOf(session, nominee).result()).isNull();
        assertThat(wall(session, nominee).closed()).isTrue();
        assertThat(wall(session, nominee).result()).isNull();
        assertThat(bodyFor(session, nominee)).isNotEmpty().doesNotContain("2 × 100", "đồng ý: 2");
        fakeAgenda.open.add(title.id());
        assertReadsFigures(session, nominee);
    }

    private void assertReadsFigures(UUID session, AccountId reader) {
        assertThat(itemOf(session, reader).result()).isNotNull();
        assertThat(wall(session, reader).result()).isNotNull();
        assertThat(bodyFor(session, reader)).contains("2 × 100");
    }

    private AccountId approver(String name) {
        return people.newcomer(name, AssignmentDraft.own(Role.CITY_APPROVER, CITY, LocalDate.now(clock)));
    }

    private Projection.Item wall(UUID session, AccountId reader) {
        return people.as(reader, () -> projections.projection(session)).items().getFirst();
    }

    private String bodyFor(UUID session, AccountId reader) {
        return people.as(reader, () -> minutesService.minutes(session).newest().body());
    }

    @Test
    void memberOfTheCitysCouncil_readsNoCommunesSession() {
        AccountId member = member(new UnitCode("HP"), "Lộ Thành Viên (mẫu)", Role.COUNCIL_MEMBER);
        UUID communes = opened(MEMBERS, subject("Lộ Văn Xã (mẫu)"));
        close(communes);
        confirm(communes);

        assertThat(people.as(member, councilService::sessions))
                .extracting(SessionRow::id)
                .doesNotContain(communes);
        assertThatThrownBy(() -> people.as(member, () -> councilService.session(communes)))
                .hasMessage("shared.notFound");
        assertThatThrownBy(() -> people.as(member, () -> minutesService.minutes(communes)))
                .hasMessage("shared.notFound");
        assertThat(people.as(member, () -> councilService.council(COMMUNE))).isEmpty();
        assertThat(people.as("uyvien1", councilService::sessions))
                .extracting(SessionRow::id)
                .contains(communes);
    }

    private AccountId member(UnitCode city, String name, Role role) {
        LocalDate today = LocalDate.now(clock);
        AssignmentDraft seat = AssignmentDraft.own(Role.COUNCIL_MEMBER, city, today);
        return role == Role.COUNCIL_MEMBER
                ? people.newcomer(name, seat)
                : people.newcomer(name, seat, AssignmentDraft.own(role, city, today));
    }

    private void found(AccountId chair, AccountId secretary, AccountId member) {
        people.as(
                secretary,
                () -> councilService.found(
                        CommandKey.fresh(),
                        CITY,
                        new FoundCouncil(
                                "Hội đồng Thi đua - Khen thưởng thành phố (mẫu)",
                                "2026",
                                "02/QĐ-UBND",
                                LocalDate.now(clock),
                                true,
                                List.of(
                                        new FoundCouncil.Seat(chair, "Lộ Chủ Tịch (mẫu)", Post.CHAIR),
                                        new FoundCouncil.Seat(secretary, "Lộ Thư Ký (mẫu)", Post.SECRETARY),
                                        new FoundCouncil.Seat(member, "Lộ Ủy Viên (mẫu)", Post.MEMBER)))));
    }

    private void cast(UUID session, AccountId member, Choice choice) {
        people.as(
                member,
                () -> ballotService.handIn(
                        CommandKey.fresh(),
                        session,
                        Map.of(itemOf(session, member).id(), choice)));
    }

    private SessionDetails.Item itemOf(UUID session, AccountId reader) {
        return people.as(reader, () -> councilService.session(session)).items().getFirst();
    }
}
