package vn.thidua.council;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.AbstractDataSource;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.database.TestDatabase;

/**
 * Votes of which the test knows every choice, cast and closed as the program does it, and what is needed to look at what is
 * left of them. What members choose comes from a seed; how the program deals the choices out does not, on purpose.
 *
 * @see "ADR 0047"
 */
abstract class UnlinkableStage extends ChannelStage {

    static final long SEED = 20261126;

    /** How far single ways of linking may lie from chance: beyond so many deviations lies one in a billion. */
    static final double DEVIATIONS = 6;

    @Autowired
    private ApplicationContext context;

    @Autowired
    PaperSweep sweep;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TestDatabase database;

    JdbcTemplate owner;
    JdbcTemplate superuser;

    private ChannelBench bench;
    private final List<UUID> made = new ArrayList<>();

    @BeforeEach
    void connect() {
        owner = new JdbcTemplate(source(() -> database.owner()));
        superuser = new JdbcTemplate(source(() -> database.superuser()));
        bench = new ChannelBench(context);
        turn("written_opinion", "COUNTED");
    }

    void toBeTakenAway(UUID session) {
        made.add(session);
    }

    /** No list of the product is to show them. */
    @AfterEach
    void takeAway() {
        new SessionRemoval(superuser).remove(made);
        made.clear();
    }

    /**
     * Votes one after the other, each in a transaction of its own, on the screen, on paper and in writing; locks, has two count
     * the box, and closes; as the services do.
     */
    List<SimulatedVote> castAndClosed(int sessions, Consumer<SimulatedVote> closed) {
        Random seeded = new Random(SEED);
        List<SimulatedVote> votes = new ArrayList<>();
        SimulatedVote.Kind[] kinds = SimulatedVote.Kind.values();
        for (int session = 0; session < sessions; session++) {
            // Kinds change every second session, so that what is learnt and what is asked hold all of them.
            SimulatedVote vote = opened(SimulatedVote.of(kinds[session / 2 % kinds.length], seeded));
            cast(vote, seeded);
            transaction.executeWithoutResult(status -> bench.lock(vote.session()));
            if (!vote.onPaper().isEmpty()) {
                for (int counter : List.of(0, 1)) {
                    transaction.executeWithoutResult(status -> bench.enterBox(vote.session(), counter, vote.box()));
                }
            }
            transaction.executeWithoutResult(status -> bench.count(vote.session()));
            closed.accept(vote);
            votes.add(vote);
        }
        return votes;
    }

    private SimulatedVote opened(SimulatedVote drawn) {
        Map<UUID, Set<Integer>> recused = new HashMap<>();
        Stream.of(drawn.chosen(), drawn.named())
                .flatMap(papers -> papers.entrySet().stream())
                .forEach(paper -> IntStream.rangeClosed(1, drawn.agenda().size())
                        .filter(position -> !paper.getValue().containsKey(position))
                        .forEach(position -> recused.computeIfAbsent(paper.getKey(), any -> new HashSet<>())
                                .add(position)));
        List<SessionBench.Item> items = drawn.agenda().stream()
                .map(item -> new SessionBench.Item(BallotMode.SECRET, "50", ">"))
                .toList();
        UUID session = transaction.execute(status -> bench.open(items, drawn.everybody(), recused));
        toBeTakenAway(session);
        return drawn.at(
                session, bench.agenda(session).stream().map(AgendaItem::id).toList());
    }

    /** In the order in which they come, those who write among the others. */
    private void cast(SimulatedVote vote, Random seeded) {
        List<Runnable> acts = new ArrayList<>();
        vote.chosen()
                .forEach((member, paper) -> acts.add(
                        vote.onPaper().contains(member)
                                ? () -> bench.issue(vote.session(), member)
                                : () -> bench.screen(vote.session(), member, paper)));
        vote.named()
                .forEach((member, paper) ->
                        acts.add(seeded.nextInt(acts.size() + 1), () -> bench.write(vote.session(), member, paper)));
        acts.forEach(act -> transaction.executeWithoutResult(status -> act.run()));
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
