package vn.thidua;

import java.sql.Connection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;

/**
 * Which tables are read and which are changed by what a thread says that it does. A row that is only added was not read: what
 * a unique key refuses is told apart by no statement.
 */
@TestComponent
public class TablesTouched implements StatementWatcher {

    private static final Pattern READ =
            Pattern.compile("\\b(?:from|join|update(?!\\s+of\\b))\\s+\"?(\\w+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern CHANGED = Pattern.compile(
            "\\b(?:insert\\s+into|update(?!\\s+of\\b)|delete\\s+from|merge\\s+into)\\s+\"?(\\w+)",
            Pattern.CASE_INSENSITIVE);

    private final ThreadLocal<@Nullable String> doing = new ThreadLocal<>();
    private final Map<String, Set<String>> read = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> changed = new ConcurrentHashMap<>();
    private final Map<String, LongAdder> statements = new ConcurrentHashMap<>();

    /** What the thread does until then is noted under that name; within it, under the name given last. */
    public <T> T during(String what, Supplier<T> act) {
        return named(what, act);
    }

    public void during(String what, Runnable act) {
        named(what, () -> {
            act.run();
            return null;
        });
    }

    /** What a test lays out for an attempt is none of it. */
    public <T> T apart(Supplier<T> act) {
        return named(null, act);
    }

    private <T> T named(@Nullable String what, Supplier<T> act) {
        String outer = doing.get();
        doing.set(what);
        try {
            return act.get();
        } finally {
            doing.set(outer);
        }
    }

    /** Names of tables, and words that the statements have in their places. */
    public Set<String> readDuring(String what) {
        return new TreeSet<>(read.getOrDefault(what, Set.of()));
    }

    /** Names of tables, and words that the statements have in their places. */
    public Set<String> changedDuring(String what) {
        return new TreeSet<>(changed.getOrDefault(what, Set.of()));
    }

    /** How many statements went to the server, by whatever way of the program's. */
    public long statementsDuring(String what) {
        LongAdder counted = statements.get(what);
        return counted == null ? 0 : counted.sum();
    }

    /** Begins again. */
    public void forget() {
        statements.clear();
        read.clear();
        changed.clear();
    }

    @Override
    public boolean watching() {
        return doing.get() != null;
    }

    @Override
    public void statement(Connection connection, String sql) {
        String what = doing.get();
        if (what != null) {
            statements.computeIfAbsent(what, any -> new LongAdder()).increment();
            note(read, what, READ.matcher(sql));
            note(changed, what, CHANGED.matcher(sql));
        }
    }

    private static void note(Map<String, Set<String>> tables, String what, Matcher found) {
        while (found.find()) {
            tables.computeIfAbsent(what, any -> new ConcurrentSkipListSet<>())
                    .add(found.group(1).toLowerCase(Locale.ROOT));
        }
    }
}
