package vn.thidua.decision;

/** Where the city's request for a supplement of one line stands. */
public enum SupplementStatus {
    WITH_OFFICER(true),
    /** The commune's officer asked the nominating unit to help. */
    WITH_VILLAGE(true),
    /** Answered with a change of substance: waits for the commune's Council to vote again. */
    AT_COUNCIL(true),
    /** Back at the reviewer. */
    ANSWERED(false),
    /** Not answered in time. */
    LAPSED(false),
    /** Answered, but the Council did not vote in time. */
    NOT_VOTED(false);

    private final boolean running;

    SupplementStatus(boolean running) {
        this.running = running;
    }

    /** Whether the city waits for the commune. */
    public boolean isRunning() {
        return running;
    }
}
