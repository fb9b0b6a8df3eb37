package vn.thidua.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import vn.thidua.database.StoppableDatabase;

/**
 * Takes the database away for a while under clients that write without pause, and gives it back. The program is not
 * touched: it has to come back by itself, with every command that it acknowledged.
 */
final class DatabaseGone {

    private static final int CLIENTS = 4;
    private static final int ACKNOWLEDGED_BEFORE = 20;
    private static final Duration BACK_WITHIN = Duration.ofSeconds(60);

    private final StoppableDatabase database;
    private final Program program;
    private final String name;
    private final Answers said = new Answers();
    private long millisUntilBack;

    DatabaseGone(StoppableDatabase database, Program program, String name) {
        this.database = database;
        this.program = program;
        this.name = name;
    }

    /** Something that is done to the database. */
    interface Act {
        void run() throws Exception;
    }

    void under(Act takeAway, Duration goneFor, Act giveBack) throws Exception {
        program.tell("load " + name + " " + CLIENTS);
        hear(ACKNOWLEDGED_BEFORE);
        takeAway.run();
        hear(goneFor);
        giveBack.run();
        Instant given = Instant.now();
        hearFromEachAgain();
        millisUntilBack = Duration.between(given, Instant.now()).toMillis();
        program.tell("rest");
        for (String line = program.next(""); !line.equals("rested"); line = program.next("")) {
            said.add(line);
        }
        check();
    }

    private void hear(int acknowledged) {
        for (int heard = 0; heard < acknowledged; heard++) {
            said.add(program.next("acknowledged"));
        }
    }

    private void hear(Duration howLong) {
        Instant end = Instant.now().plus(howLong);
        for (Duration left = howLong; left.isPositive(); left = Duration.between(Instant.now(), end)) {
            String line = program.next(left);
            if (line != null) {
                said.add(line);
            }
        }
    }

    /** As many commands as there are clients, acknowledged again after everything that was still under way. */
    private void hearFromEachAgain() {
        Instant end = Instant.now().plus(BACK_WITHIN);
        int acknowledged = 0;
        while (acknowledged < 2 * CLIENTS) {
            Duration left = Duration.between(Instant.now(), end);
            String line = left.isPositive() ? program.next(left) : null;
            assertThat(line).as("acknowledged within " + BACK_WITHIN).isNotNull();
            said.add(line);
            acknowledged += line.startsWith("acknowledged") ? 1 : 0;
        }
    }

    private void check() throws SQLException {
        try (Connection eye = database.superuser()) {
            said.check(eye);
        }
    }

    String report() {
        return "%s: %d clients, %d commands acknowledged and all found, %d times refused with an error, %d found done at the repeat; "
                        .formatted(
                                name,
                                CLIENTS,
                                said.of("acknowledged").size(),
                                said.of("refused").size(),
                                said.of("found-done").size())
                + "acknowledging again %d ms after the database was given back".formatted(millisUntilBack);
    }
}
