package vn.thidua.faults;

/** Lines by which a program under test tells the test what happened, apart from whatever else it prints. */
final class Said {

    static final String MARK = "» ";

    /** Begins the last line of a program that cannot go on. */
    static final String FAILED = "failed";

    private Said() {}

    static synchronized void aloud(String line) {
        System.out.println(MARK + line);
        System.out.flush();
    }
}
