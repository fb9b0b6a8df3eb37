package vn.thidua.decision;

import java.util.List;
import vn.thidua.nomination.Missing;

/**
 * What came of sending an answer: sent, or everything that is still missing.
 *
 * @param needsVote whether the Council votes again before the city goes on
 */
public record SupplementSent(List<Missing> missing, boolean needsVote) {

    public SupplementSent {
        missing = List.copyOf(missing);
    }

    public boolean accepted() {
        return missing.isEmpty();
    }
}
