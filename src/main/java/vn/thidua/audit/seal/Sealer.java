package vn.thidua.audit.seal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Gives entries their leaves and signs the head of the tree, one sealer at a time in the whole cluster. Each run goes on
 * from the frontier in the last checkpoint, so its cost depends on what is new, not on the age of the trail.
 */
class Sealer {

    private static final int BATCH = 2_000;

    /** Entries commit in another order than they are numbered; none commits this many numbers late. */
    private static final long LATEST = 100_000;

    /** The advisory lock of the sealer: "audit" in ASCII. */
    private static final long LOCK = 0x6175646974L;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final SigningKey key;
    private final CheckpointFolder folder;
    private final Clock clock;

    Sealer(
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            SigningKey key,
            CheckpointFolder folder,
            Clock clock) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.key = key;
        this.folder = folder;
        this.clock = clock;
    }

    /**
     * Seals what has been committed since the last run.
     *
     * @param occasion why now; a checkpoint with it is written even when another run has just sealed the entries
     * @param everything look for unsealed entries of any age, not only the recent ones
     * @return how many entries were sealed
     * @throws IllegalStateException when the last checkpoint is not one of ours: whoever changed it must be found first
     */
    int seal(@Nullable String occasion, boolean everything) {
        int sealed = 0;
        int batch;
        do {
            Batch done = transaction.execute(status -> sealBatch(occasion, everything));
            // After the commit: a copy of a checkpoint that was rolled back would accuse the database of a loss.
            done.note().ifPresent(note -> folder.append(note, LocalDate.now(clock)));
            batch = done.size();
            sealed += batch;
        } while (batch == BATCH);
        return sealed;
    }

    private Batch sealBatch(@Nullable String occasion, boolean everything) {
        jdbc.sql("select pg_advisory_xact_lock(?)").param(LOCK).query().listOfRows();
        Frontier tree = lastTree();
        List<StoredEntry> entries = unsealed(everything);
        if (entries.isEmpty() && (occasion == null || tree.size() == 0)) {
            return new Batch(0, Optional.empty());
        }
        addLeaves(tree, entries);
        return new Batch(entries.size(), Optional.of(sign(tree, entries.size() < BATCH ? occasion : null)));
    }

    /** @param occasion only on the last of several batches, whose checkpoint covers them all */
    private SignedNote sign(Frontier tree, @Nullable String occasion) {
        SignedNote note = SignedNote.sign(new Checkpoint(key.verifier().name(), tree.size(), tree.root()).text(), key);
        jdbc.sql("""
                        insert into audit_checkpoint (at, tree_size, root, frontier, occasion, note)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .param(OffsetDateTime.now(clock))
                .param(tree.size())
                .param(tree.root())
                .param(tree.bytes())
                .param(occasion)
                .param(note.note())
                .update();
        return note;
    }

    private Frontier lastTree() {
        return jdbc.sql(
                        "select tree_size, frontier, note from audit_checkpoint order by tree_size desc, id desc limit 1")
                .query((row, number) ->
                        trusted(Frontier.of(row.getLong("tree_size"), row.getBytes("frontier")), row.getString("note")))
                .optional()
                .orElseGet(Frontier::empty);
    }

    private Frontier trusted(Frontier tree, String text) {
        SignedNote note = SignedNote.parse(text);
        Checkpoint checkpoint = Checkpoint.parse(note.text());
        if (!note.isSignedBy(key.verifier())) {
            throw new IllegalStateException("The last audit checkpoint was not signed by the key in use ("
                    + key.verifier().text() + "); nothing is sealed on top of it");
        }
        if (checkpoint.size() != tree.size() || !Arrays.equals(checkpoint.root(), tree.root())) {
            throw new IllegalStateException(
                    "The last audit checkpoint was changed after signing; nothing is sealed on top of it");
        }
        return tree;
    }

    private List<StoredEntry> unsealed(boolean everything) {
        return jdbc.sql("select " + StoredEntry.COLUMNS + """
                         from audit_entry e
                        where e.id > case when ? then 0 else coalesce((select max(entry) from audit_leaf), 0) - ? end
                          and not exists (select from audit_leaf l where l.entry = e.id)
                        order by e.id limit ?
                        """)
                .param(everything)
                .param(LATEST)
                .param(BATCH)
                .query((row, number) -> StoredEntry.read(row))
                .list();
    }

    private void addLeaves(Frontier tree, List<StoredEntry> entries) {
        Long[] indexes = new Long[entries.size()];
        Long[] ids = new Long[entries.size()];
        byte[][] hashes = new byte[entries.size()][];
        for (int i = 0; i < entries.size(); i++) {
            indexes[i] = tree.size();
            ids[i] = entries.get(i).id();
            hashes[i] = entries.get(i).leafHash();
            tree.append(hashes[i]);
        }
        jdbc.sql("insert into audit_leaf (index, entry, hash) select * from unnest(?, ?, ?)")
                .param(indexes)
                .param(ids)
                .param(hashes)
                .update();
    }

    private record Batch(int size, Optional<SignedNote> note) {}
}
