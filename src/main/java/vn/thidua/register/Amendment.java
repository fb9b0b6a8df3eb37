package vn.thidua.register;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One change of an entry by another decision, with what it said before; written once. */
@Entity
@Table(name = "register_amendment")
class Amendment {

    @Id
    private UUID id;

    @Column(nullable = false)
    private UUID award;

    @Column(nullable = false)
    private String decisionNumber;

    @Column(nullable = false)
    private LocalDate decisionDate;

    private @Nullable String nameBefore;

    private @Nullable String nameAfter;

    private @Nullable String achievementBefore;

    private @Nullable String achievementAfter;

    @Column(nullable = false)
    private Instant at;

    Amendment() {}

    Amendment(UUID award, String decisionNumber, LocalDate decisionDate, Instant at) {
        this.id = UUID.randomUUID();
        this.award = award;
        this.decisionNumber = decisionNumber;
        this.decisionDate = decisionDate;
        this.at = at;
    }

    Amendment named(String before, String after) {
        nameBefore = before;
        nameAfter = after;
        return this;
    }

    Amendment achieved(String before, String after) {
        achievementBefore = before;
        achievementAfter = after;
        return this;
    }

    boolean changesAnything() {
        return nameAfter != null || achievementAfter != null;
    }

    boolean renames() {
        return nameAfter != null;
    }

    UUID award() {
        return award;
    }

    HonourAmendment toHistory() {
        return new HonourAmendment(decisionNumber, decisionDate, nameBefore, achievementBefore);
    }
}
