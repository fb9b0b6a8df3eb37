package vn.thidua.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.thidua.access.AccountDraft;
import vn.thidua.access.AccountService;
import vn.thidua.access.AssignmentDraft;
import vn.thidua.council.tally.Choice;
import vn.thidua.council.tally.Figures;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.CurrentActor;
import vn.thidua.shared.Role;
import vn.thidua.shared.UnitCode;

/** A Council of fifteen, of the city, whose members all press at the same moment. */
class FifteenMembersIT extends CouncilStage {

    private static final int MEMBERS_OF_THE_CITY = 15;
    private static final UnitCode CITY = new UnitCode("HP");
    private static final LocalDate SINCE = LocalDate.of(2026, Month.JANUARY, 5);

    private static final String DECISION = "15/QĐ-UBND (mẫu)";

    @Autowired
    private AccountService accounts;

    @Autowired
    private SeatService seatService;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private CurrentActor currentActor;

    @AfterEach
    void councilAsBefore() {
        database.update("delete from council_member where decision = ?", DECISION);
        database.update(
                "update council_member set valid_to = null, end_decision = null where end_decision = ?", DECISION);
    }

    @Test
    void fifteenAtOnce_fifteenParticipationsAndNoError() throws Exception {
        List<AccountId> members = people.as("quantri", this::fifteen);
        AccountId secretary = members.getFirst();
        AccountId chair = members.get(1);
        SubjectKey subject = fakeAgenda.add(CITY, "Nguyễn Thị Đồng Thời (mẫu)", "F-BKTP-CN");
        UUID session = currentActor.as(secretary, () -> openingReady(subject, members));
        for (AccountId member : members) {
            currentActor.as(member, () -> {
                interestService.declare(CommandKey.fresh(), session, List.of());
                return null;
            });
        }
        currentActor.as(chair, () -> {
            meetingService.open(CommandKey.fresh(), session);
            return null;
        });
        Map<UUID, Choice> paper = new HashMap<>();
        currentActor
                .as(chair, () -> councilService.session(session))
                .items()
                .forEach(item -> paper.put(item.id(), Choice.AGREE));

        assertThat(allAtOnce(members, session, paper)).hasSize(15).containsOnly(HandIn.HANDED_IN);

        SessionDetails details = currentActor.as(chair, () -> councilService.session(session));
        assertThat(details.handedIn()).isEqualTo(15);
        assertThat(engine.activities(PROCESS, session.toString())).containsExactly("UserTask_CloseBallot");
        currentActor.as(chair, () -> {
            meetingService.closeBallot(CommandKey.fresh(), session);
            return null;
        });
        assertThat(currentActor
                        .as(chair, () -> councilService.session(session))
                        .items()
                        .getFirst()
                        .result()
                        .figures())
                .isEqualTo(new Figures(15, 15, 0, 0, 0, 0));
    }

    private List<HandIn> allAtOnce(List<AccountId> members, UUID session, Map<UUID, Choice> paper) throws Exception {
        CyclicBarrier together = new CyclicBarrier(members.size());
        List<Callable<HandIn>> presses = new ArrayList<>();
        for (AccountId member : members) {
            presses.add(() -> currentActor.as(member, () -> {
                await(together);
                return ballotService.handIn(CommandKey.fresh(), session, paper);
            }));
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(members.size())) {
            List<HandIn> outcomes = new ArrayList<>();
            for (Future<HandIn> press : threads.invokeAll(presses)) {
                outcomes.add(press.get());
            }
            return outcomes;
        }
    }

    private static void await(CyclicBarrier together) {
        try {
            together.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private UUID openingReady(SubjectKey subject, List<AccountId> members) {
        UUID session = agendaService.plan(CommandKey.fresh(), CITY, List.of(subject));
        agendaService.settle(CommandKey.fresh(), session);
        meetingService.convene(
                CommandKey.fresh(),
                session,
                new Convocation(clock.instant().plus(Duration.ofMinutes(5)), "Hội trường thành phố", ""));
        meetingService.recordPresence(
                CommandKey.fresh(),
                session,
                members.stream()
                        .map(member -> PresenceMark.present(member, PresenceMode.ONLINE))
                        .toList());
        return session;
    }

    private static Post post(int number) {
        return switch (number) {
            case 1 -> Post.SECRETARY;
            case 2 -> Post.CHAIR;
            default -> Post.MEMBER;
        };
    }

    /** Accounts that all have seats on the city's Council from today on, by a decision that its secretary entered. */
    private List<AccountId> fifteen() {
        List<AccountId> members = new ArrayList<>();
        List<FoundCouncil.Seat> seats = new ArrayList<>();
        for (int number = 1; number <= MEMBERS_OF_THE_CITY; number++) {
            String name = "Ủy viên thành phố " + number + " (mẫu)";
            AccountId id = accounts.create(
                    CommandKey.fresh(),
                    new AccountDraft("ghethu" + number, name, "Ủy viên", "mat-khau-rieng-" + number));
            hold(id, Role.COUNCIL_MEMBER);
            members.add(id);
            seats.add(new FoundCouncil.Seat(id, name, post(number)));
        }
        hold(members.getFirst(), Role.COUNCIL_SECRETARY);
        hold(members.get(1), Role.COUNCIL_CHAIR);
        currentActor.as(members.getFirst(), () -> {
            LocalDate today = LocalDate.now(clock);
            seatService.change(CommandKey.fresh(), CITY, new SeatChange(DECISION, today, today, seats));
            return null;
        });
        return members;
    }

    private void hold(AccountId account, Role role) {
        accounts.assign(CommandKey.fresh(), account, AssignmentDraft.own(role, CITY, SINCE));
    }
}
