package vn.thidua.journey;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.thidua.MovableClock;
import vn.thidua.TestEngine;
import vn.thidua.TestPeople;
import vn.thidua.council.AgendaService;
import vn.thidua.council.ReadySubject;
import vn.thidua.council.SubjectKey;
import vn.thidua.decision.AppraisalId;
import vn.thidua.decision.AppraisalService;
import vn.thidua.decision.PaperAct;
import vn.thidua.decision.PaperId;
import vn.thidua.decision.PaperKind;
import vn.thidua.decision.PaperService;
import vn.thidua.decision.Proposal;
import vn.thidua.shared.CommandKey;

/** The common rest of every way: the Council, the commune's decision, the city. */
class AwardRoad {

    private static final AtomicInteger NUMBERS = new AtomicInteger(60_000);

    private final TestPeople people;
    private final TestEngine engine;
    private final MovableClock clock;
    private final JdbcTemplate jdbc;
    private final AgendaService agenda;
    private final CouncilRoad council;
    private final PaperService papers;
    private final AppraisalService appraisals;

    AwardRoad(ApplicationContext context) {
        people = context.getBean(TestPeople.class);
        engine = context.getBean(TestEngine.class);
        clock = context.getBean(MovableClock.class);
        jdbc = context.getBean(JdbcTemplate.class);
        agenda = context.getBean(AgendaService.class);
        council = new CouncilRoad(
                context,
                new CouncilRoad.Sitting(
                        Cast.SAMPLE.commune(), Cast.SAMPLE.seats(), "chutich", "thuky", "Hội trường UBND xã"));
        papers = context.getBean(PaperService.class);
        appraisals = context.getBean(AppraisalService.class);
    }

    /** All eleven vote, so many of them for the line; answers with the text of the signed minutes. */
    String throughTheCouncil(UUID line, int yes) {
        return throughTheCouncil(List.of(line), yes);
    }

    /** The same for several lines in one session. */
    String throughTheCouncil(List<UUID> lines, int yes) {
        return throughTheCouncil(lines, yes, () -> {});
    }

    /** @param sitting what happens while the Council sits, before it votes */
    String throughTheCouncil(List<UUID> lines, int yes, Runnable sitting) {
        List<SubjectKey> mine = people.as("thuky", () -> agenda.ready(Cast.SAMPLE.commune())).stream()
                .filter(ready -> lines.contains(ready.subject().id()))
                .map(ReadySubject::key)
                .toList();
        UUID session = council.convened(mine);
        council.opened(session, List.of());
        sitting.run();
        council.voted(session, Cast.SAMPLE.voters(), yes);
        return council.delivered(session);
    }

    /** The commune decides; answers with the text as signed. */
    String decided(UUID line, String signer) {
        return issued(line, PaperKind.DECISION, signer);
    }

    /** The commune submits to the city, which takes it in; answers with the text as signed. */
    String submittedToTheCity(UUID line) {
        String text = issued(line, PaperKind.SUBMISSION, "chutich");
        people.as("thamdinhtp", () -> papers.receive(CommandKey.fresh(), paperOf(line, PaperKind.SUBMISSION)));
        engine.runDueJobs();
        return text;
    }

    /** The city appraises the line and grants it. */
    void decidedByTheCity(UUID line) {
        AppraisalId appraisal = appraisalOf(line);
        people.as("thamdinhtp", () -> appraisals.propose(CommandKey.fresh(), appraisal, Proposal.APPROVE, "Đủ"));
        engine.runDueJobs();
        signedByTheCity(line);
    }

    /** The city's decision on which the line stands is signed and numbered. */
    void signedByTheCity(UUID line) {
        PaperId decision = paperOf(line, PaperKind.DECISION);
        people.as("thamdinhtp", () -> papers.prepare(CommandKey.fresh(), decision));
        sign("chutichtp", decision);
        number("vanthutp", decision);
    }

    private String issued(UUID line, PaperKind kind, String signer) {
        PaperId paper = paperOf(line, kind);
        if (people.as("canbo", () -> papers.details(paper)).acts().contains(PaperAct.PREPARE)) {
            people.as("canbo", () -> papers.prepare(CommandKey.fresh(), paper));
        }
        sign(signer, paper);
        number("vanthu", paper);
        return people.as("canbo", () -> papers.details(paper)).text().text();
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

    AppraisalId appraisalOf(UUID line) {
        return new AppraisalId(
                jdbc.queryForObject("select id from decision_appraisal where line = ?", UUID.class, line));
    }

    PaperId paperOf(UUID line, PaperKind kind) {
        return new PaperId(jdbc.queryForObject(
                "select paper from decision_paper_line where line = ? and kind = ? order by added_at desc limit 1",
                UUID.class,
                line,
                kind.name()));
    }
}
