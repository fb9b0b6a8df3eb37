package vn.thidua.benchmark;

import java.util.Map;

/** One of those that are compared. */
interface Side {

    String name();

    /** The database it works in. */
    String database();

    /** Does what does not count: whatever has to be there before the first nomination is submitted. */
    void prepare(int nominations) throws Exception;

    /** Takes the prepared nominations from submission to the register; answers the nanoseconds that counted. */
    long run() throws Exception;

    /** Has the server write down what this side's sessions did, and answers how many transactions that took. */
    int flush() throws Exception;

    /** What it sent since the last call, by its text. */
    Map<String, Long> statements();
}
