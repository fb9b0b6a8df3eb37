package vn.thidua.council;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The result of one item on its way to the room it came from. */
@Entity
@Table(name = "council_delivery")
class Delivery {

    /** How far a result has come. */
    enum Status {
        WAITING,
        DELIVERED,
        FAILED
    }

    @Id
    private UUID id;

    @Column
    private UUID session;

    @Column
    private UUID item;

    @Enumerated(EnumType.STRING)
    @Column
    private Status status = Status.WAITING;

    @Column
    private int attempts;

    @Column(name = "tried_at")
    private @Nullable Instant triedAt;

    @Column(name = "delivered_at")
    private @Nullable Instant deliveredAt;

    @Version
    @Column
    private int version;

    Delivery() {}

    Delivery(UUID session, UUID item) {
        this.id = UUID.randomUUID();
        this.session = session;
        this.item = item;
    }

    void delivered(Instant now) {
        attempts++;
        triedAt = now;
        deliveredAt = now;
        status = Status.DELIVERED;
    }

    void failed(Instant now) {
        attempts++;
        triedAt = now;
        status = Status.FAILED;
    }

    UUID id() {
        return id;
    }

    UUID session() {
        return session;
    }

    UUID item() {
        return item;
    }

    Status status() {
        return status;
    }

    int attempts() {
        return attempts;
    }

    @Nullable
    Instant triedAt() {
        return triedAt;
    }
}
