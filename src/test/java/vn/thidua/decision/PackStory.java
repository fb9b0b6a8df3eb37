package vn.thidua.decision;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.BeanFactory;
import vn.thidua.TestFiles;
import vn.thidua.TestPeople;
import vn.thidua.shared.CommandKey;
import vn.thidua.workflow.FormTaskService;
import vn.thidua.workflow.WorkItems;

/** A submission that goes to the city on the city's own channel, by the clerk whose work it is. */
class PackStory {

    static final AtomicInteger NUMBERS = new AtomicInteger(2_000);

    static final byte[] PDF = "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    private final PaperStory papers;
    private final PaperService service;
    private final CityAnswerService answers;
    private final FormTaskService forms;
    private final WorkItems workItems;
    private final TestPeople people;
    private final Clock clock;

    PackStory(BeanFactory beans, TestPeople people) {
        this.papers = new PaperStory(beans, people);
        this.service = beans.getBean(PaperService.class);
        this.answers = beans.getBean(CityAnswerService.class);
        this.forms = beans.getBean(FormTaskService.class);
        this.workItems = beans.getBean(WorkItems.class);
        this.people = people;
        this.clock = beans.getBean(Clock.class);
    }

    /** Signed, and numbered for the city's own channel. */
    void numbered(PaperId submission) {
        papers.prepare(submission);
        signedAndNumbered(submission);
    }

    /** A prepared one, as it lies before the chair. */
    void signedAndNumbered(PaperId submission) {
        papers.sign("chutich", submission);
        people.as(
                "vanthu",
                () -> service.numberAndSend(
                        CommandKey.fresh(),
                        submission,
                        PaperStory.NUMBERS.incrementAndGet(),
                        LocalDate.now(clock),
                        HandOverChannel.PACK));
    }

    /** Hands in the form of the pack. */
    void send(PaperId submission, LocalDate on, String channel) {
        people.as("vanthu", () -> {
            String task = workItems
                    .waitingIn("CitySubmission", submission.toString())
                    .getFirst()
                    .taskId();
            FormTaskService.Submission handedIn =
                    forms.submit(CommandKey.fresh(), task, Map.of("sentOn", on.toString(), "channel", channel));
            if (handedIn instanceof FormTaskService.Submission.Invalid invalid) {
                throw new IllegalStateException("Refused: " + invalid.problems());
            }
        });
    }

    void sent(PaperId submission) {
        numbered(submission);
        send(submission, LocalDate.now(clock), "Bưu điện");
    }

    void enter(PaperId submission, int number, CityAnswerEntry.Line... lines) {
        enter(
                submission,
                new CityAnswerEntry(
                        number, "QĐ-UBND", LocalDate.now(clock), "Lê Anh Quân (mẫu), Phó Chủ tịch", List.of(lines)),
                PDF);
    }

    void enter(PaperId submission, CityAnswerEntry entry, byte[] scan) {
        enterAs("vanthu", submission, entry, scan);
    }

    void enterWithoutScan(PaperId submission, CityAnswerEntry entry) {
        people.as("vanthu", () -> answers.enter(CommandKey.fresh(), submission, entry, null));
    }

    void enterAs(String who, PaperId submission, CityAnswerEntry entry, byte[] scan) {
        enterAs(who, CommandKey.fresh(), submission, entry, scan);
    }

    void enterAs(String who, CommandKey key, PaperId submission, CityAnswerEntry entry, byte[] scan) {
        people.as(
                who,
                () -> TestFiles.send(answers::receive, "quyet-dinh.pdf", scan, file -> {
                    answers.enter(key, submission, entry, file);
                    return file.name();
                }));
    }
}
