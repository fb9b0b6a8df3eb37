package vn.thidua.nomination.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.IntegrationTest;
import vn.thidua.TestEngine;
import vn.thidua.TestPeople;
import vn.thidua.council.AgendaSource;
import vn.thidua.nomination.Drafts;
import vn.thidua.nomination.LineStatus;
import vn.thidua.nomination.Nominating;
import vn.thidua.nomination.NominationDetails;
import vn.thidua.nomination.NominationService;
import vn.thidua.shared.UnitCode;

/** {@code processes/ListPublication.bpmn}, reached through the steps of a nomination that rule values switch on. */
@IntegrationTest
class ListPublicationIT {

    @Autowired
    ApplicationContext context;

    @Autowired
    TestPeople people;

    @Autowired
    TestEngine engine;

    @Autowired
    NominationService nominations;

    @Autowired
    List<AgendaSource> agendaSources;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcTemplate jdbc;

    Nominating nominating;

    @BeforeEach
    void begin() {
        nominating = new Nominating(context);
    }

    @AfterEach
    void backToTheRules() {
        rule("publication_stage", "NONE");
        rule("consultation", "OFF");
    }

    @Test
    void publicationBeforeTheCouncil_hangsItsPeriodAndLetsTheLinesGo() {
        rule("publication_stage", "BEFORE_COUNCIL");
        UUID id = nominating.ready(Drafts.person("Nguyễn Thị Hường (mẫu)", "F-GK-CN"));
        assertThat(at(id)).containsExactly("CallActivity_PublishBeforeCouncil");

        publish(id, "NONE");

        assertThat(at(id)).containsExactly("CatchEvent_CouncilConcluded");
        assertThat(people.as("canbo", () -> nominations.trail(id)))
                .anyMatch(row -> row.action().equals("nomination.published"));
    }

    @Test
    void publicationAfterTheCouncil_keepsTheRecommendationUntilItEnds() {
        rule("publication_stage", "AFTER_COUNCIL");
        UUID id = nominating.ready(Drafts.person("Nguyễn Thị Hường (mẫu)", "F-GK-CN"));
        UUID line = details(id).lines().getFirst().id();
        recommend(line);
        assertThat(at(id)).containsExactly("CallActivity_PublishAfterCouncil");
        assertThat(details(id).lines().getFirst().status()).isEqualTo(LineStatus.RECOMMENDED);

        publish(id, "DISMISSED");

        assertThat(at(id)).containsExactly("CatchEvent_LinesSettled");
    }

    @Test
    void publicationBeforeFiling_comesBeforeTheFront() {
        rule("publication_stage", "BEFORE_FILING");
        UUID id = nominating.submitted(Drafts.household("Hộ ông Lưu Đình Quý (mẫu)", "T-GDVH"));
        assertThat(at(id)).containsExactly("CallActivity_PublishBeforeFiling");

        publish(id, "NONE");

        assertThat(at(id)).containsExactly("UserTask_ConfirmByFront");
    }

    @Test
    void consultation_waitsForTheAnswer() {
        rule("consultation", "ON");
        UUID id = nominating.ready(Drafts.person("Nguyễn Thị Hường (mẫu)", "F-GK-CN"));
        assertThat(at(id)).contains("UserTask_AnswerConsultation");

        nominating.handIn("canbo", id, Map.of("consultationAnswer", "NO_OBJECTION"));

        assertThat(at(id)).containsExactly("CatchEvent_CouncilConcluded");
    }

    private void publish(UUID id, String outcome) {
        nominating.handIn("canbo", id, Map.of("places", List.of("OFFICE"), "postedOn", "2026-11-10"));
        assertThat(engine.activities("ListPublication", id.toString())).containsExactly("CatchEvent_PeriodEnded");
        engine.fireTimer("ListPublication", id.toString(), "CatchEvent_PeriodEnded");
        nominating.handIn("canbo", id, Map.of("proof", "Ảnh bảng tin", "comments", 0));
        nominating.handIn(
                "canbo",
                id,
                outcome.equals("NONE")
                        ? Map.of("objectionOutcome", outcome)
                        : Map.of("objectionOutcome", outcome, "resolution", "Đã trả lời người phản ánh"));
        assertThat(engine.isRunning("ListPublication", id.toString())).isFalse();
    }

    private void recommend(UUID line) {
        AgendaSource agenda = agendaSources.stream()
                .filter(source -> source.subjectType().equals("nomination-line"))
                .findFirst()
                .orElseThrow();
        UUID session = UUID.randomUUID();
        transaction.executeWithoutResult(status -> {
            agenda.scheduled(line, session, new UnitCode("ND"));
            agenda.opening(line, session);
            agenda.deliver(new AgendaSource.Result(
                    line,
                    session,
                    "01/BB-HĐ",
                    java.time.LocalDate.of(2026, 11, 12),
                    AgendaSource.Outcome.RECOMMENDED,
                    11,
                    10,
                    1,
                    0,
                    0,
                    "10/11"));
        });
    }

    /** The administrator changes the value; the table stays as it is. */
    private void rule(String key, String value) {
        jdbc.update(
                "update award_rule_value set value = ? where rule_set = 'ND152' and key = ? and form is null",
                value,
                key);
    }

    private NominationDetails details(UUID id) {
        return people.as("truongthon", () -> nominations.details(id));
    }

    private List<String> at(UUID id) {
        return engine.activities("AwardNomination", id.toString());
    }
}
