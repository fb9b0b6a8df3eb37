package vn.thidua.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.thidua.IntegrationTest;
import vn.thidua.nomination.ManyAwards;

/** How long the explanation of one nominee with forty past awards takes, as its writer waits for it. */
@IntegrationTest
class EligibilityBenchmark {

    private static final int AWARDS = Integer.getInteger("benchmark.awards", ManyAwards.FORTY);
    private static final int WARM = 30;
    private static final int RUNS = 200;

    @Autowired
    ApplicationContext context;

    @Test
    void oneNomineeWithManyAwards() throws IOException {
        ManyAwards many = new ManyAwards(context);
        UUID draft = many.drafted(AWARDS);
        assertThat(many.answer(draft)).as("what the daily twin is answered").isEqualTo(ManyAwards.ANSWER);
        for (int run = 0; run < WARM; run++) {
            many.examined(draft);
        }
        long[] micros = new long[RUNS];
        for (int run = 0; run < RUNS; run++) {
            long begun = System.nanoTime();
            int findings = many.examined(draft).size();
            micros[run] = (System.nanoTime() - begun) / 1_000;
            assertThat(findings).isEqualTo(ManyAwards.ANSWER.size());
        }
        Arrays.sort(micros);
        String json = String.format(
                Locale.ROOT,
                "{\"awards\": %d, \"runs\": %d, \"medianMillis\": %.1f, \"p95Millis\": %.1f, \"slowestMillis\": %.1f}%n",
                AWARDS,
                RUNS,
                micros[RUNS / 2] / 1e3,
                micros[RUNS * 95 / 100] / 1e3,
                micros[RUNS - 1] / 1e3);
        Path file = Path.of("target", "eligibility.json");
        Files.writeString(file, json);
        System.out.print(json);
        assertThat(many.answer(draft)).isEqualTo(ManyAwards.ANSWER);
        assertThat(micros[0]).isPositive();
    }
}
