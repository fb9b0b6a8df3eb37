package vn.thidua.document;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Actor;
import vn.thidua.shared.SubjectRef;
import vn.thidua.shared.UnitCode;

/** A file on a subject; never changed, only taken off. */
@Entity
@Table(name = "document_attachment")
class StoredFile {

    @Id
    private UUID id;

    @Version
    private long version;

    private String subjectType;
    private String subjectId;
    private String unit;
    private String name;
    private String contentType;
    private long bytes;
    private String sha256;
    private @Nullable String receivedSha256;

    @Enumerated(EnumType.STRING)
    private ScanState scan;

    private @Nullable UUID addedBy;
    private String addedByName;
    private Instant addedAt;

    @SuppressWarnings("NullAway.Init")
    StoredFile() {}

    StoredFile(SubjectRef subject, UnitCode unit, Received file, Actor actor, Instant now) {
        this.id = UUID.randomUUID();
        this.subjectType = subject.type();
        this.subjectId = subject.id();
        this.unit = unit.value();
        this.name = file.name();
        this.contentType = file.type().contentType();
        this.bytes = file.file().bytes();
        this.sha256 = file.file().sha256();
        this.receivedSha256 = file.receivedSha256();
        this.scan = file.scan().state();
        this.addedBy = actor.account() == null ? null : actor.account().value();
        this.addedByName = actor.name();
        this.addedAt = now;
    }

    AttachmentId id() {
        return new AttachmentId(id);
    }

    SubjectRef subject() {
        return new SubjectRef(subjectType, subjectId);
    }

    String name() {
        return name;
    }

    String sha256() {
        return sha256;
    }

    long bytes() {
        return bytes;
    }

    Attachments.Attachment toAttachment() {
        return new Attachments.Attachment(id(), name, contentType, bytes, sha256, scan, addedByName, addedAt);
    }
}
