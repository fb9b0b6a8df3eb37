package vn.thidua.council;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.RuleValue;
import vn.thidua.award.Threshold;

/** The majority that an item needs, as the rule stood. */
@Embeddable
record ItemMajority(
        @Column(name = "majority_key") String key,
        @Column(name = "majority_value") String value,
        @Column(name = "majority_comparator") @Nullable String comparator,
        @Column(name = "majority_article") @Nullable String article,
        @Column(name = "majority_unverified") Boolean unverified) {

    static ItemMajority of(RuleValue rule) {
        return new ItemMajority(
                rule.key(),
                rule.value(),
                rule.comparator(),
                rule.article(),
                rule.confidence().unverified());
    }

    Threshold threshold() {
        return Threshold.of(value, comparator);
    }
}
