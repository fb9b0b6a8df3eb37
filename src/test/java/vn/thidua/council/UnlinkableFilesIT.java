package vn.thidua.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.audit.KeyFolder;
import vn.thidua.council.sealing.WrappingKey;

/**
 * What copies of the disk hold of a ballot: nothing in the tables' files once they are swept; everything in the write-ahead
 * log, which opens only for whoever has the key file as well.
 *
 * @see "ADR 0047"
 */
class UnlinkableFilesIT extends UnlinkableStage {

    private static final int IN_THE_LOG = 12;

    @Autowired
    private KeyFolder keyFolder;

    @Test
    void filesAfterTheSweep_holdNoPaper_andTheLogOpensOnlyWithTheKeyFile() throws IOException {
        String begin = superuser.queryForObject("select pg_walfile_name(pg_current_wal_insert_lsn())", String.class);
        List<SimulatedVote> votes = castAndClosed(IN_THE_LOG, vote -> {});
        int papers = votes.stream()
                .mapToInt(vote -> vote.chosen().size() - vote.onPaper().size())
                .sum();
        int entries = votes.stream().mapToInt(vote -> 2 * vote.box().size()).sum();
        WrappingKey file = WrappingKey.of(keyFolder.readOrCreate(BallotKeys.FILE, WrappingKey::fresh));

        LeftInFiles before = new LeftInFiles(votes);
        BoxesInFiles boxesBefore = new BoxesInFiles(votes, before);
        readTables(both(before, boxesBefore));
        sweep.sweep();
        LeftInFiles after = new LeftInFiles(votes);
        BoxesInFiles boxesAfter = new BoxesInFiles(votes, after);
        readTables(both(after, boxesAfter));
        LeftInFiles log = new LeftInFiles(votes);
        BoxesInFiles boxesInTheLog = new BoxesInFiles(votes, log);
        readTheLog(both(log, boxesInTheLog), begin);

        WrappingKey another = WrappingKey.of(WrappingKey.fresh());

        score(
                "files before the sweep: %d of %d papers, %d keys; with the key file %d open, without %d",
                before.papers(), papers, before.keys(), before.opening(file), before.opening(another));
        score("files after the sweep (base backup): %d papers, %d keys", after.papers(), after.keys());
        score(
                "write-ahead log: %d papers, %d keys; with the key file %d open and %.4f of their choices are known, without %d",
                log.papers(), log.keys(), log.opening(file), log.linked(file).rate(), log.opening(another));
        score(
                "paper box, files before the sweep: %d of %d entries; after it: %d; write-ahead log: %d; with the key file %d of them right, without %d",
                boxesBefore.entries(),
                entries,
                boxesAfter.entries(),
                boxesInTheLog.entries(),
                boxesInTheLog.right(file),
                boxesInTheLog.right(another));
        score(
                "paper box, what its entries in the log tell with the key file: %.4f of the choices, from the tally alone %.4f",
                boxesInTheLog.byChannel(file).rate(),
                boxesInTheLog.fromTheTally(file).rate());
        assertThat(boxesAfter.entries()).isZero();
        assertThat(boxesBefore.right(another) + boxesInTheLog.right(another)).isZero();
        // As of the papers: what is not kept from whoever has log and key file, and a way to see that the reader does
        // read.
        assertThat(boxesInTheLog.right(file)).isGreaterThan(entries / 2);
        assertThat(boxesInTheLog.byChannel(file).rate())
                .isGreaterThanOrEqualTo(boxesInTheLog.fromTheTally(file).rate());
        assertThat(after.papers()).isZero();
        assertThat(after.keys()).isZero();
        assertThat(before.opening(another) + log.opening(another)).isZero();
        // What the page on secrecy says is not kept from whoever has both: a way to see that the readers above do read.
        assertThat(log.papers()).isGreaterThan(papers / 2);
        assertThat(log.linked(file).rate()).isGreaterThan(0.9);
    }

    private static Consumer<byte[]> both(LeftInFiles papers, BoxesInFiles boxes) {
        return bytes -> {
            papers.read(bytes);
            boxes.read(bytes);
        };
    }

    /** Tables and indexes have a number for a name; the server's own lists beside them come and go while they are read. */
    private static boolean holdsRows(Path file) {
        return Files.isRegularFile(file)
                && Character.isDigit(file.getFileName().toString().charAt(0));
    }

    private void readTables(Consumer<byte[]> left) {
        superuser.execute("checkpoint");
        String database = superuser.queryForObject(
                "select oid::text from pg_database where datname = current_database()", String.class);
        try (Stream<Path> files = Files.list(data().resolve("base").resolve(database))) {
            for (Path file : files.filter(UnlinkableFilesIT::holdsRows).toList()) {
                left.accept(Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The log since that segment, without the heads of its pages, which stand in the middle of rows. */
    private void readTheLog(Consumer<byte[]> left, String begin) throws IOException {
        // Segments that wait to be used again have later names, and old content.
        String end = superuser.queryForObject("select pg_walfile_name(pg_current_wal_insert_lsn())", String.class);
        superuser.queryForObject("select pg_switch_wal()::text", String.class);
        try (Stream<Path> files = Files.list(data().resolve("pg_wal"))) {
            ByteArrayOutputStream log = new ByteArrayOutputStream();
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(each -> each.getFileName().toString().matches("[0-9A-F]{24}"))
                    .filter(each -> each.getFileName().toString().compareTo(begin) >= 0)
                    .filter(each -> each.getFileName().toString().compareTo(end) <= 0)
                    .sorted()
                    .toList()) {
                byte[] bytes = Files.readAllBytes(file);
                for (int page = 0; page < bytes.length; page += 8192) {
                    int head = page == 0 ? 40 : 24;
                    log.write(bytes, page + head, 8192 - head);
                }
            }
            left.accept(log.toByteArray());
        }
    }

    private Path data() {
        return Path.of(String.valueOf(superuser.queryForObject("show data_directory", String.class)));
    }
}
