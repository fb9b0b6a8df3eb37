package vn.thidua.award;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The catalogue as people read it: each title and form with what the law says of it, by rule set. */
@Service
@Transactional(readOnly = true)
public class CatalogueService {

    /** No form: general values only. */
    private static final String ANY = "";

    /** What a rule says that leaves a step out. */
    private static final Set<String> OFF = Set.of("OFF", "NONE");

    private final AwardFormEntities forms;
    private final CatalogueTables tables;
    private final StandardEntities rows;
    private final RuleService rules;
    private final Clock clock;

    CatalogueService(
            AwardFormEntities forms, CatalogueTables tables, StandardEntities rows, RuleService rules, Clock clock) {
        this.forms = forms;
        this.tables = tables;
        this.rows = rows;
        this.rules = rules;
        this.clock = clock;
    }

    /** All titles and forms, in the catalogue's order, as they stand today or as they last stood in a set that has ended. */
    @PreAuthorize("isAuthenticated()")
    public List<CatalogueEntry> catalogue(RuleSetRow set) {
        List<RuleRow> values = rules.rules(set.id());
        Map<String, CatalogueTables.Beside> beside = tables.beside();
        Map<String, List<CatalogueEntry.Cited>> deciders = tables.deciders(set.id());
        Map<String, List<CatalogueEntry.Cited>> types = tables.types(set.id());
        Map<String, List<String>> limits = tables.limits();
        Map<String, String> switches = tables.switches();
        List<RequiredPaper> papers = tables.papers(set.id(), day(set));
        Map<String, List<StandardEntity>> standards =
                rows.all(set.id()).stream().collect(Collectors.groupingBy(StandardEntity::form));
        List<AwardFormEntity> all = forms.findByOrderByPosition();
        Map<String, String> names =
                all.stream().map(AwardFormEntity::toForm).collect(Collectors.toMap(AwardForm::code, AwardForm::name));
        return all.stream()
                .map(entity -> {
                    AwardForm form = entity.toForm();
                    String code = form.code();
                    CatalogueTables.Beside known =
                            Objects.requireNonNull(beside.get(code), "every form is in its own table");
                    return new CatalogueEntry(
                            form,
                            entity.alsoCalled(),
                            paid(values, code, known.paidAs()),
                            known.notOffered(),
                            deciders.getOrDefault(code, List.of()),
                            types.getOrDefault(code, List.of()),
                            standards.getOrDefault(code, List.of()).stream()
                                    .map(row -> row.toRow(names::get, amount(values, row)))
                                    .toList(),
                            pick(values, code, CatalogueEntry.PROCEDURE.stream()),
                            pick(values, code, limits.getOrDefault(code, List.of()).stream()),
                            off(values, code, switches),
                            papers.stream()
                                    .filter(paper -> paper.form().equals(code))
                                    .toList());
                })
                .toList();
    }

    /** All types of commendation, as the rule set has them. */
    @PreAuthorize("isAuthenticated()")
    public List<CommendationTypeRow> types(RuleSetRow set) {
        List<RuleRow> values = rules.rules(set.id());
        return tables.allTypes(set.id()).stream()
                .map(type -> type.with(pick(values, ANY, type.figures().stream())))
                .toList();
    }

    private static @Nullable RuleRow amount(List<RuleRow> values, StandardEntity row) {
        String key = row.amountKey();
        return key == null
                ? null
                : pick(values, row.form(), Stream.of(key)).stream().findFirst().orElse(null);
    }

    /** What is said for the form itself goes before what follows from that of the individual. */
    private static CatalogueEntry.@Nullable Paid paid(List<RuleRow> values, String form, @Nullable String paidAs) {
        RuleValue own = value(values, CatalogueEntry.COEFFICIENT, form);
        if (own != null) {
            return CatalogueEntry.Paid.of(own);
        }
        RuleValue individual = paidAs == null ? null : value(values, CatalogueEntry.COEFFICIENT, paidAs);
        RuleValue factor = value(values, CatalogueEntry.OF_A_HOUSEHOLD, form);
        return individual == null || factor == null
                ? null
                : CatalogueEntry.Paid.of(individual).times(factor);
    }

    private static @Nullable RuleValue value(List<RuleRow> values, String key, String form) {
        List<RuleRow> found = pick(values, form, Stream.of(key));
        return found.isEmpty() ? null : found.getFirst().now();
    }

    /** Of these limits, those whose step the values leave out. */
    private static Set<String> off(List<RuleRow> values, String form, Map<String, String> switches) {
        return switches.entrySet().stream()
                .filter(each -> {
                    RuleValue by = value(values, each.getValue(), form);
                    return by != null && OFF.contains(by.value());
                })
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The form's own value of each key, else the general one; keys without either are left out. */
    private static List<RuleRow> pick(List<RuleRow> values, String form, Stream<String> keys) {
        return keys.flatMap(key -> {
                    List<RuleRow> known = values.stream()
                            .filter(row -> row.key().key().equals(key) && row.now() != null)
                            .filter(row -> row.form() == null || row.form().equals(form))
                            .toList();
                    return known.stream()
                            .filter(row -> row.form() != null)
                            .findFirst()
                            .or(() -> known.stream().findFirst())
                            .stream();
                })
                .toList();
    }

    private LocalDate day(RuleSetRow set) {
        LocalDate today = LocalDate.now(clock);
        LocalDate last = set.validTo();
        if (today.isBefore(set.validFrom())) {
            return set.validFrom();
        }
        return last != null && last.isBefore(today) ? last : today;
    }
}
