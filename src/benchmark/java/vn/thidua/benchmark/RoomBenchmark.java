package vn.thidua.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import vn.thidua.Browser;
import vn.thidua.BrowserTest;
import vn.thidua.FullRoom;

/**
 * How long a member waits from pressing "Nộp phiếu" to the receipt: one alone, and fifteen at the same moment, each with a
 * browser of their own on the machine that also serves them.
 */
@BrowserTest
class RoomBenchmark {

    private static final int ROUNDS = Integer.getInteger("benchmark.rounds", 20);

    @RegisterExtension
    final Browser browser = new Browser("--blink-settings=imagesEnabled=false");

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Test
    void fifteenAtOnceBesideOneAlone() throws IOException {
        FullRoom room = new FullRoom(context, browser, "http://localhost:" + port);
        room.gather();
        List<Double> alone = new ArrayList<>();
        List<Double> together = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            alone.addAll(round(room, 1));
            together.addAll(round(room, FullRoom.SEATS));
            System.out.printf("round %d of %d%n", round + 1, ROUNDS);
        }
        String json = String.format(
                Locale.ROOT,
                "{\"rounds\": %d, \"members\": %d, \"alone\": %s, \"together\": %s}%n",
                ROUNDS,
                FullRoom.SEATS,
                spread(alone),
                spread(together));
        Path file = Path.of("target", "benchmark-room.json");
        Files.writeString(file, json);
        System.out.print(json);
        assertThat(file).isNotEmptyFile();
    }

    private static List<Double> round(FullRoom room, int pressing) {
        FullRoom.Round round = room.round(pressing);
        assertThat(round.errors()).isEmpty();
        assertThat(round.participations()).isEqualTo(pressing);
        return round.took();
    }

    private static String spread(List<Double> took) {
        List<Double> sorted = took.stream().sorted().toList();
        return String.format(
                Locale.ROOT,
                "{\"medianMillis\": %.0f, \"p95Millis\": %.0f, \"slowestMillis\": %.0f}",
                sorted.get(sorted.size() / 2),
                sorted.get(sorted.size() * 95 / 100),
                sorted.getLast());
    }
}
