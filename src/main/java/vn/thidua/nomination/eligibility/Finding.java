package vn.thidua.nomination.eligibility;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one rule said of one nominee.
 *
 * @param rule its name, the same through all versions
 * @param data what it looked at
 * @param change what would change it; {@code null} where nothing has to
 * @param likeness the achievement to be held beside this one
 */
public record Finding(
        String rule,
        Verdict verdict,
        Severity severity,
        Message explanation,
        List<Datum> data,
        @Nullable Message change,
        String article,
        boolean unverified,
        @Nullable Likeness likeness) {

    private static final Datum NOTHING = new Datum(Message.of("datum.nothing"), Source.CHECKED);

    /**
     * A rule that is not verified bars nobody: it asks a person instead. What is not met for lack of anything to look at says
     * so.
     */
    public Finding {
        if (verdict == Verdict.FAIL && (unverified || severity != Severity.BLOCKS)) {
            verdict = Verdict.HUMAN;
        }
        data = data.isEmpty() && verdict != Verdict.PASS ? List.of(NOTHING) : List.copyOf(data);
    }

    static Finding of(String name, Rule rule, Verdict verdict, Message explanation) {
        return new Finding(
                name, verdict, rule.severity(), explanation, List.of(), null, rule.article(), rule.unverified(), null);
    }

    /** The same with what was looked at. */
    Finding with(List<Datum> looked) {
        return new Finding(rule, verdict, severity, explanation, looked, change, article, unverified, likeness);
    }

    /** The same with what would change it. */
    Finding changedBy(Message remedy) {
        return new Finding(rule, verdict, severity, explanation, data, remedy, article, unverified, likeness);
    }

    /** The same beside another achievement. */
    Finding beside(Likeness other) {
        return new Finding(rule, verdict, severity, explanation, data, change, article, unverified, other);
    }
}
