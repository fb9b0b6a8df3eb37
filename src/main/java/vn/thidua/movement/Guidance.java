package vn.thidua.movement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import vn.thidua.shared.UnitCode;

/** The plan of a movement launched above, as a commune received it. */
@Entity
@Table(name = "movement_guidance")
@IdClass(Guidance.Key.class)
class Guidance {

    /** One for each commune that a movement reaches. */
    record Key(String movement, String commune) implements Serializable {}

    @Id
    private String movement;

    @Id
    private String commune;

    @Column(nullable = false)
    private String planNumber;

    @Column(nullable = false)
    private LocalDate planDate;

    @SuppressWarnings("NullAway.Init")
    Guidance() {}

    Guidance(String movement, UnitCode commune, String planNumber, LocalDate planDate) {
        this.movement = movement;
        this.commune = commune.value();
        this.planNumber = planNumber;
        this.planDate = planDate;
    }

    void say(String number, LocalDate day) {
        planNumber = number;
        planDate = day;
    }

    String planNumber() {
        return planNumber;
    }

    LocalDate planDate() {
        return planDate;
    }

    String stored() {
        return planNumber + "; " + planDate;
    }
}
