package vn.thidua.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.thidua.TestEngine;
import vn.thidua.TestPeople;
import vn.thidua.TestTime;
import vn.thidua.database.StoppableDatabase;
import vn.thidua.document.imports.HouseholdLoad;
import vn.thidua.document.imports.ImportRowState;

/**
 * A commune's households from Excel on a durable server: rows a second, and statements a row.
 *
 * @see "ADR 0035"
 */
@SpringBootTest(
        properties = {
            "thidua.database.embedded=false",
            "thidua.sample=true",
            "thidua.sample.nominations=false",
            "thidua.engine.jobs=false",
            "thidua.scheduling=false",
            "thidua.access.password-cost=4",
            "logging.level.root=warn"
        })
@DirtiesContext // Closed with the class: the server is stopped after it.
@Import({TestTime.class, TestEngine.class, TestPeople.class, ImportBenchmark.Counting.class})
class ImportBenchmark {

    private static final int HOUSEHOLDS = Integer.getInteger("benchmark.households", 10_000);
    private static final int WARM_UP = 500;
    private static final Statements STATEMENTS = new Statements();
    private static final StoppableDatabase DATABASE = start();

    @Autowired
    ApplicationContext context;

    private static StoppableDatabase start() {
        try {
            Path home = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "benchmark");
            StoppableDatabase started = StoppableDatabase.start(home.toAbsolutePath());
            Runtime.getRuntime().addShutdownHook(new Thread(started::close));
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        for (String argument : DATABASE.arguments()) {
            String[] property = argument.substring("--".length()).split("=", 2);
            properties.add(property[0], () -> property[1]);
        }
    }

    @Test
    void householdsFromExcel() throws IOException {
        HouseholdLoad load = new HouseholdLoad(context);
        load.bringIn(WARM_UP);
        STATEMENTS.take();
        HouseholdLoad.Figures figures = load.bringIn(HOUSEHOLDS);
        Map<String, Long> byKind = Statements.byKind(STATEMENTS.take());
        double perRow = byKind.values().stream().mapToLong(Long::longValue).sum() / (double) HOUSEHOLDS;

        Path file = Path.of("target", "benchmark-import.json");
        Files.writeString(
                file,
                """
                {"households": %d, "rowsPerSecond": %.0f, "readMillis": %d, "checkMillis": %d, "takeMillis": %d,
                 "chunks": %d, "longestChunkMillis": %d, "statementsPerRow": %.2f, "selects": %d}
                """
                        .formatted(
                                figures.rows(),
                                figures.rowsPerSecond(),
                                figures.read().toMillis(),
                                figures.check().toMillis(),
                                figures.take().toMillis(),
                                figures.chunks(),
                                figures.longestChunk().toMillis(),
                                perRow,
                                byKind.getOrDefault("select", 0L)));
        System.out.println(figures.line() + "; %.2f statements a row, each row of a batch one; %d selects in all"
                .formatted(perRow, byKind.getOrDefault("select", 0L)));
        assertThat(figures.end().counts()).isEqualTo(Map.of(ImportRowState.TAKEN, HOUSEHOLDS));
    }

    /** Puts the counter between the program and its pool. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Counting {

        @Bean
        static BeanPostProcessor countedImports() {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof DataSource found ? new CountedDataSource(found, STATEMENTS) : bean;
                }
            };
        }
    }
}
