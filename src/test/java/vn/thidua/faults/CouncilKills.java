package vn.thidua.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.database.StoppableDatabase;

/**
 * Seven sessions of the Council stand still at once, each in the middle of something else: the last paper is handed in, the
 * channels are locked, the papers are opened, the results are delivered; an opinion is entered, the first of the two who count
 * enters the paper box, and the second does, with which everything is opened. Then the program is killed. After its next start
 * whatever was acknowledged is there, each step is whole or absent, is repeated with the key it had, and each session goes on
 * to its end with just the votes that were cast.
 */
final class CouncilKills implements AutoCloseable {

    private static final Duration MUST_STAND_BY = Duration.ofSeconds(5);

    /** What is in the middle comes as often as the two edges of a commit together. */
    private static final List<Halt> HALTS =
            List.of(Halt.STATEMENT, Halt.STATEMENT, Halt.BEFORE_COMMIT, Halt.AFTER_COMMIT);

    private static final String NAMED = "%s-%d-%d";

    /** In the middle of what it is killed. */
    enum Phase {
        CASTING(Sitting.Act.CAST_LAST),
        LOCKING(Sitting.Act.CLOSE),
        OPENING(Sitting.Act.CLOSE),
        DELIVERY(Sitting.Act.DELIVER),
        WRITING(Sitting.Act.OPINION),
        COUNTING(Sitting.Act.COUNT_FIRST),
        AGREEING(Sitting.Act.COUNT_LAST);

        private final Sitting.Act act;

        Phase(Sitting.Act act) {
            this.act = act;
        }

        private Sitting.Act before() {
            return Sitting.Act.values()[act.ordinal() - 1];
        }

        private Sitting.Act after() {
            return Sitting.Act.values()[act.ordinal() + 1];
        }
    }

    /** What an act does when nothing disturbs it. */
    private record Peace(int commits, List<String> statements) {

        /** How many statements stand before the first that touches a sealed paper; those from there on open them. */
        private int beforeOpening() {
            return (int) statements.stream()
                    .takeWhile(statement -> !statement.contains("council_sealed_paper"))
                    .count();
        }
    }

    private record Place(Halt halt, int number, int of) {}

    private final StoppableDatabase database;
    private final Path folder;
    private final long seed;
    private final Map<Sitting.Act, Peace> peace = new EnumMap<>(Sitting.Act.class);
    private final Set<UUID> acknowledged = new HashSet<>();
    private final List<Kill> hits = new ArrayList<>();

    CouncilKills(StoppableDatabase database, Path folder, long seed) {
        this.database = database;
        this.folder = folder;
        this.seed = seed;
    }

    /** Two sessions in peace, to know where each step can be interrupted: one on the screen alone, one by every channel. */
    void lookOn(Program program) throws IOException, SQLException {
        rule("paper_ballot", "ON");
        rule("written_opinion", "COUNTED");
        String name = "PEACE-" + seed + "-0";
        succeed(program, "sit " + name + " NOMINATE CAST");
        peace.put(Sitting.Act.CAST_LAST, watch(program, name, Sitting.Act.CAST_LAST));
        peace.put(Sitting.Act.CLOSE, watch(program, name, Sitting.Act.CLOSE));
        succeed(program, "sit " + name + " CONFIRM SIGN_LAST");
        peace.put(Sitting.Act.DELIVER, watch(program, name, Sitting.Act.DELIVER));
        Peace closing = peace.get(Sitting.Act.CLOSE);
        assertThat(closing.beforeOpening())
                .as("statements that lock, of %s", closing)
                .isBetween(1, closing.statements().size() - 1);
        String mixed = "MIXED-" + seed + "-0";
        succeed(program, "sit " + mixed + " NOMINATE CAST");
        peace.put(Sitting.Act.OPINION, watch(program, mixed, Sitting.Act.OPINION));
        succeed(program, "sit " + mixed + " CAST_LAST CLOSE");
        peace.put(Sitting.Act.COUNT_FIRST, watch(program, mixed, Sitting.Act.COUNT_FIRST));
        peace.put(Sitting.Act.COUNT_LAST, watch(program, mixed, Sitting.Act.COUNT_LAST));
        succeed(program, "sit " + mixed + " CONFIRM DELIVER");
        try (Connection eye = database.superuser()) {
            new SessionLook(eye, name).isWell();
            new SessionLook(eye, mixed).isWell();
        }
    }

    /** The channels as they are shipped, which everybody else on the database expects. */
    @Override
    public void close() throws SQLException {
        rule("paper_ballot", "OFF");
        rule("written_opinion", "RECORDED");
    }

    private void rule(String key, String value) throws SQLException {
        try (Connection hand = database.superuser();
                PreparedStatement update = hand.prepareStatement(
                        "update award_rule_value set value = ? where rule_set = 'ND152' and key = ?")) {
            update.setString(1, value);
            update.setString(2, key);
            update.executeUpdate();
        }
    }

    private static Peace watch(Program program, String name, Sitting.Act act) throws IOException {
        String[] words = program.ask("watch " + name + " " + act).split(" ", 3);
        assertThat(words[0]).as(String.join(" ", words)).isEqualTo("watched");
        return new Peace(Integer.parseInt(words[1]), List.of(words[2].split("\\|")));
    }

    /**
     * Kills the program once, in the middle of all of them.
     *
     * @return the program as started afterwards
     */
    Program kill(Program program, int round) throws Exception {
        Map<Phase, Place> places = new EnumMap<>(Phase.class);
        // Mixes well: what Random says first is nearly the same for seeds that follow each other.
        SplittableRandom random = new SplittableRandom(31 * seed + round);
        for (Phase phase : Phase.values()) {
            places.put(phase, place(phase, random));
            sit(program, name(phase, round), Sitting.Act.NOMINATE, phase.before());
        }
        for (Phase phase : Phase.values()) {
            Place place = places.get(phase);
            program.tell("stand %s %s %s %d".formatted(name(phase, round), phase.act, place.halt(), place.number()));
        }
        Map<Phase, String> said = listen(program, round);
        program.kill().forEach(line -> note(line, round, said));
        hits.clear();
        Program again = Program.start(database, folder);
        try (Connection eye = database.superuser()) {
            assertThat(Answers.ids(eye, "select key from command_receipt"))
                    .as("commands acknowledged")
                    .containsAll(acknowledged);
            assertThat(Invariants.broken(eye)).isEmpty();
            for (Phase phase : Phase.values()) {
                goOn(again, eye, phase, round, places.get(phase), said.get(phase));
            }
        }
        return again;
    }

    /** Each place of the step may be the one; locking and opening share their step. */
    private Place place(Phase phase, SplittableRandom random) {
        Peace calm = peace.get(phase.act);
        int from = phase == Phase.OPENING ? calm.beforeOpening() : 0;
        int to = phase == Phase.LOCKING
                ? calm.beforeOpening()
                : calm.statements().size();
        Halt halt = phase == Phase.LOCKING ? Halt.STATEMENT : HALTS.get(random.nextInt(HALTS.size()));
        return halt == Halt.STATEMENT
                ? new Place(
                        halt,
                        1 + from + random.nextInt(to - from),
                        calm.statements().size())
                : new Place(halt, 1 + random.nextInt(calm.commits()), calm.commits());
    }

    /** Until each stands, or has been done, or none has said anything for so long: then one waits for another's lock. */
    private Map<Phase, String> listen(Program program, int round) {
        Map<Phase, String> said = new EnumMap<>(Phase.class);
        while (said.size() < Phase.values().length) {
            String line = program.next(MUST_STAND_BY);
            if (line == null) {
                break;
            }
            note(line, round, said);
        }
        return said;
    }

    private void note(String line, int round, Map<Phase, String> said) {
        String[] words = line.split(" ", 3);
        for (Phase phase : Phase.values()) {
            if (words.length > 1 && words[1].equals(name(phase, round))) {
                said.put(phase, words.length > 2 ? words[0] + " " + words[2] : words[0]);
            }
        }
    }

    private void goOn(Program program, Connection eye, Phase phase, int round, Place place, @Nullable String said)
            throws Exception {
        String name = name(phase, round);
        SessionLook look = new SessionLook(eye, name);
        boolean told = "sat".equals(said);
        String left = look.left(phase);
        assertThat(said).as(name + " at " + place).isIn(null, "standing", "sat");
        assertThat(look.broken()).as(name + " after the kill").isEmpty();
        if (told) {
            assertThat(left).as("acknowledged: " + name).isEqualTo("whole");
        }
        sit(program, name, phase.act, phase.act);
        if (phase.act != Sitting.Act.DELIVER) {
            sit(program, name, phase.after(), Sitting.Act.DELIVER);
        }
        look.isWell();
        hits.add(new Kill(name, place.halt(), place.number(), place.of(), Kill.Hit.of(said), left));
    }

    private void sit(Program program, String name, Sitting.Act first, Sitting.Act last) throws IOException {
        succeed(program, "sit " + name + " " + first + " " + last);
        first.until(last).forEach(act -> acknowledged.addAll(new SittingPlan(name).keys(act)));
    }

    private static void succeed(Program program, String order) throws IOException {
        assertThat(program.ask(order)).as(order).startsWith("sat");
    }

    private String name(Phase phase, int round) {
        return NAMED.formatted(phase, seed, round);
    }

    /** What the last round hit, phase by phase. */
    List<Kill> hits() {
        return List.copyOf(hits);
    }

    /** How many commands were acknowledged; each was there after every kill that followed. */
    int acknowledged() {
        return acknowledged.size();
    }
}
