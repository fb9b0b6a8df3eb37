package vn.thidua.decision;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;
import vn.thidua.shared.UnitCode;

/** Where a line at the city comes from and whose it is there; never changes. */
@MappedSuperclass
abstract class LinePlace {

    @Column
    private UUID submission;

    @Column
    private UUID line;

    @Column
    private String city;

    @Column
    private String commune;

    LinePlace() {}

    LinePlace(PaperId submission, UUID line, UnitCode city, UnitCode commune) {
        this.submission = submission.value();
        this.line = line;
        this.city = city.value();
        this.commune = commune.value();
    }

    PaperId submission() {
        return new PaperId(submission);
    }

    UUID line() {
        return line;
    }

    UnitCode city() {
        return new UnitCode(city);
    }

    UnitCode commune() {
        return new UnitCode(commune);
    }
}
