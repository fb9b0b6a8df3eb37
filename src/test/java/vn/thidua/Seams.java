package vn.thidua;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.orm.jpa.EntityManagerFactoryUtils;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/**
 * Throws at the seams between the engine and the program: the places of a transaction where one of them has written and
 * the other has not, and the one before its commit, where both have. What the program still holds in memory is written out
 * before the engine's first statement is refused, so that something is there to be taken back.
 */
@TestComponent
public class Seams implements TransactionExecutionListener, StatementWatcher {

    private static final Pattern WRITE =
            Pattern.compile("\\b(?:insert\\s+into|update|delete\\s+from)\\s+\"?(\\w+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern BEGINNING =
            Pattern.compile("^\\s*(?:insert|update|delete|with)\\b", Pattern.CASE_INSENSITIVE);

    private final ObjectProvider<EntityManagerFactory> entities;
    private final ObjectProvider<DataSource> pool;
    private final Map<Connection, Set<Side>> written = new IdentityHashMap<>();
    private final Map<Connection, Side> last = new IdentityHashMap<>();
    private volatile @Nullable Thread watched;
    private @Nullable Seam thrown;
    private int target;
    private int passed;

    Seams(ObjectProvider<EntityManagerFactory> entities, ObjectProvider<DataSource> pool) {
        this.entities = entities;
        this.pool = pool;
    }

    /** Whose table it is. */
    public enum Side {
        ENGINE,
        OURS
    }

    /**
     * Where it was thrown.
     *
     * @param written who had written before, in this transaction
     * @param next whose statement was refused; {@code null} for the commit
     */
    public record Seam(Set<Side> written, @Nullable Side next) {

        public Seam {
            written = Set.copyOf(written);
        }

        /** Our change is in the database, the engine has not moved. */
        public boolean isBeforeTheEngine() {
            return next == Side.ENGINE && written.equals(Set.of(Side.OURS));
        }

        /** The engine has moved, and nothing is committed. */
        public boolean isBehindTheEngine() {
            return written.contains(Side.ENGINE) && next != Side.ENGINE;
        }
    }

    /** What is thrown. */
    public static class Torn extends RuntimeException {

        Torn(Seam seam) {
            super("torn at " + seam);
        }

        static boolean isIn(@Nullable Throwable failure) {
            return failure != null && (failure instanceof Torn || isIn(failure.getCause()));
        }
    }

    /**
     * Does something and tears it at one of its seams.
     *
     * @param place the how manieth, from 1
     * @return where it was torn, or nothing when there are not that many: then it is done
     */
    public Optional<Seam> tearAt(int place, Runnable act) {
        target = place;
        passed = 0;
        thrown = null;
        written.clear();
        last.clear();
        watched = Thread.currentThread();
        try {
            act.run();
        } catch (RuntimeException failure) {
            if (!Torn.isIn(failure)) {
                throw failure;
            }
        } finally {
            watched = null;
        }
        return Optional.ofNullable(thrown);
    }

    /** Whether something is being torn. */
    @Override
    public boolean watching() {
        return watched != null;
    }

    @Override
    public void statement(Connection connection, String sql) {
        Side side = Thread.currentThread() == watched ? side(sql) : null;
        if (side == null) {
            return;
        }
        Set<Side> before = written.getOrDefault(connection, Set.of());
        boolean changesSide = last.get(connection) != null && last.get(connection) != side;
        boolean engineBegins = side == Side.ENGINE && !before.contains(Side.ENGINE);
        if ((changesSide || engineBegins) && ++passed == target) {
            tear(connection, side);
        }
        written.computeIfAbsent(connection, none -> EnumSet.noneOf(Side.class)).add(side);
        last.put(connection, side);
    }

    /** The last seam: everything is written out, and nothing is committed. */
    @Override
    public void beforeCommit(TransactionExecution transaction) {
        if (Thread.currentThread() != watched || !transaction.isNewTransaction()) {
            return;
        }
        flush();
        Connection connection = DataSourceUtils.getConnection(pool.getObject());
        if (written.containsKey(connection) && ++passed == target) {
            tear(connection, null);
        }
    }

    @Override
    public void ended(Connection connection) {
        if (Thread.currentThread() == watched) {
            written.remove(connection);
            last.remove(connection);
        }
    }

    private void tear(Connection connection, @Nullable Side next) {
        if (next == Side.ENGINE) {
            flush();
        }
        Seam seam = new Seam(written.getOrDefault(connection, Set.of()), next);
        thrown = seam;
        watched = null;
        throw new Torn(seam);
    }

    private void flush() {
        EntityManager manager = EntityManagerFactoryUtils.getTransactionalEntityManager(entities.getObject());
        if (manager != null) {
            manager.flush();
        }
    }

    /** Who writes with a statement; nobody with one that reads. */
    static @Nullable Side side(String sql) {
        if (!BEGINNING.matcher(sql).find()) {
            return null;
        }
        List<String> tables = new ArrayList<>();
        Matcher writes = WRITE.matcher(sql);
        while (writes.find()) {
            tables.add(writes.group(1).toLowerCase(Locale.ROOT));
        }
        if (tables.isEmpty()) {
            return null;
        }
        return tables.getFirst().startsWith("act_") ? Side.ENGINE : Side.OURS;
    }
}
