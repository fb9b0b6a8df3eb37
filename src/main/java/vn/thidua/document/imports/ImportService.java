package vn.thidua.document.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.audit.AuditEvent;
import vn.thidua.audit.AuditLog;
import vn.thidua.document.Attachments;
import vn.thidua.document.Received;
import vn.thidua.document.SheetFile;
import vn.thidua.document.sheet.SheetReader;
import vn.thidua.document.sheet.SheetTable;
import vn.thidua.document.sheet.SheetWriter;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.CurrentActor;
import vn.thidua.shared.Role;
import vn.thidua.shared.SubjectRef;
import vn.thidua.shared.Texts;
import vn.thidua.shared.UnitCode;
import vn.thidua.shared.sheet.SheetColumn;
import vn.thidua.shared.sheet.SheetImport;

/**
 * Tables that come in from Excel, for the commune's officer in charge of awards; which kinds and for which commune is said
 * by the room that keeps them. An import of another commune answers as if it did not exist.
 */
@Service
@PreAuthorize("hasRole('" + Role.Names.APPRAISER + "')")
@Transactional(readOnly = true)
public class ImportService {

    private static final String SUBJECT = "import";
    private static final int MOST_REFUSED = SheetReader.MOST_ROWS;

    private final ImportKinds kinds;
    private final ImportTable imports;
    private final ImportRowTable rows;
    private final Attachments attachments;
    private final AuditLog audit;
    private final CurrentActor currentActor;
    private final Texts texts;

    ImportService(
            ImportKinds kinds,
            ImportTable imports,
            ImportRowTable rows,
            Attachments attachments,
            AuditLog audit,
            CurrentActor currentActor,
            Texts texts) {
        this.kinds = kinds;
        this.imports = imports;
        this.rows = rows;
        this.attachments = attachments;
        this.audit = audit;
        this.currentActor = currentActor;
        this.texts = texts;
    }

    /** What the person may bring in. */
    public List<SheetImport> kinds() {
        return kinds.mine();
    }

    /** @throws BusinessException {@code shared.notFound} for a kind that the person may not bring in anywhere */
    public SheetImport kind(String kind) {
        SheetImport found = kinds.kind(kind);
        if (found.places().isEmpty()) {
            throw BusinessException.notFound();
        }
        return found;
    }

    /** The newest imports of what the person may bring in. */
    public List<ImportProgress> newest() {
        return kinds.mine().stream()
                .flatMap(kind -> imports.newest(kinds.scope(kind), List.of(kind.kind())).stream())
                .sorted((one, other) -> other.at().compareTo(one.at()))
                .toList();
    }

    /** @throws BusinessException {@code shared.notFound} */
    public ImportProgress progress(ImportId id) {
        return kinds.mine().stream()
                .flatMap(kind -> imports.find(kinds.scope(kind), id).stream()
                        .filter(found -> found.kind().equals(kind.kind())))
                .findFirst()
                .orElseThrow(BusinessException::notFound);
    }

    /**
     * Rows of one state, in their order.
     *
     * @param after number of the last row that is shown; 0 for the first ones
     */
    public List<ImportRow> rows(ImportId id, ImportRowState state, int after, int most) {
        ImportProgress found = progress(id);
        Map<String, String> headers = headers(kinds.kind(found.kind()));
        Map<String, String> letters = imports.letters(id);
        return rows.list(id, state, after, most).stream()
                .map(row -> new ImportRow(
                        row.row(),
                        row.state(),
                        row.problems().stream()
                                .map(problem -> new ImportRow.Problem(
                                        cell(
                                                letters,
                                                problem.column(),
                                                row.row().number()),
                                        problem.column() == null ? null : headers.get(problem.column()),
                                        problem.sentence()))
                                .toList()))
                .toList();
    }

    private static Map<String, String> headers(SheetImport kind) {
        return kind.columns().stream().collect(Collectors.toMap(SheetColumn::key, SheetColumn::header));
    }

    /** A column that the file does not have has no cell. */
    private static @Nullable String cell(Map<String, String> letters, @Nullable String column, int row) {
        String letter = column == null ? null : letters.get(column);
        return letter == null ? null : letter + row;
    }

    /** The empty table with its explanations, an xlsx. */
    public byte[] template(String kind) {
        return new SheetWriter(texts, kind(kind).columns()).template();
    }

    /** The rows that did not go in, with the reasons, an xlsx that can be put right and sent again. */
    public byte[] refused(ImportId id) {
        ImportProgress found = progress(id);
        List<SheetWriter.Refused> refused = rows(id, ImportRowState.BAD, 0, MOST_REFUSED).stream()
                .map(row -> new SheetWriter.Refused(row.row(), reasons(row)))
                .toList();
        return new SheetWriter(texts, kinds.kind(found.kind()).columns()).refused(refused);
    }

    private String reasons(ImportRow row) {
        return String.join(
                "\n",
                row.problems().stream()
                        .map(problem -> problem.cell() == null
                                ? problem.sentence()
                                : texts.text(
                                        "document.import.atCell",
                                        problem.cell(),
                                        Objects.requireNonNull(problem.header()),
                                        problem.sentence()))
                        .toList());
    }

    /** Of a file; the other limits do not matter, because none is kept. */
    public Attachments.Limits limits() {
        return attachments.limits();
    }

    /** See {@link Attachments#receive}; the file is not kept, only read. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED, readOnly = true)
    public Received receive(String fileName, InputStream content) {
        return attachments.receive(fileName, content);
    }

    /**
     * Reads the table and has its rows looked at. Nothing goes in yet. The same file for the same commune is one import,
     * however often it is sent.
     *
     * @return the import, and whether this file was new
     * @throws BusinessException {@code document.notExcel}, {@code document.sheet.*}, {@code shared.forbidden}
     */
    @Transactional
    public BroughtIn bringIn(CommandKey key, String kind, UnitCode place, Received received) {
        SheetImport table = kinds.kind(kind);
        kinds.require(table, place);
        SheetFile file = SheetFile.of(received);
        SheetTable read = read(table, file);
        ImportId id = new ImportId(UUID.randomUUID());
        boolean added = imports.add(
                id,
                kind,
                place,
                file.name(),
                file.sha256(),
                ImportJson.write(read.letters()),
                read.rows().size(),
                currentActor.actor());
        if (!added) {
            return new BroughtIn(imports.ofFile(kind, place, file.sha256()), false);
        }
        rows.add(id, read.rows());
        audit.record(event("document.importSent", id)
                .from(null, file.name())
                .with(Map.of("sha256", file.sha256(), "kind", kind)));
        return new BroughtIn(id, true);
    }

    /** What became of a file that was sent; not new is one that was sent before. */
    public record BroughtIn(ImportId id, boolean fresh) {}

    private SheetTable read(SheetImport table, SheetFile file) {
        try {
            return SheetReader.read(file.path(), file.name(), table.columns(), SheetWriter.exampleMark(texts));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Lets the good rows go in, or go on where somebody stopped.
     *
     * @throws BusinessException {@code document.import.notNow}
     */
    @Transactional
    public void take(CommandKey key, ImportId id) {
        ImportProgress found = locked(id);
        if (!found.takeable()) {
            throw notNow();
        }
        imports.move(id, ImportState.TAKING);
        int good = found.count(ImportRowState.GOOD);
        audit.record(event("document.importTaken", id).from(null, Integer.toString(good)));
    }

    /**
     * Stops it; what went in stays.
     *
     * @throws BusinessException {@code document.import.notNow}
     */
    @Transactional
    public void stop(CommandKey key, ImportId id) {
        ImportProgress found = locked(id);
        if (!found.state().running() && found.state() != ImportState.CHECKED) {
            throw notNow();
        }
        imports.move(id, ImportState.STOPPED);
        audit.record(
                event("document.importStopped", id).from(null, Integer.toString(found.count(ImportRowState.TAKEN))));
    }

    /**
     * Has the refused rows looked at once more, after something was put right in the system; goes on looking where
     * somebody stopped that.
     *
     * @throws BusinessException {@code document.import.notNow}
     */
    @Transactional
    public void recheck(CommandKey key, ImportId id) {
        if (!locked(id).recheckable()) {
            throw notNow();
        }
        rows.waitAgain(id);
        imports.move(id, ImportState.CHECKING);
        audit.record(event("document.importRechecked", id));
    }

    /** Looked up before it is locked, and again after: only what the person may see is locked. */
    private ImportProgress locked(ImportId id) {
        progress(id);
        imports.lock(id);
        return progress(id);
    }

    private static BusinessException notNow() {
        return new BusinessException("document.import.notNow");
    }

    private static AuditEvent event(String action, ImportId id) {
        return AuditEvent.of(action, SubjectRef.of(SUBJECT, id.value()));
    }
}
