package vn.thidua.nomination;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import vn.thidua.document.AttachmentId;

/** A file that proves what one line says, not the whole nomination. */
@Entity
@Table(name = "nomination_evidence_line")
class EvidenceLineRow {

    @Id
    private UUID attachment;

    @Column
    @SuppressWarnings({"unused", "FieldCanBeLocal"})
    private UUID nomination;

    @Column
    private UUID line;

    @SuppressWarnings("NullAway.Init")
    EvidenceLineRow() {}

    EvidenceLineRow(AttachmentId attachment, UUID nomination, UUID line) {
        this.attachment = attachment.value();
        this.nomination = nomination;
        this.line = line;
    }

    AttachmentId attachment() {
        return new AttachmentId(attachment);
    }

    UUID line() {
        return line;
    }
}
