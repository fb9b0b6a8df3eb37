package vn.thidua.journey;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.thidua.TestEngine;
import vn.thidua.TestPeople;
import vn.thidua.council.AgendaService;
import vn.thidua.council.Convocation;
import vn.thidua.council.MeetingService;
import vn.thidua.council.PresenceMark;
import vn.thidua.council.PresenceMode;
import vn.thidua.council.SubjectKey;
import vn.thidua.decision.AppraisalService;
import vn.thidua.decision.HeldLineService;
import vn.thidua.decision.PaperDetails;
import vn.thidua.decision.PaperId;
import vn.thidua.decision.PaperService;
import vn.thidua.decision.Proposal;
import vn.thidua.nomination.Drafts;
import vn.thidua.nomination.LineHoldService;
import vn.thidua.nomination.LineStatus;
import vn.thidua.nomination.Nominating;
import vn.thidua.nomination.NominationDraft;
import vn.thidua.nomination.NominationService;
import vn.thidua.organization.HoldDraft;
import vn.thidua.organization.HoldGround;
import vn.thidua.organization.HoldService;
import vn.thidua.organization.SubjectId;
import vn.thidua.shared.CommandKey;

/** Holds on somebody nominated at the sample commune, and what everybody else does meanwhile. */
class HoldStory {

    static final String SOURCE = "Công an xã, công văn mật danh 71";
    static final String REASON = "Có đơn tố cáo đang xác minh";

    private static final AtomicInteger NUMBERS = new AtomicInteger(71_000);

    final Nominating nominating;
    final AwardRoad road;

    private final TestPeople people;
    private final TestEngine engine;
    private final NominationService nominations;
    private final LineHoldService lineHolds;
    private final HoldService holds;
    private final HeldLineService heldLines;
    private final AgendaService agenda;
    private final MeetingService meeting;
    private final PaperService papers;
    private final AppraisalService appraisals;
    private final JdbcTemplate jdbc;
    private final Clock clock;

    HoldStory(ApplicationContext context) {
        nominating = new Nominating(context);
        road = new AwardRoad(context);
        people = context.getBean(TestPeople.class);
        engine = context.getBean(TestEngine.class);
        nominations = context.getBean(NominationService.class);
        lineHolds = context.getBean(LineHoldService.class);
        holds = context.getBean(HoldService.class);
        heldLines = context.getBean(HeldLineService.class);
        agenda = context.getBean(AgendaService.class);
        meeting = context.getBean(MeetingService.class);
        papers = context.getBean(PaperService.class);
        appraisals = context.getBean(AppraisalService.class);
        jdbc = context.getBean(JdbcTemplate.class);
        clock = context.getBean(Clock.class);
    }

    /** Two who are ready for the Council. */
    UUID ready(Two two) {
        return nominating.ready(two.held(), two.other());
    }

    /** Both recommended by one session. */
    UUID recommended(Two two) {
        UUID nomination = ready(two);
        road.throughTheCouncil(List.of(two.held().id(), two.other().id()), 11);
        return nomination;
    }

    void prepare(String who, PaperId paper) {
        people.as(who, () -> papers.prepare(CommandKey.fresh(), paper));
    }

    void setAside(String who, PaperId paper) {
        people.as(who, () -> heldLines.setAside(CommandKey.fresh(), paper));
    }

    /** The city's reviewer finds both worthy. */
    void bothProposed(Two two) {
        proposed(two.held(), two.other());
    }

    /** The city's reviewer finds each worthy. */
    void proposed(NominationDraft.Line... lines) {
        for (NominationDraft.Line line : lines) {
            people.as(
                    "thamdinhtp",
                    () -> appraisals.propose(CommandKey.fresh(), road.appraisalOf(line.id()), Proposal.APPROVE, "Đủ"));
        }
        engine.runDueJobs();
    }

    record Two(NominationDraft.Line held, NominationDraft.Line other) {}

    static Two two(String form, String name) {
        return new Two(
                Drafts.person("Tống " + name + " Chờ (mẫu)", form), Drafts.person("Tống " + name + " Đi (mẫu)", form));
    }

    UUID place(UUID nomination, NominationDraft.Line line) {
        HoldDraft typed = new HoldDraft(HoldGround.COMPLAINT, SOURCE, REASON, LocalDate.now(clock));
        return people.as("canbo", () -> lineHolds.place(CommandKey.fresh(), nomination, line.id(), typed));
    }

    SubjectId subject(NominationDraft.Line line) {
        return new SubjectId(
                jdbc.queryForObject("select subject from nomination_line where id = ?", UUID.class, line.id()));
    }

    void release(UUID hold) {
        people.as("chutich", () -> holds.release(CommandKey.fresh(), hold, "Kết luận: không có vi phạm"));
    }

    LineStatus status(UUID nomination, NominationDraft.Line line) {
        return people.as("truongthon", () -> nominations.details(nomination)).lines().stream()
                .filter(row -> row.id().equals(line.id()))
                .findFirst()
                .orElseThrow()
                .status();
    }

    boolean offered(NominationDraft.Line line) {
        return people.as("thuky", () -> agenda.ready(Cast.SAMPLE.commune())).stream()
                .anyMatch(ready -> ready.subject().id().equals(line.id()));
    }

    static List<SubjectKey> keys(NominationDraft.Line... lines) {
        return List.of(lines).stream()
                .map(line -> new SubjectKey("nomination-line", line.id()))
                .toList();
    }

    UUID convened(NominationDraft.Line... lines) {
        return people.as("thuky", () -> {
            UUID session = agenda.plan(CommandKey.fresh(), Cast.SAMPLE.commune(), keys(lines));
            agenda.settle(CommandKey.fresh(), session);
            meeting.convene(
                    CommandKey.fresh(),
                    session,
                    new Convocation(
                            clock.instant().plus(Duration.ofMinutes(5)),
                            "Hội trường UBND xã",
                            "Kính mời",
                            "Hạn trình thành phố đã gần"));
            meeting.recordPresence(
                    CommandKey.fresh(),
                    session,
                    Cast.SAMPLE.voters().stream()
                            .map(member -> PresenceMark.present(people.id(member), PresenceMode.IN_PERSON))
                            .toList());
            return session;
        });
    }

    int papersOf(NominationDraft.Line line) {
        return jdbc.queryForObject("select count(*) from decision_paper_line where line = ?", Integer.class, line.id());
    }

    PaperDetails details(String reader, PaperId paper) {
        return people.as(reader, () -> papers.details(paper));
    }

    void sign(String who, PaperId paper) {
        people.as(
                who,
                () -> papers.sign(
                        CommandKey.fresh(), paper, papers.details(paper).text().sha256(), Cast.SAMPLE.password()));
    }

    void number(String who, PaperId paper) {
        people.as(who, () -> papers.number(CommandKey.fresh(), paper, NUMBERS.incrementAndGet(), LocalDate.now(clock)));
        engine.runDueJobs();
    }
}
