package vn.thidua.nomination;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.award.AwardCatalogue;
import vn.thidua.award.AwardForm;
import vn.thidua.award.CommendationType;
import vn.thidua.award.Criterion;
import vn.thidua.award.RuleSets;
import vn.thidua.award.RuleValue;
import vn.thidua.award.Standards;
import vn.thidua.movement.Movement;
import vn.thidua.movement.Movements;
import vn.thidua.nomination.eligibility.Check;
import vn.thidua.nomination.eligibility.Examination;
import vn.thidua.nomination.eligibility.Facts;
import vn.thidua.nomination.eligibility.Rule;
import vn.thidua.nomination.eligibility.Severity;
import vn.thidua.shared.OnceATransaction;
import vn.thidua.workflow.DecisionTables;

/**
 * Examines a nominee by the rules of the first submission, each explained in a sentence with its article, the data it looked
 * at and what would change it. Which checks are made says a table; the rules themselves are in {@code eligibility}.
 *
 * @see "ADR 0034"
 */
@Component
class Eligibility {

    private static final String TABLE = "EligibilityChecks";
    private static final String TABLE_VERSION = "2";

    private final AwardCatalogue catalogue;
    private final Movements movements;
    private final Standards standards;
    private final RuleSets ruleSets;
    private final DecisionTables tables;
    private final EligibilityFacts facts;
    private final FilingFindings filing;
    private final Consultations consultations;
    private final ConsultationFindings objections;
    private final EligibilityWords words;
    private final OnceATransaction once;
    private final Clock clock;

    Eligibility(
            AwardCatalogue catalogue,
            Movements movements,
            Standards standards,
            RuleSets ruleSets,
            DecisionTables tables,
            EligibilityFacts facts,
            FilingFindings filing,
            Consultations consultations,
            ConsultationFindings objections,
            EligibilityWords words,
            OnceATransaction once,
            Clock clock) {
        this.catalogue = catalogue;
        this.movements = movements;
        this.standards = standards;
        this.ruleSets = ruleSets;
        this.tables = tables;
        this.facts = facts;
        this.filing = filing;
        this.consultations = consultations;
        this.objections = objections;
        this.words = words;
        this.once = once;
        this.clock = clock;
    }

    /** One line of a nomination, as {@link #examine(Nomination, Collection)}. */
    List<FindingRow> examine(Nomination nomination, NominationLine line) {
        return examine(nomination, List.of(line)).getOrDefault(line.id(), List.of());
    }

    /**
     * What the rules say of each line, by line and in the order of the lines; their past is read for all of them at once.
     * Nothing of a line while it is not said yet what is asked for, and on what ground. Of a draft by the rules that would
     * hold if it were sent today.
     */
    Map<UUID, List<FindingRow>> examine(Nomination nomination, Collection<NominationLine> lines) {
        Map<UUID, List<FindingRow>> findings = new LinkedHashMap<>();
        lines.forEach(line -> findings.put(line.id(), List.of()));
        List<NominationLine> asking =
                lines.stream().filter(line -> line.form() != null).toList();
        if (asking.isEmpty() || nomination.type() == null) {
            return findings;
        }
        LocalDate today = LocalDate.now(clock);
        LocalDate day = nomination.firstSubmittedAt() == null
                ? today
                : LocalDate.ofInstant(nomination.firstSubmittedAt(), clock.getZone());
        String rules = nomination.ruleSet() == null
                ? ruleSets.forSubmission(nomination.begunOn(clock.getZone()), today)
                : nomination.rules();
        Movement movement = movement(nomination.movement());
        Map<UUID, Facts> known = facts.of(nomination, asking, movement, rules, day);
        // Nobody is asked about what was never sent.
        List<Consultation> asked =
                nomination.firstSubmittedAt() == null ? List.of() : consultations.of(nomination.id());
        asking.forEach(line -> findings.put(
                line.id(),
                Stream.concat(
                                examine(
                                        nomination,
                                        line,
                                        Objects.requireNonNull(known.get(line.id())),
                                        movement,
                                        rules,
                                        day)
                                        .stream(),
                                objections.of(asked, line, rules, day).stream().map(row -> row.by(rules, day)))
                        .toList()));
        return findings;
    }

    private List<FindingRow> examine(
            Nomination nomination,
            NominationLine line,
            Facts known,
            @Nullable Movement movement,
            String rules,
            LocalDate day) {
        AwardForm form = catalogue.form(line.formAsked());
        Set<Check> checks = checks(nomination, line, form);
        Function<Check, Rule> severities = check -> rule(rules, check, form.code(), day);
        List<Criterion> standard = standards.of(rules, form.code(), Objects.requireNonNull(nomination.type()), day);
        Examination examination = new Examination(
                checks,
                severities,
                standard,
                ruleSets.value(rules, "women_leader_reduction", form.code(), day)
                        .threshold(),
                ruleSets.value(rules, "minor_age", form.code(), day).number());
        List<FindingRow> findings =
                new ArrayList<>(filing.of(checks, nomination, line, form, movement, rules, day, severities, standard));
        findings.addAll(words.rows(examination.of(known), rules, day));
        return findings.stream().map(row -> row.by(rules, day)).toList();
    }

    private @Nullable Movement movement(@Nullable String code) {
        return code == null ? null : movements.find(code).orElse(null);
    }

    private Set<Check> checks(Nomination nomination, NominationLine line, AwardForm form) {
        CommendationType type = Objects.requireNonNull(nomination.type());
        Set<Check> checks = EnumSet.noneOf(Check.class);
        Map<String, String> inputs = Map.of(
                "award", form.title() ? "TITLE" : "FORM",
                "procedure", nomination.manner().procedure().name(),
                "commendation", type.name(),
                "subject", line.kind().name(),
                "level", form.level().name());
        once.read(inputs, () -> tables.all(TABLE, TABLE_VERSION, "check", inputs))
                .forEach(name -> checks.add(Check.valueOf(name)));
        return checks;
    }

    /** How severe a rule is, and by which article, stands in its row. */
    Rule rule(String rules, Check check, String form, LocalDate day) {
        RuleValue row = ruleSets.value(rules, Objects.requireNonNull(check.key()), form, day);
        Severity severity = switch (row.value()) {
            case "BLOCK" -> Severity.BLOCKS;
            case "WARN" -> Severity.WARNS;
            case "INFORM" -> Severity.INFORMS;
            default -> throw new IllegalStateException("No severity: " + row.value());
        };
        return new Rule(severity, row.article(), row.confidence().unverified());
    }
}
