package vn.thidua.shared.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.CannotCreateTransactionException;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.Texts;

/**
 * What happens to an exception that leaves a screen: the screen stays, with what was typed, and a sentence says what
 * happened. A defect gets a number, which the log has too.
 */
public final class Problems implements ErrorHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    /** Classes of SQLSTATE: the connection failed; the server was told to stop. */
    private static final String CONNECTION = "08";

    private static final String SHUT_DOWN = "57P";

    private static final SecureRandom RANDOM = new SecureRandom();

    private final transient Texts texts;

    public Problems(Texts texts) {
        this.texts = texts;
    }

    @Override
    public void error(ErrorEvent event) {
        String sentence = sentence(event.getThrowable());
        UI ui = UI.getCurrent();
        if (ui != null) {
            Toast.problem(sentence);
        }
    }

    /** What to tell the person; a defect is written to the log on the way. */
    public String sentence(Throwable thrown) {
        BusinessException refused = cause(thrown, BusinessException.class);
        if (refused != null) {
            return texts.text(refused.key(), refused.details().toArray());
        }
        if (cause(thrown, AccessDeniedException.class) != null) {
            return texts.text("shared.forbidden");
        }
        if (cause(thrown, ConcurrencyFailureException.class) != null) {
            LOG.info("A change met another one", thrown);
            return texts.text("shared.ui.problem.changedMeanwhile");
        }
        if (isUnreachable(thrown)) {
            LOG.warn("The database was out of reach", thrown);
            return texts.text("shared.ui.problem.unreachable");
        }
        String number = number();
        LOG.error("Problem {}", number, thrown);
        return texts.text("shared.ui.problem.unexpected", number);
    }

    /**
     * Whether the database did not answer. What was under way may have been committed all the same: only the next try,
     * with the same command key, tells.
     */
    private static boolean isUnreachable(Throwable thrown) {
        SQLException told = cause(thrown, SQLException.class);
        String state = told == null ? null : told.getSQLState();
        return cause(thrown, CannotCreateTransactionException.class) != null
                || cause(thrown, DataAccessResourceFailureException.class) != null
                || (state != null && (state.startsWith(CONNECTION) || state.startsWith(SHUT_DOWN)));
    }

    /** The engine and proxies wrap what they did not expect; what counts is underneath. */
    private static <T extends Throwable> @Nullable T cause(Throwable thrown, Class<T> type) {
        Throwable at = thrown;
        for (int depth = 0; at != null && depth < 12; depth++) {
            if (type.isInstance(at)) {
                return type.cast(at);
            }
            at = at.getCause();
        }
        return null;
    }

    private static String number() {
        return Integer.toString(RANDOM.nextInt(36 * 36 * 36 * 36, Integer.MAX_VALUE), 36)
                .toUpperCase(Locale.ROOT);
    }
}
