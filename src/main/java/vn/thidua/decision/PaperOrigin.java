package vn.thidua.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.DecidingLevel;
import vn.thidua.shared.UnitCode;

/** What kind of paper it is, whose, and what its lines come from; never changes. */
@Embeddable
class PaperOrigin {

    @Enumerated(EnumType.STRING)
    @Column
    private PaperKind kind;

    @Enumerated(EnumType.STRING)
    @Column
    private DecidingLevel level;

    @Column
    private String unit;

    @Column
    private String city;

    private @Nullable UUID session;
    private @Nullable UUID submission;

    @Column
    private String ruleSet;

    PaperOrigin() {}

    private PaperOrigin(PaperKind kind, DecidingLevel level, UnitCode unit, UnitCode city, String ruleSet) {
        this.kind = kind;
        this.level = level;
        this.unit = unit.value();
        this.city = city.value();
        this.ruleSet = ruleSet;
    }

    /** Of the lines that one session of a commune's Council recommended. */
    static PaperOrigin session(PaperKind kind, UnitCode unit, UnitCode city, UUID session, String ruleSet) {
        PaperOrigin origin = new PaperOrigin(kind, DecidingLevel.COMMUNE, unit, city, ruleSet);
        origin.session = session;
        return origin;
    }

    /** Of a commune's submission, on which the city decides. */
    static PaperOrigin submission(UnitCode city, UUID submission, String ruleSet) {
        PaperOrigin origin = new PaperOrigin(PaperKind.DECISION, DecidingLevel.CITY, city, city, ruleSet);
        origin.submission = submission;
        return origin;
    }

    /** The same, for another paper. */
    PaperOrigin again() {
        PaperOrigin origin = new PaperOrigin(kind, level, unit(), city(), ruleSet);
        origin.session = session;
        origin.submission = submission;
        return origin;
    }

    PaperKind kind() {
        return kind;
    }

    DecidingLevel level() {
        return level;
    }

    UnitCode unit() {
        return new UnitCode(unit);
    }

    UnitCode city() {
        return new UnitCode(city);
    }

    @Nullable
    UUID session() {
        return session;
    }

    @Nullable
    PaperId submission() {
        return submission == null ? null : new PaperId(submission);
    }

    String ruleSet() {
        return ruleSet;
    }
}
