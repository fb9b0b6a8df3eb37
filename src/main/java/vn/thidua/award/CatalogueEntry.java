package vn.thidua.award;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A title or form with everything that a rule set says of it.
 *
 * @param paid {@code null} where the rule set says nothing of money
 * @param notOffered why it cannot be asked for here; {@code null} where it can
 * @param standards what it asks for, what holds for any type first
 * @param procedure values by key that say which road it goes: Council, list, consultation, ballot, majority
 * @param limits values that are its limits
 * @param leftOut keys of the limits whose step is switched off
 * @param papers of both procedures, in order
 */
public record CatalogueEntry(
        AwardForm form,
        @Nullable String alsoCalled,
        @Nullable Paid paid,
        @Nullable String notOffered,
        List<Cited> deciders,
        List<Cited> types,
        List<StandardRow> standards,
        List<RuleRow> procedure,
        List<RuleRow> limits,
        Set<String> leftOut,
        List<RequiredPaper> papers) {

    /** Keys of the values that make up {@link #procedure}. */
    static final List<String> PROCEDURE = List.of(
            "line_account",
            "publication_stage",
            "publication_days",
            "publication_day_kind",
            "consultation",
            "council_required",
            "ballot_by_law",
            "ballot_mode",
            "vote_majority",
            "vote_majority_city");

    /** Key of the value that says how many times the base salary comes with a form. */
    static final String COEFFICIENT = "bonus_coefficient";

    /** Key of the value that says how many times an individual's money a household gets. */
    static final String OF_A_HOUSEHOLD = "household_factor";

    private static final Set<String> OF_THE_COUNCIL = Set.of("ballot_by_law", "ballot_mode", "vote_majority");
    private static final Set<String> OF_THE_LIST = Set.of("publication_days", "publication_day_kind");

    /** Those of {@link #procedure} that say something of this form: no majority where no Council votes. */
    public List<RuleRow> telling() {
        boolean council = !is("council_required", "NO");
        boolean list = !is("publication_stage", "NONE");
        boolean commune = form.level() == DecidingLevel.COMMUNE;
        return procedure.stream()
                .filter(row -> council || !OF_THE_COUNCIL.contains(row.key().key()))
                .filter(row -> list || !OF_THE_LIST.contains(row.key().key()))
                .filter(row -> !commune || !row.key().key().equals("vote_majority_city"))
                .toList();
    }

    private boolean is(String key, String wanted) {
        RuleRow row = rule(key);
        RuleValue now = row == null ? null : row.now();
        return now != null && now.value().equals(wanted);
    }

    /** The value of one of these keys; {@code null} where the rule set says nothing. */
    public @Nullable RuleRow rule(String key) {
        return procedure.stream()
                .filter(row -> row.key().key().equals(key))
                .findFirst()
                .orElse(null);
    }

    /** Whether the step of that limit is on the road now. */
    public boolean onTheRoad(RuleRow limit) {
        return !leftOut.contains(limit.key().key());
    }

    /** Whether it can be asked for in this product. */
    public boolean offered() {
        return notOffered == null;
    }

    /**
     * What comes with it.
     *
     * @param coefficient times the base salary of the day of the decision
     * @param maximum whether the coefficient is the most, and the giver fixes it
     */
    public record Paid(BigDecimal coefficient, boolean maximum, String article, Confidence confidence) {

        static Paid of(RuleValue rule) {
            return new Paid(
                    new BigDecimal(rule.value()), "<=".equals(rule.comparator()), rule.article(), rule.confidence());
        }

        /** What a household gets: by the article of the factor, and as well known as the less known of the two. */
        Paid times(RuleValue factor) {
            return new Paid(
                    coefficient.multiply(new BigDecimal(factor.value())),
                    maximum,
                    factor.article(),
                    confidence.weaker(factor.confidence()));
        }
    }

    /** Something said by an article. */
    public record Cited(String words, String article, Confidence confidence) {}
}
