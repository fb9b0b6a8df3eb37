package vn.thidua.database;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import vn.thidua.shared.StartRefused;

/** Says in one line why the program does not start, where the reason is one that a person can mend. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class StartReporter implements SpringBootExceptionReporter {

    private static final Logger LOG = LoggerFactory.getLogger("vn.thidua");

    @Override
    public boolean reportException(Throwable failure) {
        String line = lineFor(failure);
        if (line == null) {
            return false;
        }
        LOG.error(line);
        return true;
    }

    static @Nullable String lineFor(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StartRefused refused) {
                return refused.getMessage();
            }
            if (cause instanceof PortInUseException port) {
                return StartTexts.text("database.start.portTaken", String.valueOf(port.getPort()));
            }
            String line = cause instanceof SQLException refused ? lineFor(refused) : null;
            if (line != null) {
                return line;
            }
        }
        return null;
    }

    /** By the classes of SQLSTATE that PostgreSQL answers when nobody gets in. */
    private static @Nullable String lineFor(SQLException failure) {
        String state = failure.getSQLState();
        String message = failure.getMessage();
        String said = message == null ? "" : message.lines().findFirst().orElse("");
        if (state == null) {
            return null;
        }
        if (state.startsWith("08") || state.equals("57P03")) {
            return StartTexts.text("database.start.unreachable", said);
        }
        return state.startsWith("28") || state.equals("3D000")
                ? StartTexts.text("database.start.notLetIn", said)
                : null;
    }
}
