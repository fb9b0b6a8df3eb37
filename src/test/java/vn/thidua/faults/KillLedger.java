package vn.thidua.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Every kill of a campaign, round by round, in a file behind whose last whole round a broken-off campaign goes on. */
final class KillLedger {

    private static final List<CouncilKills.Phase> PHASES = List.of(CouncilKills.Phase.values());

    private final Path file;
    private final List<Kill> kills;

    /** Takes away what a broken-off run left of one more round. */
    KillLedger(Path file) throws IOException {
        this.file = file;
        this.kills = Files.exists(file) ? whole(Files.readAllLines(file)) : new ArrayList<>();
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(file, kills.stream().map(Kill::line).toList());
    }

    private static List<Kill> whole(List<String> lines) {
        List<Kill> whole = new ArrayList<>();
        for (int from = 0; from + PHASES.size() <= lines.size(); from += PHASES.size()) {
            List<Kill> round = new ArrayList<>();
            for (String line : lines.subList(from, from + PHASES.size())) {
                try {
                    round.add(Kill.read(line));
                } catch (IllegalArgumentException brokenOff) {
                    return whole;
                }
            }
            if (!round.stream().map(Kill::phase).toList().equals(PHASES)) {
                return whole;
            }
            whole.addAll(round);
        }
        return whole;
    }

    /** Rounds that are written down whole. */
    int rounds() {
        return kills.size() / PHASES.size();
    }

    /** One more round. */
    void add(List<Kill> round) throws IOException {
        if (!round.stream().map(Kill::phase).toList().equals(PHASES)) {
            throw new IllegalArgumentException("Not a whole round: " + round);
        }
        kills.addAll(round);
        Files.write(file, round.stream().map(Kill::line).toList(), StandardOpenOption.APPEND);
    }

    List<Kill> kills() {
        return List.copyOf(kills);
    }

    /** By what a phase's kills hit, and by what they left. */
    Map<CouncilKills.Phase, Sum> sums() {
        Map<CouncilKills.Phase, Sum> sums = new EnumMap<>(CouncilKills.Phase.class);
        PHASES.forEach(phase -> sums.put(
                phase,
                new Sum(kills.stream().filter(kill -> kill.phase() == phase).toList())));
        return sums;
    }

    /** The kills of one phase. */
    record Sum(List<Kill> kills) {

        int hit(Kill.Hit... hits) {
            return (int) kills.stream()
                    .filter(kill -> Arrays.asList(hits).contains(kill.hit()))
                    .count();
        }

        /** Nothing of the act was left: it was killed before it counted. */
        int before() {
            return left("absent");
        }

        /** All of the act was left. */
        int after() {
            return left("whole");
        }

        /** A part of the act was left, which commits in parts by design. */
        int between() {
            return kills.size() - before() - after();
        }

        private int left(String what) {
            return (int) kills.stream().filter(kill -> kill.left().equals(what)).count();
        }

        @Override
        public String toString() {
            return "%d kills: %d stood in the middle, %d waited, %d were over; before it counted %d, after %d, between %d"
                    .formatted(
                            kills.size(),
                            hit(Kill.Hit.STANDING),
                            hit(Kill.Hit.WAITING),
                            hit(Kill.Hit.SAT),
                            before(),
                            after(),
                            between());
        }
    }

    /** Every kill, and the sums. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        kills.forEach(kill -> text.append(kill.line()).append('\n'));
        sums().forEach((phase, sum) ->
                text.append(phase).append(": ").append(sum).append('\n'));
        return text.toString();
    }
}
