package vn.thidua.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import vn.thidua.database.StoppableDatabase;

/**
 * One award from its draft to the register through a program that is killed in the middle of its steps. Two others go before
 * it and are left in peace: the first makes what is made once only, such as the nominee's card, the second shows what each
 * step changes. After each kill the program is started again; the step is then whole or absent, is repeated with the key it
 * had, and in the end has changed what it changes in peace.
 */
final class KilledRoad {

    private static final int SLOWER = 4;
    private static final List<Halt> HALTS = List.of(Halt.BEFORE_COMMIT, Halt.AFTER_COMMIT, Halt.MOMENT);

    private final StoppableDatabase database;
    private final Path folder;
    private final Random random;
    private final String form;
    private final String first;
    private final String inPeace;
    private final String killed;
    private final List<String> report = new ArrayList<>();
    private final List<String> nothingToKill = new ArrayList<>();
    private final List<String> notAskedFor = new ArrayList<>();
    private int acknowledged;
    private int absent;
    private int whole;
    private int inPart;

    KilledRoad(StoppableDatabase database, Path folder, long seed, String form) {
        this.database = database;
        this.folder = folder;
        this.form = form;
        random = new Random(seed);
        first = "first-" + seed + "-" + form;
        inPeace = "peace-" + seed + "-" + form;
        killed = "killed-" + seed + "-" + form;
    }

    /**
     * Takes the steps, killing the program in those that the test names.
     *
     * @param last the last step to take; the award's own last one ends in the register
     * @return the program as started after the last kill
     */
    Program take(Program running, Predicate<String> inTheMiddleOf, String last) throws Exception {
        Program program = running;
        List<String> steps = List.of(program.ask("steps " + inPeace).split("\\|"));
        int end = steps.indexOf(last) + 1;
        assertThat(end).as("a step named " + last).isPositive();
        try (Connection eye = database.superuser()) {
            for (int step = 0; step < end; step++) {
                succeed(program, first, step);
            }
            Map<Integer, Peace> peace = new HashMap<>();
            for (int step = 0; step < end; step++) {
                if (inTheMiddleOf.test(steps.get(step).replace("+", ""))) {
                    peace.put(step, peace(program, step, eye));
                } else {
                    succeed(program, inPeace, step);
                }
            }
            for (int step = 0; step < end; step++) {
                Peace calm = peace.get(step);
                if (calm == null) {
                    notAskedFor.add(steps.get(step));
                    succeed(program, killed, step);
                } else if (calm.change().isNone()) {
                    passNothing(program, step, steps.get(step));
                } else {
                    program = killed(program, step, steps.get(step), calm, eye);
                }
            }
            if (end == steps.size()) {
                assertThat(granted(eye)).as("awards in the register").isEqualTo(3);
            }
            assertThat(Invariants.broken(eye)).isEmpty();
            assertThat(peace)
                    .as("steps in the middle of which the program was killed")
                    .isNotEmpty();
        }
        return program;
    }

    /** What a step does when nothing disturbs it. */
    private record Peace(Change change, long millis, int commits) {}

    private Peace peace(Program program, int step, Connection eye) throws IOException, SQLException {
        Change.Look before = Change.Look.at(eye);
        String[] taken = succeed(program, inPeace, step).split(" ");
        return new Peace(
                Change.between(before, Change.Look.at(eye)), Long.parseLong(taken[1]), Integer.parseInt(taken[2]));
    }

    /** A look of the engine for work may find none: there is nothing to be in the middle of. What people do changes something. */
    private void passNothing(Program program, int step, String name) throws IOException {
        assertThat(name).as("changes nothing, and is no look of the engine").startsWith("engine ");
        succeed(program, killed, step);
        nothingToKill.add(name);
    }

    private Program killed(Program program, int step, String name, Peace peace, Connection eye) throws Exception {
        Change.Look before = Change.Look.at(eye);
        Halt halt = peace.commits() == 0 ? Halt.MOMENT : HALTS.get(random.nextInt(HALTS.size()));
        int transaction = 1 + random.nextInt(Math.max(1, peace.commits()));
        boolean told =
                halt == Halt.MOMENT ? killAtSomeMoment(program, step, peace) : killAt(program, step, halt, transaction);
        Program again = Program.start(database, folder);
        Change left = Change.between(before, Change.Look.at(eye));
        count(name, told, left, peace.change());
        if (told) {
            assertThat(left).as("acknowledged: " + name).isEqualTo(peace.change());
        } else {
            assertThat(left.isPartOf(peace.change())).as(name + " left " + left).isTrue();
        }
        assertThat(Invariants.broken(eye)).as("after the kill in: " + name).isEmpty();

        String repeated = again.ask("take " + killed + " " + step);
        Change all = Change.between(before, Change.Look.at(eye));
        assertThat(all)
                .as(name + ", killed at " + halt + ", repeated: " + repeated)
                .isEqualTo(peace.change());
        report.add("%-36s %-13s transaction %d of %d: %s, repeated: %s"
                .formatted(
                        name,
                        halt,
                        transaction,
                        peace.commits(),
                        left.isNone() ? "absent" : left.equals(peace.change()) ? "whole" : "in part",
                        repeated));
        return again;
    }

    /** A step of one transaction is whole or absent; one that commits in parts by design may stand between them. */
    private void count(String name, boolean told, Change left, Change peace) {
        acknowledged += told ? 1 : 0;
        if (left.isNone()) {
            absent++;
        } else if (left.equals(peace)) {
            whole++;
        } else {
            inPart++;
            assertThat(name).as("left in part: " + left).startsWith("+");
        }
    }

    private boolean killAt(Program program, int step, Halt halt, int transaction) throws Exception {
        program.tell("take " + killed + " " + step + " " + halt + " " + transaction);
        program.next("standing");
        program.kill();
        return false;
    }

    private boolean killAtSomeMoment(Program program, int step, Peace peace) throws Exception {
        // A program that has only just started takes longer than one that has taken the step before.
        Duration moment = Duration.ofMillis(random.nextLong(SLOWER * peace.millis() + 1));
        program.tell("take " + killed + " " + step);
        // An answer that comes sooner was an answer: the step is acknowledged.
        String early = program.next(moment);
        List<String> said = program.kill();
        return early != null || !said.isEmpty();
    }

    private static String succeed(Program program, String road, int step) throws IOException {
        String answer = program.ask("take " + road + " " + step);
        assertThat(answer).as("step " + step + " of " + road).startsWith("taken");
        return answer;
    }

    private long granted(Connection eye) throws SQLException {
        try (var count = eye.prepareStatement("select count(*) from register_award where form_code = ?")) {
            count.setString(1, form);
            try (var found = count.executeQuery()) {
                found.next();
                return found.getLong(1);
            }
        }
    }

    /** One line a kill, the sums, and what was not killed with the reason. */
    String report() {
        return String.join("\n", report)
                + "\n%d kills: %d steps absent, %d whole, %d in part; %d had been acknowledged, none of them lost"
                        .formatted(report.size(), absent, whole, inPart, acknowledged)
                + "\nnot killed, because they change no row of any table (the engine looks for due work and finds none): "
                + nothingToKill
                + "\nnot killed, because this road was not asked to: "
                + notAskedFor;
    }
}
