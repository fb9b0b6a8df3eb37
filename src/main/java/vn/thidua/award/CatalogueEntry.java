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
