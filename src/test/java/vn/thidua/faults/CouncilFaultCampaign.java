package vn.thidua.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thidua.database.StoppableDatabase;

/**
 * The program killed fifty times in the middle of each of: casting, locking, opening, delivery. {@code mvn test
 * -Pcouncil-faults}; what a broken-off run has done stands in a file under {@code target}, and the next with the same seed goes
 * on behind it.
 */
class CouncilFaultCampaign {

    private static final long SEED = Long.getLong("thidua.faults.seed", 20_261_128);
    private static final int ROUNDS = Integer.getInteger("thidua.faults.rounds", 50);
    private static final Path DONE = Path.of("target", "council-faults-" + SEED + ".txt");

    @Test
    void killedFiftyTimesInEachPhase_nothingConfirmedIsLostAndNothingCountedTwice(@TempDir Path folder)
            throws Exception {
        int phases = CouncilKills.Phase.values().length;
        int done = Files.exists(DONE) ? Files.readAllLines(DONE).size() / phases : 0;
        System.out.printf("Seed %d, %d rounds, %d of them done before%n", SEED, ROUNDS, done);
        if (done < ROUNDS) {
            try (StoppableDatabase database = StoppableDatabase.start(folder.resolve("home"))) {
                CouncilKills kills = new CouncilKills(database, folder, SEED);
                Program program = Program.start(database, folder);
                try {
                    kills.lookOn(program);
                    for (int round = done + 1; round <= ROUNDS; round++) {
                        program = kills.kill(program, round);
                        List<String> lines = kills.lines();
                        Files.write(
                                DONE,
                                lines.subList(lines.size() - phases, lines.size()),
                                StandardOpenOption.CREATE,
                                StandardOpenOption.APPEND);
                    }
                } finally {
                    program.close();
                }
                System.out.println(kills.acknowledged() + " commands acknowledged in this run, none of them lost");
            }
        }
        List<String> all = Files.readAllLines(DONE);
        Map<String, Long> sums = all.stream()
                .map(line -> line.split("-", 2)[0] + ", "
                        + line.substring(line.lastIndexOf(':') + 2).strip())
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        System.out.println(String.join("\n", all) + "\n" + sums);
        assertThat(all).hasSize(ROUNDS * phases);
    }
}
