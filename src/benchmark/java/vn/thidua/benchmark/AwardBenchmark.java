package vn.thidua.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
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

/**
 * Product, bare engine, bare database, product, bare engine, bare database …, on one durable server with one client.
 *
 * @see "ADR 0028"
 */
@SpringBootTest(
        properties = {
            "thidua.database.embedded=false",
            "thidua.sample=true",
            "thidua.sample.nominations=false",
            "thidua.engine.jobs=false",
            "thidua.scheduling=false",
            "thidua.access.password-cost=4",
            "spring.datasource.hikari.maximum-pool-size=" + Sessions.SIZE,
            "logging.level.root=warn"
        })
@DirtiesContext // Closed with the class: the server is stopped after it.
@Import({TestTime.class, TestEngine.class, TestPeople.class, AwardBenchmark.Counting.class})
class AwardBenchmark {

    private static final int PAIRS = Integer.getInteger("benchmark.pairs", 5);
    private static final int NOMINATIONS = Integer.getInteger("benchmark.nominations", 10);
    private static final String HISTORY = System.getProperty("benchmark.history", "activity");
    private static final int MOST_FREQUENT = 30;
    private static final String BARE = "bare";
    private static final String TWIN = "twin";
    private static final Statements STATEMENTS = new Statements();
    private static final StoppableDatabase DATABASE = start();

    @Autowired
    ApplicationContext context;

    @Autowired
    DataSource pool;

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
    void nominationsFromSubmissionToTheRegister() throws Exception {
        Report report = new Report();
        try (Server server = new Server(DATABASE)) {
            server.create(BARE);
            server.create(TWIN);
            Round round = new Round(server, NOMINATIONS);
            ProductSide product = new ProductSide(context, pool, STATEMENTS);
            try (BareEngineSide engine = new BareEngineSide(
                    BARE, DATABASE.url(BARE), "postgres", DATABASE.superuserPassword(), HISTORY)) {
                // Until the machine code is there; the twin is made from the second, which says what each costs.
                round.of(product);
                round.of(engine);
                var insertsBefore = server.insertsByIndexes(product.database());
                Measured counted = round.of(product);
                var inserts = server.insertsByIndexes(product.database());
                insertsBefore.forEach((indexes, rows) -> inserts.merge(indexes, -rows, Long::sum));
                inserts.values().removeIf(rows -> rows <= 0);
                TwinSide twin = new TwinSide(
                        TWIN,
                        DATABASE.url(TWIN),
                        "postgres",
                        DATABASE.superuserPassword(),
                        Twin.of(counted, inserts),
                        Path.of("target", "benchmark.sql").toAbsolutePath());
                round.of(engine);
                round.of(twin);
                describe(report);
                List<String> loads = new ArrayList<>();
                for (int pair = 0; pair < PAIRS; pair++) {
                    for (Side side : List.of(product, engine, twin)) {
                        report.add(side.name(), round.of(side));
                        if (side == product) {
                            report.condition("mostFrequentOfTheProduct", mostFrequent(round.sent()));
                        }
                    }
                    loads.add(Files.readString(Path.of("/proc/loadavg")).split(" ")[0]);
                }
                report.condition("loadAverageAfterEachPair", loads);
            }
        }
        Path file = Path.of("target", "benchmark.json");
        report.write(file);
        System.out.println(report.table());
        assertThat(file).isNotEmptyFile();
    }

    /** How often each was sent for one nomination: where to begin when fewer are wanted. */
    private static Map<String, Double> mostFrequent(Map<String, Long> sent) {
        Map<String, Double> most = new LinkedHashMap<>();
        sent.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .limit(MOST_FREQUENT)
                .forEach(each -> most.put(
                        each.getKey().strip().replaceAll("\\s+", " "), (double) each.getValue() / NOMINATIONS));
        return most;
    }

    private static void describe(Report report) throws IOException {
        String pgbench = TwinSide.find();
        if (pgbench == null) {
            System.out.println("pgbench was not found: the same statements are sent by a loop over JDBC instead");
        }
        report.condition("at", Instant.now().toString());
        report.condition("pairs", PAIRS);
        report.condition("nominations", NOMINATIONS);
        report.condition("voters", Stubs.MEMBERS.size());
        report.condition("historyOfTheBareEngine", HISTORY);
        report.condition("java", System.getProperty("java.version"));
        report.condition("processors", Runtime.getRuntime().availableProcessors());
        report.condition("pgbench", pgbench == null ? "not found" : pgbench);
    }

    /** Puts the counter between the program and its pool. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Counting {

        @Bean
        static BeanPostProcessor countedPool() {
            return new BeanPostProcessor() {
                @Override
                public @Nullable Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof DataSource found ? new CountedDataSource(found, STATEMENTS) : bean;
                }
            };
        }
    }
}
