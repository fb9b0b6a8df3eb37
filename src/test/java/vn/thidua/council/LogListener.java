package vn.thidua.council;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;
import vn.thidua.council.tally.Choice;

/**
 * What the program and the engine log at DEBUG: each line that names a member or a choice, with the session that was held then,
 * as whoever reads a log with its times knows it.
 */
final class LogListener extends AppenderBase<ILoggingEvent> implements AutoCloseable {

    private final List<String> words;
    private final List<Evidence.Row> lines = new ArrayList<>();
    private String session = "";
    private int all;

    LogListener(Collection<UUID> members) {
        words = Stream.concat(
                        members.stream().map(UUID::toString),
                        Stream.of(Choice.values()).map(Choice::name))
                .toList();
        start();
        loggers().forEach(logger -> {
            logger.setLevel(Level.DEBUG);
            logger.addAppender(this);
            logger.setAdditive(false);
        });
    }

    void during(UUID newSession) {
        session = newSession.toString();
    }

    @Override
    protected void append(ILoggingEvent event) {
        all++;
        String line = event.getFormattedMessage();
        if (words.stream().anyMatch(line::contains)) {
            lines.add(new Evidence.Row(
                    Source.lines(event.getLoggerName()),
                    Map.of("ctid", "%09d".formatted(lines.size()), "session", session, "line", line)));
        }
    }

    /** Lines that were logged, of which {@link #lines} are those that name somebody or something chosen. */
    int all() {
        return all;
    }

    List<Evidence.Row> lines() {
        return List.copyOf(lines);
    }

    @Override
    public void close() {
        loggers().forEach(logger -> {
            logger.setLevel(null);
            logger.detachAppender(this);
            logger.setAdditive(true);
        });
        stop();
    }

    private static List<Logger> loggers() {
        return Stream.of("vn.thidua", "org.camunda")
                .map(name -> (Logger) LoggerFactory.getLogger(name))
                .toList();
    }
}
