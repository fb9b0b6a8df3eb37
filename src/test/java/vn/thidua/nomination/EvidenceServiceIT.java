package vn.thidua.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import vn.thidua.IntegrationTest;
import vn.thidua.TestFiles;
import vn.thidua.TestPeople;
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
                        "truongthon-xuandong", () -> TestFiles.send(
                                evidence::receive,
                                "la.pdf",
                                Nominating.PDF,
                                file -> evidence.keep(CommandKey.fresh(), id, file))),
                "shared.notFound");
        assertThatThrownBy(() ->
                        people.as("vanthu", () -> evidence.receive("la.pdf", new ByteArrayInputStream(Nominating.PDF))))
                .isInstanceOf(AccessDeniedException.class);
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
