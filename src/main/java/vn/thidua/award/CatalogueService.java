package vn.thidua.award;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The catalogue as people read it: each title and form with what the law says of it, by rule set. */
@Service
@Transactional(readOnly = true)
public class CatalogueService {

    private final AwardFormEntities forms;
    private final CatalogueTables tables;
    private final RuleService rules;
    private final Clock clock;

    CatalogueService(AwardFormEntities forms, CatalogueTables tables, RuleService rules, Clock clock) {
        this.forms = forms;
        this.tables = tables;
        this.rules = rules;
        this.clock = clock;
    }

    /** All titles and forms, in the catalogue's order, as they stand today or as they last stood in a set that has ended. */
    @PreAuthorize("isAuthenticated()")
    public List<CatalogueEntry> catalogue(RuleSetRow set) {
        List<RuleRow> values = rules.rules(set.id());
        Map<String, CatalogueEntry.Paid> paid = tables.paid();
        Map<String, List<CatalogueEntry.Cited>> deciders = tables.deciders(set.id());
        Map<String, List<CatalogueEntry.Cited>> types = tables.types(set.id());
        Map<String, List<String>> limits = tables.limits();
        List<RequiredPaper> papers = tables.papers(set.id(), day(set));
        return forms.findByOrderByPosition().stream()
                .map(entity -> {
                    AwardForm form = entity.toForm();
                    String code = form.code();
                    return new CatalogueEntry(
                            form,
                            entity.alsoCalled(),
                            Objects.requireNonNull(paid.get(code), "every form is in its own table"),
                            deciders.getOrDefault(code, List.of()),
                            types.getOrDefault(code, List.of()),
                            pick(values, code, CatalogueEntry.PROCEDURE.stream()),
                            pick(values, code, limits.getOrDefault(code, List.of()).stream()),
                            papers.stream()
                                    .filter(paper -> paper.form().equals(code))
                                    .toList());
                })
                .toList();
    }

    /** All types of commendation. */
    @PreAuthorize("isAuthenticated()")
    public List<CommendationTypeRow> types() {
        return tables.allTypes();
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
