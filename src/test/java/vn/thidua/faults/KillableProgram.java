package vn.thidua.faults;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import vn.thidua.SeamsInTheDatabase;
import vn.thidua.TestEngine;
import vn.thidua.TestPeople;
import vn.thidua.TestTime;
import vn.thidua.ThiDua;
import vn.thidua.shared.BusinessException;

/**
 * The whole product in a process of its own, with a client of its services inside that does what it is told on standard
 * input and answers each order by one line ({@link Said}). It is made to be killed.
 */
final class KillableProgram {

    private final ApplicationContext context;
    private final StandStill standStill;
    private final Sittings sittings;
    private final Map<String, Road> roads = new HashMap<>();
    private @Nullable Clients clients;

    private KillableProgram(ApplicationContext context) {
        this.context = context;
        standStill = context.getBean(StandStill.class);
        sittings = new Sittings(context);
    }

    public static void main(String[] arguments) throws Exception {
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Ho_Chi_Minh"));
        SpringApplication program = new SpringApplication(
                ThiDua.class,
                TestTime.class,
                TestEngine.class,
                TestPeople.class,
                StandStill.class,
                SeamsInTheDatabase.class);
        program.addInitializers(
                context -> context.getBeanFactory().registerSingleton("testsStayOut", new TestsStayOut()));
        KillableProgram running = new KillableProgram(program.run(arguments));
        Said.aloud("ready");
        BufferedReader orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String order = orders.readLine(); order != null; order = orders.readLine()) {
            try {
                running.obey(List.of(order.split(" ")));
            } catch (Exception e) {
                // Threads of clients would keep a program alive that takes no orders any more.
                e.printStackTrace();
                Said.aloud(Said.FAILED + " " + order + ": " + e);
                Runtime.getRuntime().halt(1);
            }
        }
        // The test is gone, and with it whoever would have killed this.
        Runtime.getRuntime().halt(0);
    }

    private void obey(List<String> order) throws Exception {
        switch (order.getFirst()) {
            case "steps" ->
                Said.aloud(road(order).steps().stream()
                        .map(step -> (step.ownTransactions() ? "+" : "") + step.name())
                        .collect(Collectors.joining("|")));
            case "take" -> take(order);
            case "load" -> clients = Clients.start(context, order.get(1), Integer.parseInt(order.get(2)));
            case "rest" -> {
                if (clients != null) {
                    clients.rest();
                }
                Said.aloud("rested");
            }
            case "sit" -> sittings.sit(order);
            case "watch" -> sittings.watch(order);
            case "stand" -> sittings.stand(order);
            case "upload" -> Said.aloud(new Uploads(context, road(order)).upload(Integer.parseInt(order.get(2))));
            case "type" -> Said.aloud(new Typing(context, road(order)).keep());
            case "left" -> Said.aloud(new Typing(context, road(order)).left());
            default -> throw new IllegalArgumentException(String.join(" ", order));
        }
    }

    /** {@code take <road> <step>}, or with {@code <halt> <transaction>} where to stand still. */
    private void take(List<String> order) {
        Road road = road(order);
        int number = Integer.parseInt(order.get(2));
        standStill.at(
                order.size() > 3 ? Halt.valueOf(order.get(3)) : null,
                order.size() > 3 ? Integer.parseInt(order.get(4)) : 0);
        long begun = System.nanoTime();
        try {
            road.take(number);
            Said.aloud("taken " + (System.nanoTime() - begun) / 1_000_000 + " " + standStill.commits());
        } catch (RuntimeException e) {
            Said.aloud("refused " + (e instanceof BusinessException business ? business.key() : e.toString()));
        }
    }

    private Road road(List<String> order) {
        return roads.computeIfAbsent(order.get(1), name -> new Road(context, name));
    }
}
