package vn.thidua.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import vn.thidua.IntegrationTest;
import vn.thidua.TestFiles;
import vn.thidua.TestPeople;
import vn.thidua.document.AttachmentId;
import vn.thidua.document.BreakableStorage;
import vn.thidua.document.Received;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.CommandKey;

@IntegrationTest
class EvidenceServiceIT {

    @Autowired
    ApplicationContext context;

    @Autowired
    TestPeople people;

    @Autowired
    EvidenceService evidence;

    @Autowired
    DraftService drafts;

    @Autowired
    NominationService nominations;

    @Autowired
    BreakableStorage storage;

    Nominating nominating;

    @BeforeEach
    void begin() {
        nominating = new Nominating(context);
    }

    @Test
    void fullDisk_saysSoAndKeepsNothing_theDraftStaysAndTheFileComesInLater() {
        UUID id = nominating.drafted(Drafts.person("Nguyễn Thị Hường (mẫu)", "F-BKTP-CN"));

        storage.whileFull(() -> assertRefused(() -> upload(id, "moi.pdf"), "document.notKept"));

        assertThat(people.as("truongthon", () -> evidence.of(id))).hasSize(1);
        assertThat(people.as("truongthon", () -> nominations.details(id).stage()))
                .isEqualTo(NominationStage.DRAFT);

        upload(id, "moi.pdf");
        assertThat(people.as("truongthon", () -> evidence.of(id))).hasSize(2);
    }

    @Test
    void submittedNomination_takesNoMoreFiles_untilASupplementIsAsked() {
        UUID id = nominating.confirmed(Drafts.person("Nguyễn Thị Hường (mẫu)", "F-BKTP-CN"));
        assertRefused(() -> upload(id, "muon.pdf"), "nomination.error.notEditable");

        nominating.check(id, Map.of("checkOutcome", "SUPPLEMENT", "missing", "Biên bản họp thôn"));
        upload(id, "bo-sung.pdf");

        assertThat(people.as("canbo", () -> evidence.of(id))).hasSize(2);
    }

    @Test
    void othersThanTheNominator_addNothing() {
        UUID id = nominating.drafted(Drafts.person("Nguyễn Thị Hường (mẫu)", "F-BKTP-CN"));

        assertRefused(
                () -> people.as(
                        "truongthon-xuandong",
                        () -> TestFiles.send(
                                evidence::receive,
                                "la.pdf",
                                Nominating.PDF,
                                file -> evidence.keep(CommandKey.fresh(), id, file))),
                "shared.notFound");
        assertThatThrownBy(() ->
                        people.as("vanthu", () -> evidence.receive("la.pdf", new ByteArrayInputStream(Nominating.PDF))))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void fileOfOneLine_isSaidWhileDrafting_andIsOfTheWholeOnceTheLineIsGone() {
        NominationDraft.Line first = Drafts.person("Nguyễn Thị Hường (mẫu)", "F-BKTP-CN");
        NominationDraft.Line second = Drafts.person("Trần Thị Mận (mẫu)", "F-GK-CN");
        UUID id = nominating.drafted(first, second);
        AttachmentId file =
                people.as("truongthon", () -> evidence.of(id)).getFirst().id();

        assign(id, file, second.id());
        assertThat(lineOf(id)).containsExactly(Map.entry(file, second.id()));
        assign(id, file, first.id());
        assertThat(lineOf(id)).containsExactly(Map.entry(file, first.id()));
        assign(id, file, null);
        assertThat(lineOf(id)).isEmpty();

        assign(id, file, second.id());
        people.as("truongthon", () -> {
            NominationDraft read = drafts.draft(id);
            drafts.save(CommandKey.fresh(), withFirstLine(read));
        });
        assertThat(lineOf(id)).isEmpty();
        assertRefused(() -> assign(id, file, second.id()), "shared.notFound");
        assertRefused(() -> assign(id, new AttachmentId(UUID.randomUUID()), first.id()), "shared.notFound");
    }

    private static NominationDraft withFirstLine(NominationDraft read) {
        return new NominationDraft(
                read.id(),
                read.version(),
                read.unit(),
                read.movement(),
                read.type(),
                read.summary(),
                read.manner(),
                read.meeting(),
                List.of(read.lines().getFirst()));
    }

    private void assign(UUID id, AttachmentId file, @Nullable UUID line) {
        people.as("truongthon", () -> evidence.assign(CommandKey.fresh(), id, file, line));
    }

    private Map<AttachmentId, UUID> lineOf(UUID id) {
        return people.as("truongthon", () -> evidence.lineOf(id));
    }

    private void upload(UUID id, String name) {
        byte[] content = ("%PDF-1.4\n% " + UUID.randomUUID() + "\n%%EOF\n").getBytes(StandardCharsets.US_ASCII);
        people.as("truongthon", () -> {
            try (Received file = evidence.receive(name, new ByteArrayInputStream(content))) {
                evidence.keep(CommandKey.fresh(), id, file);
            }
        });
    }

    private static void assertRefused(ThrowingCallable call, String key) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        BusinessException.class, e -> assertThat(e.key()).isEqualTo(key));
    }
}
