package vn.thidua.faults;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import vn.thidua.TestFiles;
import vn.thidua.TestPeople;
import vn.thidua.nomination.EvidenceService;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.Texts;

/** Evidence for a drafted nomination. */
final class Uploads {

    private final TestPeople people;
    private final EvidenceService evidence;
    private final Texts texts;
    private final UUID nomination;

    Uploads(ApplicationContext context, Road road) {
        people = context.getBean(TestPeople.class);
        evidence = context.getBean(EvidenceService.class);
        texts = context.getBean(Texts.class);
        nomination = road.nomination();
    }

    /** {@code kept <id>}, or {@code refused} with what the person reads. */
    String upload(int bytes) {
        StringBuilder pdf = new StringBuilder("%PDF-1.4\n% " + UUID.randomUUID() + "\n");
        while (pdf.length() < bytes) {
            pdf.append("% minh chứng\n");
        }
        byte[] content = pdf.append("%%EOF\n").toString().getBytes(StandardCharsets.UTF_8);
        try {
            return "kept "
                    + people.as(
                                    "truongthon",
                                    () -> TestFiles.send(
                                            evidence::receive,
                                            "biên-bản.pdf",
                                            content,
                                            file -> evidence.keep(CommandKey.fresh(), nomination, file)))
                            .value();
        } catch (BusinessException e) {
            return "refused " + texts.text(e.key(), e.details().toArray());
        }
    }
}
