package vn.thidua.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import vn.thidua.EngineMarkerScan;
import vn.thidua.IntegrationTest;
import vn.thidua.MovableClock;
import vn.thidua.Races;
import vn.thidua.TestEngine;
import vn.thidua.TestPeople;
import vn.thidua.document.Attachments;
import vn.thidua.nomination.LineHoldService;
import vn.thidua.nomination.NominationDetails;
import vn.thidua.nomination.NominationService;
import vn.thidua.nomination.NominationStage;
import vn.thidua.organization.HoldDraft;
import vn.thidua.organization.HoldGround;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.SubjectRef;
import vn.thidua.workflow.WorkItems;

/** The Tờ trình goes to the city on the city's own channel, and its answer comes back on paper. */
@IntegrationTest
class CityAnswerIT {

    private static final String PROCESS = "CitySubmission";

    @Autowired
    PaperService papers;

    @Autowired
    CityAnswerService answers;

    @Autowired
    CityAnswerGate gate;

    @Autowired
    CityResultsService results;

    @Autowired
    NominationService nominations;

    @Autowired
    WorkItems workItems;

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TestPeople people;

    @Autowired
    TestEngine engine;

    @Autowired
    EngineMarkerScan scan;

    @Autowired
    MovableClock clock;

    PaperStory story;
    PackStory packs;
    RecommendedFixture recommended;

    List<UUID> lines;
    PaperId submission;

    @BeforeEach
    void twoLinesOnASubmission() {
        story = new PaperStory(context, people);
        packs = new PackStory(context, people);
        recommended = new RecommendedFixture(context);
        onASubmission("Lê Thị Hạnh", "Ngô Văn Phúc");
    }

    private void onASubmission(String... names) {
        lines = recommended.lines("F-BKTP-CN", names);
        submission = story.paperOf(lines.getFirst(), PaperKind.SUBMISSION);
    }

    @Test
    void clerkChoosesTheCitysChannel_sendsThePack_andTheCitysPeopleSeeNothingOfItHere() {
        packs.numbered(submission);
        assertThat(engine.activities(PROCESS, submission.toString())).containsExactly("UserTask_SendPack");
        assertThat(recommended.status(lines.getFirst())).isEqualTo("BEING_DECIDED");

        packs.send(submission, LocalDate.now(clock), "Hệ thống TĐKT thành phố, mã 4711");

        assertThat(story.status(submission)).isEqualTo(PaperStatus.SENT);
        assertThat(engine.activities(PROCESS, submission.toString())).containsExactly("UserTask_EnterCityAnswer");
        assertThat(recommended.status(lines.getFirst())).isEqualTo("AT_CITY");
        assertThatThrownBy(() -> people.as("thamdinhtp", () -> papers.details(submission)))
                .hasMessage("shared.notFound");
        assertThatThrownBy(() ->
                        people.as("thamdinhtp", () -> nominations.details(recommended.nomination(lines.getFirst()))))
                .hasMessage("shared.notFound");
        assertThatThrownBy(() -> people.as("thamdinhtp", () -> papers.receive(CommandKey.fresh(), submission)))
                .hasMessage("shared.notFound");
        CityAnswerDetails seen = people.as("vanthu", () -> answers.details(submission));
        assertThat(seen.channel()).isEqualTo("Hệ thống TĐKT thành phố, mã 4711");
        assertThat(seen.waiting()).hasSize(2);
    }

    @Test
    void cityGrantsSomebodyOfWhomAHoldIsJustBeingPlaced_waitsForIt_andOwesAReason() {
        onASubmission("Tống Thị Đang Vướng", "Tống Văn Vẫn Đi");
        packs.sent(submission);
        UUID held = lines.getFirst();
        int number = PackStory.NUMBERS.incrementAndGet();

        Future<?> answer = new Races(context)
                .behind(
                        () -> hold(held),
                        () -> packs.enter(submission, number, CityAnswerEntry.Line.granted(held, 57)));

        Races.assertRefused(answer, "decision.refused.heldAtCity");
        assertThat(recommended.status(held)).isEqualTo("AT_CITY");
    }

    @Test
    void cityGrantsSomebodyOnHold_isEnteredWithAReasonOnly_whichStaysOnTheTrail() {
        onASubmission("Tống Thị Vướng", "Tống Văn Đi");
        packs.sent(submission);
        UUID held = lines.getFirst();
        hold(held);
        assertThat(people.as("vanthu", () -> answers.details(submission)).held())
                .as("the clerk reads that the line waits, not why")
                .containsExactly(Map.entry(held, "Đang chờ"));
        int number = PackStory.NUMBERS.incrementAndGet();

        assertThatThrownBy(() -> packs.enter(submission, number, CityAnswerEntry.Line.granted(held, 57)))
                .isInstanceOf(DecisionException.class)
                .hasMessage("decision.refused.heldAtCity");
        assertThat(recommended.status(held)).isEqualTo("AT_CITY");
        packs.enter(
                submission,
                number,
                CityAnswerEntry.Line.grantedDespiteHold(held, 57, "Thành phố biết và vẫn tặng"),
                CityAnswerEntry.Line.refused(lines.getLast(), "Đã được tặng năm trước"));

        assertThat(recommended.status(held)).isEqualTo("GRANTED");
        assertThat(jdbc.queryForMap(
                        "select * from audit_entry where action = 'decision.grantedDespiteHold' and subject_id = ?",
                        submission.toString()))
                .containsEntry("reason", "Thành phố biết và vẫn tặng")
                .containsEntry("state_after", "Tống Thị Vướng (Đang chờ)");
        assertThat(people.as("truongthon", () -> nominations.trail(recommended.nomination(held)))
                        .toString())
                .doesNotContain("Thành phố biết", "đang chờ");
    }

    @Test
    void heldLineThatTheCityRefuses_needsNoReasonMore() {
        onASubmission("Tống Thị Vấp", "Tống Văn Đỗ");
        packs.sent(submission);
        UUID held = lines.getFirst();
        hold(held);

        packs.enter(
                submission, PackStory.NUMBERS.incrementAndGet(), CityAnswerEntry.Line.refused(held, "Đang có đơn thư"));

        assertThat(recommended.reason(held)).isEqualTo("Đang có đơn thư");
    }

    @Test
    void wholeAnswer_entersTheRegisterWithTheCityAsIssuer_andTellsWhoAskedWhy() {
        packs.sent(submission);
        int number = PackStory.NUMBERS.incrementAndGet();
        packs.enter(
                submission,
                number,
                CityAnswerEntry.Line.granted(lines.getFirst(), 57),
                CityAnswerEntry.Line.refused(lines.getLast(), "Đã được tặng năm trước"));

        Map<String, Object> award = jdbc.queryForMap("select * from register_award where line = ?", lines.getFirst());
        assertThat(award)
                .containsEntry("issuer_unit", "HP")
                .containsEntry("ordinal", 57)
                .containsEntry("decision_number", number + "/QĐ-UBND");
        assertThat(String.valueOf(award.get("issuer"))).contains("thành phố Hải Phòng");
        assertThat(recommended.status(lines.getFirst())).isEqualTo("GRANTED");
        assertThat(recommended.reason(lines.getLast())).isEqualTo("Đã được tặng năm trước");
        assertThat(story.status(submission)).isEqualTo(PaperStatus.CLOSED);
        assertThat(story.running(submission)).isZero();

        NominationDetails village =
                people.as("truongthon", () -> nominations.details(recommended.nomination(lines.getFirst())));
        assertThat(village.stage()).isEqualTo(NominationStage.SETTLED);
        assertThat(village.lines())
                .extracting(NominationDetails.Line::outcomeReason)
                .contains("Đã được tặng năm trước");
        CityAnswerDetails.Answer answer =
                people.as("canbo", () -> answers.details(submission)).answers().getFirst();
        assertThat(answer.signer()).isEqualTo("Lê Anh Quân (mẫu), Phó Chủ tịch");
        assertThat(answer.scan()).extracting(Attachments.Attachment::name).containsExactly("quyet-dinh.pdf");
        SubjectRef scan = SubjectRef.of(CityAnswer.SCAN, answer.id().value());
        assertThat(people.as("canbo", () -> gate.mayRead(scan))).isTrue();
        assertThat(people.as("truongthon", () -> gate.mayRead(scan))).isFalse();
        assertThat(people.as("thamdinhtp", () -> gate.mayRead(scan))).isFalse();
    }

    @Test
    void partialAnswer_leavesTheRestForALaterPaper() {
        packs.sent(submission);
        packs.enter(submission, PackStory.NUMBERS.incrementAndGet(), CityAnswerEntry.Line.granted(lines.getFirst(), 1));

        assertThat(recommended.status(lines.getFirst())).isEqualTo("GRANTED");
        assertThat(recommended.status(lines.getLast())).isEqualTo("AT_CITY");
        assertThat(story.status(submission)).isEqualTo(PaperStatus.SENT);
        assertThat(engine.activities(PROCESS, submission.toString())).containsExactly("UserTask_EnterCityAnswer");
        assertThatThrownBy(() -> packs.enter(
                        submission,
                        PackStory.NUMBERS.incrementAndGet(),
                        CityAnswerEntry.Line.granted(lines.getFirst(), 2)))
                .as("a line has one result")
                .hasMessage("shared.notFound");

        packs.enter(submission, PackStory.NUMBERS.incrementAndGet(), CityAnswerEntry.Line.granted(lines.getLast(), 1));
        assertThat(story.status(submission)).isEqualTo(PaperStatus.CLOSED);
        assertThat(people.as("vanthu", () -> answers.details(submission)).answers())
                .hasSize(2);
    }

    @Test
    void sameNumberTwiceForOneSubmission_isRefused() {
        packs.sent(submission);
        int number = PackStory.NUMBERS.incrementAndGet();
        packs.enter(submission, number, CityAnswerEntry.Line.granted(lines.getFirst(), 1));
        assertThatThrownBy(() -> packs.enter(submission, number, CityAnswerEntry.Line.granted(lines.getLast(), 2)))
                .hasMessage("decision.refused.cityNumberTaken");

        assertThat(people.as("vanthu", () -> answers.details(submission)).answers())
                .hasSize(1);
    }

    @Test
    void onePaperForTwoSubmissions_isEnteredForEach_andIsOneDecisionInTheRegister() {
        List<UUID> others = recommended.lines("F-BKTP-CN", "Tô Thị Xuân", "Tô Văn Hạ");
        PaperId other = story.paperOf(others.getFirst(), PaperKind.SUBMISSION);
        packs.sent(submission);
        packs.sent(other);
        int number = PackStory.NUMBERS.incrementAndGet();
        packs.enter(submission, number, CityAnswerEntry.Line.granted(lines.getFirst(), 12));

        assertThatThrownBy(() -> packs.enter(other, number, CityAnswerEntry.Line.granted(others.getFirst(), 12)))
                .as("the city's list is one list")
                .hasMessage("decision.refused.ordinalTwice");
        packs.enter(
                other,
                number,
                CityAnswerEntry.Line.granted(others.getFirst(), 13),
                CityAnswerEntry.Line.refused(others.getLast(), "Đã được tặng năm trước"));

        assertThat(story.status(other)).isEqualTo(PaperStatus.CLOSED);
        assertThat(recommended.status(others.getLast())).isEqualTo("REFUSED");
        assertThat(jdbc.queryForList(
                        "select decision from register_award where line in (?, ?)",
                        UUID.class,
                        lines.getFirst(),
                        others.getFirst()))
                .hasSize(2)
                .satisfies(decisions -> assertThat(decisions.getFirst()).isEqualTo(decisions.getLast()));
        assertThat(people.as("vanthu", () -> answers.details(other)).answers())
                .singleElement()
                .satisfies(answer -> assertThat(answer.scan()).hasSize(1));
    }

    @Test
    void sameNumberOfAnotherDate_cannotBeTheSamePaper_andSaysWhichDateItHas() {
        List<UUID> others = recommended.lines("F-BKTP-CN", "Tô Thị Xuân");
        PaperId other = story.paperOf(others.getFirst(), PaperKind.SUBMISSION);
        clock.set(LocalDate.of(2026, 8, 20), LocalTime.of(9, 0));
        packs.sent(submission);
        packs.sent(other);
        clock.set(LocalDate.of(2026, 8, 24), LocalTime.of(9, 0));
        LocalDate later = LocalDate.now(clock);
        LocalDate entered = later.minusDays(1);
        int number = PackStory.NUMBERS.incrementAndGet();
        packs.enter(
                submission, entry(number, entered, CityAnswerEntry.Line.granted(lines.getFirst(), 1)), PackStory.PDF);

        assertThatThrownBy(() -> packs.enter(
                        other, entry(number, later, CityAnswerEntry.Line.granted(others.getFirst(), 2)), PackStory.PDF))
                .hasMessage("decision.refused.cityNumberOtherDate")
                .satisfies(refused -> assertThat(((BusinessException) refused).details())
                        .contains(number + "/QĐ-UBND", Dates.day(entered)));
        assertThat(recommended.status(others.getFirst())).isEqualTo("AT_CITY");
    }

    @Test
    void paperThatCannotBe_isRefusedAndNothingOfItStays() {
        packs.sent(submission);
        CityAnswerEntry.Line granted = CityAnswerEntry.Line.granted(lines.getFirst(), 1);
        int number = PackStory.NUMBERS.incrementAndGet();
        LocalDate today = LocalDate.now(clock);

        assertThatThrownBy(() -> packs.enter(submission, entry(number, today, granted), new byte[0]))
                .hasMessage("document.empty");
        assertThatThrownBy(() -> packs.enterWithoutScan(submission, entry(number, today, granted)))
                .hasMessage("decision.refused.scanMissing");
        assertThatThrownBy(() -> packs.enter(submission, entry(number, today, granted), "no PDF".getBytes()))
                .hasMessage("document.type");
        assertThatThrownBy(() -> packs.enter(submission, entry(0, today, granted), PackStory.PDF))
                .hasMessage("decision.refused.numberInvalid");
        assertThatThrownBy(() -> packs.enter(submission, entry(number, today.plusDays(1), granted), PackStory.PDF))
                .hasMessage("decision.refused.cityDateInvalid");
        assertThatThrownBy(() -> packs.enter(submission, entry(number, today.minusDays(40), granted), PackStory.PDF))
                .hasMessage("decision.refused.cityDateInvalid");
        assertThatThrownBy(() -> packs.enter(submission, entry(number, today), PackStory.PDF))
                .hasMessage("decision.refused.nothingAnswered");
        assertThatThrownBy(() -> packs.enter(
                        submission,
                        entry(number, today, CityAnswerEntry.Line.refused(lines.getFirst(), " ")),
                        PackStory.PDF))
                .hasMessage("decision.refused.refusalReasonMissing");
        assertThatThrownBy(() -> packs.enter(
                        submission,
                        entry(number, today, CityAnswerEntry.Line.granted(lines.getFirst(), 0)),
                        PackStory.PDF))
                .hasMessage("decision.refused.ordinalInvalid");
        assertThatThrownBy(() -> packs.enter(
                        submission,
                        entry(number, today, granted, CityAnswerEntry.Line.granted(lines.getLast(), 1)),
                        PackStory.PDF))
                .hasMessage("decision.refused.ordinalTwice");
        assertThatThrownBy(() -> packs.enter(submission, entry(number, today, granted, granted), PackStory.PDF))
                .hasMessage("decision.refused.alreadyAnswered");
        assertThatThrownBy(() -> packs.enter(
                        submission,
                        new CityAnswerEntry(number, "qđ ubnd!", today, "Ai đó", List.of(granted)),
                        PackStory.PDF))
                .hasMessage("decision.refused.symbolInvalid");
        assertThatThrownBy(() -> packs.enter(
                        submission,
                        new CityAnswerEntry(number, "QĐ-UBND", today, " ", List.of(granted)),
                        PackStory.PDF))
                .hasMessage("decision.refused.signerMissing");

        assertThat(people.as("vanthu", () -> answers.details(submission)).answers())
                .isEmpty();
        packs.enter(submission, entry(number, today, granted), PackStory.PDF);
    }

    @Test
    void onlyTheCommunesClerk_enters_andOnlyWhatWasSent() {
        assertThatThrownBy(() -> packs.enter(
                        submission,
                        PackStory.NUMBERS.incrementAndGet(),
                        CityAnswerEntry.Line.granted(lines.getFirst(), 1)))
                .hasMessage("decision.refused.moved.DRAFT");
        packs.sent(submission);
        for (String who : List.of("canbo", "chutich", "thamdinhtp", "truongthon", "thuky")) {
            assertThatThrownBy(() -> packs.enterAs(
                            who,
                            submission,
                            entry(1, LocalDate.now(clock), CityAnswerEntry.Line.granted(lines.getFirst(), 1)),
                            PackStory.PDF))
                    .as(who)
                    .isInstanceOf(AccessDeniedException.class);
        }
        assertThatThrownBy(() -> packs.enterAs(
                        "vanthutp",
                        submission,
                        entry(1, LocalDate.now(clock), CityAnswerEntry.Line.granted(lines.getFirst(), 1)),
                        PackStory.PDF))
                .hasMessage("shared.notFound");
        assertThatThrownBy(() -> people.as("vanthutp", () -> answers.details(submission)))
                .hasMessage("shared.notFound");
    }

    @Test
    void sentOnADayThatCannotBe_staysUnsent() {
        packs.numbered(submission);

        assertThatThrownBy(() -> packs.send(submission, LocalDate.now(clock).plusDays(1), ""))
                .rootCause()
                .hasMessage("decision.refused.sentDateInvalid");
        assertThat(story.status(submission)).isEqualTo(PaperStatus.NUMBERED);
        assertThat(engine.activities(PROCESS, submission.toString())).containsExactly("UserTask_SendPack");
    }

    @Test
    void villageHead_andCommune_seeThatTheCityHasItAndUntilWhen() {
        packs.sent(submission);

        var due = people.as("vanthu", () -> workItems.waitingIn(PROCESS, submission.toString()))
                .getFirst()
                .due();
        assertThat(people.as("truongthon", () -> nominations.details(recommended.nomination(lines.getFirst())))
                        .lines())
                .allSatisfy(line -> {
                    assertThat(line.keeper().who()).isEqualTo("Thành phố, gửi theo kênh riêng, chờ kết quả");
                    assertThat(line.keeper().due()).isEqualTo(due);
                });
        assertThat(people.as("canbo", () -> results.of(submission)))
                .allSatisfy(result -> assertThat(result.keeper()).isNotNull());
    }

    @Test
    void ruleValueSaysDesk_untilTheClerkChoosesOtherwise() {
        story.prepare(submission);
        story.sign("chutich", submission);
        assertThat(people.as("vanthu", () -> papers.details(submission)).channel())
                .isEqualTo(HandOverChannel.DESK);
        story.number("vanthu", submission);
        assertThat(story.status(submission)).isEqualTo(PaperStatus.HANDED_OVER);
    }

    @Test
    void channelOfADecision_isNotAsked() {
        PaperId decision =
                story.paperOf(recommended.lines("F-GK-CN", "Vi Thị Mận").getFirst(), PaperKind.DECISION);
        story.prepare(decision);
        story.sign("chutich", decision);
        assertThatThrownBy(() -> people.as(
                        "vanthu",
                        () -> papers.numberAndSend(
                                CommandKey.fresh(), decision, 12_345, LocalDate.now(clock), HandOverChannel.PACK)))
                .hasMessage("shared.notFound");
        assertThat(story.status(decision)).isEqualTo(PaperStatus.SIGNED);
    }

    @Test
    void whatTheClerkTyped_isInNoTableOfTheEngine() {
        packs.numbered(submission);
        String marker = "Dấu" + UUID.randomUUID().toString().substring(0, 8);
        packs.send(submission, LocalDate.now(clock), marker);
        assertThat(scan.find(marker)).isEmpty();
        packs.enter(
                submission,
                new CityAnswerEntry(
                        PackStory.NUMBERS.incrementAndGet(),
                        "QĐ-UBND",
                        LocalDate.now(clock),
                        marker,
                        List.of(CityAnswerEntry.Line.refused(lines.getFirst(), marker))),
                PackStory.PDF);

        assertThat(scan.find(marker)).isEmpty();
    }

    private CityAnswerEntry entry(int number, LocalDate date, CityAnswerEntry.Line... entered) {
        return new CityAnswerEntry(number, "QĐ-UBND", date, "Lê Anh Quân (mẫu), Phó Chủ tịch", List.of(entered));
    }

    private void hold(UUID line) {
        HoldDraft typed = new HoldDraft(HoldGround.COMPLAINT, "Đơn thư", "Đang xác minh", LocalDate.now(clock));
        people.as(
                "canbo",
                () -> context.getBean(LineHoldService.class)
                        .place(CommandKey.fresh(), recommended.nomination(line), line, typed));
    }
}
