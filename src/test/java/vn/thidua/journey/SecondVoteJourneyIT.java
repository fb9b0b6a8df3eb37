package vn.thidua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.thidua.IntegrationTest;
import vn.thidua.TestEngine;
import vn.thidua.TestPeople;
import vn.thidua.council.AgendaService;
import vn.thidua.decision.AppraisalId;
import vn.thidua.decision.AppraisalService;
import vn.thidua.decision.PaperId;
import vn.thidua.decision.PaperKind;
import vn.thidua.decision.SupplementDetails;
import vn.thidua.decision.SupplementDraft;
import vn.thidua.decision.SupplementKept;
import vn.thidua.decision.SupplementRecord;
import vn.thidua.decision.SupplementService;
import vn.thidua.decision.SupplementWritingService;
import vn.thidua.nomination.Drafts;
import vn.thidua.nomination.LineStatus;
import vn.thidua.nomination.LineSubstance;
import vn.thidua.nomination.Nominating;
import vn.thidua.nomination.NominationDetails;
import vn.thidua.nomination.NominationDraft;
import vn.thidua.nomination.NominationService;
import vn.thidua.nomination.NominationStage;
import vn.thidua.shared.CommandKey;

/**
 * The city wants one line of a Tờ trình completed and decides the other meanwhile; what was completed changes what the
 * commune's Council had voted on, so that it meets again before the city decides the last line.
 */
@IntegrationTest
class SecondVoteJourneyIT {

    private static final String MISSING = "Diện tích đất hiến chưa khớp biên bản";
    private static final String CORRECTED = "Hiến 130 m² đất để mở rộng đường trục thôn.";

    @Autowired
    AppraisalService appraisals;

    @Autowired
    SupplementService supplements;

    @Autowired
    SupplementWritingService writing;

    @Autowired
    NominationService nominations;

    @Autowired
    AgendaService agenda;

    @Autowired
    ApplicationContext context;

    @Autowired
    TestPeople people;

    @Autowired
    TestEngine engine;

    @Autowired
    JdbcTemplate jdbc;

    AwardRoad road;
    UUID nomination;
    UUID asked;
    UUID other;

    @BeforeEach
    void twoLinesOfOneNominationAtTheCity() {
        road = new AwardRoad(context);
        NominationDraft.Line first = Drafts.person("Vũ Thị Lan Lần Hai", "F-BKTP-CN");
        NominationDraft.Line second = Drafts.person("Đào Văn Hải Một Lần", "F-BKTP-CN");
        asked = first.id();
        other = second.id();
        nomination = new Nominating(context).ready(first, second);
        road.throughTheCouncil(List.of(asked, other), 11);
        road.submittedToTheCity(asked);
    }

    @Test
    void oneLineAsked_theOtherIsDecided_theCouncilMeetsAgain_andTheLineFollows() {
        PaperId submission = road.paperOf(asked, PaperKind.SUBMISSION);
        AppraisalId appraisal = road.appraisalOf(asked);
        UUID firstSession = sessionOf(asked);
        people.as("thamdinhtp", () -> appraisals.askSupplement(CommandKey.fresh(), appraisal, MISSING));
        engine.runDueJobs();

        road.decidedByTheCity(other);
        assertThat(statusOf(other)).isEqualTo(LineStatus.GRANTED);
        assertThat(statusOf(asked)).isEqualTo(LineStatus.AT_CITY);

        completed(appraisal);
        assertThat(statusOf(asked)).isEqualTo(LineStatus.READY);
        assertThat(people.as("thuky", () -> agenda.ready(Cast.SAMPLE.commune())))
                .filteredOn(ready -> ready.subject().id().equals(asked))
                .singleElement()
                .satisfies(ready -> assertThat(ready.subject().summary())
                        .startsWith("Biểu quyết lại")
                        .contains(CORRECTED));

        road.throughTheCouncil(asked, 10);
        assertThat(sessionOf(asked)).as("another session").isNotEqualTo(firstSession);
        assertThat(statusOf(asked)).isEqualTo(LineStatus.AT_CITY);
        assertThat(road.paperOf(asked, PaperKind.SUBMISSION)).isEqualTo(submission);
        SupplementRecord read = people.as("thamdinhtp", () -> appraisals.details(appraisal))
                .supplements()
                .getFirst();
        assertThat(read.vote().recommended()).isTrue();
        assertThat(read.vote().minutes()).isNotBlank();
        assertThat(read.vote().arithmetic()).contains("10");

        road.decidedByTheCity(asked);
        assertThat(people.as("truongthon", () -> nominations.details(nomination))
                        .stage())
                .isEqualTo(NominationStage.SETTLED);
        Map<String, Object> award = jdbc.queryForMap("select * from register_award where line = ?", asked);
        assertThat(award).containsEntry("achievement", CORRECTED).containsEntry("issuer_unit", "HP");
        assertThat(award.get("decision"))
                .isNotEqualTo(jdbc.queryForMap("select * from register_award where line = ?", other)
                        .get("decision"));
        assertThat(running(nomination, submission.value(), appraisal.value())).isZero();
    }

    /** The officer corrects what the line says and sends it. */
    private void completed(AppraisalId appraisal) {
        people.as("canbo", () -> {
            SupplementDetails now = supplements.details(appraisal);
            LineSubstance content = now.content();
            LineSubstance corrected = new LineSubstance(
                    content.name(),
                    content.birthYear(),
                    content.sex(),
                    content.address(),
                    content.positionClass(),
                    content.form(),
                    CORRECTED,
                    content.figures());
            SupplementKept kept = writing.keep(
                    appraisal,
                    new SupplementDraft(content, now.answer()),
                    new SupplementDraft(corrected, "Đã đo lại diện tích"));
            assertThat(supplements
                            .send(CommandKey.fresh(), appraisal, kept.version())
                            .needsVote())
                    .isTrue();
        });
        engine.runDueJobs();
    }

    private LineStatus statusOf(UUID line) {
        return people.as("canbo", () -> nominations.details(nomination)).lines().stream()
                .filter(each -> each.id().equals(line))
                .map(NominationDetails.Line::status)
                .findFirst()
                .orElseThrow();
    }

    private UUID sessionOf(UUID line) {
        return jdbc.queryForObject("select session from nomination_line where id = ?", UUID.class, line);
    }

    private int running(UUID... keys) {
        int count = 0;
        for (UUID key : keys) {
            count += jdbc.queryForObject(
                    "select count(*) from act_ru_execution where business_key_ = ?", Integer.class, key.toString());
        }
        return count;
    }
}
