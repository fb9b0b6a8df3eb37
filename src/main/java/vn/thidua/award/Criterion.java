package vn.thidua.award;

import org.jspecify.annotations.Nullable;

/**
 * One row of a standard with the number that holds for it.
 *
 * @param branch rows of branch 0 hold together; of the branches above 0 one is enough
 * @param what the title, rating, level or class that is checked; {@code null} where the predicate says it all, or the amount
 *     says it
 * @param amount how many, which share or which rating; {@code null} where none is asked
 * @param since a form of commendation: only what came after it counts
 * @param asked what a person has to judge, in the law's words; {@code null} where it is reckoned
 */
public record Criterion(
        int branch,
        StandardPredicate predicate,
        @Nullable String what,
        @Nullable RuleValue amount,
        boolean consecutive,
        @Nullable String since,
        @Nullable String asked,
        String article,
        Confidence confidence) {

    /** Whether the row or its number is not verified: then it bars nobody. */
    public boolean unverified() {
        return confidence.unverified() || (amount != null && amount.confidence().unverified());
    }

    /** @throws IllegalStateException where the row has none: a fault of the migration that wrote it */
    public RuleValue required() {
        if (amount == null) {
            throw new IllegalStateException("A row of " + predicate + " without a number");
        }
        return amount;
    }

    /** @throws IllegalStateException where the row has none: a fault of the migration that wrote it */
    public String judged() {
        if (asked == null) {
            throw new IllegalStateException("A row of " + predicate + " without words");
        }
        return asked;
    }

    /** What is checked, from the row or from its amount. */
    public String checked() {
        return what == null ? required().value() : what;
    }
}
