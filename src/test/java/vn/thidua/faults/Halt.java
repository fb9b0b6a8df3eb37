package vn.thidua.faults;

/** Where in a step the program is killed. */
enum Halt {
    /** Everything is written, by us and by the engine, and nothing is committed. */
    BEFORE_COMMIT,
    /** It is committed, and nobody was told. */
    AFTER_COMMIT,
    /** At some moment of the time that the step may take; it may have been acknowledged by then. */
    MOMENT,
    /** Before one of its statements goes to the database. */
    STATEMENT
}
