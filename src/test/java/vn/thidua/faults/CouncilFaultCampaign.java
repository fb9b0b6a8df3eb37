package vn.thidua.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thidua.database.StoppableDatabase;

/**
 * The program killed fifty times in the middle of each of: casting, locking, opening, delivery, entering an opinion, and entering
 * the paper box, first and second. {@code mvn test -Pcouncil-faults}; each round that is done is written to
 * {@code target/council-faults-<seed>.txt}, and the next run with the same seed goes on with the round after the last whole one,
 * on a new database: a round depends on its number and the seed alone. {@code mvn clean} forgets.
 */
class CouncilFaultCampaign {

    private static final long SEED = Long.getLong("thidua.faults.seed", 20_261_128);
    private static final int ROUNDS = Integer.getInteger("thidua.faults.rounds", 50);

    /** From so many rounds on each side is hit, whatever the seed. */
    private static final int MANY = 30;

    private static final Path DONE = Path.of("target", "council-faults-" + SEED + ".txt");

    @Test
    void killedFiftyTimesInEachPhase_nothingConfirmedIsLostAndNothingCountedTwice(@TempDir Path folder)
            throws Exception {
        KillLedger ledger = new KillLedger(DONE);
        System.out.printf("Seed %d, %d rounds, %d of them done before%n", SEED, ROUNDS, ledger.rounds());
        if (ledger.rounds() < ROUNDS) {
            killOn(ledger, folder);
        }
        System.out.println("Seed " + SEED + "\n" + ledger);
        assertThat(ledger.rounds()).isGreaterThanOrEqualTo(ROUNDS);
        ledger.sums().forEach(CouncilFaultCampaign::assertHitInTheMiddle);
    }

    /** Of both sides of the moment at which the act counts, but for locking, all of whose places lie before it. */
    private static void assertHitInTheMiddle(CouncilKills.Phase phase, KillLedger.Sum sum) {
        assertThat(sum.hit(Kill.Hit.STANDING))
                .as("stood in the middle of %s, of %s", phase, sum)
                .isGreaterThanOrEqualTo(Math.max(1, ROUNDS / 2));
        if (ROUNDS >= MANY) {
            assertThat(sum.before())
                    .as("killed before %s counted, of %s", phase, sum)
                    .isPositive();
            assertThat(sum.after() + sum.between() > 0 || phase == CouncilKills.Phase.LOCKING)
                    .as("killed after something of %s counted, of %s", phase, sum)
                    .isTrue();
        }
    }

    private static void killOn(KillLedger ledger, Path folder) throws Exception {
        try (StoppableDatabase database = StoppableDatabase.start(folder.resolve("home"));
                CouncilKills kills = new CouncilKills(database, folder, SEED)) {
            Program program = Program.start(database, folder);
            try {
                kills.lookOn(program);
                long begun = System.nanoTime();
                int before = ledger.rounds();
                while (ledger.rounds() < ROUNDS) {
                    program = kills.kill(program, ledger.rounds() + 1);
                    ledger.add(kills.hits());
                    int done = ledger.rounds();
                    long each = Duration.ofNanos(System.nanoTime() - begun).toSeconds() / (done - before);
                    System.out.printf(
                            "Round %d of %d done, %d s each, %d min to go%n",
                            done, ROUNDS, each, each * (ROUNDS - done) / 60);
                }
            } finally {
                program.close();
            }
            System.out.println(kills.acknowledged() + " commands acknowledged in this run, none of them lost");
        }
    }
}
