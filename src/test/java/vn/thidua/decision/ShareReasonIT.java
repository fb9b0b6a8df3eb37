package vn.thidua.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.IntegrationTest;
import vn.thidua.MovableClock;
import vn.thidua.TestPeople;
import vn.thidua.award.DirectWorkers;
import vn.thidua.award.PositionClass;
import vn.thidua.nomination.Drafts;
import vn.thidua.nomination.NominationDraft;
import vn.thidua.organization.Subjects;
import vn.thidua.register.AwardEntries;
import vn.thidua.register.RegisterLifecycle;
import vn.thidua.shared.CommandKey;

/** A list with fewer direct workers than last year, or than the target, goes on with a written reason only. */
@IntegrationTest
class ShareReasonIT {

    /** A year that no other test looks at; nothing is registered in it or the year before but what is entered here. */
    private static final LocalDate DAY = LocalDate.of(2028, 3, 15);

    @Autowired
    PaperService papers;

    @Autowired
    ShareReasonService reasons;

    @Autowired
    ApplicationContext context;

    @Autowired
    Subjects subjects;

    @Autowired
    RegisterLifecycle register;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TestPeople people;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcTemplate jdbc;

    PaperStory story;
    RecommendedFixture recommended;

    @BeforeEach
    void begin() {
        story = new PaperStory(context, people);
        recommended = new RecommendedFixture(context);
        clock.set(DAY, LocalTime.of(9, 0));
    }

    @AfterEach
    void targetBack() {
        target("NONE");
    }

    @Test
    void withoutLastYearAndTarget_nothingIsAsked() {
        clock.set(LocalDate.of(2030, 3, 15), LocalTime.of(9, 0));
        PaperId paper = listed(PositionClass.OTHER_LEADER);

        PaperShare share = people.as("canbo", () -> papers.details(paper)).share();
        assertThat(share.before()).isEqualTo("Năm 2029: chưa có số liệu. Chưa đặt mục tiêu.");
        assertThat(share.asked()).isFalse();
        story.prepare(paper);
        assertThat(story.status(paper)).isEqualTo(PaperStatus.PREPARED);
    }

    @Test
    @DisplayName("BR-10 fewer direct workers on a list than last year: it warns, and the officer writes why")
    void belowLastYear_theOfficerSaysWhy_andItIsKept() {
        lastYear();
        PaperId paper = listed(PositionClass.DIRECT_WORKER, PositionClass.OTHER_LEADER);

        PaperShare share = people.as("canbo", () -> papers.details(paper)).share();
        assertThat(share.share().now()).isEqualTo(new DirectWorkers(1, 2));
        assertThat(share.before()).startsWith("Năm 2027: ").contains("(100 %)").endsWith("Chưa đặt mục tiêu.");
        assertThat(share.shortfall()).isEqualTo("Tỷ lệ người trực tiếp lao động thấp hơn năm trước.");
        assertThat(share.asked()).isTrue();
        assertThatThrownBy(() -> story.prepare(paper)).hasMessage("decision.refused.shareReasonMissing");
        assertThat(story.status(paper)).isEqualTo(PaperStatus.DRAFT);

        explain("canbo", paper, "Đợt này khen cán bộ chỉ đạo tuyến đường");
        story.prepare(paper);
        assertThat(story.status(paper)).isEqualTo(PaperStatus.PREPARED);
        PaperShare kept = people.as("chutich", () -> papers.details(paper)).share();
        assertThat(kept.reason()).isEqualTo("Đợt này khen cán bộ chỉ đạo tuyến đường");
        assertThat(kept.reasonBy()).isEqualTo("Trần Thị Mai Hương (mẫu)");
        assertThat(kept.asked()).isFalse();
        assertThat(jdbc.queryForObject(
                        "select reason from audit_entry where subject_id = ? and action = 'decision.shareExplained'",
                        String.class,
                        paper.toString()))
                .isEqualTo("Đợt này khen cán bộ chỉ đạo tuyến đường");
        story.sign("chutich", paper);
    }

    @Test
    void signersRulingLowersTheShareFurther_anotherReasonIsAsked() {
        lastYear();
        List<UUID> lines = recommended.lines(
                Drafts.person("Trực Tiếp Một", "F-GK-CN", PositionClass.DIRECT_WORKER),
                Drafts.person("Trực Tiếp Hai", "F-GK-CN", PositionClass.DIRECT_WORKER),
                Drafts.person("Lãnh Đạo Ba", "F-GK-CN", PositionClass.OTHER_LEADER));
        PaperId paper = story.paperOf(lines.getFirst(), PaperKind.DECISION);
        explain("canbo", paper, "Ít người");
        story.prepare(paper);
        people.as("chutich", () -> papers.strike(CommandKey.fresh(), paper, List.of(lines.getFirst()), "Để kiểm tra"));

        assertThatThrownBy(() -> story.sign("chutich", paper)).hasMessage("decision.refused.shareReasonMissing");
        explain("chutich", paper, "Một người đang được kiểm tra");
        story.sign("chutich", paper);
        assertThat(story.status(paper)).isEqualTo(PaperStatus.SIGNED);
    }

    @Test
    void target_isHeldAgainstASubmissionToo_andStandsInItsText() {
        target("60");
        UUID line = recommended
                .lines(
                        Drafts.person("Trực Tiếp Lên Trên", "F-BKTP-CN", PositionClass.DIRECT_WORKER),
                        Drafts.person("Trưởng Phòng Lên Trên", "F-BKTP-CN", PositionClass.OTHER_LEADER))
                .getFirst();
        PaperId submission = story.paperOf(line, PaperKind.SUBMISSION);

        assertThatThrownBy(() -> story.prepare(submission)).hasMessage("decision.refused.shareReasonMissing");
        explain("canbo", submission, "Trưởng phòng góp nhiều nhất");
        story.prepare(submission);
        story.sign("chutich", submission);
        assertThat(people.as("canbo", () -> papers.details(submission)).text().text())
                .contains("Trong số cá nhân được đề nghị có 1/2 người trực tiếp lao động, công tác, học tập (50 %).");
    }

    @Test
    void headsOfVillages_areCountedApart() {
        UUID line = recommended
                .lines(
                        Drafts.person("Phạm Văn Tới (mẫu)", "F-GK-CN", PositionClass.DIRECT_WORKER),
                        Drafts.person("Người Dân", "F-GK-CN", PositionClass.DIRECT_WORKER))
                .getFirst();
        PaperShare share = people.as("canbo", () -> papers.details(story.paperOf(line, PaperKind.DECISION)))
                .share();

        assertThat(share.share().villageHeads()).isEqualTo(1);
        assertThat(share.now()).endsWith("Không tính 1 trưởng thôn, tổ trưởng tổ dân phố: 1/2 (50 %).");
    }

    @Test
    void reason_isRefusedWithoutNeedTextOrTurn() {
        lastYear();
        PaperId enough = listed(PositionClass.DIRECT_WORKER);
        assertThatThrownBy(() -> explain("canbo", enough, "Thừa")).hasMessage("decision.refused.shareSuffices");

        PaperId paper = listed(PositionClass.OTHER_LEADER);
        assertThatThrownBy(() -> explain("canbo", paper, " ")).hasMessage("decision.refused.reasonMissing");
        assertThatThrownBy(() -> explain("chutich", paper, "Chưa tới lượt")).hasMessage("shared.forbidden");
        assertThatThrownBy(() -> explain("vanthu", paper, "Không phải việc")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> explain("chutichtp", paper, "Nơi khác")).hasMessage("shared.notFound");
        explain("canbo", paper, "Có lý do");
        story.prepare(paper);
        assertThatThrownBy(() -> explain("canbo", paper, "Muộn")).hasMessage("shared.forbidden");
        story.sign("chutich", paper);
        assertThatThrownBy(() -> explain("chutich", paper, "Quá muộn")).hasMessage("decision.refused.moved.SIGNED");
    }

    private PaperId listed(PositionClass... classes) {
        NominationDraft.Line[] drafts = Arrays.stream(classes)
                .map(each -> Drafts.person("Người " + UUID.randomUUID(), "F-GK-CN", each))
                .toArray(NominationDraft.Line[]::new);
        return story.paperOf(recommended.lines(drafts).getFirst(), PaperKind.DECISION);
    }

    /** One award of the year before, to a direct worker. */
    private void lastYear() {
        new AwardEntries(subjects, register, transaction)
                .entered("Năm Trước " + UUID.randomUUID(), "ND-T-XUANDOAI", DAY.minusYears(1));
    }

    private void explain(String who, PaperId paper, String reason) {
        people.as(who, () -> reasons.explain(CommandKey.fresh(), paper, reason));
    }

    private void target(String value) {
        jdbc.update(
                "update award_rule_value set value = ? where rule_set = 'ND152' and key = 'direct_worker_target'",
                value);
    }
}
