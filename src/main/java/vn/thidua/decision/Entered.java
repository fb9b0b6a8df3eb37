package vn.thidua.decision;

import vn.thidua.shared.SearchKey;

/** Text that somebody had to type. */
final class Entered {

    private Entered() {}

    /** @param missing what is said when nothing was typed */
    static String text(String typed, DecisionException missing) {
        String composed = SearchKey.composed(typed);
        if (composed.isEmpty()) {
            throw missing;
        }
        return composed;
    }
}
