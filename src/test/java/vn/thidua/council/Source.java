package vn.thidua.council;

/** Where something may be written down that tells more of a vote than its tally. */
enum Source {
    /** The program's tables, but for those below. */
    TABLES,
    /** The engine's history, and what it keeps while a process runs. */
    ENGINE,
    /** The audit trail. */
    TRAIL,
    /** What the program logs. */
    LOG;

    private static final String LINES = "log/";

    /** The lines of one logger as if they were a table: a row for each, in their order. */
    static String lines(String logger) {
        return LINES + logger.replace('.', '/');
    }

    /** @param order table and column, or the table alone */
    static Source of(String order) {
        String table = order.split("\\.", 2)[0];
        if (table.startsWith(LINES)) {
            return LOG;
        }
        if (table.startsWith("act_")) {
            return ENGINE;
        }
        return table.startsWith("audit_") ? TRAIL : TABLES;
    }
}
