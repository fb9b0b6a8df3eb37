package vn.thidua.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
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
    private final Reception reception;
    private final EvidenceStorage storage;
    private final EvidenceSettings settings;
    private final RefusedFiles refused;
    private final ObjectProvider<AttachmentGate> gates;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final CurrentActor currentActor;
    private final Clock clock;

    StoredAttachments(
            StoredFiles files,
            Reception reception,
            EvidenceStorage storage,
            EvidenceSettings settings,
            RefusedFiles refused,
            ObjectProvider<AttachmentGate> gates,
            AuditLog audit,
            ApplicationEventPublisher events,
            CurrentActor currentActor,
            Clock clock) {
        this.files = files;
        this.reception = reception;
        this.storage = storage;
        this.settings = settings;
        this.refused = refused;
        this.gates = gates;
        this.audit = audit;
        this.events = events;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public Received receive(String fileName, InputStream content) {
        try {
            return reception.receive(fileName, content);
        } catch (Incoming.Interrupted e) {
            throw new UncheckedIOException(e);
        } catch (IOException e) {
            LOG.error("A file could not be taken in", e);
            throw DocumentException.notKept(FileName.clean(fileName), e);
        }
    }

    @Override
    public AttachmentId keep(SubjectRef subject, UnitCode unit, Received file) {
        if (gates.stream().noneMatch(gate -> gate.subjectType().equals(subject.type()))) {
            throw new IllegalStateException("No gate says who may read files of " + subject.type());
        }
        if (file.scan().threat() != null) {
            refused.infected(subject, file);
            throw DocumentException.infected(file.name());
        }
        String sha256 = file.file().sha256();
        // Two at once on one subject could both find the last place free.
        files.lock(subject.type() + "/" + subject.id());
        List<StoredFile> there = files.of(subject.type(), subject.id());
        for (StoredFile known : there) {
            if (known.sha256().equals(sha256)) {
                return known.id();
            }
        }
        requireRoom(there, file);
        // And the sweep must not forget these bytes between here and the commit.
        files.lock(sha256);
        try {
            storage.keep(sha256, file.file().file());
        } catch (IOException e) {
            LOG.error("File of {} not kept", subject, e);
            throw DocumentException.notKept(file.name(), e);
        }
        StoredFile row = files.save(new StoredFile(subject, unit, file, currentActor.actor(), clock.instant()));
        audit.record(event("document.attached", row).from(null, row.name()));
        return row.id();
    }

    private void requireRoom(List<StoredFile> there, Received file) {
        if (there.size() >= settings.maxCount()) {
            throw DocumentException.count(file.name(), settings.maxCount());
        }
        long total =
                there.stream().mapToLong(StoredFile::bytes).sum() + file.file().bytes();
        if (total > settings.maxTotal().toBytes()) {
            throw DocumentException.total(file.name(), settings.maxTotal().toBytes());
        }
    }

    @Override
    @Transactional(propagation = Propagation.SUPPORTS)
    public Limits limits() {
        return new Limits(
                settings.maxSize().toBytes(),
                settings.maxCount(),
                settings.maxTotal().toBytes());
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
    public void purge(SubjectRef subject) {
        List<StoredFile> purged = files.of(subject.type(), subject.id());
        purged.forEach(file -> remove(subject, file.id()));
        events.publishEvent(new Purged(purged.stream().map(StoredFile::sha256).toList()));
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
