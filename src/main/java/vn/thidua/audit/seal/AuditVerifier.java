package vn.thidua.audit.seal;

import java.time.OffsetDateTime;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Goes through the whole trail and names the first place that does not fit. It trusts the public key and nothing else:
 * every hash is made again from the entries, every root from the hashes. It only reads, from one snapshot, also while
 * people work.
 */
class AuditVerifier {

    private static final String LEAVES = "select l.index, l.entry, l.hash, " + StoredEntry.COLUMNS
            + " from audit_leaf l left join audit_entry e on e.id = l.entry order by l.index";

    /** Streams; the entries of ten years do not fit into memory. */
    private static final int FETCH = 1_000;

    private final JdbcTemplate jdbc;
    private final TransactionTemplate snapshot;
    private final VerifierKey key;
    private final CheckpointFolder folder;

    AuditVerifier(
            DataSource dataSource, PlatformTransactionManager transactions, VerifierKey key, CheckpointFolder folder) {
        this.jdbc = new JdbcTemplate(dataSource);
        this.jdbc.setFetchSize(FETCH);
        this.snapshot = new TransactionTemplate(transactions);
        this.snapshot.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        this.snapshot.setReadOnly(true);
        this.key = key;
        this.folder = folder;
    }

    /** Whether the database holds a trail at all: one that was never migrated has none. */
    boolean hasTrail() {
        return Boolean.TRUE.equals(
                jdbc.queryForObject("select to_regclass('audit_checkpoint') is not null", Boolean.class));
    }

    Verdict verify() {
        // Files first: a checkpoint is in the database before it is in a file, so the snapshot has all of these.
        List<SignedNote> copies = folder.notes();
        return snapshot.execute(status -> verify(copies));
    }

    private Verdict verify(List<SignedNote> copies) {
        SignedRoots roots = new SignedRoots(key);
        copies.forEach(roots::add);
        jdbc.query("select tree_size, root, note from audit_checkpoint order by id", row -> {
            roots.add(row.getLong("tree_size"), row.getBytes("root"), row.getString("note"));
        });
        TrailCheck check = new TrailCheck(roots);
        jdbc.query(LEAVES, row -> {
            if (check.goesOn()) {
                StoredEntry entry = row.getObject("id") == null ? null : StoredEntry.read(row);
                check.leaf(row.getLong("index"), row.getLong("entry"), row.getBytes("hash"), entry);
            }
        });
        jdbc.query(
                "select e.id, e.at from audit_entry e where not exists"
                        + " (select from audit_leaf l where l.entry = e.id) order by e.id",
                row -> {
                    check.unsealed(
                            row.getLong("id"),
                            row.getObject("at", OffsetDateTime.class).toInstant());
                });
        return check.verdict();
    }
}
