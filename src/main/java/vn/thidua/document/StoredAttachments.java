package vn.thidua.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.audit.AuditEvent;
import vn.thidua.audit.AuditLog;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.CurrentActor;
import vn.thidua.shared.SubjectRef;
import vn.thidua.shared.UnitCode;

@Component
@Transactional
class StoredAttachments implements Attachments {

    private static final Logger LOG = LoggerFactory.getLogger(StoredAttachments.class);

    private final StoredFiles files;
    private final EvidenceStorage storage;
    private final EvidenceSettings settings;
    private final AuditLog audit;
    private final CurrentActor currentActor;
    private final Clock clock;

    StoredAttachments(
            StoredFiles files,
            EvidenceStorage storage,
            EvidenceSettings settings,
            AuditLog audit,
            CurrentActor currentActor,
            Clock clock) {
        this.files = files;
        this.storage = storage;
        this.settings = settings;
        this.audit = audit;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @Override
    public AttachmentId keep(SubjectRef subject, UnitCode unit, String fileName, InputStream content) {
        String typed = FileName.clean(fileName);
        try (Incoming incoming = Incoming.receive(content, settings.maxSize().toBytes())) {
            FileType type = FileType.of(incoming.file()).orElseThrow(() -> DocumentException.type(typed));
            // Two at once on one subject could both find the last place free.
            files.lock(subject.type() + "/" + subject.id());
            List<StoredFile> there = files.of(subject.type(), subject.id());
            for (StoredFile known : there) {
                if (known.sha256().equals(incoming.sha256())) {
                    return known.id();
                }
            }
            if (there.size() >= settings.maxCount()) {
                throw DocumentException.count(settings.maxCount());
            }
            // And the sweep must not forget these bytes between here and the commit.
            files.lock(incoming.sha256());
            storage.keep(incoming.sha256(), incoming.file());
            StoredFile file = files.save(new StoredFile(
                    subject, unit, type.named(typed), type, incoming, currentActor.actor(), clock.instant()));
            audit.record(event("document.attached", file).from(null, file.name()));
            return file.id();
        } catch (IOException e) {
            LOG.error("File of {} not kept", subject, e);
            throw DocumentException.notKept(typed, e);
        }
    }

    @Override
    @Transactional(readOnly = true)
    public List<Attachment> of(SubjectRef subject) {
        return files.of(subject.type(), subject.id()).stream()
                .map(StoredFile::toAttachment)
                .toList();
    }

    @Override
    public void remove(SubjectRef subject, AttachmentId id) {
        StoredFile file = find(subject, id);
        files.delete(file);
        audit.record(event("document.removed", file).from(file.name(), null));
    }

    @Override
    @Transactional(readOnly = true)
    public Opened open(SubjectRef subject, AttachmentId id) {
        StoredFile file = find(subject, id);
        try {
            return new Opened(file.toAttachment(), storage.open(file.sha256()));
        } catch (IOException e) {
            throw new UncheckedIOException("The bytes of attachment " + id.value() + " cannot be read", e);
        }
    }

    private StoredFile find(SubjectRef subject, AttachmentId id) {
        return files.findById(id.value())
                .filter(file -> file.subject().equals(subject))
                .orElseThrow(BusinessException::notFound);
    }

    private static AuditEvent event(String action, StoredFile file) {
        return AuditEvent.of(action, file.subject())
                .with(Map.of("attachment", file.id().value().toString(), "sha256", file.sha256()));
    }
}
