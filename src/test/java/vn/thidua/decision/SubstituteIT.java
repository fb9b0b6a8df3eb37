package vn.thidua.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.thidua.IntegrationTest;
import vn.thidua.TestPeople;
import vn.thidua.access.AssignmentDraft;
import vn.thidua.access.AssignmentKind;
import vn.thidua.nomination.Drafts;
import vn.thidua.nomination.Nominating;
import vn.thidua.nomination.NominationService;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.CurrentActor;
import vn.thidua.shared.Role;
import vn.thidua.shared.UnitCode;

/** Who stands in for the chair signs as such, and the trail names for whom. */
@IntegrationTest
class SubstituteIT {

    @Autowired
    ApplicationContext context;

    @Autowired
    PaperService papers;

    @Autowired
    NominationService nominations;

    @Autowired
    TestPeople people;

    @Autowired
    CurrentActor currentActor;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Clock clock;

    private final List<AccountId> substitutes = new ArrayList<>();
    PaperStory story;
    List<UUID> lines;
    PaperId paper;

    @BeforeEach
    void preparedDecision() {
        story = new PaperStory(context, people);
        lines = new RecommendedFixture(context).lines("F-GK-CN", "Vũ Thị Thay", "Đỗ Văn Mặt");
        paper = story.paperOf(lines.getFirst(), PaperKind.DECISION);
        story.prepare(paper);
    }

    @Test
    void deputyByAssignment_signsForTheHeadAndTheTrailSaysForWhom() {
        AccountId deputy = standingIn(AssignmentKind.KT);

        people.as(deputy, () -> papers.strike(CommandKey.fresh(), paper, List.of(lines.getLast()), "Chờ xác minh"));
        signAs(deputy);

        PaperDetails details = people.as("vanthu", () -> papers.details(paper));
        assertThat(details.signature().capacity()).isEqualTo(SigningCapacity.DEPUTY_FOR_HEAD);
        assertThat(details.text().text()).contains("KT. CHỦ TỊCH");
        assertThat(actsOf(deputy))
                .extracting(act -> act.get("action"), act -> act.get("on_behalf_of"))
                .containsExactlyInAnyOrder(
                        tuple("decision.lineStruck", chair()), tuple("decision.signed.DEPUTY_FOR_HEAD", chair()));
        assertThat(people.as(deputy, currentActor::actor).onBehalfOf()).isNull();
    }

    @Test
    void chairAndViceChair_actForNobody() {
        people.as("chutich", () -> papers.sendBack(CommandKey.fresh(), paper, "Xem lại tên"));
        story.prepare(paper);
        story.sign("phochutich", paper);

        assertThat(jdbc.queryForObject(
                        "select count(*) from audit_entry where subject_id = ? and on_behalf_of is not null",
                        Integer.class,
                        paper.toString()))
                .isZero();
    }

    @Test
    void draft_carriesTheNameOfTheOneWhoseOfficeItIs() {
        standingIn(AssignmentKind.KT);

        assertThat(people.as("canbo", () -> papers.details(paper)).text().text())
                .contains("Phạm Quốc Vinh (mẫu)");
    }

    @Test
    void authorisedByWriting_mayNotSignStrikeOrSendBack() {
        AccountId authorised = standingIn(AssignmentKind.TUQ);

        assertThat(people.as(authorised, () -> papers.details(paper)).acts()).isEmpty();
        assertThatThrownBy(() -> signAs(authorised)).hasMessage("decision.refused.authorisedOnly");
        assertThatThrownBy(() -> people.as(
                        authorised, () -> papers.strike(CommandKey.fresh(), paper, List.of(lines.getLast()), "Vì")))
                .hasMessage("decision.refused.authorisedOnly");
        assertThatThrownBy(() -> people.as(authorised, () -> papers.sendBack(CommandKey.fresh(), paper, "Vì")))
                .hasMessage("decision.refused.authorisedOnly");
        assertThat(story.status(paper)).isEqualTo(PaperStatus.PREPARED);
    }

    @Test
    void authorisedByWriting_stopsANominationForTheChair() {
        AccountId authorised = standingIn(AssignmentKind.TUQ);
        UUID stopped = new Nominating(context).ready(Drafts.person("Vũ Thị Dừng (mẫu)", "F-GK-CN"));

        people.as(authorised, () -> nominations.stop(CommandKey.fresh(), stopped, "Người được đề nghị từ chối"));

        assertThat(actsOf(authorised))
                .singleElement()
                .satisfies(act -> assertThat(act)
                        .containsEntry("action", "nomination.stopped")
                        .containsEntry("on_behalf_of", chair())
                        .containsEntry("on_behalf_of_name", "Phạm Quốc Vinh (mẫu)"));
    }

    private AccountId standingIn(AssignmentKind kind) {
        LocalDate yesterday = LocalDate.now(clock).minusDays(1);
        AccountId account = people.newcomer(
                "Bùi Đứng Thay (mẫu)",
                new AssignmentDraft(
                        Role.COMMUNE_CHAIR, new UnitCode("ND"), kind, people.id("chutich"), yesterday, null));
        substitutes.add(account);
        return account;
    }

    @AfterEach
    void nobodyStandsInAnyMore() {
        substitutes.forEach(people::dismiss);
    }

    private void signAs(AccountId account) {
        people.as(account, () -> papers.sign(CommandKey.fresh(), paper, story.shown(paper), TestPeople.NEW_PASSWORD));
    }

    private UUID chair() {
        return people.id("chutich").value();
    }

    private List<Map<String, Object>> actsOf(AccountId account) {
        return jdbc.queryForList("select * from audit_entry where actor = ? order by id", account.value());
    }
}
