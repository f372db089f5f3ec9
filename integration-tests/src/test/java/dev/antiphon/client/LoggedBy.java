package dev.antiphon.client;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** What a logger says while this is open; it says it nowhere else meanwhile. */
public final class LoggedBy implements AutoCloseable {
    private final List<LogRecord> records = new CopyOnWriteArrayList<>();
    private final Handler listening = new Listening();
    private final Logger logger;

    private final class Listening extends Handler {
        @Override
        public void publish(LogRecord line) {
            records.add(line);
        }

        @Override
        public void flush() {
            // nothing is held back
        }

        @Override
        public void close() {
            // nothing is open
        }
    }

    private LoggedBy(Logger logger) {
        this.logger = logger;
        logger.addHandler(listening);
        logger.setUseParentHandlers(false);
    }

    /** Listens to a logger. */
    public static LoggedBy logger(String name) {
        return new LoggedBy(Logger.getLogger(name));
    }

    /** How many lines of a level have a text in them. */
    public long count(Level level, String text) {
        return records.stream()
                .filter(line ->
                        line.getLevel().equals(level) && line.getMessage().contains(text))
                .count();
    }

    /** All lines, as they would be read. */
    public List<String> lines() {
        return records.stream().map(LogRecord::getMessage).toList();
    }

    /** What was thrown, line by line where something was. */
    public List<Throwable> thrown() {
        return records.stream()
                .map(LogRecord::getThrown)
                .filter(failure -> failure != null)
                .toList();
    }

    @Override
    public void close() {
        logger.removeHandler(listening);
        logger.setUseParentHandlers(true);
    }
}
