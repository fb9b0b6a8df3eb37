package vn.thidua.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import vn.thidua.FiresTimer;
import vn.thidua.IntegrationTest;
import vn.thidua.MovableClock;
import vn.thidua.TestEngine;
import vn.thidua.TestPeople;
import vn.thidua.audit.AuditTrail;
import vn.thidua.nomination.NominationDetails;
import vn.thidua.nomination.NominationService;
import vn.thidua.shared.Clocks;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.SubjectRef;
import vn.thidua.workflow.WorkItems;

/** The city asks for one line to be completed, up to its return without a new vote. */
@IntegrationTest
class SupplementIT {

    private static final String PROCESS = "CityAppraisal";
    private static final String MISSING = "Thiếu xác nhận của Ban công tác Mặt trận thôn";

    @Autowired
    PaperService papers;

    @Autowired
    AppraisalService appraisals;

    @Autowired
    SupplementService supplements;

    @Autowired
    SupplementGate gate;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    NominationService nominations;

    @Autowired
    WorkItems workItems;

    @Autowired
    ApplicationContext context;

    @Autowired
    TestPeople people;

    @Autowired
    TestEngine engine;

    @Autowired
    MovableClock clock;

    PaperStory story;
    SupplementStory commune;
    RecommendedFixture recommended;

    List<UUID> lines;
    List<AppraisalId> open;
    PaperId submission;

    @BeforeEach
    void threeLinesAtTheCity() {
        story = new PaperStory(context, people);
        commune = new SupplementStory(context, people);
        recommended = new RecommendedFixture(context);
        lines = recommended.lines("F-BKTP-CN", "Bùi Thị Cúc", "Đào Văn Hải", "Phạm Thị Nga");
        submission = story.paperOf(lines.getFirst(), PaperKind.SUBMISSION);
        open = story.received(submission);
        lines = open.stream().map(this::lineOf).toList();
    }

    @Test
    void oneLineAsked_theOthersAreDecidedWithoutIt_thenItFollowsOnADecisionOfItsOwn() {
        story.propose(open.get(0), Proposal.APPROVE, "");
        story.ask(open.get(1), MISSING);
        story.propose(open.get(2), Proposal.APPROVE, "");

        story.decided(lines.get(0));
        assertThat(recommended.status(lines.get(0))).isEqualTo("GRANTED");
        assertThat(recommended.status(lines.get(2))).isEqualTo("GRANTED");
        assertThat(recommended.status(lines.get(1))).isEqualTo("AT_CITY");
        assertThat(story.status(submission)).isEqualTo(PaperStatus.RECEIVED);

        commune.answerUnchanged(open.get(1));
        story.propose(open.get(1), Proposal.APPROVE, "");
        assertThat(story.status(submission)).isEqualTo(PaperStatus.CLOSED);
        assertThat(story.running(submission)).isZero();
        assertThat(story.paperOf(lines.get(1), PaperKind.DECISION))
                .isNotEqualTo(story.paperOf(lines.get(0), PaperKind.DECISION));
        story.decided(lines.get(1));
        assertThat(recommended.status(lines.get(1))).isEqualTo("GRANTED");
    }

    @Test
    void lineAskedLast_releasesThoseThatAreProposed_andJoinsTheirDraftWhenItComesBackInTime() {
        story.propose(open.get(0), Proposal.APPROVE, "");
        story.propose(open.get(2), Proposal.REFUSE, "Thành tích chưa có ảnh hưởng trong thành phố");
        assertThat(recommended.status(lines.get(0))).isEqualTo("AT_CITY");

        story.ask(open.get(1), MISSING);
        PaperId decision = story.paperOf(lines.get(0), PaperKind.DECISION);
        assertThat(recommended.status(lines.get(0))).isEqualTo("BEING_DECIDED");
        assertThat(recommended.status(lines.get(2))).isEqualTo("BEING_DECIDED");

        commune.answerUnchanged(open.get(1));
        story.propose(open.get(1), Proposal.APPROVE, "");
        assertThat(story.paperOf(lines.get(1), PaperKind.DECISION)).isEqualTo(decision);
        assertThat(people.as("thamdinhtp", () -> papers.details(decision)).listed())
                .hasSize(2);
    }

    @Test
    void villageHelps_onlyWhileItIsAsked_andTheCityReadsTheFilesOnceTheyAreSent() {
        story.ask(open.get(1), MISSING);
        assertThatThrownBy(() -> commune.seenBy("truongthon", open.get(1))).hasMessage("shared.notFound");

        people.as("canbo", () -> supplements.askVillage(CommandKey.fresh(), open.get(1), "Xin ảnh con đường"));
        assertThat(engine.activities(PROCESS, open.get(1).toString())).containsExactly("UserTask_SupplementByVillage");
        assertThatThrownBy(() -> commune.write("canbo", open.get(1), content -> content, "Ghi xen vào"))
                .hasMessage("decision.refused.supplement.WITH_VILLAGE");
        assertThatThrownBy(() -> commune.seenBy("truongthon-xuandong", open.get(1)))
                .hasMessage("shared.notFound");

        assertThat(commune.seenBy("truongthon", open.get(1)).turn()).isEqualTo(SupplementDetails.Turn.VILLAGE);
        commune.attach("truongthon", open.get(1), "con-duong.pdf");
        commune.write(
                "truongthon", open.get(1), content -> SupplementStory.living(content, "Xóm 2, thôn Xuân Đoài"), "");
        people.as(
                "truongthon", () -> supplements.returnToOfficer(CommandKey.fresh(), open.get(1), "Đã chụp con đường"));

        SupplementDetails back = commune.seenBy("canbo", open.get(1));
        assertThat(back.villageNote()).isEqualTo("Đã chụp con đường");
        assertThat(back.content().address()).isEqualTo("Xóm 2, thôn Xuân Đoài");
        assertThat(back.needsVote()).isFalse();
        assertThat(cityReads(open.get(1)).files()).isEmpty();

        SubjectRef files = filesOf(open.get(1));
        assertThat(people.as("truongthon", () -> gate.mayRead(files))).isTrue();
        assertThat(people.as("thamdinhtp", () -> gate.mayRead(files))).isFalse();

        commune.write("canbo", open.get(1), content -> content, "Gửi kèm ảnh con đường");
        assertThat(commune.send(open.get(1)).needsVote()).isFalse();
        SupplementRecord answered = cityReads(open.get(1));
        assertThat(answered.files()).extracting(file -> file.name()).containsExactly("con-duong.pdf");
        assertThat(answered.differences()).extracting(PartDifference::part).containsExactly(SubstancePart.ADDRESS);
        assertThat(people.as("thamdinhtp", () -> gate.mayRead(files))).isTrue();
        assertThat(people.as("uyvien2", () -> gate.mayRead(files))).isFalse();
        assertThat(engine.activities(PROCESS, open.get(1).toString())).containsExactly("UserTask_AppraiseLine");
    }

    @Test
    @FiresTimer("CityAppraisal/BoundaryEvent_SupplementOverdue")
    void notAnsweredInTime_theTimerEndsIt_andTheReviewerGoesOnKnowingIt() {
        story.propose(open.get(0), Proposal.APPROVE, "");
        story.propose(open.get(2), Proposal.APPROVE, "");
        story.ask(open.get(1), MISSING);
        people.as("canbo", () -> supplements.askVillage(CommandKey.fresh(), open.get(1), "Xin ảnh"));

        clock.set(cityReads(open.get(1)).dueAt().plusSeconds(1));
        engine.runDueJobs();

        assertThat(cityReads(open.get(1)).status()).isEqualTo(SupplementStatus.LAPSED);
        assertThat(engine.activities(PROCESS, open.get(1).toString())).containsExactly("UserTask_AppraiseLine");
        assertThatThrownBy(() -> commune.write("canbo", open.get(1), content -> content, "Muộn"))
                .hasMessage("decision.refused.supplement.LAPSED");
        assertThatThrownBy(() -> commune.send(open.get(1))).hasMessage("decision.refused.supplement.LAPSED");

        story.propose(open.get(1), Proposal.REFUSE, "Không bổ sung trong hạn");
        assertThat(story.status(submission)).isEqualTo(PaperStatus.CLOSED);
    }

    @Test
    void timerDoesNotFire_beforeTheOfficeClosesOnTheLastWorkingDay() {
        clock.set(LocalDate.of(2026, 8, 27), LocalTime.of(9, 0));
        story.ask(open.get(1), MISSING);

        // Thursday; Monday 31 August, and the two days of Quốc khánh, are off, the Saturday before was made up for
        // them.
        Instant due = LocalDate.of(2026, 9, 8).atTime(17, 0).atZone(Clocks.ZONE).toInstant();
        assertThat(cityReads(open.get(1)).dueAt()).isEqualTo(due);
        assertThat(people.as(
                        "canbo", () -> workItems.waitingIn(PROCESS, open.get(1).toString())))
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.due()).isEqualTo(due);
                    assertThat(item.route()).isEqualTo("bo-sung/" + open.get(1));
                });

        clock.stopAt(due.minusSeconds(1));
        engine.runDueJobs();
        assertThat(cityReads(open.get(1)).status()).isEqualTo(SupplementStatus.WITH_OFFICER);
    }

    @Test
    void askedOftenEnough_itIsNotAskedAgain() {
        story.ask(open.get(1), MISSING);
        commune.answerUnchanged(open.get(1));

        assertThat(people.as("thamdinhtp", () -> appraisals.details(open.get(1)))
                        .supplementDue())
                .isNull();
        assertThatThrownBy(() -> story.ask(open.get(1), "Nữa")).hasMessage("decision.refused.supplementsExhausted");
        assertThat(story.appraisalStatus(open.get(1))).isEqualTo(AppraisalStatus.OPEN);
    }

    /** Once is what the rule set says today, not what the program believes. */
    @Test
    void ruleSaysTwice_itIsAskedTwice() {
        jdbc.update("update award_rule_value set value = '2' where rule_set = 'ND152' and key = 'city_supplement_max'");
        try {
            story.ask(open.get(1), MISSING);
            commune.answerUnchanged(open.get(1));
            story.ask(open.get(1), MISSING);
            commune.answerUnchanged(open.get(1));

            assertThatThrownBy(() -> story.ask(open.get(1), "Nữa")).hasMessage("decision.refused.supplementsExhausted");
        } finally {
            jdbc.update(
                    "update award_rule_value set value = '1' where rule_set = 'ND152' and key = 'city_supplement_max'");
        }
    }

    @Test
    void reviewer_saysWhatIsMissing_andDoesNothingElseWhileTheCommuneHasIt() {
        assertThatThrownBy(() -> story.ask(open.get(1), "  ")).hasMessage("decision.refused.missingListMissing");
        story.ask(open.get(1), MISSING);

        assertThatThrownBy(() -> story.ask(open.get(1), MISSING)).hasMessage("decision.refused.notInHand.SUPPLEMENT");
        assertThatThrownBy(() -> story.propose(open.get(1), Proposal.APPROVE, ""))
                .hasMessage("decision.refused.notInHand.SUPPLEMENT");
    }

    @Test
    void incompleteAnswer_isNotSent_andTellsEverythingThatIsMissing() {
        story.ask(open.get(1), MISSING);
        commune.write(
                "canbo",
                open.get(1),
                content -> SupplementStory.asking(SupplementStory.achieving(content, " "), "F-GK-CN"),
                "Xong");

        SupplementSent sent = commune.send(open.get(1));

        assertThat(sent.missing()).extracting(missing -> missing.what()).contains("achievement", "formKind");
        assertThat(cityReads(open.get(1)).status()).isEqualTo(SupplementStatus.WITH_OFFICER);
        commune.write("canbo", open.get(1), content -> SupplementStory.asking(content, "F-BKTP-CN"), "");
        assertThatThrownBy(() -> {
                    commune.write("canbo", open.get(1), content -> SupplementStory.achieving(content, "Hiến đất"), " ");
                    commune.send(open.get(1));
                })
                .hasMessage("decision.refused.answerMissing");
    }

    @Test
    void whatTheOfficerHasNotRead_isNotSent() {
        story.ask(open.get(1), MISSING);
        commune.write("canbo", open.get(1), content -> content, "Một");
        SupplementDetails read = commune.seenBy("canbo", open.get(1));
        commune.write("canbo", open.get(1), content -> content, "Hai");

        assertThatThrownBy(() ->
                        people.as("canbo", () -> supplements.send(CommandKey.fresh(), open.get(1), read.version())))
                .hasMessage("decision.refused.supplementChangedElsewhere");
        assertThat(commune.seenBy("canbo", open.get(1)).answer()).isEqualTo("Hai");
    }

    @Test
    void nobodyElse_asksOrAnswers() {
        for (String who : List.of("canbo", "chutich", "vanthu", "truongthon", "chutichtp", "vanthutp", "quantri")) {
            assertThatThrownBy(() ->
                            people.as(who, () -> appraisals.askSupplement(CommandKey.fresh(), open.get(1), MISSING)))
                    .as(who)
                    .isInstanceOf(AccessDeniedException.class);
        }
        story.ask(open.get(1), MISSING);
        for (String who : List.of("chutich", "mattran")) {
            assertThatThrownBy(() -> commune.seenBy(who, open.get(1))).as(who).hasMessage("shared.notFound");
        }
        for (String who : List.of("vanthu", "thuky", "thamdinhtp", "quantri")) {
            assertThatThrownBy(() -> commune.seenBy(who, open.get(1)))
                    .as(who)
                    .isInstanceOf(AccessDeniedException.class);
        }
        assertThatThrownBy(() -> people.as("truongthon", () -> supplements.send(CommandKey.fresh(), open.get(1), 0)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> people.as(
                        "truongthon",
                        () -> supplements.returnToOfficer(CommandKey.fresh(), open.get(1), "Không được nhờ")))
                .hasMessage("shared.notFound");
        assertThatThrownBy(() -> people.as("canbo", () -> supplements.details(new AppraisalId(UUID.randomUUID()))))
                .hasMessage("shared.notFound");
    }

    @Test
    void villageHead_seesPerLineWhoHasIt_andReadsItOnTheTrail() {
        story.propose(open.get(0), Proposal.APPROVE, "");
        story.ask(open.get(1), MISSING);

        NominationDetails seen =
                people.as("truongthon", () -> nominations.details(recommended.nomination(lines.get(1))));
        NominationDetails.Line asked = seen.lines().stream()
                .filter(line -> line.id().equals(lines.get(1)))
                .findFirst()
                .orElseThrow();
        NominationDetails.Line other = seen.lines().stream()
                .filter(line -> line.id().equals(lines.get(2)))
                .findFirst()
                .orElseThrow();
        assertThat(asked.keeper().who()).isEqualTo("Chuyên viên xã, bổ sung theo yêu cầu của thành phố");
        assertThat(asked.keeper().due()).isEqualTo(cityReads(open.get(1)).dueAt());
        assertThat(other.keeper().who()).isEqualTo("Thành phố đang thẩm định");
        assertThat(other.keeper().due()).isNotNull();

        commune.answerUnchanged(open.get(1));
        List<AuditTrail.Row> trail =
                people.as("truongthon", () -> nominations.trail(recommended.nomination(lines.get(1))));
        assertThat(trail)
                .extracting(AuditTrail.Row::action)
                .contains("decision.supplementAsked", "decision.supplementAnswered");
        assertThat(trail).anySatisfy(row -> assertThat(row.reason()).isEqualTo(MISSING));
    }

    private SupplementRecord cityReads(AppraisalId appraisal) {
        return people.as("thamdinhtp", () -> appraisals.details(appraisal))
                .supplements()
                .getFirst();
    }

    private UUID lineOf(AppraisalId appraisal) {
        return people.as("thamdinhtp", () -> appraisals.details(appraisal))
                .line()
                .id();
    }

    private SubjectRef filesOf(AppraisalId appraisal) {
        return SubjectRef.of(
                Supplement.FILES,
                Objects.requireNonNull(jdbc.queryForObject(
                        "select id from decision_supplement where appraisal = ?", UUID.class, appraisal.value())));
    }
}
