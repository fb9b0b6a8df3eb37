package vn.thidua.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.thidua.IntegrationTest;
import vn.thidua.TestEngine;
import vn.thidua.TestPeople;
import vn.thidua.council.AgendaService;
import vn.thidua.council.Convocation;
import vn.thidua.council.CouncilService;
import vn.thidua.council.MeetingService;
import vn.thidua.council.PresenceMark;
import vn.thidua.council.PresenceMode;
import vn.thidua.council.SubjectKey;
import vn.thidua.decision.AppraisalService;
import vn.thidua.decision.HeldLineService;
import vn.thidua.decision.PaperDetails;
import vn.thidua.decision.PaperId;
import vn.thidua.decision.PaperKind;
import vn.thidua.decision.PaperLineStatus;
import vn.thidua.decision.PaperService;
import vn.thidua.decision.PaperStatus;
import vn.thidua.decision.Proposal;
import vn.thidua.nomination.Drafts;
import vn.thidua.nomination.LineHoldService;
import vn.thidua.nomination.LineStatus;
import vn.thidua.nomination.Nominating;
import vn.thidua.nomination.NominationDetails;
import vn.thidua.nomination.NominationDraft;
import vn.thidua.nomination.NominationService;
import vn.thidua.organization.HoldDraft;
import vn.thidua.organization.HoldGround;
import vn.thidua.organization.HoldService;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.CommandKey;

/** A hold at its four gates: the check, the agenda, the commune's signature, the city's. */
@IntegrationTest
class HoldIT {

    private static final String SOURCE = "Công an xã, công văn mật danh 71";
    private static final String REASON = "Có đơn tố cáo đang xác minh";
    private static final AtomicInteger NUMBERS = new AtomicInteger(71_000);

    @Autowired
    ApplicationContext context;

    @Autowired
    TestPeople people;

    @Autowired
    TestEngine engine;

    @Autowired
    NominationService nominations;

    @Autowired
    LineHoldService lineHolds;

    @Autowired
    HoldService holds;

    @Autowired
    HeldLineService heldLines;

    @Autowired
    AgendaService agenda;

    @Autowired
    MeetingService meeting;

    @Autowired
    CouncilService council;

    @Autowired
    PaperService papers;

    @Autowired
    AppraisalService appraisals;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Clock clock;

    Nominating nominating;
    AwardRoad road;

    @BeforeEach
    void begin() {
        nominating = new Nominating(context);
        road = new AwardRoad(context);
    }

    @Test
    @DisplayName("BR-04 at the check nobody passes whose whole nomination is on hold")
    void check_everybodyHeld_isRefused() {
        NominationDraft.Line alone = Drafts.person("Tống Một Mình (mẫu)", "F-GK-CN");
        UUID id = nominating.confirmed(alone);
        place(id, alone);

        assertThatThrownBy(() -> nominating.check(id, Map.of("checkOutcome", "COMPLETE")))
                .hasStackTraceContaining("nomination.error.allWait");
        assertThat(engine.activities("AwardNomination", id.toString())).containsExactly("UserTask_CheckNomination");
    }

    @Test
    @DisplayName("BR-04 at the check the one on hold stays behind and the others go on")
    void check_oneHeld_theOthersGoOn() {
        Two two = two("F-GK-CN", "Kiểm Tra");
        UUID id = nominating.confirmed(two.held(), two.other());
        place(id, two.held());

        nominating.check(id, Map.of("checkOutcome", "COMPLETE"));
        nominating.appraise(id, "APPROPRIATE");

        assertThat(status(id, two.held())).isEqualTo(LineStatus.SUBMITTED);
        assertThat(status(id, two.other())).isEqualTo(LineStatus.READY);
        road.throughTheCouncil(two.other().id(), 11);
        road.decided(two.other().id(), "chutich");
        assertThat(status(id, two.other())).isEqualTo(LineStatus.GRANTED);
        assertThat(status(id, two.held())).isEqualTo(LineStatus.SUBMITTED);
    }

    @Test
    @DisplayName("BR-06 released after the check, the award goes on to the Council and to its decision")
    void check_released_goesOn() {
        Two two = two("F-GK-CN", "Đi Tiếp");
        UUID id = nominating.confirmed(two.held(), two.other());
        UUID hold = place(id, two.held());
        nominating.check(id, Map.of("checkOutcome", "COMPLETE"));
        nominating.appraise(id, "APPROPRIATE");
        road.throughTheCouncil(two.other().id(), 11);
        road.decided(two.other().id(), "chutich");

        release(hold);

        assertThat(status(id, two.held())).isEqualTo(LineStatus.READY);
        road.throughTheCouncil(two.held().id(), 11);
        road.decided(two.held().id(), "chutich");
        assertThat(status(id, two.held())).isEqualTo(LineStatus.GRANTED);
        assertThat(engine.activities("AwardNomination", id.toString())).isEmpty();
    }

    @Test
    @DisplayName("BR-04 the one on hold is not offered for an agenda and is refused there")
    void agenda_held_isRefused() {
        NominationDraft.Line line = Drafts.person("Tống Chương Trình (mẫu)", "F-GK-CN");
        UUID id = nominating.ready(line);
        UUID hold = place(id, line);

        assertThat(offered(line)).isFalse();
        assertThatThrownBy(() ->
                        people.as("thuky", () -> agenda.plan(CommandKey.fresh(), Cast.SAMPLE.commune(), keys(line))))
                .isInstanceOfSatisfying(BusinessException.class, refused -> {
                    assertThat(refused.key()).isEqualTo("nomination.error.lineWaits");
                    assertThat(refused.details()).containsExactly("Tống Chương Trình (mẫu)", "Đang chờ");
                });

        release(hold);
        assertThat(offered(line)).isTrue();
    }

    @Test
    @DisplayName("BR-04 a session opens without the one who was put on hold after the invitation")
    void session_heldBeforeItOpens_opensWithoutIt() {
        Two two = two("F-GK-CN", "Mời Họp");
        UUID id = nominating.ready(two.held(), two.other());
        UUID session = convened(two.held(), two.other());
        UUID hold = place(id, two.held());

        people.as("chutich", () -> meeting.open(CommandKey.fresh(), session));

        assertThat(people.as("thuky", () -> council.session(session)).items()).hasSize(1);
        assertThat(status(id, two.other())).isEqualTo(LineStatus.ON_AGENDA);
        assertThat(status(id, two.held())).isEqualTo(LineStatus.READY);
        release(hold);
        assertThat(offered(two.held())).isTrue();
        people.as("chutich", () -> meeting.closeBallot(CommandKey.fresh(), session));
    }

    @Test
    @DisplayName(
            "BR-04 put on hold while the Council sits, the recommended one enters no list; BR-06 released, it does")
    void session_heldWhileItSits_entersNoList() {
        NominationDraft.Line line = Drafts.person("Tống Đang Họp (mẫu)", "F-GK-CN");
        UUID id = nominating.ready(line);
        UUID[] hold = new UUID[1];
        road.throughTheCouncil(List.of(line.id()), 11, () -> hold[0] = place(id, line));

        assertThat(status(id, line)).isEqualTo(LineStatus.RECOMMENDED);
        assertThat(papersOf(line)).isZero();

        release(hold[0]);

        assertThat(status(id, line)).isEqualTo(LineStatus.BEING_DECIDED);
        road.decided(line.id(), "chutich");
        assertThat(status(id, line)).isEqualTo(LineStatus.GRANTED);
    }

    @Test
    @DisplayName(
            "BR-04 the officer's list goes to the chair without the one on hold; BR-06 released, it stands on another")
    void drafted_held_leavesTheList() {
        Two two = two("F-GK-CN", "Rà Soát");
        UUID id = nominating.ready(two.held(), two.other());
        road.throughTheCouncil(List.of(two.held().id(), two.other().id()), 11);
        PaperId first = road.paperOf(two.held().id(), PaperKind.DECISION);
        UUID hold = place(id, two.held());

        people.as("canbo", () -> papers.prepare(CommandKey.fresh(), first));

        PaperDetails before = details("chutich", first);
        assertThat(before.listed())
                .extracting(row -> row.line())
                .containsExactly(two.other().id());
        assertThat(before.lines())
                .filteredOn(row -> row.line().equals(two.held().id()))
                .allSatisfy(row -> assertThat(row.status()).isEqualTo(PaperLineStatus.HELD));
        sign("chutich", first);
        number("vanthu", first);
        assertThat(status(id, two.other())).isEqualTo(LineStatus.GRANTED);

        release(hold);

        PaperId second = road.paperOf(two.held().id(), PaperKind.DECISION);
        assertThat(second).isNotEqualTo(first);
        road.decided(two.held().id(), "chutich");
        assertThat(status(id, two.held())).isEqualTo(LineStatus.GRANTED);
        assertThat(engine.activities("AwardNomination", id.toString())).isEmpty();
    }

    @Test
    @DisplayName("BR-04 nobody signs a Quyết định with somebody on hold; set aside, the others are signed for")
    void decision_heldBeforeTheSigner_isSetAside() {
        Two two = two("F-GK-CN", "Trình Ký");
        UUID id = nominating.ready(two.held(), two.other());
        road.throughTheCouncil(List.of(two.held().id(), two.other().id()), 11);
        PaperId paper = road.paperOf(two.held().id(), PaperKind.DECISION);
        people.as("canbo", () -> papers.prepare(CommandKey.fresh(), paper));
        place(id, two.held());

        assertThatThrownBy(() -> sign("phochutich", paper)).isInstanceOfSatisfying(BusinessException.class, refused -> {
            assertThat(refused.key()).isEqualTo("decision.refused.onHold");
            assertThat(refused.details()).containsExactly(two.held().name() + " (Đang chờ)");
        });
        assertThat(details("phochutich", paper).listed())
                .filteredOn(row -> row.waits() != null)
                .extracting(row -> row.line())
                .containsExactly(two.held().id());

        people.as("phochutich", () -> heldLines.setAside(CommandKey.fresh(), paper));
        sign("phochutich", paper);
        number("vanthu", paper);

        assertThat(status(id, two.other())).isEqualTo(LineStatus.GRANTED);
        assertThat(status(id, two.held())).isEqualTo(LineStatus.RECOMMENDED);
    }

    @Test
    @DisplayName("BR-04 a list of nobody but people on hold is never issued; BR-06 released, they stand on a new one")
    void decision_everybodyHeld_isDropped() {
        NominationDraft.Line line = Drafts.person("Tống Cả Danh Sách (mẫu)", "F-GK-CN");
        UUID id = nominating.ready(line);
        road.throughTheCouncil(line.id(), 11);
        PaperId paper = road.paperOf(line.id(), PaperKind.DECISION);
        people.as("canbo", () -> papers.prepare(CommandKey.fresh(), paper));
        UUID hold = place(id, line);

        people.as("chutich", () -> heldLines.setAside(CommandKey.fresh(), paper));

        assertThat(details("canbo", paper).status()).isEqualTo(PaperStatus.DROPPED);
        assertThat(status(id, line)).isEqualTo(LineStatus.RECOMMENDED);
        release(hold);
        road.decided(line.id(), "chutich");
        assertThat(status(id, line)).isEqualTo(LineStatus.GRANTED);
    }

    @Test
    @DisplayName("BR-04 nobody signs a Tờ trình with somebody on hold; the others go to the city, BR-06 and they later")
    void submission_held_isSetAside() {
        Two two = two("F-BKTP-CN", "Tờ Trình");
        UUID id = nominating.ready(two.held(), two.other());
        road.throughTheCouncil(List.of(two.held().id(), two.other().id()), 11);
        PaperId paper = road.paperOf(two.held().id(), PaperKind.SUBMISSION);
        people.as("canbo", () -> papers.prepare(CommandKey.fresh(), paper));
        UUID hold = place(id, two.held());

        assertThatThrownBy(() -> sign("chutich", paper)).isInstanceOfSatisfying(BusinessException.class, refused -> {
            // The chair may know why.
            assertThat(refused.details().toString()).contains("Khiếu nại, tố cáo đang được xác minh");
        });
        people.as("chutich", () -> heldLines.setAside(CommandKey.fresh(), paper));
        road.submittedToTheCity(two.other().id());
        assertThat(status(id, two.other())).isEqualTo(LineStatus.AT_CITY);

        release(hold);
        road.submittedToTheCity(two.held().id());
        assertThat(status(id, two.held())).isEqualTo(LineStatus.AT_CITY);
    }

    @Test
    @DisplayName("BR-04 the city does not sign for somebody on hold, the others go on; BR-06 released, it decides")
    void city_held_isSetAsideAndDecidedLater() {
        Two two = two("F-BKTP-CN", "Thành Phố");
        UUID id = nominating.ready(two.held(), two.other());
        road.throughTheCouncil(List.of(two.held().id(), two.other().id()), 11);
        road.submittedToTheCity(two.held().id());
        List.of(two.held(), two.other())
                .forEach(line -> people.as(
                        "thamdinhtp",
                        () -> appraisals.propose(
                                CommandKey.fresh(), road.appraisalOf(line.id()), Proposal.APPROVE, "Đủ")));
        engine.runDueJobs();
        PaperId paper = road.paperOf(two.held().id(), PaperKind.DECISION);
        people.as("thamdinhtp", () -> papers.prepare(CommandKey.fresh(), paper));
        UUID hold = place(id, two.held());

        assertThatThrownBy(() -> sign("chutichtp", paper))
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refused -> assertThat(refused.details())
                                .containsExactly(two.held().name() + " (Đang chờ)"));
        people.as("chutichtp", () -> heldLines.setAside(CommandKey.fresh(), paper));
        sign("chutichtp", paper);
        number("vanthutp", paper);
        assertThat(status(id, two.other())).isEqualTo(LineStatus.GRANTED);
        assertThat(status(id, two.held())).isEqualTo(LineStatus.AT_CITY);

        release(hold);

        PaperId later = road.paperOf(two.held().id(), PaperKind.DECISION);
        assertThat(later).isNotEqualTo(paper);
        people.as("thamdinhtp", () -> papers.prepare(CommandKey.fresh(), later));
        sign("chutichtp", later);
        number("vanthutp", later);
        assertThat(status(id, two.held())).isEqualTo(LineStatus.GRANTED);
        assertThat(engine.activities("AwardNomination", id.toString())).isEmpty();
    }

    @Test
    @DisplayName(
            "BR-04 held before the city's draft is made, the line is kept off it and the submission still concludes")
    void city_heldBeforeTheDraft_waitsBesideIt() {
        Two two = two("F-BKTP-CN", "Trước Dự Thảo");
        UUID id = nominating.ready(two.held(), two.other());
        road.throughTheCouncil(List.of(two.held().id(), two.other().id()), 11);
        road.submittedToTheCity(two.held().id());
        PaperId submission = road.paperOf(two.held().id(), PaperKind.SUBMISSION);
        UUID hold = place(id, two.held());
        List.of(two.held(), two.other())
                .forEach(line -> people.as(
                        "thamdinhtp",
                        () -> appraisals.propose(
                                CommandKey.fresh(), road.appraisalOf(line.id()), Proposal.APPROVE, "Đủ")));
        engine.runDueJobs();

        assertThat(engine.activities("CitySubmission", submission.toString())).isEmpty();
        PaperId paper = road.paperOf(two.other().id(), PaperKind.DECISION);
        assertThat(details("thamdinhtp", paper).listed())
                .extracting(row -> row.line())
                .containsExactly(two.other().id());

        release(hold);
        assertThat(details("thamdinhtp", paper).listed())
                .extracting(row -> row.line())
                .contains(two.held().id());
    }

    @Test
    @DisplayName("BR-04 the village reads that the nominee waits and nothing of why, not on the trail either")
    void village_readsOnlyThatItWaits() {
        NominationDraft.Line line = Drafts.person("Tống Giữ Kín (mẫu)", "F-GK-CN");
        UUID id = nominating.confirmed(line);
        place(id, line);

        for (String reader : List.of("truongthon", "mattran", "phochutich", "thuky", "uyvien3", "vanthu")) {
            NominationDetails shown = people.as(reader, () -> nominations.details(id));
            assertThat(shown.lines().getFirst().waits()).as(reader).isEqualTo("Đang chờ");
            assertThat(shown.toString()).as(reader).doesNotContain(SOURCE, REASON, "tố cáo");
            assertThat(people.as(
                            reader,
                            () -> holds.of(List.of(shown.lines().getFirst().subject()))))
                    .as(reader)
                    .isEmpty();
            assertThat(people.as(reader, () -> nominations.trail(id)).toString())
                    .as(reader)
                    .doesNotContain(SOURCE, REASON, "tố cáo", "tạm dừng");
        }
    }

    @Test
    @DisplayName(
            "BR-04 appraiser, chair and the Council's standing member read source and reason; nobody else lists holds")
    void readers_areThree() {
        NominationDraft.Line line = Drafts.person("Tống Ai Đọc (mẫu)", "F-GK-CN");
        UUID id = nominating.confirmed(line);
        UUID hold = place(id, line);

        for (String reader : List.of("canbo", "uyvien1", "chutich")) {
            assertThat(people.as(reader, () -> holds.all())).as(reader).anySatisfy(row -> {
                assertThat(row.id()).isEqualTo(hold);
                assertThat(row.source()).isEqualTo(SOURCE);
                assertThat(row.reason()).isEqualTo(REASON);
                assertThat(row.mayRelease()).isTrue();
            });
        }
        assertThat(people.as("uyvien3", () -> holds.all())).isEmpty();
        jdbc.update(
                "update council_member set post = 'STANDING_MEMBER' where account = ?",
                people.id("uyvien3").value());
        try {
            assertThat(people.as("uyvien3", () -> holds.all())).anySatisfy(row -> {
                assertThat(row.id()).isEqualTo(hold);
                assertThat(row.mayRelease()).isFalse();
            });
        } finally {
            jdbc.update(
                    "update council_member set post = 'MEMBER' where account = ?",
                    people.id("uyvien3").value());
        }
    }

    @Test
    @DisplayName("BR-06 a hold is released with its conclusion only, once, and both acts stand on the audit trail")
    void release_needsAConclusion() {
        NominationDraft.Line line = Drafts.person("Tống Kết Luận (mẫu)", "F-GK-CN");
        UUID id = nominating.confirmed(line);
        UUID hold = place(id, line);

        assertThatThrownBy(() -> people.as("canbo", () -> holds.release(CommandKey.fresh(), hold, " ")))
                .hasMessage("organization.hold.reasonMissing");
        release(hold);
        assertThatThrownBy(() -> release(hold)).hasMessage("organization.hold.released");
        assertThat(jdbc.queryForList(
                        "select action from audit_entry where subject_type = 'hold' and subject_id = ? order by id",
                        String.class,
                        hold.toString()))
                .containsExactly("organization.holdPlaced", "organization.holdReleased");
    }

    @Test
    @DisplayName("BR-06 with two holds the award goes on after the last of them only")
    void twoHolds_theLastCounts() {
        NominationDraft.Line line = Drafts.person("Tống Hai Lần (mẫu)", "F-GK-CN");
        UUID id = nominating.ready(line);
        UUID first = place(id, line);
        UUID second = place(id, line);

        release(first);
        assertThat(offered(line)).isFalse();
        release(second);
        assertThat(offered(line)).isTrue();
    }

    @Test
    @DisplayName("BR-04 a hold without source, reason, ground or day, or from a day to come, is refused")
    void incomplete_isRefused() {
        NominationDraft.Line line = Drafts.person("Tống Thiếu (mẫu)", "F-GK-CN");
        UUID id = nominating.confirmed(line);
        LocalDate today = LocalDate.now(clock);

        assertRefused(id, line, new HoldDraft(null, SOURCE, REASON, today), "organization.hold.incomplete");
        assertRefused(id, line, new HoldDraft(HoldGround.PRESS, " ", REASON, today), "organization.hold.incomplete");
        assertRefused(id, line, new HoldDraft(HoldGround.PRESS, SOURCE, "", today), "organization.hold.incomplete");
        assertRefused(id, line, new HoldDraft(HoldGround.PRESS, SOURCE, REASON, null), "organization.hold.incomplete");
        assertRefused(
                id,
                line,
                new HoldDraft(HoldGround.PRESS, SOURCE, REASON, today.plusDays(1)),
                "organization.hold.fromLater");
    }

    private void assertRefused(UUID id, NominationDraft.Line line, HoldDraft typed, String key) {
        assertThatThrownBy(() -> people.as("canbo", () -> lineHolds.place(CommandKey.fresh(), id, line.id(), typed)))
                .hasMessage(key);
    }

    private record Two(NominationDraft.Line held, NominationDraft.Line other) {}

    private static Two two(String form, String name) {
        return new Two(
                Drafts.person("Tống " + name + " Chờ (mẫu)", form), Drafts.person("Tống " + name + " Đi (mẫu)", form));
    }

    private UUID place(UUID nomination, NominationDraft.Line line) {
        HoldDraft typed = new HoldDraft(HoldGround.COMPLAINT, SOURCE, REASON, LocalDate.now(clock));
        return people.as("canbo", () -> lineHolds.place(CommandKey.fresh(), nomination, line.id(), typed));
    }

    private void release(UUID hold) {
        people.as("chutich", () -> holds.release(CommandKey.fresh(), hold, "Kết luận: không có vi phạm"));
    }

    private LineStatus status(UUID nomination, NominationDraft.Line line) {
        return people.as("truongthon", () -> nominations.details(nomination)).lines().stream()
                .filter(row -> row.id().equals(line.id()))
                .findFirst()
                .orElseThrow()
                .status();
    }

    private boolean offered(NominationDraft.Line line) {
        return people.as("thuky", () -> agenda.ready(Cast.SAMPLE.commune())).stream()
                .anyMatch(ready -> ready.subject().id().equals(line.id()));
    }

    private static List<SubjectKey> keys(NominationDraft.Line... lines) {
        return List.of(lines).stream()
                .map(line -> new SubjectKey("nomination-line", line.id()))
                .toList();
    }

    private UUID convened(NominationDraft.Line... lines) {
        return people.as("thuky", () -> {
            UUID session = agenda.plan(CommandKey.fresh(), Cast.SAMPLE.commune(), keys(lines));
            agenda.settle(CommandKey.fresh(), session);
            meeting.convene(
                    CommandKey.fresh(),
                    session,
                    new Convocation(clock.instant().plus(Duration.ofMinutes(5)), "Hội trường UBND xã", "Kính mời"));
            meeting.recordPresence(
                    CommandKey.fresh(),
                    session,
                    Cast.SAMPLE.voters().stream()
                            .map(member -> PresenceMark.present(people.id(member), PresenceMode.IN_PERSON))
                            .toList());
            return session;
        });
    }

    private int papersOf(NominationDraft.Line line) {
        return jdbc.queryForObject("select count(*) from decision_paper_line where line = ?", Integer.class, line.id());
    }

    private PaperDetails details(String reader, PaperId paper) {
        return people.as(reader, () -> papers.details(paper));
    }

    private void sign(String who, PaperId paper) {
        people.as(
                who,
                () -> papers.sign(
                        CommandKey.fresh(), paper, papers.details(paper).text().sha256(), Cast.SAMPLE.password()));
    }

    private void number(String who, PaperId paper) {
        people.as(who, () -> papers.number(CommandKey.fresh(), paper, NUMBERS.incrementAndGet(), LocalDate.now(clock)));
        engine.runDueJobs();
    }
}
