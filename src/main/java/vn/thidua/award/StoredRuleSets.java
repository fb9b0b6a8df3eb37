package vn.thidua.award;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class StoredRuleSets implements RuleSets {

    private final RuleSetEntities ruleSets;
    private final RuleValueEntities values;
    private final RuleKeyEntities keys;

    StoredRuleSets(RuleSetEntities ruleSets, RuleValueEntities values, RuleKeyEntities keys) {
        this.ruleSets = ruleSets;
        this.values = values;
        this.keys = keys;
    }

    @Override
    public String inForceOn(LocalDate day) {
        return ruleSets.inForceOn(day).orElseThrow(() -> AwardException.ruleSetMissing(day));
    }

    @Override
    public String forSubmission(LocalDate begun, LocalDate submitted) {
        return ruleSets.inTransitionOn(submitted)
                .filter(fresh -> begun.isBefore(fresh.validFrom()))
                .flatMap(fresh -> ruleSets.inForceOn(fresh.validFrom().minusDays(1)))
                .orElseGet(() -> inForceOn(submitted));
    }

    @Override
    public RuleValue value(String ruleSet, String key, @Nullable String form, LocalDate day) {
        return values.candidates(ruleSet, key, form, day).stream()
                .min(Comparator.comparing(RuleValueEntity::isForAllForms))
                .map(RuleValueEntity::toValue)
                .orElseThrow(() -> AwardException.ruleMissing(ruleSet, name(key), form, day));
    }

    @Override
    public String name(String key) {
        return keys.findByKey(key).map(known -> known.toKey().name()).orElse(key);
    }
}
