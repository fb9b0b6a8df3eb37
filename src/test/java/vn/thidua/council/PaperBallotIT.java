package vn.thidua.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import vn.thidua.FiresTimer;
import vn.thidua.council.tally.Choice;
import vn.thidua.council.tally.Figures;
import vn.thidua.shared.CommandKey;

/** Papers handed out in the room: numbered, drawn, one for each who votes, and none after the lock. */
class PaperBallotIT extends PaperStage {

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
    void withoutTheRule_noPaperIsHandedOut() {
        turn("paper_ballot", "OFF");
        UUID session = opened(MEMBERS, subject("Phan Văn Tắt (mẫu)"));
        declareOnce("uyvien1", session);

        assertThatThrownBy(() -> issueTo(session, "uyvien1")).hasMessage("council.refused.channelOff");
    }
}
