package vn.thidua.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Lets one side take its nominations and counts what that cost the server and this machine. */
final class Round {

    private final Server server;
    private final int nominations;
    private Map<String, Long> sent = Map.of();

    Round(Server server, int nominations) {
        this.server = server;
        this.nominations = nominations;
    }

    Measured of(Side side) throws Exception {
        side.prepare(nominations);
        side.flush();
        side.statements();
        Map<String, Long> before = server.totals(side.database());
        long cpuBefore = cpuMillis();
        long busyBefore = busyMillis();
        long nanos = side.run();
        long cpu = cpuMillis() - cpuBefore;
        long busy = busyMillis() - busyBefore;
        sent = side.statements();
        Map<String, Long> statements = Statements.byKind(sent);
        int flushing = side.flush();
        Map<String, Long> after = server.totals(side.database());

        Map<String, Long> cost = new HashMap<>();
        after.forEach((figure, total) -> cost.put(figure, total - before.get(figure)));
        cost.merge("xact_commit", (long) -flushing, Long::sum);
        Statements.KINDS.forEach(kind -> cost.put("statements_" + kind, statements.getOrDefault(kind, 0L)));
        cost.put("statements", statements.values().stream().mapToLong(Long::longValue).sum());
        cost.put("micros", nanos / 1_000);
        if (flushing > 0) {
            // A session that has ended took its processor time with it.
            cost.put("cpu_micros", cpu * 1_000);
            cost.put("cpu_of_others_micros", Math.max(0, busy - cpu) * 1_000);
        }
        return Measured.of(nominations, cost);
    }

    /** What the side of the last round sent, by its text. */
    Map<String, Long> sent() {
        return sent;
    }

    /** Processor time of everything on this machine: how noisy it was. */
    private static long busyMillis() throws IOException {
        String[] jiffies = Files.readAllLines(Path.of("/proc/stat")).getFirst().split("\\s+");
        return 10
                * (Long.parseLong(jiffies[1])
                        + Long.parseLong(jiffies[2])
                        + Long.parseLong(jiffies[3])
                        + Long.parseLong(jiffies[6])
                        + Long.parseLong(jiffies[7]));
    }

    private long cpuMillis() throws Exception {
        var here = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return here.getProcessCpuTime() / 1_000_000 + server.cpuMillis();
    }
}
