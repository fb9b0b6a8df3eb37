package vn.thidua.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.thidua.IntegrationTest;
import vn.thidua.TestPeople;
import vn.thidua.council.AgendaSource;
import vn.thidua.council.AgendaSource.Outcome;
import vn.thidua.movement.Quota;
import vn.thidua.movement.QuotaService;
import vn.thidua.nomination.Drafts;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.UnitCode;

/** The city's Council has the quotas of each commune before it, and BR-08 where votes are equal. */
@IntegrationTest
class CityPlacesIT {

    private static final UnitCode COMMUNE = new UnitCode("ND");
    private static final String MOVEMENT = "NTM";
    private static final String FORM = "F-BKTP-TT";

    @Autowired
    QuotaService quotas;

    @Autowired
    ApplicationContext context;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcTemplate jdbc;

    PaperStory story;
    CityLineStory council;
    RecommendedFixture recommended;
    AppraisalId first;
    AppraisalId second;
    UUID quota;

    @BeforeEach
    void twoLinesOfAMovementBeforeTheCouncil() {
        story = new PaperStory(context, people);
        council = new CityLineStory(context);
        recommended = new RecommendedFixture(context);
        List<UUID> lines = recommended.lines(
                Drafts.group("Tổ thứ nhất của thôn (mẫu)", FORM), Drafts.group("Tổ thứ hai của thôn (mẫu)", FORM));
        List<AppraisalId> received = story.received(story.paperOf(lines.getFirst(), PaperKind.SUBMISSION));
        first = received.getFirst();
        second = received.getLast();
        council.rule("ON");
        story.propose(first, Proposal.APPROVE, "");
        story.propose(second, Proposal.APPROVE, "");
        Quota whole = new Quota(UUID.randomUUID(), Quota.Holder.COMMUNE, null, FORM, 500, "Kế hoạch 78/KH-UBND (mẫu)");
        people.as("canbo", () -> quotas.allot(CommandKey.fresh(), COMMUNE, MOVEMENT, whole));
        quota = jdbc.queryForObject(
                "select id from movement_quota where movement = ? and form = ?", UUID.class, MOVEMENT, FORM);
    }

    @AfterEach
    void asBefore() {
        council.rule("OFF");
        people.as("canbo", () -> quotas.takeBack(CommandKey.fresh(), quota, "Hết phép thử"));
    }

    @Test
    void linesOfACommune_shareItsQuota_ofWhichWhatStillWaitsHasUsedNothing() {
        AgendaSource.Places both = places(first, second);
        assertThat(both.key()).startsWith("ND/");
        assertThat(both.words()).contains("(Xã Nghi Dương)");
        assertThat(both.basis()).isEqualTo("Kế hoạch 78/KH-UBND (mẫu)");
        assertThat(both.allowed()).isEqualTo(500);
        assertThat(both.ids()).containsExactlyInAnyOrder(first.value(), second.value());
        assertThat(places(second).used()).as("the other waits, too").isEqualTo(both.used());

        council.concluded(first, Outcome.RECOMMENDED);

        assertThat(places(second).used()).as("the other is recommended").isEqualTo(both.used() + 1);
        story.decided(lineOf(first));
        assertThat(places(second).used()).as("and granted").isEqualTo(both.used() + 1);
    }

    @Test
    void lineForAnotherForm_takesNoPlace() {
        assertThat(council.places("F-GK-TT", first, second)).isEmpty();
    }

    @Test
    void womenComeFirst_whereVotesAreEqual() {
        List<UUID> lines = recommended.lines(
                Drafts.person("Lương Thị Bằng Phiếu", "F-BKTP-CN"), Drafts.person("Lương Văn Bằng Phiếu", "F-BKTP-CN"));
        List<AppraisalId> received = story.received(story.paperOf(lines.getFirst(), PaperKind.SUBMISSION));
        jdbc.update("update nomination_line set sex = 'F' where id = ?", lines.getFirst());
        jdbc.update("update nomination_line set sex = 'M' where id = ?", lines.getLast());

        assertThat(council.firstAmongEquals(received.toArray(AppraisalId[]::new)))
                .containsExactly(received.getFirst().value());
    }

    private AgendaSource.Places places(AppraisalId... lines) {
        List<AgendaSource.Places> places = council.places(FORM, lines);
        assertThat(places).hasSize(1);
        return places.getFirst();
    }

    private UUID lineOf(AppraisalId appraisal) {
        return jdbc.queryForObject("select line from decision_appraisal where id = ?", UUID.class, appraisal.value());
    }
}
