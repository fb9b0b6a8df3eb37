package vn.thidua.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A line as the city took it in with its submission: whose it is, and since when. */
@MappedSuperclass
abstract class ReceivedLine extends LinePlace {

    @Id
    private UUID id;

    @Version
    private int version;

    /** Place on the submission's list. */
    private int position;

    @Column
    private Instant receivedAt;

    ReceivedLine() {}

    ReceivedLine(Paper submission, UUID line, int position, Instant at) {
        super(submission.id(), line, submission.city(), submission.unit());
        this.id = UUID.randomUUID();
        this.position = position;
        this.receivedAt = at;
    }

    AppraisalId id() {
        return new AppraisalId(id);
    }

    Instant receivedAt() {
        return receivedAt;
    }
}
