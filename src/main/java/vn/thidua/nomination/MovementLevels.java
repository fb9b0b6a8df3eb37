package vn.thidua.nomination;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.award.CommendationType;
import vn.thidua.award.RuleSets;
import vn.thidua.award.RuleValue;
import vn.thidua.movement.LaunchLevel;
import vn.thidua.movement.Movement;

/** Which movements a form may be asked for: a Bằng khen of the city needs one launched by the city or above (Điều 74). */
@Component
class MovementLevels {

    private static final String LEAST = "movement_min_level";
    private static final String ANY = "NONE";

    private final RuleSets ruleSets;

    MovementLevels(RuleSets ruleSets) {
        this.ruleSets = ruleSets;
    }

    /** Whether the form may be asked for the movement; also for what is asked for no movement. */
    boolean allows(
            @Nullable CommendationType type, String form, @Nullable Movement movement, String rules, LocalDate day) {
        if (type != CommendationType.PHONG_TRAO || movement == null) {
            return true;
        }
        String least = rule(form, rules, day).value();
        return least.equals(ANY) || movement.launchedBy().isAtLeast(LaunchLevel.valueOf(least));
    }

    RuleValue rule(String form, String rules, LocalDate day) {
        return ruleSets.value(rules, LEAST, form, day);
    }
}
