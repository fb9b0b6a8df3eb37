package vn.thidua.award;

import org.jspecify.annotations.Nullable;

/**
 * One thing that a title or form asks for, as people read it in the catalogue.
 *
 * @param type the type of commendation it is asked for; {@code null} for any
 * @param branch rows of branch 0 hold together; of the branches above 0 one is enough
 * @param what a rating, a level or a class that is checked, or the code of a title or form
 * @param named name of that title or form; {@code null} where it is none
 * @param amount how many, which share or which rating; {@code null} where none is asked
 * @param since name of a form: only what came after it counts
 * @param asked what a person has to judge; {@code null} where it is reckoned
 */
public record StandardRow(
        @Nullable CommendationType type,
        int branch,
        StandardPredicate predicate,
        @Nullable String what,
        @Nullable String named,
        @Nullable RuleRow amount,
        boolean consecutive,
        @Nullable String since,
        @Nullable String asked,
        String article,
        Confidence confidence) {

    /** The amount's value today; {@code null} where none is asked, or none holds. */
    public @Nullable RuleValue required() {
        return amount == null ? null : amount.now();
    }

    /** As little known as the less known of the row and its number. */
    public Confidence known() {
        RuleValue required = required();
        return required == null ? confidence : confidence.weaker(required.confidence());
    }
}
