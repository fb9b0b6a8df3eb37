package vn.thidua.nomination.eligibility;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one row of a standard found. */
record Result(
        Verdict verdict,
        Message explanation,
        List<Datum> data,
        @Nullable Message change) {

    static Result of(Verdict verdict, Message explanation, List<Datum> data) {
        return new Result(verdict, explanation, data, null);
    }

    Result changedBy(String key, Object... details) {
        return verdict == Verdict.PASS ? this : new Result(verdict, explanation, data, Message.of(key, details));
    }

    Finding finding(String rule, String article, boolean unverified) {
        return new Finding(rule, verdict, Severity.BLOCKS, explanation, data, change, article, unverified, null);
    }
}
