package vn.thidua.nomination;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.nomination.eligibility.Severity;
import vn.thidua.nomination.eligibility.Verdict;

/**
 * A finding as it is stored, in the words of its day.
 *
 * @param lookedAt a line for each datum
 * @param ownText the achievement that was held beside {@code otherText}
 */
@Embeddable
record FindingRow(
        String rule,
        @Enumerated(EnumType.STRING) Verdict verdict,
        @Enumerated(EnumType.STRING) Severity severity,
        String explanation,
        @Column(name = "looked_at") String lookedAt,
        @Nullable String change,
        String article,
        boolean unverified,
        @Column(name = "own_text") @Nullable String ownText,
        @Column(name = "other_text") @Nullable String otherText,
        @Column(name = "other_where") @Nullable String otherWhere,
        @Column(name = "rule_set") @Nullable String ruleSet,
        @Column(name = "as_of") @Nullable LocalDate asOf) {

    /** A finding of the room itself: met, and that says it all. */
    static FindingRow met(String rule, Severity severity, String explanation, String article, boolean unverified) {
        return new FindingRow(
                rule, Verdict.PASS, severity, explanation, "", null, article, unverified, null, null, null, null, null);
    }

    /**
     * A finding of the room itself.
     *
     * @param lookedAt what it looked at, in one line
     * @param change what would change it; not kept of one that is met
     */
    static FindingRow plain(
            String rule,
            Verdict verdict,
            Severity severity,
            String explanation,
            String lookedAt,
            String change,
            String article,
            boolean unverified) {
        return new FindingRow(
                rule,
                verdict,
                severity,
                explanation,
                lookedAt,
                verdict == Verdict.PASS ? null : change,
                article,
                unverified,
                null,
                null,
                null,
                null,
                null);
    }

    /** The same by the rules of a set as they were on a day. */
    FindingRow by(String rules, LocalDate day) {
        return new FindingRow(
                rule,
                verdict,
                severity,
                explanation,
                lookedAt,
                change,
                article,
                unverified,
                ownText,
                otherText,
                otherWhere,
                rules,
                day);
    }

    /** Keeps it from being sent, and from being appraised as appropriate. */
    boolean blocks() {
        return severity == Severity.BLOCKS && verdict == Verdict.FAIL;
    }

    /** The appraiser has to write why it goes on. */
    boolean asksReason() {
        return severity == Severity.WARNS && verdict != Verdict.PASS;
    }

    /**
     * @param compared whether the reader may see the other achievement's words
     * @param ruleSetName what the rule set is called
     */
    NominationDetails.Finding finding(
            NominationDetails.@Nullable Reason reason, boolean compared, @Nullable String ruleSetName) {
        return new NominationDetails.Finding(
                rule,
                verdict,
                severity,
                explanation,
                lookedAt.lines().toList(),
                change,
                article,
                unverified,
                compared && ownText != null && otherText != null && otherWhere != null
                        ? new NominationDetails.Compared(ownText, otherText, otherWhere)
                        : null,
                ruleSetName,
                asOf,
                reason);
    }

    static String lines(List<String> data) {
        return String.join(
                "\n", data.stream().map(line -> line.replace('\n', ' ')).toList());
    }
}
