package vn.thidua.deadline;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.thidua.shared.Unscoped;

/**
 * Who reckons by the calendar and who changes it wait for each other: a limit that was reckoned and is not written yet is
 * seen by nobody, and a change of the calendar would pass it by. Held to the end of the transaction.
 */
@Component
@Unscoped("A lock: it reads no row")
class CalendarLock {

    /** "calendar" in ASCII. */
    private static final long LOCK = 0x63616c656e646172L;

    private final JdbcTemplate jdbc;

    CalendarLock(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Before the calendar is read for something that is written down; beside others who do the same. */
    void reckon() {
        jdbc.query("select pg_advisory_xact_lock_shared(?)", row -> {}, LOCK);
    }

    /** Before the calendar is read to be changed; alone. */
    void change() {
        jdbc.query("select pg_advisory_xact_lock(?)", row -> {}, LOCK);
    }
}
