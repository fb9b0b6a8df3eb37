package vn.thidua.award;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.OnceATransaction;

@Service
@Transactional(readOnly = true)
class StoredStandards implements Standards {

    private final StandardEntities rows;
    private final AwardFormEntities forms;
    private final RuleSets ruleSets;
    private final OnceATransaction once;

    StoredStandards(StandardEntities rows, AwardFormEntities forms, RuleSets ruleSets, OnceATransaction once) {
        this.forms = forms;
        this.once = once;
        this.rows = rows;
        this.ruleSets = ruleSets;
    }

    @Override
    public List<Criterion> of(String ruleSet, String form, @Nullable CommendationType type, LocalDate day) {
        return once.read(new Asked(ruleSet, form, type, day), () -> read(ruleSet, form, type, day));
    }

    private record Asked(
            String ruleSet, String form, @Nullable CommendationType type, LocalDate day) {}

    private List<Criterion> read(String ruleSet, String form, @Nullable CommendationType type, LocalDate day) {
        List<StandardEntity> all = rows.of(ruleSet, form);
        List<StandardEntity> ofType = type == null
                ? List.of()
                : all.stream().filter(row -> row.type() == type).toList();
        List<StandardEntity> chosen = ofType.isEmpty()
                ? all.stream().filter(row -> row.type() == null).toList()
                : ofType;
        if (chosen.isEmpty()) {
            String name =
                    forms.findById(form).map(known -> known.toForm().name()).orElse(form);
            throw AwardException.standardMissing(name, ruleSets.nameOfSet(ruleSet));
        }
        return chosen.stream()
                .map(row -> row.toCriterion(amount(ruleSet, row.amountKey(), form, day)))
                .toList();
    }

    private @Nullable RuleValue amount(String ruleSet, @Nullable String key, String form, LocalDate day) {
        return key == null ? null : ruleSets.value(ruleSet, key, form, day);
    }
}
