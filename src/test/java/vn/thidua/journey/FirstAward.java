package vn.thidua.journey;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.thidua.MovableClock;
import vn.thidua.TestEngine;
import vn.thidua.TestFiles;
import vn.thidua.TestPeople;
import vn.thidua.award.CommendationType;
import vn.thidua.award.PositionClass;
import vn.thidua.council.AgendaService;
import vn.thidua.council.BallotService;
import vn.thidua.council.Convocation;
import vn.thidua.council.CouncilService;
import vn.thidua.council.InterestService;
import vn.thidua.council.MeetingService;
import vn.thidua.council.MinutesService;
import vn.thidua.council.PresenceMark;
import vn.thidua.council.PresenceMode;
import vn.thidua.council.ReadySubject;
import vn.thidua.council.tally.Choice;
import vn.thidua.decision.AppraisalId;
import vn.thidua.decision.AppraisalService;
import vn.thidua.decision.CityAnswerEntry;
import vn.thidua.decision.CityAnswerService;
import vn.thidua.decision.DeferralService;
import vn.thidua.decision.HandOverChannel;
import vn.thidua.decision.PaperId;
import vn.thidua.decision.PaperKind;
import vn.thidua.decision.PaperService;
import vn.thidua.decision.Proposal;
import vn.thidua.decision.SupplementDetails;
import vn.thidua.decision.SupplementDraft;
import vn.thidua.decision.SupplementService;
import vn.thidua.decision.SupplementWritingService;
import vn.thidua.nomination.Declaration;
import vn.thidua.nomination.DraftService;
import vn.thidua.nomination.EligibilityService;
import vn.thidua.nomination.EvidenceService;
import vn.thidua.nomination.LineStatus;
import vn.thidua.nomination.Manner;
import vn.thidua.nomination.NominationDetails;
import vn.thidua.nomination.NominationDraft;
import vn.thidua.nomination.NominationService;
import vn.thidua.nomination.Papers;
import vn.thidua.nomination.Procedure;
import vn.thidua.nomination.Sex;
import vn.thidua.nomination.SimpleGround;
import vn.thidua.nomination.Submission;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.SubjectKind;
import vn.thidua.shared.SubjectRef;
import vn.thidua.shared.UnitCode;
import vn.thidua.workflow.FormTaskService;
import vn.thidua.workflow.WorkItems;

/**
 * One nomination's way, as a list of steps that each are one act of one person (or of the engine). Every text field that
 * a person fills in carries the marker.
 */
public class FirstAward implements Where {

    /** Steps by which a test of another package finds its place. */
    public static final String VILLAGE_SUBMITS = "village submits";

    public static final String OFFICER_CHECKS = "officer checks";

    static final byte[] PDF = "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    private static final AtomicInteger NUMBERS = new AtomicInteger(40_000);

    /**
     * One act.
     *
     * @param ownTransactions whether it commits in parts by design: each result of a session is delivered alone
     */
    public record Step(String name, Runnable act, boolean ownTransactions) {

        Step(String name, Runnable act) {
            this(name, act, false);
        }

        /** Whether it is nobody's act: the jobs that the engine has to run by then. */
        boolean isTheEngines() {
            return name.startsWith("engine ");
        }
    }

    private final TestPeople people;
    private final TestEngine engine;
    private final MovableClock clock;
    private final JdbcTemplate jdbc;
    private final DraftService drafts;
    private final EvidenceService evidence;
    private final NominationService nominations;
    private final EligibilityService eligibility;
    private final FormTaskService forms;
    private final WorkItems workItems;
    private final AgendaService agenda;
    private final MeetingService meeting;
    private final InterestService interests;
    private final BallotService ballots;
    private final MinutesService minutes;
    private final CouncilService council;
    private final PaperService papers;
    private final AppraisalService appraisals;
    private final SupplementService supplements;
    private final SupplementWritingService supplementWriting;
    private final DeferralService deferrals;
    private final CityAnswerService cityAnswers;

    private final Cast cast;
    private final String marker;
    private final String form;
    private final UUID nomination;
    private final UUID line;
    private final Supplier<CommandKey> keys;
    private final IntSupplier numbers;
    private UUID session;

    public FirstAward(ApplicationContext context, String marker, String form) {
        this(context, Cast.SAMPLE, marker, form);
    }

    FirstAward(ApplicationContext context, Cast cast, String marker, String form) {
        this(
                context,
                cast,
                marker,
                form,
                UUID.randomUUID(),
                UUID.randomUUID(),
                CommandKey::fresh,
                NUMBERS::incrementAndGet);
    }

    /**
     * An award that may have begun in an earlier run of the program.
     *
     * @param keys the key of each command, in the order of the steps
     * @param numbers the numbers of its papers, in their order
     */
    public FirstAward(
            ApplicationContext context,
            Cast cast,
            String marker,
            String form,
            UUID nomination,
            UUID line,
            Supplier<CommandKey> keys,
            IntSupplier numbers) {
        this.cast = cast;
        this.nomination = nomination;
        this.line = line;
        this.keys = keys;
        this.numbers = numbers;
        this.marker = marker;
        this.form = form;
        people = context.getBean(TestPeople.class);
        engine = context.getBean(TestEngine.class);
        clock = context.getBean(MovableClock.class);
        jdbc = context.getBean(JdbcTemplate.class);
        drafts = context.getBean(DraftService.class);
        evidence = context.getBean(EvidenceService.class);
        nominations = context.getBean(NominationService.class);
        eligibility = context.getBean(EligibilityService.class);
        forms = context.getBean(FormTaskService.class);
        workItems = context.getBean(WorkItems.class);
        agenda = context.getBean(AgendaService.class);
        meeting = context.getBean(MeetingService.class);
        interests = context.getBean(InterestService.class);
        ballots = context.getBean(BallotService.class);
        minutes = context.getBean(MinutesService.class);
        council = context.getBean(CouncilService.class);
        papers = context.getBean(PaperService.class);
        appraisals = context.getBean(AppraisalService.class);
        supplements = context.getBean(SupplementService.class);
        supplementWriting = context.getBean(SupplementWritingService.class);
        deferrals = context.getBean(DeferralService.class);
        cityAnswers = context.getBean(CityAnswerService.class);
        session =
                jdbc
                        .queryForList("select session from council_agenda_item where subject = ?", UUID.class, line)
                        .stream()
                        .findFirst()
                        .orElseGet(UUID::randomUUID);
    }

    String form() {
        return form;
    }

    @Override
    public UnitCode unit() {
        return cast.village();
    }

    @Override
    public UUID nomination() {
        return nomination;
    }

    @Override
    public UUID line() {
        return line;
    }

    @Override
    public UUID session() {
        return session;
    }

    /** From the village to the commune chair's decision. */
    public List<Step> giayKhen() {
        List<Step> steps = new ArrayList<>(untilRecommended());
        steps.add(new Step("officer prepares the decision", () -> prepare(PaperKind.DECISION)));
        steps.add(new Step("chair signs the decision", () -> sign("chutich", PaperKind.DECISION)));
        steps.add(new Step("clerk numbers the decision", () -> number("vanthu", PaperKind.DECISION)));
        steps.add(new Step("engine finishes", engine::runDueJobs));
        return steps;
    }

    /** From the village to the city chair's decision. */
    public List<Step> bangKhen() {
        List<Step> steps = new ArrayList<>(untilAtTheCity());
        steps.addAll(fromTheCitysDesk());
        return steps;
    }

    /** The same, with the city asking the commune, and the commune the village, to complete the line. */
    List<Step> bangKhenWithSupplement() {
        List<Step> steps = new ArrayList<>(untilAtTheCity());
        steps.add(new Step(
                "reviewer asks for a supplement",
                () -> as("thamdinhtp", () -> appraisals.askSupplement(keys.get(), atTheCity(), marker))));
        steps.add(new Step(
                "officer adds a file",
                () -> as("thamdinh", () -> {
                    TestFiles.send(
                            supplements::receive,
                            marker + ".pdf",
                            PDF,
                            file -> supplements.attach(keys.get(), atTheCity(), file));
                })));
        steps.add(new Step("officer writes the answer", () -> as("thamdinh", this::writeAnswer)));
        steps.add(new Step(
                "officer asks the village",
                () -> as("thamdinh", () -> supplements.askVillage(keys.get(), atTheCity(), marker))));
        steps.add(new Step(
                "village gives it back",
                () -> as("truongthon", () -> supplements.returnToOfficer(keys.get(), atTheCity(), marker))));
        steps.add(new Step(
                "officer sends the answer",
                () -> as("thamdinh", () -> {
                    expect(supplements
                            .send(
                                    keys.get(),
                                    atTheCity(),
                                    supplements.details(atTheCity()).version())
                            .accepted());
                })));
        steps.addAll(fromTheCitysDesk());
        return steps;
    }

    /** By the city's own channel, until the clerk has entered what it answered on paper. */
    List<Step> untilAnsweredOnPaper() {
        List<Step> steps = new ArrayList<>(untilSubmissionSigned());
        steps.add(new Step(
                "clerk chooses the city's channel",
                () -> as(
                        "vanthu",
                        () -> papers.numberAndSend(
                                keys.get(),
                                paper(PaperKind.SUBMISSION),
                                NUMBERS.incrementAndGet(),
                                LocalDate.now(clock),
                                HandOverChannel.PACK))));
        steps.add(new Step("clerk sends the pack", this::sendPack));
        steps.add(new Step(
                "clerk enters the city's answer",
                () -> as("vanthu", () -> {
                    TestFiles.send(cityAnswers::receive, marker + ".pdf", PDF, scan -> {
                        cityAnswers.enter(keys.get(), paper(PaperKind.SUBMISSION), grantedByTheCity(), scan);
                        return scan;
                    });
                })));
        return steps;
    }

    private CityAnswerEntry grantedByTheCity() {
        return new CityAnswerEntry(
                NUMBERS.incrementAndGet(),
                "QĐ-UBND",
                LocalDate.now(clock),
                "Người ký " + marker,
                List.of(CityAnswerEntry.Line.granted(line, 1)));
    }

    /** By the simple procedure, until the chair has put the line off: no Council takes it again. */
    List<Step> untilPutOffWithoutCouncil() {
        List<Step> steps = new ArrayList<>();
        steps.add(new Step(
                "village drafts",
                () -> as("truongthon", () -> {
                    drafts.save(keys.get(), simple());
                })));
        steps.add(new Step(VILLAGE_SUBMITS, () -> as("truongthon", this::submit)));
        steps.add(new Step("officer appraises", () -> appraise(shortAppraisal(marker))));
        steps.add(new Step("officer prepares the decision", () -> prepare(PaperKind.DECISION)));
        steps.add(new Step(
                "chair puts it off",
                () -> as(
                        "chutich",
                        () -> deferrals.defer(keys.get(), paper(PaperKind.DECISION), List.of(line), marker))));
        return steps;
    }

    private NominationDraft simple() {
        NominationDraft whole = draft();
        return new NominationDraft(
                nomination,
                -1,
                cast.village(),
                null,
                CommendationType.DOT_XUAT,
                whole.summary(),
                new Manner(Procedure.SIMPLE, SimpleGround.SUDDEN),
                NominationDraft.Meeting.NONE,
                whole.lines());
    }

    static Map<String, Object> shortAppraisal(String marker) {
        Map<String, Object> answers = appraisal(marker);
        answers.keySet().removeAll(List.of("rightSubject", "evidence"));
        return answers;
    }

    List<Step> untilSubmissionSigned() {
        List<Step> steps = new ArrayList<>(untilRecommended());
        steps.add(new Step("officer prepares the submission", () -> prepare(PaperKind.SUBMISSION)));
        steps.add(new Step("chair signs the submission", () -> sign("chutich", PaperKind.SUBMISSION)));
        return steps;
    }

    List<Step> untilAtTheCity() {
        List<Step> steps = new ArrayList<>(untilSubmissionSigned());
        steps.add(new Step("clerk numbers the submission", () -> number("vanthu", PaperKind.SUBMISSION)));
        steps.add(new Step("engine hands over", engine::runDueJobs));
        steps.add(new Step(
                "city receives",
                () -> as("thamdinhtp", () -> papers.receive(keys.get(), paper(PaperKind.SUBMISSION)))));
        steps.add(new Step("engine opens the appraisals", engine::runDueJobs));
        return steps;
    }

    private List<Step> fromTheCitysDesk() {
        List<Step> steps = new ArrayList<>();
        steps.add(new Step("city reviewer proposes", this::propose));
        steps.add(new Step("engine drafts the city's decision", engine::runDueJobs));
        steps.add(new Step(
                "reviewer prepares the city's decision",
                () -> as("thamdinhtp", () -> papers.prepare(keys.get(), paper(PaperKind.DECISION)))));
        steps.add(new Step("city chair signs", () -> sign("chutichtp", PaperKind.DECISION)));
        steps.add(new Step("city clerk numbers", () -> number("vanthutp", PaperKind.DECISION)));
        steps.add(new Step("engine finishes", engine::runDueJobs));
        return steps;
    }

    /** Until the officer has it on the desk. */
    public List<Step> untilChecked() {
        List<Step> steps = new ArrayList<>();
        steps.add(new Step(
                "village drafts",
                () -> as("truongthon", () -> {
                    drafts.save(keys.get(), draft());
                })));
        steps.add(new Step(
                "village adds evidence",
                () -> as("truongthon", () -> {
                    TestFiles.send(
                            evidence::receive,
                            marker + ".pdf",
                            PDF,
                            file -> evidence.keep(keys.get(), nomination, file));
                })));
        steps.add(new Step(VILLAGE_SUBMITS, () -> as("truongthon", this::submit)));
        steps.add(new Step(
                "Front confirms",
                () -> as("mattran", () -> nominations.confirmByFront(keys.get(), nomination, marker))));
        return steps;
    }

    /** Until it is ready for the Council. */
    List<Step> untilAppraised() {
        List<Step> steps = new ArrayList<>(untilChecked());
        steps.add(new Step(OFFICER_CHECKS, () -> check(Map.of("checkOutcome", "COMPLETE"))));
        steps.add(new Step("officer appraises", () -> appraise(appraisal(marker))));
        return steps;
    }

    /** Hands in the officer's check; every paper is there. */
    void check(Map<String, Object> answers) {
        Map<String, Object> all = new HashMap<>(answers);
        as("canbo", () -> all.put("papers", Papers.present(forms, openTask())));
        if ("COMPLETE".equals(answers.get("checkOutcome"))) {
            all.put("proceedings", "NONE_KNOWN");
        }
        handIn("canbo", all);
    }

    private String openTask() {
        return workItems
                .openFor(SubjectRef.of("nomination", nomination))
                .getFirst()
                .taskId();
    }

    List<Step> untilRecommended() {
        List<Step> steps = new ArrayList<>(untilAppraised());
        steps.add(new Step("secretary plans the session", this::plan));
        steps.add(new Step(
                "secretary settles the agenda", () -> as("thuky", () -> agenda.settle(keys.get(), session))));
        steps.add(new Step(
                "secretary convenes",
                () -> as(
                        "thuky",
                        () -> meeting.convene(
                                keys.get(),
                                session,
                                new Convocation(
                                        clock.instant().plus(Duration.ofMinutes(5)),
                                        "Phòng họp " + marker,
                                        marker,
                                        "Hạn trình thành phố đã gần")))));
        cast.seats()
                .forEach(member -> steps.add(new Step(
                        member + " declares",
                        () -> as(member, () -> interests.declare(keys.get(), session, List.of())))));
        steps.add(new Step(
                "secretary records presence",
                () -> as(
                        "thuky",
                        () -> meeting.recordPresence(
                                keys.get(),
                                session,
                                cast.seats().stream()
                                        .map(username -> PresenceMark.present(
                                                people.id(cast.account(username)), PresenceMode.IN_PERSON))
                                        .toList()))));
        steps.add(new Step("chair opens", () -> as("chutichhd", () -> meeting.open(keys.get(), session))));
        for (String member : cast.voters()) {
            steps.add(new Step(member + " votes", () -> vote(member)));
        }
        steps.add(new Step(
                "chair closes the ballot", () -> as("chutichhd", () -> meeting.closeBallot(keys.get(), session))));
        steps.add(new Step("engine counts", engine::runDueJobs));
        steps.add(new Step("chair confirms", () -> as("chutichhd", () -> meeting.confirmResults(keys.get(), session))));
        steps.add(new Step(
                "secretary writes the narrative", () -> as("thuky", () -> minutes.amend(keys.get(), session, marker))));
        steps.add(new Step("secretary signs the minutes", () -> signMinutes("thuky")));
        steps.add(new Step("chair signs the minutes", () -> signMinutes("chutichhd")));
        steps.add(new Step("engine delivers", engine::runDueJobs, true));
        return steps;
    }

    NominationDraft draft() {
        return draft(cast, nomination, line, -1, form, marker, LocalDate.now(clock));
    }

    static NominationDraft draft(
            Cast cast, UUID nomination, UUID line, long version, String form, String marker, LocalDate today) {
        NominationDraft.Line nominee = new NominationDraft.Line(
                line,
                SubjectKind.INDIVIDUAL,
                "Nguyễn Thị " + marker,
                1968,
                Sex.F,
                "Xóm 2 " + marker,
                PositionClass.DIRECT_WORKER,
                form,
                "Hiến đất mở rộng đường thôn " + marker,
                List.of(new NominationDraft.Figure(
                        "Diện tích " + marker, "126 " + marker, "m² " + marker, "2025 " + marker)),
                138,
                3);
        return new NominationDraft(
                nomination,
                version,
                cast.village(),
                "NTM",
                CommendationType.PHONG_TRAO,
                "Hiến đất " + marker,
                new NominationDraft.Meeting(today.minusDays(5), 182, 141),
                List.of(nominee));
    }

    static Map<String, Object> appraisal(String marker) {
        Map<String, Object> answers = new HashMap<>();
        for (String criterion : List.of("rightSubject", "achievement", "evidence", "noHold", "once")) {
            answers.put(criterion, "PASS");
        }
        answers.put("report", "Đủ tiêu chuẩn, " + marker);
        answers.put("appraisalOutcome", "APPROPRIATE");
        return answers;
    }

    /** Warnings are answered first, such as that a leader stands beside the body that they lead. */
    private void appraise(Map<String, Object> answers) {
        as(
                "thamdinh",
                () -> nominations.details(nomination).lines().stream()
                        .filter(each -> each.status() == LineStatus.SUBMITTED)
                        .forEach(each -> each.findings().stream()
                                .filter(NominationDetails.Finding::asksReason)
                                .forEach(finding -> eligibility.giveReason(
                                        keys.get(), nomination, each.id(), finding.rule(), marker))));
        Map<String, Object> all = new HashMap<>(answers);
        as("thamdinh", () -> all.put("papers", Papers.present(forms, openTask())));
        handIn("thamdinh", all);
    }

    void handIn(String who, Map<String, Object> answers) {
        as(who, () -> {
            String task = openTask();
            FormTaskService.Submission submission = forms.submit(keys.get(), task, answers);
            expect(submission instanceof FormTaskService.Submission.Accepted);
        });
    }

    private void plan() {
        session = as("thuky", () -> {
            ReadySubject mine = agenda.ready(cast.commune()).stream()
                    .filter(ready -> ready.subject().id().equals(line))
                    .findFirst()
                    .orElseThrow();
            return agenda.plan(keys.get(), cast.commune(), List.of(mine.key()));
        });
    }

    private void vote(String member) {
        as(member, () -> {
            Map<UUID, Choice> choices = new HashMap<>();
            council.session(session).items().forEach(item -> choices.put(item.id(), Choice.AGREE));
            ballots.handIn(keys.get(), session, choices);
        });
    }

    private void signMinutes(String who) {
        as(who, () -> {
            String sha256 = minutes.minutes(session).newest().sha256();
            minutes.sign(keys.get(), session, sha256, cast.password());
        });
    }

    PaperId paper(PaperKind kind) {
        return new PaperId(jdbc.queryForObject(
                "select paper from decision_paper_line where line = ? and kind = ? order by added_at desc limit 1",
                UUID.class,
                line,
                kind.name()));
    }

    void prepare(PaperKind kind) {
        as("thamdinh", () -> papers.prepare(keys.get(), paper(kind)));
    }

    private void sign(String who, PaperKind kind) {
        as(
                who,
                () -> papers.sign(
                        keys.get(),
                        paper(kind),
                        papers.details(paper(kind)).text().sha256(),
                        cast.password()));
    }

    private void number(String who, PaperKind kind) {
        as(who, () -> papers.number(keys.get(), paper(kind), numbers.getAsInt(), LocalDate.now(clock)));
    }

    private void propose() {
        as("thamdinhtp", () -> appraisals.propose(keys.get(), atTheCity(), Proposal.APPROVE, marker));
    }

    AppraisalId atTheCity() {
        return new AppraisalId(
                jdbc.queryForObject("select id from decision_appraisal where line = ?", UUID.class, line));
    }

    private void writeAnswer() {
        SupplementDetails now = supplements.details(atTheCity());
        supplementWriting.keep(
                atTheCity(),
                new SupplementDraft(now.content(), now.answer()),
                new SupplementDraft(now.content(), marker));
    }

    private void sendPack() {
        as("vanthu", () -> {
            String task = workItems
                    .waitingIn("CitySubmission", paper(PaperKind.SUBMISSION).toString())
                    .getFirst()
                    .taskId();
            Map<String, Object> answers = Map.of("sentOn", LocalDate.now(clock).toString(), "channel", marker);
            expect(forms.submit(keys.get(), task, answers) instanceof FormTaskService.Submission.Accepted);
        });
    }

    void as(String part, Runnable act) {
        people.as(cast.account(part), act);
    }

    private <T> T as(String part, Supplier<T> act) {
        return people.as(cast.account(part), act);
    }

    private void submit() {
        Submission sent = drafts.submit(keys.get(), nomination, Declaration.FULL);
        if (!sent.accepted()) {
            throw new IllegalStateException("Not accepted: " + sent.missing());
        }
    }

    private static void expect(boolean holds) {
        if (!holds) {
            throw new IllegalStateException("The step was not accepted");
        }
    }
}
