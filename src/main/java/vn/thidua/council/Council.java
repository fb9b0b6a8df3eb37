package vn.thidua.council;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.UnitCode;

/** The Council of a commune or the city for one term (Luật 06/2022/QH15, Điều 90). */
@Entity
@Table(name = "council")
class Council {

    @Id
    private UUID id;

    @Column
    private String unit;

    @Column
    private String name;

    @Column
    private String term;

    @Column(name = "founding_decision")
    private String foundingDecision;

    @Column(name = "founded_on")
    private LocalDate foundedOn;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    @Column(name = "end_decision")
    private @Nullable String endDecision;

    @Column(name = "end_decided_on")
    private @Nullable LocalDate endDecidedOn;

    @Column
    private boolean sample;

    @Version
    @Column
    private int version;

    Council() {}

    Council(UnitCode unit, FoundCouncil founding) {
        this.id = UUID.randomUUID();
        this.unit = unit.value();
        this.name = founding.name();
        this.term = founding.term();
        this.foundingDecision = founding.decision();
        this.foundedOn = founding.decidedOn();
        this.validFrom = founding.from();
        this.sample = founding.sample();
    }

    /** The caller has seen to it that the day is not past and no other Council stands on it. */
    void ends(EndOfTerm end) {
        validTo = end.lastDay();
        endDecision = end.decision();
        endDecidedOn = end.decidedOn();
    }

    UUID id() {
        return id;
    }

    UnitCode unit() {
        return new UnitCode(unit);
    }

    String name() {
        return name;
    }

    String term() {
        return term;
    }

    String foundingDecision() {
        return foundingDecision;
    }

    LocalDate foundedOn() {
        return foundedOn;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    /** Its last day, once that is known. */
    @Nullable
    LocalDate validTo() {
        return validTo;
    }

    boolean isOver(LocalDate day) {
        return validTo != null && validTo.isBefore(day);
    }
}
