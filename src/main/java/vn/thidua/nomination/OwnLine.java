package vn.thidua.nomination;

import vn.thidua.shared.SearchKey;
import vn.thidua.shared.SubjectKind;

/** Whether a line is somebody's own: nobody nominates, confirms, checks or appraises it. */
final class OwnLine {

    private OwnLine() {}

    /**
     * Whether a nominee is that person, or the household named after them. Tone marks count: Hương is not Hường. A
     * namesake has somebody else do the step and loses nothing by it.
     */
    static boolean is(SubjectKind kind, String nominee, String person) {
        String asked = SearchKey.identity(person);
        if (asked.isEmpty()) {
            return false;
        }
        String named = SearchKey.identity(nominee);
        return switch (kind) {
            case INDIVIDUAL -> named.equals(asked);
            case HOUSEHOLD -> (" " + named + " ").contains(" " + asked + " ");
            case COLLECTIVE -> false;
        };
    }

    static boolean among(Nomination nomination, String person) {
        return nomination.lines().stream().anyMatch(line -> is(line.kind(), line.name(), person));
    }
}
