package vn.thidua.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Actor;

/** That a submission was sent on the city's own channel. */
@Entity
@Table(name = "decision_pack")
class SentPack {

    @Id
    private UUID submission;

    @Column
    private LocalDate sentOn;

    @Column
    private String channel;

    private @Nullable UUID sentBy;

    @Column
    private String sentName;

    @Column
    private Instant recordedAt;

    SentPack() {}

    SentPack(PaperId submission, LocalDate on, String channel, Actor by, Instant at) {
        this.submission = submission.value();
        this.sentOn = on;
        this.channel = channel;
        this.sentBy = by.account() == null ? null : by.account().value();
        this.sentName = by.name();
        this.recordedAt = at;
    }

    LocalDate sentOn() {
        return sentOn;
    }

    String channel() {
        return channel;
    }

    String sentName() {
        return sentName;
    }
}
