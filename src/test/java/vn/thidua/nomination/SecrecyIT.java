package vn.thidua.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import vn.thidua.IntegrationTest;
import vn.thidua.TestPeople;
import vn.thidua.audit.AuditTrail;
import vn.thidua.document.Attachments;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.SubjectRef;
import vn.thidua.workflow.WorkItems;

@IntegrationTest
class SecrecyIT {

    @Autowired
    ApplicationContext context;

    @Autowired
    TestPeople people;

    @Autowired
    DraftService drafts;

    @Autowired
    NominationService nominations;

    @Autowired
    SecrecyService secrecy;

    @Autowired
    Attachments attachments;

    @Autowired
    AuditTrail trail;

    @Autowired
    WorkItems workItems;

    @Autowired
    JdbcTemplate jdbc;

    Nominating nominating;

    @BeforeEach
    void begin() {
        nominating = new Nominating(context);
    }

    @Test
    void withoutTheAnswerNo_nothingIsSent() {
        UUID id = nominating.drafted(Drafts.person("Nguyễn Thị Hường (mẫu)", "F-BKTP-CN"));

        Submission submission =
                people.as("truongthon", () -> drafts.submit(CommandKey.fresh(), id, new Declaration(true, false)));

        assertThat(submission.missing()).extracting(Missing::what).containsExactly("stateSecret");
        assertThat(people.as("truongthon", () -> nominations.details(id).stage()))
                .isEqualTo(NominationStage.DRAFT);
    }

    @Test
    void theAnswerNo_standsOnTheTrail() {
        UUID id = nominating.submitted(Drafts.person("Nguyễn Thị Hường (mẫu)", "F-BKTP-CN"));

        assertThat(actions(id)).contains("nomination.secrecyDenied", "nomination.submitted");
    }

    @Test
    void yesBeforeAnythingIsTyped_isOnTheTrailOfTheUnit() {
        people.as("truongthon", () -> secrecy.declareAtStart(CommandKey.fresh(), Drafts.XUAN_DOAI));

        assertThat(trail.of(new SubjectRef("unit", Drafts.XUAN_DOAI.value())))
                .extracting(AuditTrail.Row::action)
                .contains("nomination.secrecyAtStart");
        assertRefused(
                () -> people.as(
                        "truongthon-xuandong", () -> secrecy.declareAtStart(CommandKey.fresh(), Drafts.XUAN_DOAI)),
                "shared.forbidden");
    }

    @Test
    void yesInADraft_leavesNothingOfItButTheEntry() {
        UUID id = nominating.drafted(Drafts.person("Nguyễn Thị Hường (mẫu)", "F-BKTP-CN"));

        people.as("truongthon", () -> secrecy.declare(CommandKey.fresh(), id));

        assertThat(count("select count(*) from nomination where id = ?", id)).isZero();
        assertThat(count("select count(*) from nomination_line where nomination = ?", id))
                .isZero();
        assertThat(attachments.of(SubjectRef.of("nomination", id))).isEmpty();
        assertThat(actions(id)).contains("nomination.secrecyDeclared");
    }

    @Test
    void yesInASupplement_stopsAndEmptiesTheNomination() {
        UUID id = nominating.confirmed(Drafts.person("Nguyễn Thị Hường (mẫu)", "F-BKTP-CN"));
        nominating.check(id, Map.of("checkOutcome", "SUPPLEMENT", "missing", "Biên bản họp thôn"));

        people.as("truongthon", () -> secrecy.declare(CommandKey.fresh(), id));

        assertStoppedAndEmpty(id, "nomination.secrecyDeclared");
        assertThat(jdbc.queryForList(
                        "select answers::text from workflow_form_answer where business_key = ?",
                        String.class,
                        id.toString()))
                .containsExactly("{}");
    }

    @Test
    void officerAtTheCheck_stopsAndEmptiesTheNomination() {
        UUID id = nominating.confirmed(Drafts.person("Nguyễn Thị Hường (mẫu)", "F-BKTP-CN"));
        assertThat(people.as("canbo", () -> nominations.details(id).actions()))
                .contains(NominationDetails.Action.STOP_FOR_SECRECY);

        people.as("canbo", () -> secrecy.stop(CommandKey.fresh(), id));

        assertStoppedAndEmpty(id, "nomination.secrecyFound");
    }

    @Test
    void frontOfTheVillage_mayStopToo_whileItIsTheirTurn() {
        UUID id = nominating.submitted(Drafts.person("Nguyễn Thị Hường (mẫu)", "F-BKTP-CN"));
        assertRefused(() -> people.as("canbo", () -> secrecy.stop(CommandKey.fresh(), id)), "shared.forbidden");

        people.as("mattran", () -> secrecy.stop(CommandKey.fresh(), id));

        assertStoppedAndEmpty(id, "nomination.secrecyFound");
    }

    @Test
    void othersAndLaterSteps_mayNot() {
        UUID id = nominating.ready(Drafts.person("Nguyễn Thị Hường (mẫu)", "F-BKTP-CN"));

        assertRefused(() -> people.as("canbo", () -> secrecy.stop(CommandKey.fresh(), id)), "shared.forbidden");
        assertRefused(
                () -> people.as("truongthon", () -> secrecy.declare(CommandKey.fresh(), id)),
                "nomination.error.notEditable");
        assertRefused(
                () -> people.as("truongthon-xuandong", () -> secrecy.declare(CommandKey.fresh(), id)),
                "shared.notFound");
        assertThatThrownBy(() -> people.as("vanthu", () -> secrecy.stop(CommandKey.fresh(), id)))
                .isInstanceOf(AccessDeniedException.class);
    }

    private void assertStoppedAndEmpty(UUID id, String entry) {
        NominationDetails details = people.as("truongthon", () -> nominations.details(id));
        assertThat(details.stage()).isEqualTo(NominationStage.STOPPED);
        assertThat(details.closingReason()).contains("bí mật nhà nước");
        assertThat(details.summary()).isEmpty();
        assertThat(details.lines()).singleElement().satisfies(line -> {
            assertThat(line.achievement()).isEmpty();
            assertThat(line.figures()).isEmpty();
            assertThat(line.status()).isEqualTo(LineStatus.STOPPED);
        });
        assertThat(attachments.of(SubjectRef.of("nomination", id))).isEmpty();
        assertThat(people.as("canbo", () -> workItems.waiting(SubjectRef.of("nomination", id))))
                .isEmpty();
        assertThat(actions(id)).contains(entry);
    }

    private List<String> actions(UUID id) {
        return trail.of(SubjectRef.of("nomination", id)).stream()
                .map(AuditTrail.Row::action)
                .toList();
    }

    private int count(String sql, UUID id) {
        return jdbc.queryForObject(sql, Integer.class, id);
    }

    private static void assertRefused(ThrowingCallable call, String key) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        BusinessException.class, e -> assertThat(e.key()).isEqualTo(key));
    }
}
