package vn.thidua.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import vn.thidua.IntegrationTest;
import vn.thidua.TestPeople;
import vn.thidua.audit.AuditTrail;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.SubjectRef;
import vn.thidua.shared.Texts;
import vn.thidua.shared.UnitCode;
import vn.thidua.workflow.FormTaskService;
import vn.thidua.workflow.WorkItems;

@IntegrationTest
class NominationServiceIT {

    @Autowired
    ApplicationContext context;

    @Autowired
    TestPeople people;

    @Autowired
    DraftService drafts;

    @Autowired
    EvidenceService evidence;

    @Autowired
    NominationService nominations;

    @Autowired
    WorkItems workItems;

    @Autowired
    AuditTrail auditTrail;

    @Autowired
    FormTaskService forms;

    @Autowired
    Texts texts;

    Nominating nominating;

    @BeforeEach
    void begin() {
        nominating = new Nominating(context);
    }

    @Test
    void draft_isKeptAsTypedAndReadBack() {
        NominationDraft.Line person = Drafts.person("Nguyễn Thị Hường (mẫu)", "F-BKTP-CN");
        UUID id = nominating.drafted(person, Drafts.group("Tổ tự quản (mẫu)", "F-GK-TT"));

        NominationDraft read = people.as("truongthon", () -> drafts.draft(id));

        assertThat(read.lines()).hasSize(2);
        assertThat(read.lines().getFirst()).isEqualTo(person);
        assertThat(read.meeting().present()).isEqualTo(141);
    }

    @Test
    void draftSavedTwiceFromTheSameReading_isRefusedTheSecondTime() {
        UUID id = nominating.drafted(Drafts.person("Nguyễn Thị Hường (mẫu)", "F-BKTP-CN"));
        NominationDraft read = people.as("truongthon", () -> drafts.draft(id));
        people.as("truongthon", () -> drafts.save(CommandKey.fresh(), read));

        assertRefused(
                () -> people.as("truongthon", () -> drafts.save(CommandKey.fresh(), read)),
                "nomination.error.changedElsewhere");
    }

    @Test
    void everythingMissing_comesBackAsOneListAndNothingHappens() {
        NominationDraft draft = NominationDraft.empty(UUID.randomUUID(), Drafts.XUAN_DOAI);
        people.as("truongthon", () -> drafts.save(CommandKey.fresh(), draft));

        Submission submission =
                people.as("truongthon", () -> drafts.submit(CommandKey.fresh(), draft.id(), Declaration.NONE));

        assertThat(submission.missing())
                .extracting(Missing::what)
                .containsExactly(
                        "movement",
                        "type",
                        "summary",
                        "nominee",
                        "meetingDate",
                        "households",
                        "evidence",
                        "declaration",
                        "stateSecret");
        assertThat(people.as("truongthon", () -> nominations.details(draft.id()).stage()))
                .isEqualTo(NominationStage.DRAFT);
    }

    @Test
    void submitted_hasANumberARuleSetAndWaitsForTheFront() {
        UUID id = nominating.submitted(Drafts.person("Nguyễn Thị Hường (mẫu)", "F-BKTP-CN"));

        NominationDetails details = people.as("truongthon", () -> nominations.details(id));

        assertThat(details.reference()).matches("ND-\\d{4}-\\d{4}");
        assertThat(details.ruleSet()).isEqualTo("ND152");
        assertThat(details.stage()).isEqualTo(NominationStage.FRONT);
        assertThat(details.journey())
                .filteredOn(step -> step.state() == JourneyStep.State.CURRENT)
                .singleElement()
                .satisfies(step -> {
                    assertThat(step.step()).isEqualTo(JourneyStep.Milestone.FRONT);
                    assertThat(step.who()).isNotBlank();
                    assertThat(step.due()).isNotNull();
                });
        assertThat(people.as("mattran", () -> workItems.openFor(SubjectRef.of("nomination", id))))
                .singleElement()
                .satisfies(item -> assertThat(item.route()).isEqualTo("ho-so/" + id));
    }

    @Test
    void twoNominations_getTwoNumbers() {
        UUID first = nominating.submitted(Drafts.person("Nguyễn Thị Hường (mẫu)", "F-BKTP-CN"));
        UUID second = nominating.submitted(Drafts.person("Nguyễn Thị Hường (mẫu)", "F-BKTP-CN"));

        assertThat(people.as("truongthon", () -> nominations.details(first).reference()))
                .isNotEqualTo(people.as(
                        "truongthon", () -> nominations.details(second).reference()));
    }

    @Test
    void nominationOfAnotherVillage_isNotThere() {
        UUID id = nominating.submitted(Drafts.person("Nguyễn Thị Hường (mẫu)", "F-BKTP-CN"));

        assertNotFound(() -> people.as("truongthon-xuandong", () -> nominations.details(id)));
        assertNotFound(() -> people.as("truongthon-xuandong", () -> drafts.draft(id)));
        assertNotFound(() -> people.as("truongthon-xuandong", () -> evidence.of(id)));
        assertNotFound(() -> people.as("mattran-xuandong", () -> nominations.trail(id)));
        assertNotFound(
                () -> people.as("mattran-xuandong", () -> nominations.confirmByFront(CommandKey.fresh(), id, "")));
        assertNotFound(() ->
                people.as("truongthon-xuandong", () -> nominations.withdraw(CommandKey.fresh(), id, "Không được")));
    }

    @Test
    void draft_isSeenByItsVillageOnly() {
        UUID id = nominating.drafted(Drafts.person("Nguyễn Thị Hường (mẫu)", "F-BKTP-CN"));

        assertNotFound(() -> people.as("canbo", () -> nominations.details(id)));
        assertThat(people.as("truongthon", () -> nominations.details(id).stage()))
                .isEqualTo(NominationStage.DRAFT);
    }

    @Test
    void nominationNotHandedToTheCity_isNotThereForTheCity() {
        UUID id = nominating.submitted(Drafts.person("Nguyễn Thị Hường (mẫu)", "F-BKTP-CN"));

        assertNotFound(() -> people.as("thamdinhtp", () -> nominations.details(id)));
        assertThat(people.as("canbo", () -> nominations.details(id).id())).isEqualTo(id);
    }

    @Test
    void draftForAnotherVillage_isForbidden() {
        NominationDraft draft = NominationDraft.empty(UUID.randomUUID(), new UnitCode("ND-T-XUANDONG"));

        assertRefused(() -> people.as("truongthon", () -> drafts.save(CommandKey.fresh(), draft)), "shared.forbidden");
    }

    @Test
    void submitByTheFront_isDenied() {
        UUID id = nominating.drafted(Drafts.person("Nguyễn Thị Hường (mẫu)", "F-BKTP-CN"));

        assertRefused(
                () -> people.as("mattran", () -> drafts.submit(CommandKey.fresh(), id, Declaration.FULL)),
                "shared.notFound");
        assertThatThrownBy(() -> people.as("vanthu", () -> drafts.submit(CommandKey.fresh(), id, Declaration.FULL)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void sameCommandTwice_submitsOnce() {
        UUID id = nominating.drafted(Drafts.person("Nguyễn Thị Hường (mẫu)", "F-BKTP-CN"));
        CommandKey key = CommandKey.fresh();
        people.as("truongthon", () -> drafts.submit(key, id, Declaration.FULL));

        assertRefused(
                () -> people.as("truongthon", () -> drafts.submit(key, id, Declaration.FULL)), "shared.alreadyDone");

        assertThat(people.as("truongthon", () -> nominations.trail(id)))
                .filteredOn(row -> row.action().equals("nomination.submitted"))
                .hasSize(1);
    }

    @Test
    void formThatIsNotOffered_isRefusedByNameAndNothingIsSent() {
        NominationDraft.Line commune = Drafts.group("Xã Nghi Dương (mẫu)", "T-XATB");
        NominationDraft.Line order = Drafts.person("Lưu Thị Huân Chương (mẫu)", "F-HCLD3-CN");
        UUID id = nominating.drafted(commune, order);

        assertThat(nominating.submit(id).missing())
                .filteredOn(missing -> missing.what().equals("formNotOffered"))
                .extracting(missing -> texts.text(
                        "nomination.missing." + missing.what(),
                        missing.details().toArray()))
                .containsExactly(
                        "Xã, phường, đặc khu tiêu biểu chưa nhận đề nghị ở đây: chọn hình thức khác cho Xã Nghi Dương (mẫu).",
                        "Huân chương Lao động hạng Ba chưa nhận đề nghị ở đây: chọn hình thức khác cho"
                                + " Lưu Thị Huân Chương (mẫu).");
        assertThat(people.as("truongthon", () -> nominations.details(id)).stage())
                .isEqualTo(NominationStage.DRAFT);
        assertThat(nominating.<Boolean>offering(
                        "T-XATB", () -> nominating.submit(id).accepted()))
                .isFalse();
    }

    @Test
    void withdrawnBeforeTheCouncil_leavesNoTask() {
        UUID id = nominating.confirmed(Drafts.person("Nguyễn Thị Hường (mẫu)", "F-BKTP-CN"));

        people.as("truongthon", () -> nominations.withdraw(CommandKey.fresh(), id, "Người được đề nghị xin rút"));

        assertThat(people.as("truongthon", () -> nominations.details(id).stage()))
                .isEqualTo(NominationStage.WITHDRAWN);
        assertThat(people.as("canbo", () -> workItems.waiting(SubjectRef.of("nomination", id))))
                .isEmpty();
    }

    @Test
    void list_showsWhatTheReaderMaySee() {
        UUID id = nominating.submitted(Drafts.person("Phạm Văn Tìm Thấy (mẫu)", "F-BKTP-CN"));
        NominationFilter search = new NominationFilter("pham van tim thay", NominationFilter.Stages.RUNNING);

        assertThat(people.as("canbo", () -> nominations.page(search, 0, 20)))
                .extracting(NominationRow::id)
                .containsExactly(id);
        assertThat(people.as("truongthon-xuandong", () -> nominations.page(search, 0, 20)))
                .isEmpty();
        assertThat(people.as("canbo", () -> nominations.count(search))).isEqualTo(1);
    }

    @Test
    void checkWithoutAListOfWhatIsMissing_isRefusedAndTheTaskStays() {
        UUID id = nominating.confirmed(Drafts.person("Nguyễn Thị Hường (mẫu)", "F-BKTP-CN"));

        String task = people.as("canbo", () -> workItems.openFor(SubjectRef.of("nomination", id)))
                .getFirst()
                .taskId();
        assertThat(people.as(
                        "canbo",
                        () -> forms.submit(
                                CommandKey.fresh(),
                                task,
                                Map.of("checkOutcome", "SUPPLEMENT", "papers", Papers.present(forms, task)))))
                .isInstanceOfSatisfying(
                        FormTaskService.Submission.Invalid.class,
                        invalid -> assertThat(invalid.problems()).containsOnlyKeys("missing"));

        assertThat(people.as("canbo", () -> nominations.details(id).stage())).isEqualTo(NominationStage.CHECK);
        assertThat(people.as("canbo", () -> workItems.waiting(SubjectRef.of("nomination", id))))
                .hasSize(1);
    }

    @Test
    void checkAndAppraisal_standOnTheTrailOnceEachInTheRoomsWords() {
        UUID id = nominating.ready(Drafts.person("Nguyễn Thị Hường (mẫu)", "F-BKTP-CN"));

        assertThat(people.as("canbo", () -> nominations.trail(id)))
                .extracting(AuditTrail.Row::action)
                .containsOnlyOnce("nomination.foundComplete", "nomination.appraised")
                .doesNotContain("workflow.answered");
    }

    @Test
    void draftThrownAway_isGone() {
        UUID id = nominating.drafted(Drafts.person("Nguyễn Thị Hường (mẫu)", "F-BKTP-CN"));

        people.as("truongthon", () -> drafts.discard(CommandKey.fresh(), id));

        assertNotFound(() -> people.as("truongthon", () -> nominations.details(id)));
        assertThat(auditTrail.of(SubjectRef.of("nomination", id)))
                .filteredOn(row -> row.action().equals("nomination.discarded"))
                .singleElement()
                .satisfies(row -> assertThat(row.actor()).isEqualTo("Nguyễn Văn Thuận (mẫu)"));
    }

    private static void assertNotFound(ThrowingCallable call) {
        assertRefused(call, "shared.notFound");
    }

    private static void assertRefused(ThrowingCallable call, String key) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        BusinessException.class, e -> assertThat(e.key()).isEqualTo(key));
    }
}
