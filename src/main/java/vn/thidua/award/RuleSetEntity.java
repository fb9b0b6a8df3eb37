package vn.thidua.award;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "award_rule_set")
class RuleSetEntity {

    @Id
    private String id;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private LocalDate validFrom;

    private @Nullable LocalDate validTo;

    /** History: its values can no longer be changed, which a trigger enforces. */
    private boolean readOnly;

    private boolean active;

    private @Nullable LocalDate graceUntil;

    /** The set that says what this one does not say itself. */
    private @Nullable String basedOn;

    RuleSetEntity() {}

    String id() {
        return id;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    boolean readOnly() {
        return readOnly;
    }

    boolean active() {
        return active;
    }

    @Nullable
    String basedOn() {
        return basedOn;
    }

    void endOn(@Nullable LocalDate last) {
        validTo = last;
    }

    void activate() {
        active = true;
    }

    void deactivate() {
        active = false;
    }

    RuleSetRow toRow() {
        return new RuleSetRow(id, name, validFrom, validTo, readOnly, active, graceUntil, basedOn);
    }
}
