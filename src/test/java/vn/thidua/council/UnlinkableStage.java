package vn.thidua.council;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.AbstractDataSource;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.council.sealing.PaperLayout;
import vn.thidua.database.TestDatabase;
import vn.thidua.shared.AccountId;

/**
 * Votes of which the test knows every choice, cast and closed as the program does it, and what is needed to look at what is
 * left of them. What members choose comes from a seed; how the program deals the choices out does not, on purpose.
 *
 * @see "ADR 0047"
 */
abstract class UnlinkableStage extends CouncilStage {

    static final long SEED = 20261126;

    /** How far single ways of linking may lie from chance: beyond so many deviations lies one in a billion. */
    static final double DEVIATIONS = 6;

    @Autowired
    BallotBox box;

    @Autowired
    PaperSweep sweep;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TestDatabase database;

    JdbcTemplate owner;
    JdbcTemplate superuser;

    @BeforeEach
    void connect() {
        owner = new JdbcTemplate(source(() -> database.owner()));
        superuser = new JdbcTemplate(source(() -> database.superuser()));
    }

    /** Hands papers in one after the other, each in a transaction of its own, and closes; as the services do. */
    List<SimulatedVote> castAndClosed(int sessions, Consumer<SimulatedVote> closed) {
        Random seeded = new Random(SEED);
        List<SimulatedVote> votes = new ArrayList<>();
        SimulatedVote.Kind[] kinds = SimulatedVote.Kind.values();
        for (int session = 0; session < sessions; session++) {
            // Kinds change every second session, so that what is learnt and what is asked hold all of them.
            SimulatedVote drawn = SimulatedVote.of(kinds[session / 2 % kinds.length], seeded);
            List<AgendaItem> items = drawn.items();
            SimulatedVote vote = drawn.on(items);
            transaction.executeWithoutResult(status -> box.setUp(vote.session(), SimulatedVote.ROUND));
            vote.chosen()
                    .forEach((member, paper) -> transaction.executeWithoutResult(status -> box.handIn(
                            vote.session(),
                            SimulatedVote.ROUND,
                            1,
                            new AccountId(member),
                            PaperLayout.write(items.size(), paper))));
            transaction.executeWithoutResult(status -> box.split(vote.session(), SimulatedVote.ROUND, items, Map.of()));
            closed.accept(vote);
            votes.add(vote);
        }
        return votes;
    }

    static double furthest(Map<LinkingAttacker.Way, LinkScore> ways) {
        return ways.values().stream()
                .mapToDouble(found -> Math.abs(found.deviations()))
                .max()
                .orElseThrow();
    }

    /** What was measured, for the record: written beside the reports. */
    static void score(String format, Object... values) {
        try {
            Files.createDirectories(Path.of("target"));
            Files.writeString(
                    Path.of("target", "unlinkable.txt"),
                    String.format(format, values) + "\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Connecting {
        Connection open() throws SQLException;
    }

    private static DataSource source(Connecting connecting) {
        return new AbstractDataSource() {
            @Override
            public Connection getConnection() throws SQLException {
                return connecting.open();
            }

            @Override
            public Connection getConnection(String username, String password) throws SQLException {
                return connecting.open();
            }
        };
    }
}
