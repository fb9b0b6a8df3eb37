package vn.thidua.faults;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.springframework.context.ApplicationContext;
import vn.thidua.shared.BusinessException;

/**
 * Several clients that bring nominations, one after another, until the officer has them. Each says which command was
 * acknowledged and which was refused; what was refused it sends again, with the same key, until it is told that the thing
 * is done. Nothing is acknowledged here that the service did not return from.
 */
final class Clients {

    /** Drafting, evidence, submitting, the Front's confirmation. */
    private static final int STEPS = 4;

    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(200);

    private final ApplicationContext context;
    private final ExecutorService threads;
    private volatile boolean rest;

    private Clients(ApplicationContext context, int number) {
        this.context = context;
        threads = Executors.newFixedThreadPool(number);
    }

    static Clients start(ApplicationContext context, String name, int number) {
        Clients clients = new Clients(context, number);
        for (int client = 1; client <= number; client++) {
            String prefix = name + "-" + client;
            clients.threads.execute(() -> clients.bring(prefix));
        }
        return clients;
    }

    /** Lets each finish what it is at. */
    void rest() throws InterruptedException {
        rest = true;
        threads.shutdown();
        if (!threads.awaitTermination(2, TimeUnit.MINUTES)) {
            throw new IllegalStateException("A client never came to rest");
        }
    }

    private void bring(String prefix) {
        for (int number = 1; !rest; number++) {
            Road road = new Road(context, prefix + "-" + number + "-F-GK-CN");
            for (int step = 0; step < STEPS; step++) {
                until(road, step);
            }
        }
    }

    private void until(Road road, int step) {
        String command = step + " " + road.nomination() + " ";
        while (true) {
            try {
                road.take(step);
                Said.aloud("acknowledged " + command + road.key().value());
                return;
            } catch (BusinessException e) {
                // Refused before although it was done: only the answer was lost.
                Said.aloud(("shared.alreadyDone".equals(e.key()) ? "found-done " : "error ")
                        + command
                        + road.key().value() + " " + e.key());
                return;
            } catch (RuntimeException e) {
                Said.aloud("refused " + command + road.key().value() + " "
                        + e.getClass().getSimpleName());
                LockSupport.parkNanos(PAUSE_NANOS);
            } catch (Error e) {
                // Otherwise the thread would be gone and nobody told.
                Said.aloud("error " + command + road.key().value() + " " + e);
                throw e;
            }
        }
    }
}
