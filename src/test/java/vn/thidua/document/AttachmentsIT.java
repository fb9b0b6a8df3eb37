package vn.thidua.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.IntegrationTest;
import vn.thidua.MovableClock;
import vn.thidua.TestFiles;
import vn.thidua.audit.AuditLog;
import vn.thidua.audit.AuditTrail;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.CurrentActor;
import vn.thidua.shared.SubjectRef;
import vn.thidua.shared.UnitCode;

@IntegrationTest
class AttachmentsIT {

    private static final UnitCode UNIT = new UnitCode("ND");

    @Autowired
    private Attachments attachments;

    @Autowired
    private StoredFiles files;

    @Autowired
    private FolderEvidenceStorage storage;

    @Autowired
    private EvidenceSettings settings;

    @Autowired
    private Reception reception;

    @Autowired
    private RefusedFiles refused;

    @Autowired
    private EvidenceSweep sweep;

    @Autowired
    private AuditLog audit;

    @Autowired
    private ObjectProvider<AttachmentGate> gates;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private CurrentActor currentActor;

    @Autowired
    private MovableClock clock;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcTemplate jdbc;

    private final SubjectRef subject = SubjectRef.of(PlantedGate.TYPE, UUID.randomUUID());

    @Test
    void keptFile_hasItsRowItsBytesAndItsEntry() throws IOException {
        byte[] content = SampleFiles.pdf();

        AttachmentId id = keep("Biên bản họp thôn.pdf", content);

        Attachments.Attachment row = attachments.of(subject).getFirst();
        assertThat(row.id()).isEqualTo(id);
        assertThat(row.name()).isEqualTo("Biên bản họp thôn.pdf");
        assertThat(row.contentType()).isEqualTo("application/pdf");
        assertThat(row.bytes()).isEqualTo(content.length);
        assertThat(row.path()).isEqualTo("/tai-lieu/" + id.value());
        try (InputStream bytes = attachments.open(subject, id).content()) {
            assertThat(bytes.readAllBytes()).isEqualTo(content);
        }
        assertThat(trail.of(subject)).extracting(AuditTrail.Row::action).containsExactly("document.attached");
    }

    @Test
    void sameBytesAgain_areOneAttachment() {
        byte[] content = SampleFiles.jpeg();

        assertThat(keep("mot.jpg", content)).isEqualTo(keep("hai.jpg", content));
        assertThat(attachments.of(subject)).hasSize(1);
        assertThat(trail.of(subject)).hasSize(1);
    }

    @Test
    void sameBytesOnTwoSubjects_areOneFileWithTwoRows() throws IOException {
        byte[] content = SampleFiles.png();
        SubjectRef other = SubjectRef.of(PlantedGate.TYPE, UUID.randomUUID());
        AttachmentId here = keep("anh.png", content);
        AttachmentId there = keep(other, "anh.png", content);

        attachments.remove(subject, here);
        clock.advance(Duration.ofDays(2));
        sweep.sweep();

        assertThat(attachments.of(subject)).isEmpty();
        try (InputStream bytes = attachments.open(other, there).content()) {
            assertThat(bytes.readAllBytes()).isEqualTo(content);
        }
    }

    @Test
    void removedFile_isForgottenADayLater() throws IOException {
        AttachmentId id = keep("anh.png", SampleFiles.png());
        String sha256 = attachments.of(subject).getFirst().sha256();
        attachments.remove(subject, id);

        sweep.sweep();
        assertThat(storage.place(sha256)).exists();

        clock.advance(Duration.ofDays(2));
        sweep.sweep();
        assertThat(storage.place(sha256)).doesNotExist();
        assertThat(trail.of(subject))
                .extracting(AuditTrail.Row::action)
                .containsExactly("document.removed", "document.attached");
    }

    @Test
    void kindOfSubjectThatNobodyGuards_takesNoFiles() {
        SubjectRef gateless = SubjectRef.of("gateless", UUID.randomUUID());

        assertThatThrownBy(() -> keep(gateless, "tep.pdf", SampleFiles.pdf()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("gateless");
    }

    @Test
    void purgedFiles_areForgottenAtOnce_unlessAnotherSubjectNamesThem() {
        byte[] shared = SampleFiles.pdf();
        SubjectRef other = SubjectRef.of(PlantedGate.TYPE, UUID.randomUUID());
        keep("rieng.pdf", SampleFiles.pdf());
        keep("chung.pdf", shared);
        keep(other, "chung.pdf", shared);
        List<String> names = attachments.of(subject).stream()
                .map(Attachments.Attachment::sha256)
                .toList();

        attachments.purge(subject);

        assertThat(attachments.of(subject)).isEmpty();
        assertThat(storage.place(names.getFirst())).doesNotExist();
        assertThat(storage.place(names.getLast())).exists();
    }

    @Test
    void purgeRolledBack_forgetsNothing() {
        keep("tep.pdf", SampleFiles.pdf());
        String sha256 = attachments.of(subject).getFirst().sha256();

        transaction.executeWithoutResult(status -> {
            attachments.purge(subject);
            status.setRollbackOnly();
        });

        assertThat(attachments.of(subject)).hasSize(1);
        assertThat(storage.place(sha256)).exists();
    }

    @Test
    void scriptNamedAsPicture_isRefused() {
        assertRefused(() -> keep("anh.png", SampleFiles.html()), "document.type");
        assertThat(attachments.of(subject)).isEmpty();
    }

    @Test
    void tooLargeFile_isRefusedWithoutReadingItAll() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 1;
            }
        };

        assertRefused(() -> attachments.receive("lon.pdf", endless), "document.size");
    }

    @Test
    void oneFileMoreThanAllowed_isRefused_alsoAtOnce() throws InterruptedException {
        int most = settings.maxCount();
        List<Callable<AttachmentId>> uploads = IntStream.range(0, most + 4)
                .<Callable<AttachmentId>>mapToObj(upload -> () -> keep("tep.pdf", SampleFiles.pdf()))
                .toList();
        try (ExecutorService pool = Executors.newFixedThreadPool(7)) {
            List<Future<AttachmentId>> done = new ArrayList<>(pool.invokeAll(uploads));

            assertThat(done)
                    .filteredOn(upload -> upload.state() == Future.State.SUCCESS)
                    .hasSize(most);
        }
        assertThat(attachments.of(subject)).hasSize(most);
        assertRefused(() -> keep("tep.pdf", SampleFiles.pdf()), "document.count");
    }

    @Test
    void moreBytesThanAllowedInAll_areRefused_alsoAtOnce() throws InterruptedException {
        int each = (int) settings.maxSize().toBytes() - 1_000;
        int fit = (int) (settings.maxTotal().toBytes() / each);
        List<Callable<AttachmentId>> uploads = IntStream.range(0, fit + 2)
                .<Callable<AttachmentId>>mapToObj(upload -> () -> keep("tep.pdf", SampleFiles.pdfOf(each)))
                .toList();
        try (ExecutorService pool = Executors.newFixedThreadPool(3)) {
            assertThat(pool.invokeAll(uploads))
                    .filteredOn(upload -> upload.state() == Future.State.SUCCESS)
                    .hasSize(fit);
        }

        assertRefused(() -> keep("tep.pdf", SampleFiles.pdfOf(each)), "document.total");
        assertThat(attachments.of(subject).stream()
                        .mapToLong(Attachments.Attachment::bytes)
                        .sum())
                .isLessThanOrEqualTo(settings.maxTotal().toBytes());
    }

    @Test
    void keptPhoto_isWithoutMetadataAndSaysWhatCame() throws IOException {
        byte[] photo = Arrays.copyOf(SampleFiles.jpeg(), 4_000);

        keep("anh.jpg", photo);

        Attachments.Attachment row = attachments.of(subject).getFirst();
        assertThat(row.bytes()).isLessThan(photo.length);
        assertThat(row.scan()).isEqualTo(ScanState.NOT_SCANNED);
        try (Incoming came = Incoming.receive(new ByteArrayInputStream(photo), photo.length, "anh.jpg")) {
            assertThat(jdbc.queryForObject(
                            "select received_sha256 from document_attachment where id = ?",
                            String.class,
                            row.id().value()))
                    .isEqualTo(came.sha256())
                    .isNotEqualTo(row.sha256());
        }
    }

    @Test
    void infectedFile_isRefusedAndOnTheTrail() throws IOException {
        Incoming file = Incoming.receive(new ByteArrayInputStream(SampleFiles.pdf()), 1_000, "tep.pdf");
        try (Received infected = new Received(
                "tep.pdf", FileType.PDF, file, file.sha256(), new Scanning.Outcome(ScanState.CLEAN, "Eicar-Test"))) {
            assertRefused(() -> attachments.keep(subject, UNIT, infected), "document.infected");
        }

        assertThat(attachments.of(subject)).isEmpty();
        assertThat(storage.place(file.sha256())).doesNotExist();
        assertThat(trail.of(subject)).singleElement().satisfies(row -> {
            assertThat(row.action()).isEqualTo("document.infected");
            assertThat(row.after()).contains("Eicar-Test");
        });
    }

    @Test
    void receivedFile_isKeptAgainWhenTheCommandIsRepeated() {
        try (Received file = attachments.receive("tep.pdf", new ByteArrayInputStream(SampleFiles.pdf()))) {
            transaction.executeWithoutResult(status -> {
                attachments.keep(subject, UNIT, file);
                status.setRollbackOnly();
            });
            attachments.keep(subject, UNIT, file);
        }

        assertThat(attachments.of(subject)).hasSize(1);
    }

    @Test
    void fileOfAnotherSubject_isNotThere() {
        AttachmentId id = keep("tep.pdf", SampleFiles.pdf());
        SubjectRef other = SubjectRef.of(PlantedGate.TYPE, UUID.randomUUID());

        assertRefused(() -> attachments.open(other, id), "shared.notFound");
        assertRefused(() -> attachments.remove(other, id), "shared.notFound");
    }

    @Test
    void storageThatFails_leavesNeitherRowNorEntry() {
        StoredAttachments onFullDisk = new StoredAttachments(
                files, reception, new FullDisk(), settings, refused, gates, audit, events, currentActor, clock);

        try (Received file = attachments.receive("tep.pdf", new ByteArrayInputStream(SampleFiles.pdf()))) {
            assertRefused(
                    () -> transaction.executeWithoutResult(status -> onFullDisk.keep(subject, UNIT, file)),
                    "document.notKept");
        }
        assertThat(attachments.of(subject)).isEmpty();
        assertThat(trail.of(subject)).isEmpty();
    }

    @Test
    void rolledBackUpload_leavesBytesOnlyUntilTheSweep() throws IOException {
        byte[] content = SampleFiles.pdf();
        transaction.executeWithoutResult(status -> {
            keep("tep.pdf", content);
            status.setRollbackOnly();
        });
        String sha256;
        try (Incoming again = Incoming.receive(new ByteArrayInputStream(content), content.length, "tep.pdf")) {
            sha256 = again.sha256();
        }
        assertThat(attachments.of(subject)).isEmpty();

        clock.advance(Duration.ofDays(2));
        sweep.sweep();

        assertThat(Files.exists(storage.place(sha256))).isFalse();
    }

    private AttachmentId keep(String name, byte[] content) {
        return keep(subject, name, content);
    }

    private AttachmentId keep(SubjectRef of, String name, byte[] content) {
        return TestFiles.send(attachments::receive, name, content, file -> attachments.keep(of, UNIT, file));
    }

    private static void assertRefused(ThrowingCallable action, String key) {
        assertThatThrownBy(action)
                .asInstanceOf(type(BusinessException.class))
                .extracting(BusinessException::key)
                .isEqualTo(key);
    }

    /** Fails as a storage without room does. */
    private static final class FullDisk implements EvidenceStorage {

        @Override
        public void keep(String sha256, Path file) throws IOException {
            throw new IOException("No space left on device");
        }

        @Override
        public InputStream open(String sha256) throws IOException {
            throw new IOException("Nothing is kept here");
        }

        @Override
        public List<String> keptBefore(Instant time) {
            return List.of();
        }

        @Override
        public void forget(String sha256) {}
    }
}
