package vn.thidua.award;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * How long the steps after a Council take, the commune's and the city's. Which limits are such steps stands with the
 * rules' keys, once, and is held against the models.
 */
@Component
public class StepsAfterCouncil {

    private final RuleKeyEntities keys;
    private final RuleSets ruleSets;

    StepsAfterCouncil(RuleKeyEntities keys, RuleSets ruleSets) {
        this.keys = keys;
        this.ruleSets = ruleSets;
    }

    /** What steps lead up to, in the order of the road. */
    public enum Towards {
        MINUTES,
        SIGNATURE,
        NUMBER,
        /** The city's own draft and signature, after minutes that take as long as the commune's. */
        CITY_SIGNATURE
    }

    /** In working days, by the general values of the day. */
    @Transactional(readOnly = true)
    public int workingDays(String ruleSet, LocalDate day, Towards... reached) {
        List<RuleKeyEntity> steps = keys.findByAfterCouncilIn(Set.of(reached));
        if (steps.isEmpty()) {
            throw new IllegalStateException("No steps after the Council");
        }
        return steps.stream()
                .map(step -> step.toKey().key())
                .mapToInt(step -> ruleSets.value(ruleSet, step, null, day).number())
                .sum();
    }
}
