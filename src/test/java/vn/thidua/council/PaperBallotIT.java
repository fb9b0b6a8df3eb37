package vn.thidua.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.thidua.FiresTimer;
import vn.thidua.council.tally.Choice;
import vn.thidua.council.tally.Figures;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.CommandKey;

/** Papers in the room and the two who count their box, on the engine and the database. */
class PaperBallotIT extends CouncilStage {

    @Autowired
    private PaperBallotService papers;

    @Autowired
    private PaperBoxService boxes;

    @Autowired
    private CountingTeamService teams;

    @Autowired
    private ChannelService channels;

    @Autowired
    private JdbcTemplate jdbc;

    @BeforeEach
    void switchOn() {
        turn("ON");
    }

    @AfterEach
    void switchOff() {
        turn("OFF");
        people.as("thuky", () -> teams.appoint(CommandKey.fresh(), COMMUNE, List.of()));
    }

    @Test
    void paperAndScreen_areCountedTogether_andNothingIsOpenedBeforeTheTwoAgree() {
        UUID session = openedWithTeam(List.of("uyvien7", "canbo"), subject("Lê Thị Hòm (mẫu)"));
        issue(session, "uyvien1");
        issue(session, "uyvien2");
        issue(session, "uyvien3");
        vote(session, "chutich", Choice.AGREE);
        vote(session, "uyvien4", Choice.DISAGREE);

        assertThatThrownBy(() -> enter(session, "uyvien7", new BoxFigures(2, 1, 0, 0)))
                .as("before the lock")
                .hasMessage("council.refused.notNow");
        close(session);

        assertThat(details(session).status()).isEqualTo(SessionStatus.LOCKED);
        assertThat(engine.activities(PROCESS, session.toString())).containsOnly("UserTask_CountPaperBox");
        assertThat(enter(session, "uyvien7", new BoxFigures(2, 0, 0, 1))).isEqualTo(BoxEntry.WAITING);
        assertThat(count("council_sealed_paper", session)).as("nothing opened").isEqualTo(2);
        assertThat(details(session).items().getFirst().result()).isNull();
        assertThat(enter(session, "canbo", new BoxFigures(2, 0, 0, 1))).isEqualTo(BoxEntry.AGREED);

        SessionDetails counted = details(session);
        assertThat(counted.status()).isEqualTo(SessionStatus.COUNTED);
        assertThat(counted.items().getFirst().result().figures()).isEqualTo(new Figures(11, 3, 1, 0, 1, 6));
        assertThat(count("council_box_entry", session))
                .as("by channel nothing stays")
                .isZero();
        assertThat(count("council_ballot_choice", session)).isEqualTo(5);
        confirm(session);
        assertThat(people.as(
                        "thuky", () -> minutesService.minutes(session).newest().body()))
                .contains("Tổ kiểm phiếu:", "phát ra 3, thu về 3, không thu về 0", "hợp lệ: 4, không hợp lệ: 1");
    }

    @Test
    void twoWhoDiffer_areToldOnlyOnWhichItem_andCountAgain() {
        UUID session = openedWithTeam(
                List.of("uyvien7", "uyvien8"), subject("Ngô Văn Khớp (mẫu)"), subject("Ngô Văn Lệch (mẫu)"));
        issue(session, "uyvien1");
        issue(session, "uyvien2");
        close(session);
        List<UUID> items = items(session);

        enter(
                session,
                "uyvien7",
                Map.of(items.get(0), new BoxFigures(1, 1, 0, 0), items.get(1), new BoxFigures(2, 0, 0, 0)));
        assertThat(enter(
                        session,
                        "uyvien8",
                        Map.of(items.get(0), new BoxFigures(1, 1, 0, 0), items.get(1), new BoxFigures(0, 2, 0, 0))))
                .isEqualTo(BoxEntry.DIFFERS);

        for (String counter : List.of("uyvien7", "uyvien8")) {
            BoxForm form = people.as(counter, () -> boxes.form(session));
            assertThat(form.again()).containsExactly(items.get(1));
            assertThat(form.papers().getFirst().lines())
                    .extracting(BoxForm.Line::position)
                    .containsExactly(2);
        }
        assertThat(details(session).status()).isEqualTo(SessionStatus.LOCKED);
        assertThat(people.as("chutich", () -> channels.channels(session)).box()).isEqualTo(ChannelDetails.Box.DIFFERS);
        assertThat(enter(session, "uyvien8", Map.of(items.get(1), new BoxFigures(2, 0, 0, 0))))
                .isEqualTo(BoxEntry.WAITING);
        assertThatThrownBy(() -> enter(session, "uyvien8", Map.of(items.get(1), new BoxFigures(2, 0, 0, 0))))
                .as("not twice by the same")
                .hasMessage("council.refused.boxMoved");
        assertThat(enter(session, "uyvien7", Map.of(items.get(1), new BoxFigures(2, 0, 0, 0))))
                .isEqualTo(BoxEntry.AGREED);
        assertThat(details(session).items().get(1).result().figures()).isEqualTo(new Figures(11, 2, 0, 0, 0, 9));
        assertThat(details(session).items().getFirst().result().figures()).isEqualTo(new Figures(11, 1, 1, 0, 0, 9));
    }

    @Test
    void boxThatHoldsMoreOrDoesNotAddUp_isRefused_andALostPaperIsNotReturned() {
        UUID session = openedWithTeam(
                List.of("uyvien7", "uyvien8"), subject("Đỗ Thị Cộng (mẫu)"), subject("Đỗ Thị Trừ (mẫu)"));
        issue(session, "uyvien1");
        issue(session, "uyvien2");
        close(session);
        List<UUID> items = items(session);

        assertThatThrownBy(() -> enter(
                        session,
                        "uyvien7",
                        Map.of(items.get(0), new BoxFigures(3, 0, 0, 0), items.get(1), new BoxFigures(3, 0, 0, 0))))
                .hasMessage("council.refused.boxHoldsMore");
        assertThatThrownBy(() -> enter(
                        session,
                        "uyvien7",
                        Map.of(items.get(0), new BoxFigures(2, 0, 0, 0), items.get(1), new BoxFigures(1, 0, 0, 0))))
                .hasMessage("council.refused.boxDoesNotAddUp");
        assertThatThrownBy(() -> enter(
                        session,
                        "uyvien7",
                        Map.of(items.get(0), new BoxFigures(1, 0, 1, 0), items.get(1), new BoxFigures(1, 0, 1, 0))))
                .as("blank is no choice here")
                .hasMessage("council.refused.blankNotAllowed");
        Map<UUID, BoxFigures> one =
                Map.of(items.get(0), new BoxFigures(1, 0, 0, 0), items.get(1), new BoxFigures(0, 0, 0, 1));
        enter(session, "uyvien7", one);
        enter(session, "uyvien8", one);
        assertThat(details(session).items().getFirst().result().figures()).isEqualTo(new Figures(11, 1, 0, 0, 0, 10));
        assertThat(people.as("chutich", () -> channels.channels(session)).records())
                .extracting(BoxRecord::issued, BoxRecord::collected, BoxRecord::notReturned)
                .containsExactly(tuple(2, 1, 1));
    }

    @Test
    void afterTheLock_noChannelTakesAnything() {
        UUID session = openedWithTeam(List.of("uyvien7", "uyvien8"), subject("Vũ Thị Khóa (mẫu)"));
        issue(session, "uyvien1");
        close(session);

        assertThat(issueTo(session, "uyvien2")).isEqualTo(PaperIssue.CLOSED);
        assertThat(vote(session, "uyvien3", Choice.AGREE)).isEqualTo(HandIn.CLOSED);
        assertThat(count("council_participation", session)).isOne();
    }

    @Test
    @FiresTimer("CouncilSession/BoundaryEvent_BallotDeadline")
    void deadline_locksAndTheBoxIsStillToBeCounted() {
        UUID session = openedWithTeam(List.of("uyvien7", "uyvien8"), subject("Vũ Thị Hạn (mẫu)"));
        issue(session, "uyvien1");

        engine.fireTimer(PROCESS, session.toString(), "BoundaryEvent_BallotDeadline");

        assertThat(details(session).status()).isEqualTo(SessionStatus.LOCKED);
        assertThat(issueTo(session, "uyvien2")).isEqualTo(PaperIssue.CLOSED);
        enter(session, "uyvien7", new BoxFigures(0, 1, 0, 0));
        enter(session, "uyvien8", new BoxFigures(0, 1, 0, 0));
        assertThat(details(session).items().getFirst().result().figures()).isEqualTo(new Figures(11, 0, 1, 0, 0, 10));
    }

    @Test
    void everybodyOnPaper_closesNothing_andNoPaperAtAllNeedsNoBox() {
        UUID all = openedWithTeam(List.of("uyvien7", "uyvien8"), subject("Bùi Văn Hết (mẫu)"));
        MEMBERS.forEach(member -> issue(all, member));
        assertThat(details(all).status()).isEqualTo(SessionStatus.OPEN);
        assertThat(engine.activities(PROCESS, all.toString())).containsExactly("UserTask_CloseBallot");

        UUID none = openedWithTeam(List.of("uyvien7", "uyvien8"), subject("Bùi Văn Không (mẫu)"));
        vote(none, "uyvien1", Choice.AGREE);
        close(none);
        assertThat(details(none).status()).isEqualTo(SessionStatus.COUNTED);
    }

    @Test
    void whoVotedOnTheScreenGetsNoPaper_andTheOtherWayRound() {
        UUID session = openedWithTeam(List.of("uyvien7", "uyvien8"), subject("Hồ Thị Một (mẫu)"));
        vote(session, "uyvien1", Choice.AGREE);
        issue(session, "uyvien2");

        assertThat(issueTo(session, "uyvien1")).isEqualTo(PaperIssue.ALREADY_TOOK_PART);
        assertThat(vote(session, "uyvien2", Choice.AGREE)).isEqualTo(HandIn.ALREADY_HANDED_IN);
        assertThat(count("council_participation", session)).isEqualTo(2);
    }

    @Test
    void screenAndPaperAtTheSameMoment_oneOfThemIsTaken() throws Exception {
        UUID session = openedWithTeam(List.of("uyvien7", "uyvien8"), subject("Hồ Thị Đua (mẫu)"));
        int onPaper = 0;
        for (String member : MEMBERS) {
            declareOnce(member, session);
            onPaper += race(session, member) == PaperIssue.ISSUED ? 1 : 0;
        }

        assertThat(count("council_participation", session)).isEqualTo(MEMBERS.size());
        assertThat(count("council_sealed_paper", session)).isEqualTo(MEMBERS.size() - onPaper);
    }

    /** Both press at once; what became of the paper. */
    private PaperIssue race(UUID session, String member) throws Exception {
        CyclicBarrier together = new CyclicBarrier(2);
        Callable<Object> paper = () -> {
            together.await();
            return issueTo(session, member);
        };
        Callable<Object> screen = () -> {
            together.await();
            return people.as(
                    member,
                    () -> ballotService.handIn(
                            CommandKey.fresh(), session, Map.of(items(session).getFirst(), Choice.AGREE)));
        };
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<Future<Object>> done = threads.invokeAll(List.of(paper, screen));
            PaperIssue issued = (PaperIssue) done.get(0).get();
            HandIn handedIn = (HandIn) done.get(1).get();
            assertThat(issued == PaperIssue.ISSUED).isNotEqualTo(handedIn == HandIn.HANDED_IN);
            return issued;
        }
    }

    @Test
    void numberedPapers_runOn_andNothingTiesANumberToAMember() {
        UUID session = openedWithTeam(
                List.of("uyvien7", "uyvien8"),
                subject("Mai Thị Số (mẫu)"),
                fakeAgenda.add(COMMUNE, "Mai Văn Số (mẫu)", "T-CSTDCS"));

        assertThat(people.as("thuky", () -> papers.batches(session)))
                .containsExactly(new PaperBatch(1, 1, 1, 11), new PaperBatch(1, 2, 12, 22));
        assertThat(jdbc.queryForList("""
                        select column_name from information_schema.columns
                        where table_name in ('council_participation', 'council_paper_batch') order by 1""", String.class))
                .containsExactly(
                        "ballot_round",
                        "ballot_round",
                        "channel",
                        "first_number",
                        "last_number",
                        "member",
                        "paper",
                        "paper",
                        "session",
                        "session");
    }

    @Test
    void paperWithoutALine_isNotHandedOut() {
        UUID session = convened(subject("Tô Văn Thiếu (mẫu)"), subject("Tô Văn Đủ (mẫu)"));
        choose(session, List.of("uyvien7", "uyvien8"));
        declare("uyvien1", session, new Interest(items(session).getFirst(), InterestKind.FAMILY, null));
        present(session, MEMBERS);
        open(session);

        assertThatThrownBy(() -> issueTo(session, "uyvien1")).hasMessage("council.refused.paperWouldTell");
        assertThatThrownBy(() -> issueTo(session, "uyvien2")).hasMessage("council.refused.memberUndeclared");
        assertThat(count("council_participation", session)).isZero();
    }

    @Test
    void whoTakesNoPartInAnItem_doesNotCountIt() {
        UUID session = convened(subject("Kim Thị Tránh (mẫu)"), subject("Kim Thị Xét (mẫu)"));
        choose(session, List.of("uyvien6", "uyvien7", "canbo"));
        List<UUID> items = items(session);
        declare("uyvien7", session, new Interest(items.get(0), InterestKind.FAMILY, null));
        present(session, MEMBERS);
        open(session);
        issue(session, "uyvien1");
        close(session);

        assertThat(people.as("uyvien7", () -> boxes.form(session))
                        .papers()
                        .getFirst()
                        .lines())
                .extracting(BoxForm.Line::position)
                .containsExactly(2);
        enter(session, "uyvien7", Map.of(items.get(1), new BoxFigures(1, 0, 0, 0)));
        enter(
                session,
                "canbo",
                Map.of(items.get(0), new BoxFigures(0, 1, 0, 0), items.get(1), new BoxFigures(1, 0, 0, 0)));
        assertThat(details(session).status()).isEqualTo(SessionStatus.LOCKED);
        assertThat(enter(session, "uyvien6", Map.of(items.get(0), new BoxFigures(0, 1, 0, 0))))
                .isEqualTo(BoxEntry.AGREED);
    }

    @Test
    void interestsDeclaredLate_leaveTheItemWithTwoAllTheSame() {
        UUID session = openedWithTeam(List.of("uyvien7", "uyvien8"), subject("Lý Thị Muộn (mẫu)"));
        UUID item = items(session).getFirst();
        declare("uyvien7", session, new Interest(item, InterestKind.FAMILY, null));
        issue(session, "uyvien1");
        close(session);

        List<String> team =
                people.as("chutich", () -> channels.channels(session)).team();
        assertThat(team).hasSize(3);
        assertThat(people.as("uyvien7", () -> boxes.form(session)).state()).isEqualTo(BoxForm.State.WAITING);
        String helper = MEMBERS.stream()
                .filter(member -> !List.of("uyvien7", "uyvien8").contains(member))
                .filter(member -> jdbc.queryForObject(
                        "select exists (select from council_session_counter where session = ? and account = ?)",
                        Boolean.class,
                        session,
                        people.id(member).value()))
                .findFirst()
                .orElseThrow();
        enter(session, helper, new BoxFigures(1, 0, 0, 0));
        assertThat(enter(session, "uyvien8", new BoxFigures(1, 0, 0, 0))).isEqualTo(BoxEntry.AGREED);
    }

    @Test
    void withoutTwoToCount_theSessionDoesNotOpen() {
        UUID session = convened(subject("Trần Thị Tổ (mẫu)"));
        present(session, MEMBERS);
        declareOnce("chutich", session);

        assertThatThrownBy(() -> people.as("chutich", () -> meetingService.open(CommandKey.fresh(), session)))
                .hasMessage("council.refused.countingTeamMissing");
        assertThatThrownBy(() -> choose(session, List.of("uyvien7"))).hasMessage("council.refused.countingTeamMissing");
        assertThatThrownBy(() -> choose(session, List.of("uyvien7", "truongthon")))
                .hasMessage("council.refused.mayNotCount");
    }

    @Test
    void teamOfTheCouncil_isThatOfASessionAsItStoodAtTheOpening() {
        people.as("thuky", () -> teams.appoint(CommandKey.fresh(), COMMUNE, ids(List.of("uyvien5", "uyvien6"))));
        UUID session = opened(MEMBERS, subject("Trần Văn Chụp (mẫu)"));
        people.as("thuky", () -> teams.appoint(CommandKey.fresh(), COMMUNE, ids(List.of("uyvien7", "uyvien8"))));

        assertThat(people.as("thuky", () -> teams.ofSession(session)).candidates())
                .filteredOn(TeamForm.Candidate::chosen)
                .extracting(TeamForm.Candidate::account)
                .containsExactlyInAnyOrderElementsOf(ids(List.of("uyvien5", "uyvien6")));
        assertThatThrownBy(() -> choose(session, List.of("uyvien7", "uyvien8"))).hasMessage("council.refused.notNow");
    }

    @Test
    void whoIsNotOnTheTeam_findsNoBox() {
        UUID session = openedWithTeam(List.of("uyvien7", "canbo"), subject("Quách Thị Ngoài (mẫu)"));

        assertThatThrownBy(() -> people.as("uyvien1", () -> boxes.form(session)))
                .isInstanceOf(BusinessException.class)
                .hasMessage("shared.notFound");
        assertThat(people.as("canbo", () -> boxes.form(session)).state()).isEqualTo(BoxForm.State.NOT_LOCKED);
    }

    @Test
    void withoutTheRule_noPaperIsHandedOut() {
        turn("OFF");
        UUID session = opened(MEMBERS, subject("Phan Văn Tắt (mẫu)"));
        declareOnce("uyvien1", session);

        assertThatThrownBy(() -> issueTo(session, "uyvien1")).hasMessage("council.refused.channelOff");
    }

    private UUID openedWithTeam(List<String> team, SubjectKey... subjects) {
        UUID session = convened(subjects);
        choose(session, team);
        present(session, MEMBERS);
        open(session);
        return session;
    }

    private void choose(UUID session, List<String> team) {
        people.as("thuky", () -> teams.choose(CommandKey.fresh(), session, ids(team)));
    }

    private List<AccountId> ids(List<String> usernames) {
        return usernames.stream().map(people::id).toList();
    }

    private void issue(UUID session, String member) {
        declareOnce(member, session);
        assertThat(issueTo(session, member)).isEqualTo(PaperIssue.ISSUED);
    }

    private PaperIssue issueTo(UUID session, String member) {
        return people.as("thuky", () -> papers.issue(CommandKey.fresh(), session, people.id(member)));
    }

    /** The same on every item. */
    private BoxEntry enter(UUID session, String counter, BoxFigures found) {
        Map<UUID, BoxFigures> figures = new HashMap<>();
        items(session).forEach(item -> figures.put(item, found));
        return enter(session, counter, figures);
    }

    private BoxEntry enter(UUID session, String counter, Map<UUID, BoxFigures> figures) {
        return people.as(counter, () -> boxes.enter(CommandKey.fresh(), session, figures));
    }

    private List<UUID> items(UUID session) {
        return jdbc.queryForList(
                "select id from council_agenda_item where session = ? order by position", UUID.class, session);
    }

    private int count(String table, UUID session) {
        return jdbc.queryForObject("select count(*) from " + table + " where session = ?", Integer.class, session);
    }

    private void turn(String value) {
        jdbc.update("update award_rule_value set value = ? where rule_set = 'ND152' and key = 'paper_ballot'", value);
    }
}
