package vn.thidua.award;

import java.util.List;

/**
 * What a rule is called and what its value may be.
 *
 * @param choices the values of a choice, in the order offered; otherwise empty
 * @param applied whether the product reads it; changing another has no effect yet
 */
public record RuleKey(
        String key, String name, RulePart part, RuleValueKind kind, List<String> choices, boolean applied) {

    public RuleKey {
        choices = List.copyOf(choices);
    }
}
