package vn.thidua.award;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A title or form with everything that a rule set says of it.
 *
 * @param procedure values by key that say which road it goes: Council, list, consultation, ballot, majority
 * @param limits values that are its limits
 * @param papers of both procedures, in order
 */
public record CatalogueEntry(
        AwardForm form,
        @Nullable String alsoCalled,
        Paid paid,
        List<Cited> deciders,
        List<Cited> types,
        List<RuleRow> procedure,
        List<RuleRow> limits,
        List<RequiredPaper> papers) {

    /** Keys of the values that make up {@link #procedure}. */
    static final Set<String> PROCEDURE = Set.of(
            "council_required",
            "consultation",
            "publication_stage",
            "publication_days",
            "publication_day_kind",
            "line_account",
            "ballot_by_law",
            "ballot_mode",
            "vote_majority",
            "vote_majority_city");

    /** The value of one of these keys; {@code null} where the rule set says nothing. */
    public @Nullable RuleRow rule(String key) {
        return procedure.stream()
                .filter(row -> row.key().key().equals(key))
                .findFirst()
                .orElse(null);
    }

    /** Whether it can be asked for in this product. */
    public boolean offered() {
        return paid.notOffered() == null;
    }

    /**
     * What comes with it.
     *
     * @param coefficient times the base salary of the day of the decision
     * @param maximum whether the coefficient is the most, and the giver fixes it
     * @param notOffered why it cannot be asked for here; {@code null} where it can
     */
    public record Paid(
            BigDecimal coefficient,
            boolean maximum,
            String article,
            Confidence confidence,
            @Nullable String notOffered) {}

    /** Something said by an article. */
    public record Cited(String words, String article, Confidence confidence) {}
}
