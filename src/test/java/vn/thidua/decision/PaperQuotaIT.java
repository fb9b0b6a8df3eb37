package vn.thidua.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import vn.thidua.IntegrationTest;
import vn.thidua.TestPeople;
import vn.thidua.movement.Quota;
import vn.thidua.movement.QuotaService;
import vn.thidua.nomination.Drafts;
import vn.thidua.nomination.NominationDraft;
import vn.thidua.nomination.QuotaStanding;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.UnitCode;

/** A Tờ trình that asks the city for more than its plan gives the commune goes on with a written reason, or not at all. */
@IntegrationTest
class PaperQuotaIT {

    private static final UnitCode COMMUNE = new UnitCode("ND");
    private static final String MOVEMENT = "NTM";
    private static final String FORM = "F-BKTP-HO";

    @Autowired
    PaperService papers;

    @Autowired
    QuotaReasonService reasons;

    @Autowired
    QuotaService quotas;

    @Autowired
    ApplicationContext context;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcTemplate jdbc;

    PaperStory story;
    RecommendedFixture recommended;
    UUID quota;

    @BeforeEach
    void begin() {
        story = new PaperStory(context, people);
        recommended = new RecommendedFixture(context);
    }

    @AfterEach
    void asBefore() {
        if (quota != null) {
            people.as("canbo", () -> quotas.takeBack(CommandKey.fresh(), quota, "Hết phép thử"));
        }
        rule("WARN");
    }

    @Test
    void withinTheQuota_nothingIsAsked() {
        PaperId paper = listed(2);
        leaving(paper, 2);

        assertThat(read(paper).standings()).singleElement().satisfies(standing -> {
            assertThat(standing.here()).isEqualTo(2);
            assertThat(standing.excess()).isZero();
            assertThat(standing.basis()).isEqualTo("Kế hoạch 77/KH-UBND (mẫu)");
        });
        assertThat(read(paper).asked()).isFalse();
        story.prepare(paper);
        assertThat(story.status(paper)).isEqualTo(PaperStatus.PREPARED);
    }

    @Test
    void moreThanTheQuota_theOfficerSaysWhy_andTheSignerReadsIt() {
        PaperId paper = listed(2);
        leaving(paper, 1);

        PaperQuota before = read(paper);
        assertThat(before.cases()).isEqualTo(1);
        assertThat(before.asked()).isTrue();
        assertThat(before.blocks()).isFalse();
        assertThatThrownBy(() -> story.prepare(paper)).hasMessage("decision.refused.quotaReasonMissing");
        assertThat(story.status(paper)).isEqualTo(PaperStatus.DRAFT);

        explain("canbo", paper, "Hai hộ cùng hiến một thửa đất");
        story.prepare(paper);

        PaperQuota kept = people.as("chutich", () -> papers.details(paper)).quota();
        assertThat(kept.cases()).isEqualTo(1);
        assertThat(kept.reason()).isEqualTo("Hai hộ cùng hiến một thửa đất");
        assertThat(kept.reasonBy()).isEqualTo("Trần Thị Mai Hương (mẫu)");
        assertThat(kept.asked()).isFalse();
        assertThat(jdbc.queryForObject(
                        "select reason from audit_entry where subject_id = ? and action = 'decision.quotaExplained'",
                        String.class,
                        paper.toString()))
                .isEqualTo("Hai hộ cùng hiến một thửa đất");
    }

    @Test
    void reasonForLess_doesNotCoverMore() {
        PaperId paper = listed(3);
        leaving(paper, 2);
        explain("canbo", paper, "Thêm một hộ");
        assertThat(read(paper).asked()).isFalse();

        allot(used(paper) + 1);

        assertThat(read(paper).asked()).isTrue();
        assertThatThrownBy(() -> story.prepare(paper)).hasMessage("decision.refused.quotaReasonMissing");
        explain("canbo", paper, "Thêm hai hộ");
        story.prepare(paper);
        assertThat(story.status(paper)).isEqualTo(PaperStatus.PREPARED);
    }

    @Test
    void whereTheRulesBar_noReasonHelps() {
        PaperId paper = listed(2);
        leaving(paper, 1);
        rule("BLOCK");
        explain("canbo", paper, "Xin thêm");

        assertThat(read(paper).blocks()).isTrue();
        assertThat(read(paper).asked()).isFalse();
        assertThatThrownBy(() -> story.prepare(paper)).hasMessage("decision.refused.quotaPassed");
    }

    @Test
    void reason_isTakenFromItsOfficerOnly_andWithWords() {
        PaperId paper = listed(2);
        leaving(paper, 1);

        assertThatThrownBy(() -> explain("canbo", paper, " ")).hasMessage("decision.refused.reasonMissing");
        assertThatThrownBy(() -> explain("vanthu", paper, "Không phải việc")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> explain("thamdinhtp", paper, "Nơi khác")).isInstanceOf(AccessDeniedException.class);
        explain("canbo", paper, "Có lý do");
        story.prepare(paper);
        assertThatThrownBy(() -> explain("canbo", paper, "Muộn")).hasMessage("shared.forbidden");
    }

    @Test
    void theCommunesOwnDecision_isHeldAgainstNoQuotaOfTheCity() {
        UUID line = recommended
                .lines(Drafts.household("Hộ ông " + UUID.randomUUID(), "F-GK-HO"))
                .getFirst();
        PaperId decision = story.paperOf(line, PaperKind.DECISION);

        assertThat(people.as("canbo", () -> papers.details(decision)).quota().standings())
                .isEmpty();
        assertThatThrownBy(() -> explain("canbo", decision, "Không cần")).hasMessage("shared.forbidden");
    }

    private PaperId listed(int households) {
        List<UUID> lines = recommended.lines(IntStream.range(0, households)
                .mapToObj(n -> Drafts.household("Hộ ông " + UUID.randomUUID(), FORM))
                .toArray(NominationDraft.Line[]::new));
        return story.paperOf(lines.getFirst(), PaperKind.SUBMISSION);
    }

    /** The plan gives so many more than other tests have used up. */
    private void leaving(PaperId paper, int cases) {
        allot(1000);
        allot(used(paper) + cases);
    }

    private int used(PaperId paper) {
        return read(paper).standings().stream().mapToInt(QuotaStanding::used).sum();
    }

    private void allot(int cases) {
        Quota whole =
                new Quota(UUID.randomUUID(), Quota.Holder.COMMUNE, null, FORM, cases, "Kế hoạch 77/KH-UBND (mẫu)");
        people.as("canbo", () -> quotas.allot(CommandKey.fresh(), COMMUNE, MOVEMENT, whole));
        quota = jdbc.queryForObject(
                "select id from movement_quota where movement = ? and form = ?", UUID.class, MOVEMENT, FORM);
    }

    private PaperQuota read(PaperId paper) {
        return people.as("canbo", () -> papers.details(paper)).quota();
    }

    private void explain(String who, PaperId paper, String reason) {
        people.as(who, () -> reasons.explain(CommandKey.fresh(), paper, reason));
    }

    private void rule(String value) {
        jdbc.update(
                "update award_rule_value set value = ? where rule_set = 'ND152' and key = 'movement_quota_excess'",
                value);
    }
}
