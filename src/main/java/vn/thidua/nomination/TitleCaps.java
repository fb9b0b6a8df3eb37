package vn.thidua.nomination;

import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.UnitCode;

/**
 * Whether a list makes more Chiến sĩ thi đua cơ sở of a year than its rule set keeps to. Here, because an agenda, a decision and
 * a nomination are all held against it, and what was granted before stands in the register.
 */
public interface TitleCaps {

    /**
     * A warning in words; empty while the list keeps to it, makes none, or the rule set has no cap.
     *
     * @param forms the titles and forms on the list, one for each line
     * @param commune whose chair grants them
     * @param besides a decision that is not counted among what was granted, because the list is its own
     */
    String warning(Collection<String> forms, UnitCode commune, String ruleSet, LocalDate day, @Nullable UUID besides);
}
