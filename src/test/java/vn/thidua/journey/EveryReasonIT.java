package vn.thidua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.thidua.EngineMarkerScan;
import vn.thidua.IntegrationTest;
import vn.thidua.TestEngine;
import vn.thidua.TestPeople;
import vn.thidua.council.AgendaService;
import vn.thidua.council.BallotService;
import vn.thidua.council.Convocation;
import vn.thidua.council.CouncilService;
import vn.thidua.council.InterestService;
import vn.thidua.council.MeetingService;
import vn.thidua.council.MinutesService;
import vn.thidua.council.PresenceMark;
import vn.thidua.council.PresenceMode;
import vn.thidua.council.SubjectKey;
import vn.thidua.council.tally.Choice;
import vn.thidua.decision.AppraisalId;
import vn.thidua.decision.AppraisalService;
import vn.thidua.decision.PaperId;
import vn.thidua.decision.PaperKind;
import vn.thidua.decision.PaperService;
import vn.thidua.decision.Proposal;
import vn.thidua.nomination.Declaration;
import vn.thidua.nomination.DraftService;
import vn.thidua.nomination.Drafts;
import vn.thidua.nomination.Nominating;
import vn.thidua.nomination.NominationDraft;
import vn.thidua.nomination.NominationService;
import vn.thidua.shared.CommandKey;

/** Every field in which somebody says why, along the ways on which it is asked for: none of it reaches the engine. */
@IntegrationTest
class EveryReasonIT {

    private static final int FIRST_NUMBER = 61_000;

    @Autowired
    ApplicationContext context;

    @Autowired
    TestPeople people;

    @Autowired
    TestEngine engine;

    @Autowired
    EngineMarkerScan scan;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Clock clock;

    @Autowired
    NominationService nominations;

    @Autowired
    DraftService drafts;

    @Autowired
    AgendaService agenda;

    @Autowired
    MeetingService meeting;

    @Autowired
    InterestService interests;

    @Autowired
    BallotService ballots;

    @Autowired
    CouncilService council;

    @Autowired
    MinutesService minutes;

    @Autowired
    PaperService papers;

    @Autowired
    AppraisalService appraisals;

    private final String why = "Lý do thử " + UUID.randomUUID();
    private Nominating nominating;

    @BeforeEach
    void begin() {
        nominating = new Nominating(context);
    }

    @Test
    void everyReasonTyped_isKeptByUsAndNowhereInTheEngine() {
        refusedByTheFront();
        supplementedThenUnfit();
        withdrawnAndStopped();
        calledOff();
        NominationDraft.Line granted = Drafts.person("Vũ Thị Được (mẫu)", "F-GK-CN");
        NominationDraft.Line struck = Drafts.person("Vũ Thị Rút (mẫu)", "F-GK-CN");
        NominationDraft.Line refused = Drafts.person("Vũ Thị Từ Chối (mẫu)", "F-BKTP-CN");
        nominating.ready(granted, struck, refused);
        minutesGivenBack(granted, struck, refused);
        struckAndSentBack(granted, struck);
        refusedByTheCity(refused);

        assertThat(jdbc.queryForList(
                        "select distinct action from audit_entry where position(? in reason) > 0", String.class, why))
                .containsExactlyInAnyOrder(
                        "nomination.frontRefused",
                        "nomination.supplementRequested",
                        "nomination.returned",
                        "nomination.withdrawn",
                        "nomination.stopped",
                        "council.cancelled",
                        "council.absent",
                        "council.minutesGivenBack",
                        "decision.returned",
                        "decision.lineStruck",
                        "decision.proposed.REFUSE",
                        "nomination.refused");
        nowhereInTheEngine();
    }

    /** Asked after each: a variable lives no longer than its process. */
    private void nowhereInTheEngine() {
        assertThat(scan.find(why)).isEmpty();
    }

    private void refusedByTheFront() {
        UUID id = nominating.submitted(Drafts.person("Vũ Thị Mặt Trận (mẫu)", "F-GK-CN"));
        people.as("mattran", () -> nominations.refuseByFront(CommandKey.fresh(), id, why));
        nowhereInTheEngine();
    }

    private void supplementedThenUnfit() {
        UUID id = nominating.confirmed(Drafts.person("Vũ Thị Bổ Sung (mẫu)", "F-GK-CN"));
        nominating.check(id, Map.of("checkOutcome", "SUPPLEMENT", "missing", why));
        nowhereInTheEngine();
        people.as("truongthon", () -> drafts.submit(CommandKey.fresh(), id, Declaration.FULL));
        nominating.check(id, Map.of("checkOutcome", "UNFIT", "reason", why));
        nowhereInTheEngine();
    }

    private void withdrawnAndStopped() {
        UUID withdrawn = nominating.confirmed(Drafts.person("Vũ Thị Xin Rút (mẫu)", "F-GK-CN"));
        people.as("truongthon", () -> nominations.withdraw(CommandKey.fresh(), withdrawn, why));
        nowhereInTheEngine();
        UUID stopped = nominating.ready(Drafts.person("Vũ Thị Dừng (mẫu)", "F-GK-CN"));
        people.as("chutich", () -> nominations.stop(CommandKey.fresh(), stopped, why));
        nowhereInTheEngine();
    }

    private void calledOff() {
        NominationDraft.Line line = Drafts.person("Vũ Thị Hoãn (mẫu)", "F-GK-CN");
        nominating.ready(line);
        UUID session = planned(line);
        people.as("thuky", () -> agenda.cancel(CommandKey.fresh(), session, why));
        nowhereInTheEngine();
    }

    private UUID planned(NominationDraft.Line... lines) {
        List<SubjectKey> subjects = Arrays.stream(lines)
                .map(line -> new SubjectKey("nomination-line", line.id()))
                .toList();
        return people.as("thuky", () -> agenda.plan(CommandKey.fresh(), Cast.SAMPLE.commune(), subjects));
    }

    private void minutesGivenBack(NominationDraft.Line... lines) {
        UUID session = planned(lines);
        people.as("thuky", () -> {
            agenda.settle(CommandKey.fresh(), session);
            meeting.convene(
                    CommandKey.fresh(),
                    session,
                    new Convocation(clock.instant().plus(Duration.ofMinutes(5)), "Hội trường " + why, why, why));
            meeting.recordPresence(CommandKey.fresh(), session, presence());
        });
        nowhereInTheEngine();
        Cast.SAMPLE
                .seats()
                .forEach(member -> people.as(member, () -> interests.declare(CommandKey.fresh(), session, List.of())));
        people.as("chutich", () -> meeting.open(CommandKey.fresh(), session));
        Cast.SAMPLE.seats().stream()
                .filter(member -> !member.equals("uyvien8"))
                .forEach(member -> agree(member, session));
        people.as("chutich", () -> {
            meeting.closeBallot(CommandKey.fresh(), session);
            meeting.confirmResults(CommandKey.fresh(), session);
        });
        signMinutes("thuky", session);
        people.as("chutich", () -> minutes.giveBack(CommandKey.fresh(), session, why));
        nowhereInTheEngine();
        people.as("thuky", () -> minutes.amend(CommandKey.fresh(), session, why));
        nowhereInTheEngine();
        signMinutes("thuky", session);
        signMinutes("chutich", session);
        engine.runDueJobs();
    }

    private List<PresenceMark> presence() {
        return Cast.SAMPLE.seats().stream()
                .map(member -> member.equals("uyvien8")
                        ? PresenceMark.absent(people.id(member), why)
                        : PresenceMark.present(people.id(member), PresenceMode.IN_PERSON))
                .toList();
    }

    private void agree(String member, UUID session) {
        people.as(member, () -> {
            Map<UUID, Choice> choices = new HashMap<>();
            council.session(session).items().forEach(item -> choices.put(item.id(), Choice.AGREE));
            ballots.handIn(CommandKey.fresh(), session, choices);
        });
    }

    private void signMinutes(String who, UUID session) {
        people.as(
                who,
                () -> minutes.sign(
                        CommandKey.fresh(),
                        session,
                        minutes.minutes(session).newest().sha256(),
                        Cast.SAMPLE.password()));
    }

    private void struckAndSentBack(NominationDraft.Line granted, NominationDraft.Line struck) {
        PaperId decision = paper(granted, PaperKind.DECISION);
        people.as("canbo", () -> papers.prepare(CommandKey.fresh(), decision));
        people.as("chutich", () -> papers.sendBack(CommandKey.fresh(), decision, why));
        nowhereInTheEngine();
        people.as("canbo", () -> papers.prepare(CommandKey.fresh(), decision));
        people.as("chutich", () -> papers.strike(CommandKey.fresh(), decision, List.of(struck.id()), why));
        nowhereInTheEngine();
        signAndNumber(decision, FIRST_NUMBER);
    }

    private void refusedByTheCity(NominationDraft.Line refused) {
        PaperId submission = paper(refused, PaperKind.SUBMISSION);
        people.as("canbo", () -> papers.prepare(CommandKey.fresh(), submission));
        signAndNumber(submission, FIRST_NUMBER + 1);
        engine.runDueJobs();
        people.as("thamdinhtp", () -> papers.receive(CommandKey.fresh(), submission));
        engine.runDueJobs();
        AppraisalId appraisal = new AppraisalId(
                jdbc.queryForObject("select id from decision_appraisal where line = ?", UUID.class, refused.id()));
        people.as("thamdinhtp", () -> appraisals.propose(CommandKey.fresh(), appraisal, Proposal.REFUSE, why));
        nowhereInTheEngine();
        engine.runDueJobs();
    }

    private PaperId paper(NominationDraft.Line line, PaperKind kind) {
        return new PaperId(jdbc.queryForObject(
                "select paper from decision_paper_line where line = ? and kind = ?",
                UUID.class,
                line.id(),
                kind.name()));
    }

    private void signAndNumber(PaperId paper, int number) {
        people.as(
                "chutich",
                () -> papers.sign(
                        CommandKey.fresh(), paper, papers.details(paper).text().sha256(), Cast.SAMPLE.password()));
        people.as("vanthu", () -> papers.number(CommandKey.fresh(), paper, number, LocalDate.now(clock)));
    }
}
