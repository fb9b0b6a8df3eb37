package vn.thidua.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import vn.thidua.database.StoppableDatabase;
import vn.thidua.journey.FirstAward;

/**
 * One kill in the middle of a step, one while somebody types, two in the middle of seven sessions of the Council, and one stop of
 * the database under load, on one program and one database, because each start takes seconds. All the others are in
 * {@link FaultCampaign} and {@link CouncilFaultCampaign}; a full disk is in {@code EvidenceServiceIT}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FaultsIT {

    private static final long SEED = 20_261_127;

    private StoppableDatabase database;
    private Program program;
    private Path folder;

    @BeforeAll
    void start(@TempDir Path fresh) throws Exception {
        folder = fresh;
        database = StoppableDatabase.start(folder.resolve("home"));
        program = Program.start(database, folder);
    }

    @AfterAll
    void stop() throws Exception {
        program.close();
        database.close();
    }

    @Test
    void killedInTheMiddleOfSubmitting_theNominationIsSubmittedOnce() throws Exception {
        KilledRoad road = new KilledRoad(database, folder, SEED, "F-GK-CN");
        program = road.take(program, FirstAward.VILLAGE_SUBMITS::equals, FirstAward.OFFICER_CHECKS);
        System.out.println("Seed " + SEED + "\n" + road.report());
    }

    @Test
    void killedWhileSomebodyTypes_whatTheyTypedIsThereAgain() throws Exception {
        String road = "typed-" + SEED + "-F-GK-CN";
        assertThat(program.ask("type " + road)).isEqualTo("kept");

        program.kill();
        program = Program.start(database, folder);

        assertThat(program.ask("left " + road)).isEqualTo("all of it");
    }

    /**
     * Fifty times each: {@link CouncilFaultCampaign}, which goes on as this does: after the first round it is broken off in the
     * middle of writing down the next.
     */
    @Test
    void killedTwiceInEachPhaseOfABallot_nothingConfirmedIsLostAndNothingCountedTwice() throws Exception {
        try (CouncilKills kills = new CouncilKills(database, folder, SEED)) {
            kills.lookOn(program);

            Path file = folder.resolve("council-faults.txt");
            KillLedger ledger = new KillLedger(file);
            program = kills.kill(program, ledger.rounds() + 1);
            ledger.add(kills.hits());
            Files.writeString(file, kills.hits().getFirst().line(), StandardOpenOption.APPEND);

            KillLedger resumed = new KillLedger(file);
            assertThat(resumed.rounds()).isEqualTo(1);
            program = kills.kill(program, resumed.rounds() + 1);
            resumed.add(kills.hits());

            System.out.println("Seed " + SEED + "\n" + resumed + kills.acknowledged()
                    + " commands acknowledged, none of them lost");
            assertThat(resumed.rounds()).isEqualTo(2);
            assertThat(resumed.kills()).extracting(Kill::name).doesNotHaveDuplicates();
            resumed.sums()
                    .forEach((phase, sum) -> assertThat(sum.hit(Kill.Hit.STANDING))
                            .as("stood in the middle of %s, of %s", phase, sum)
                            .isPositive());
        }
    }

    @Test
    void databaseStoppedUnderLoad_theProgramComesBackWithAllItAcknowledged() throws Exception {
        DatabaseGone gone = new DatabaseGone(database, program, "stopped");
        gone.under(database::stopAtOnce, Duration.ofSeconds(2), database::startAgain);
        System.out.println(gone.report());
    }
}
