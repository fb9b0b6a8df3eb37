package vn.thidua.council;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Hears from PostgreSQL which session changed: one connection a node, outside the pool, made again when it breaks. Until
 * it stands the screens ask by themselves.
 */
@Component
class SessionListener implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(SessionListener.class);
    private static final String CHANNEL = "council_session";
    private static final int QUIET_MILLIS = 20_000;
    private static final int ANSWERS_WITHIN_SECONDS = 5;
    private static final int AGAIN_AFTER_SECONDS = 2;

    private final JdbcConnectionDetails database;
    private final SessionWatch watch;
    private volatile CountDownLatch stopping = new CountDownLatch(0);
    private volatile @Nullable Connection connection;
    private @Nullable Thread listening;

    SessionListener(JdbcConnectionDetails database, SessionWatch watch) {
        this.database = database;
        this.watch = watch;
    }

    @Override
    public void start() {
        stopping = new CountDownLatch(1);
        listening = Thread.ofPlatform().daemon().name("council-sessions").start(this::run);
    }

    @Override
    public void stop() {
        stopping.countDown();
        close();
        Thread thread = listening;
        listening = null;
        if (thread != null) {
            try {
                thread.join(TimeUnit.SECONDS.toMillis(ANSWERS_WITHIN_SECONDS));
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return listening != null;
    }

    private boolean stopped() {
        return stopping.getCount() == 0;
    }

    private void run() {
        while (!stopped()) {
            try (Connection own = DriverManager.getConnection(
                    database.getJdbcUrl(), database.getUsername(), database.getPassword())) {
                connection = own;
                listen(own);
            } catch (SQLException | RuntimeException broken) {
                if (!stopped()) {
                    LOG.warn("Changes of sessions are not heard of, screens ask instead: {}", broken.getMessage());
                }
            }
            watch.turn(false);
            pause();
        }
    }

    private void listen(Connection own) throws SQLException {
        try (Statement statement = own.createStatement()) {
            statement.execute("listen " + CHANNEL);
        }
        watch.turn(true);
        PGConnection heard = own.unwrap(PGConnection.class);
        while (!stopped()) {
            PGNotification[] notifications = heard.getNotifications(QUIET_MILLIS);
            if (notifications == null || notifications.length == 0) {
                // A connection that a firewall forgot is as quiet as a Council that does not meet.
                if (!stopped() && !own.isValid(ANSWERS_WITHIN_SECONDS)) {
                    throw new SQLException("The connection does not answer");
                }
            } else {
                watch.changed(sessions(notifications));
            }
        }
    }

    private static Map<UUID, SessionChange> sessions(PGNotification[] notifications) {
        Map<UUID, SessionChange> sessions = new HashMap<>();
        for (PGNotification notification : notifications) {
            String[] said = notification.getParameter().split(" ", -1);
            SessionChange change = said.length > 1 ? SessionChange.BALLOT_IN : SessionChange.ANY;
            sessions.merge(UUID.fromString(said[0]), change, (one, other) -> one.compareTo(other) > 0 ? one : other);
        }
        return sessions;
    }

    private void pause() {
        try {
            if (stopping.await(AGAIN_AFTER_SECONDS, TimeUnit.SECONDS)) {
                LOG.debug("No longer listening");
            }
        } catch (InterruptedException interrupted) {
            stopping.countDown();
            Thread.currentThread().interrupt();
        }
    }

    private void close() {
        Connection own = connection;
        if (own != null) {
            try {
                own.close();
            } catch (SQLException alreadyGone) {
                LOG.debug("The connection was gone already", alreadyGone);
            }
        }
    }
}
