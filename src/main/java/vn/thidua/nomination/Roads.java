package vn.thidua.nomination;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.thidua.award.RuleSets;
import vn.thidua.organization.UnitKind;
import vn.thidua.organization.Units;
import vn.thidua.publication.PublicationStage;
import vn.thidua.shared.OnceATransaction;
import vn.thidua.workflow.DecisionTables;

/** What the road of a nomination has a place for: asked of the table that the process goes by, so that both say the same. */
@Component
class Roads {

    private static final String TABLE = "NominationRoute";
    private static final String TABLE_VERSION = "3";

    private final DecisionTables tables;
    private final Confirming confirming;
    private final RuleSets ruleSets;
    private final Units units;
    private final OnceATransaction once;

    Roads(DecisionTables tables, Confirming confirming, RuleSets ruleSets, Units units, OnceATransaction once) {
        this.tables = tables;
        this.confirming = confirming;
        this.ruleSets = ruleSets;
        this.units = units;
        this.once = once;
    }

    /**
     * Whether a list that is asked for at this stage hangs on the nomination's road.
     *
     * @param rules the rule set that holds, {@code day} the day whose values hold
     */
    boolean has(Nomination nomination, PublicationStage stage, String rules, LocalDate day) {
        Procedure procedure = nomination.manner().procedure();
        return once.read(
                List.of(Roads.class, nomination.id(), procedure, stage, rules, day),
                () -> tables.all(TABLE, TABLE_VERSION, "publication", inputs(nomination, stage, rules, day))
                        .contains(stage.name()));
    }

    private Map<String, String> inputs(Nomination nomination, PublicationStage stage, String rules, LocalDate day) {
        Confirmer confirmer = nomination.confirmer();
        boolean village = units.unit(nomination.unit()).kind() == UnitKind.VILLAGE;
        return Map.of(
                "procedure", nomination.manner().procedure().name(),
                "unitKind", village ? "VILLAGE" : "OTHER",
                "confirmer", String.valueOf(confirmer == null ? confirming.of(nomination, rules) : confirmer),
                "consultationRule",
                        ruleSets.value(rules, "consultation", null, day).value(),
                "publicationRule", stage.name(),
                "councilRule", council(nomination, rules, day) ? "YES" : "NO");
    }

    /** One form that goes to the Council is enough, as in the process. */
    private boolean council(Nomination nomination, String rules, LocalDate day) {
        return !nomination.manner().simple()
                && nomination.lines().stream()
                        .map(NominationLine::form)
                        .filter(Objects::nonNull)
                        .distinct()
                        .anyMatch(form -> ruleSets.value(rules, "council_required", form, day)
                                .value()
                                .equals("YES"));
    }
}
