package vn.thidua.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.IntegrationTest;
import vn.thidua.MovableClock;
import vn.thidua.TableFingerprints;
import vn.thidua.TestEngine;
import vn.thidua.TestPeople;
import vn.thidua.council.AgendaSource.Outcome;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.Texts;
import vn.thidua.workflow.FormTaskService;
import vn.thidua.workflow.WorkItems;

/** What fails between the city and the commune leaves nothing behind; what is done twice, or too late, is said plainly. */
@IntegrationTest
class CityFaultsIT {

    private static final String MISSING = "Thiếu xác nhận của Ban công tác Mặt trận thôn";
    private static final String PROCESS = "CityAppraisal";

    @Autowired
    SupplementService supplements;

    @Autowired
    AppraisalService appraisals;

    @Autowired
    FormTaskService forms;

    @Autowired
    WorkItems workItems;

    @Autowired
    Texts texts;

    @Autowired
    ApplicationContext context;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TestPeople people;

    @Autowired
    TestEngine engine;

    @Autowired
    MovableClock clock;

    PaperStory story;
    SupplementStory commune;
    PackStory packs;
    RecommendedFixture recommended;

    UUID line;
    PaperId submission;

    @BeforeEach
    void oneLineOnASubmission() {
        story = new PaperStory(context, people);
        commune = new SupplementStory(context, people);
        packs = new PackStory(context, people);
        recommended = new RecommendedFixture(context);
        line = recommended.lines("F-BKTP-CN", "Bùi Thị Hỏng").getFirst();
        submission = story.paperOf(line, PaperKind.SUBMISSION);
    }

    @Test
    void failureBehindAnyStepOfASupplement_takesTheEngineAndTheRowsBackTogether() {
        AppraisalId appraisal = story.received(submission).getFirst();
        failsThenHappens("asked", () -> story.ask(appraisal, MISSING));
        failsThenHappens(
                "village asked",
                () -> people.as("canbo", () -> supplements.askVillage(CommandKey.fresh(), appraisal, "Xin ảnh")));
        failsThenHappens("file attached", () -> commune.attach("truongthon", appraisal, "anh.pdf"));
        failsThenHappens(
                "given back",
                () -> people.as(
                        "truongthon", () -> supplements.returnToOfficer(CommandKey.fresh(), appraisal, "Đã chụp")));
        failsThenHappens("written and sent", () -> commune.answerChanged(appraisal));
        UUID session = recommended.scheduled(List.of(line));
        failsThenHappens(
                "second vote delivered",
                () -> recommended.deliver(session, List.of(line), Outcome.RECOMMENDED, "09/BB-HĐTĐKT"));
        failsThenHappens("proposed", () -> story.propose(appraisal, Proposal.APPROVE, ""));
        story.decided(line);

        assertThat(recommended.status(line)).isEqualTo("GRANTED");
        assertThat(jdbc.queryForObject("select count(*) from register_award where line = ?", Integer.class, line))
                .isOne();
    }

    @Test
    void failureBehindTheCitysAnswer_takesTheEngineTheRegisterAndTheRowsBackTogether() {
        packs.numbered(submission);
        failsThenHappens("sent", () -> packs.send(submission, LocalDate.now(clock), "Bưu điện"));
        int number = PackStory.NUMBERS.incrementAndGet();
        failsThenHappens("entered", () -> packs.enter(submission, number, CityAnswerEntry.Line.granted(line, 7)));

        assertThat(story.status(submission)).isEqualTo(PaperStatus.CLOSED);
        assertThat(recommended.status(line)).isEqualTo("GRANTED");
    }

    @Test
    void supplementSentTwice_isSentOnce() {
        AppraisalId appraisal = story.received(submission).getFirst();
        story.ask(appraisal, MISSING);
        commune.write("canbo", appraisal, content -> content, "Đã gửi kèm");
        CommandKey key = CommandKey.fresh();
        int version = commune.seenBy("canbo", appraisal).version();
        people.as("canbo", () -> supplements.send(key, appraisal, version));
        TableFingerprints sent = TableFingerprints.of(jdbc);

        assertSaid(
                () -> people.as("canbo", () -> supplements.send(key, appraisal, version)), "lúc", "Trần Thị Mai Hương");
        assertSaid(
                () -> people.as("canbo", () -> supplements.send(CommandKey.fresh(), appraisal, version)),
                "Đã trả lời thành phố, không sửa được nữa.");
        assertThat(sent.changedIn(TableFingerprints.of(jdbc))).isEmpty();
        assertThat(engine.activities(PROCESS, appraisal.toString())).containsExactly("UserTask_AppraiseLine");
    }

    @Test
    void proposedTwice_isProposedOnce() {
        AppraisalId appraisal = story.received(submission).getFirst();
        CommandKey key = CommandKey.fresh();
        people.as("thamdinhtp", () -> appraisals.propose(key, appraisal, Proposal.APPROVE, ""));

        assertSaid(
                () -> people.as("thamdinhtp", () -> appraisals.propose(key, appraisal, Proposal.APPROVE, "")), "lúc");
        assertSaid(
                () -> people.as(
                        "thamdinhtp",
                        () -> appraisals.propose(CommandKey.fresh(), appraisal, Proposal.REFUSE, "Đổi ý")),
                "Đinh Thu Trang (mẫu)");
        assertThat(story.appraisalStatus(appraisal)).isEqualTo(AppraisalStatus.APPROVED);
    }

    @Test
    void answerEnteredTwice_isEnteredOnce() {
        packs.sent(submission);
        CommandKey key = CommandKey.fresh();
        CityAnswerEntry entry = new CityAnswerEntry(
                PackStory.NUMBERS.incrementAndGet(),
                "QĐ-UBND",
                LocalDate.now(clock),
                "Lê Anh Quân (mẫu), Phó Chủ tịch",
                List.of(CityAnswerEntry.Line.granted(line, 7)));
        packs.enterAs("vanthu", key, submission, entry, PackStory.PDF);

        assertSaid(() -> packs.enterAs("vanthu", key, submission, entry, PackStory.PDF), "lúc");
        assertSaid(
                () -> packs.enterAs("vanthu", submission, entry, PackStory.PDF),
                "Văn bản đã hoàn tất, không thay đổi được nữa.");
        assertThat(jdbc.queryForObject("select count(*) from register_award where line = ?", Integer.class, line))
                .isOne();
    }

    @Test
    void linkToATaskThatIsOver_saysSo_insteadOfDoingAnything() {
        packs.numbered(submission);
        String sending = taskOf("vanthu", "CitySubmission", submission.toString());
        packs.send(submission, LocalDate.now(clock), "Bưu điện");

        String gone = "Việc này không còn chờ xử lý";
        assertSaid(
                () -> people.as(
                        "vanthu",
                        () -> forms.submit(
                                CommandKey.fresh(),
                                sending,
                                Map.of("sentOn", LocalDate.now(clock).toString(), "channel", "Bưu điện"))),
                gone);
        assertSaid(() -> people.as("vanthu", () -> workItems.claim(CommandKey.fresh(), sending)), gone);
    }

    @Test
    void requestThatLapsedWhileItsPageWasOpen_saysSo_toEverybodyWhoHadIt() {
        AppraisalId appraisal = story.received(submission).getFirst();
        story.ask(appraisal, MISSING);
        people.as("canbo", () -> supplements.askVillage(CommandKey.fresh(), appraisal, "Xin ảnh"));
        String helping = taskOf("truongthon", PROCESS, appraisal.toString());
        clock.set(commune.seenBy("canbo", appraisal).request().dueAt().plusSeconds(1));
        engine.runDueJobs();

        String lapsed = "Đã hết hạn bổ sung, thành phố xét theo hồ sơ đã có.";
        assertSaid(
                () -> people.as(
                        "truongthon", () -> supplements.returnToOfficer(CommandKey.fresh(), appraisal, "Đã chụp")),
                lapsed);
        assertSaid(() -> commune.send(appraisal), lapsed);
        assertSaid(
                () -> people.as("truongthon", () -> workItems.claim(CommandKey.fresh(), helping)),
                "Việc này không còn chờ xử lý");
    }

    /** Once with a failure right behind it, which has to leave no trace, and then for good. */
    private void failsThenHappens(String step, Runnable act) {
        TableFingerprints before = TableFingerprints.of(jdbc);
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    act.run();
                    throw new IllegalStateException("planted");
                }))
                .as(step)
                .hasMessage("planted");
        assertThat(before.changedIn(TableFingerprints.of(jdbc))).as(step).isEmpty();
        act.run();
        assertThat(before.changedIn(TableFingerprints.of(jdbc))).as(step).isNotEmpty();
    }

    private void assertSaid(ThrowingCallable act, String... words) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refused -> assertThat(texts.text(
                                        refused.key(), refused.details().toArray()))
                                .contains(words));
    }

    private String taskOf(String who, String process, String key) {
        return people.as(who, () -> workItems.waitingIn(process, key))
                .getFirst()
                .taskId();
    }
}
