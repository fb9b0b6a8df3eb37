package vn.thidua.council;

import jakarta.annotation.PreDestroy;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Tells the screens of this node that the session they show changed, on whatever node. It says nothing of what is in it:
 * each screen reads again, as whoever looks at it may.
 *
 * @see "ADR 0043"
 */
@Component
public class SessionWatch {

    /** Screens read while papers come in: few at a time, so that they do not hold up who votes. */
    private static final int AT_A_TIME = 2;

    private final Set<Watcher> watchers = ConcurrentHashMap.newKeySet();
    private final ExecutorService telling = Executors.newFixedThreadPool(
            AT_A_TIME, Thread.ofPlatform().daemon().name("council-room-", 0).factory());
    private volatile boolean live;

    /**
     * Is called from a thread of its own after each commit that changed the session; several changes in a row may come as
     * one. Once more when telling is interrupted or goes on again, of which {@link #live} says which.
     *
     * @return ends it
     */
    public Runnable watch(UUID session, Consumer<SessionChange> changed) {
        Watcher watcher = new Watcher(session, changed);
        watchers.add(watcher);
        return () -> watchers.remove(watcher);
    }

    /** Whether changes are told; otherwise whoever looks has to ask. */
    public boolean live() {
        return live;
    }

    void changed(Map<UUID, SessionChange> sessions) {
        watchers.forEach(watcher -> {
            SessionChange change = sessions.get(watcher.session);
            if (change != null) {
                watcher.tell(change);
            }
        });
    }

    /** What happened in between is not known. */
    void turn(boolean nowLive) {
        if (live != nowLive) {
            live = nowLive;
            watchers.forEach(watcher -> watcher.tell(SessionChange.ANY));
        }
    }

    @PreDestroy
    void close() {
        telling.shutdownNow();
    }

    /** A screen; what comes while it waits for its turn is told in one. */
    private final class Watcher {

        private final UUID session;
        private final Consumer<SessionChange> changed;
        private final AtomicReference<@Nullable SessionChange> waiting = new AtomicReference<>();

        Watcher(UUID session, Consumer<SessionChange> changed) {
            this.session = session;
            this.changed = changed;
        }

        void tell(SessionChange change) {
            SessionChange before = waiting.getAndAccumulate(change, Watcher::greater);
            if (before == null && !telling.isShutdown()) {
                telling.execute(() -> changed.accept(Objects.requireNonNull(waiting.getAndSet(null))));
            }
        }

        private static @Nullable SessionChange greater(@Nullable SessionChange one, @Nullable SessionChange other) {
            return one == null ? other : other == null || one.compareTo(other) > 0 ? one : other;
        }
    }
}
