package vn.thidua.faults;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thidua.database.CarriedDatabase;

/**
 * The product as a newcomer starts it, with the database it carries, is killed under clients that write without pause: alone,
 * and together with its database server. Its next start finds every command that was acknowledged. Not in an ordinary run:
 * {@code mvn test -Pdurability -Dtest=KilledProductIT} does it ten times each way.
 */
class KilledProductIT {

    private static final int KILLS = Integer.getInteger("thidua.kills", 1);
    private static final int CLIENTS = 4;
    private static final int ACKNOWLEDGED_BEFORE = 20;

    private final Answers said = new Answers();

    @Test
    void productKilled_aloneAndWithItsDatabase_everyAcknowledgedCommandIsThere(@TempDir Path folder) throws Exception {
        CarriedDatabase database = CarriedDatabase.in(folder.resolve("home"));
        Program program = Program.start(database, folder);
        try {
            for (int kill = 0; kill < KILLS; kill++) {
                program = killed(program, "alone-" + kill, database, false, folder);
                program = killed(program, "both-" + kill, database, true, folder);
            }
        } finally {
            program.close();
            database.kill();
            // Whoever clears the folder away is not to follow this link.
            Files.deleteIfExists(database.home().resolve("bin"));
        }
        System.out.printf(
                "%d kills, %d commands acknowledged, all of them there%n",
                2 * KILLS, said.of("acknowledged").size());
    }

    /** @return the program as started after the kill */
    private Program killed(Program program, String name, CarriedDatabase database, boolean serverToo, Path folder)
            throws Exception {
        program.tell("load " + name + " " + CLIENTS);
        for (int heard = 0; heard < ACKNOWLEDGED_BEFORE; heard++) {
            said.add(program.next("acknowledged"));
        }
        if (serverToo) {
            database.kill();
        }
        said.addAll(program.kill());
        long begun = System.nanoTime();
        Program again = Program.start(database, folder);
        System.out.println(name + ": started again in "
                + Duration.ofNanos(System.nanoTime() - begun).toMillis() + " ms");
        try (Connection eye = database.superuser()) {
            said.check(eye);
        }
        return again;
    }
}
