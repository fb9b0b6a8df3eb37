package vn.thidua.award;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.OnceATransaction;

@Service
@Transactional(readOnly = true)
class StoredRuleSets implements RuleSets {

    private final RuleSetEntities ruleSets;
    private final RuleValueEntities values;
    private final RuleKeyEntities keys;
    private final AwardFormEntities forms;
    private final OnceATransaction once;

    StoredRuleSets(
            RuleSetEntities ruleSets,
            RuleValueEntities values,
            RuleKeyEntities keys,
            AwardFormEntities forms,
            OnceATransaction once) {
        this.once = once;
        this.ruleSets = ruleSets;
        this.values = values;
        this.keys = keys;
        this.forms = forms;
    }

    @Override
    public String inForceOn(LocalDate day) {
        return ruleSets.inForceOn(day).orElseThrow(() -> AwardException.ruleSetMissing(day));
    }

    @Override
    public String forSubmission(LocalDate begun, LocalDate submitted) {
        return once.read(
                List.of("forSubmission", begun, submitted),
                () -> ruleSets.inTransitionOn(submitted)
                        .filter(fresh -> begun.isBefore(fresh.validFrom()))
                        .flatMap(fresh -> ruleSets.inForceOn(fresh.validFrom().minusDays(1)))
                        .orElseGet(() -> inForceOn(submitted)));
    }

    @Override
    public RuleValue value(String ruleSet, String key, @Nullable String form, LocalDate day) {
        return read(ruleSet, key, form, day)
                .orElseThrow(() -> AwardException.ruleMissing(
                        nameOfSet(ruleSet), name(key), form == null ? null : nameOfForm(form), day));
    }

    @Override
    public Optional<RuleValue> ifAny(String ruleSet, String key, String form, LocalDate day) {
        return read(ruleSet, key, form, day);
    }

    private String nameOfForm(String code) {
        return forms.findById(code).map(form -> form.toForm().name()).orElse(code);
    }

    private Optional<RuleValue> read(String ruleSet, String key, @Nullable String form, LocalDate day) {
        return once.read(new Asked(ruleSet, key, form, day), () -> find(ruleSet, key, form, day));
    }

    private record Asked(
            String ruleSet, String key, @Nullable String form, LocalDate day) {}

    /**
     * What is said for the form goes before what is said for all forms, in whichever of the sets it stands; what a set says
     * itself goes before what it takes over.
     */
    private Optional<RuleValue> find(String ruleSet, String key, @Nullable String form, LocalDate day) {
        List<String> sets = withThoseBelow(ruleSet);
        return values.candidates(sets.toArray(String[]::new), key, form, day).stream()
                .map(RuleValueEntity::toValue)
                .min(Comparator.<RuleValue, Boolean>comparing(value -> value.form() == null)
                        .thenComparing(value -> sets.indexOf(value.ruleSet())))
                .map(value -> value.ruleSet().equals(ruleSet) ? value : value.takenOverBy(ruleSet));
    }

    /** The set and those that it is based on, the nearest first. */
    private List<String> withThoseBelow(String ruleSet) {
        return once.read(
                List.of("basedOn", ruleSet),
                () -> Stream.iterate(ruleSet, set -> ruleSets.basedOn(set).orElse(""))
                        .takeWhile(set -> !set.isEmpty())
                        .toList());
    }

    @Override
    public String nameOfSet(String ruleSet) {
        return ruleSets.findById(ruleSet).map(set -> set.toRow().name()).orElse(ruleSet);
    }

    @Override
    public String name(String key) {
        return keys.findByKey(key).map(known -> known.toKey().name()).orElse(key);
    }
}
