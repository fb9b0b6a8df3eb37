package vn.thidua.document.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thidua.audit.AuditEvent;
import vn.thidua.audit.AuditLog;
import vn.thidua.shared.SubjectRef;
import vn.thidua.shared.Texts;
import vn.thidua.shared.sheet.SheetImport;
import vn.thidua.shared.sheet.SheetProblem;
import vn.thidua.shared.sheet.SheetRow;
import vn.thidua.shared.sheet.SheetVerdict;

/** One chunk of one import, in the caller's transaction: what it did and that it was done commit together. */
@Component
class ImportChunks {

    /** A chunk takes well under a second, so that stopping is felt at once and little is lost with a node. */
    private static final int ROWS = 500;

    private final ImportKinds kinds;
    private final ImportTable imports;
    private final ImportRowTable rows;
    private final AuditLog audit;
    private final Texts texts;

    ImportChunks(ImportKinds kinds, ImportTable imports, ImportRowTable rows, AuditLog audit, Texts texts) {
        this.kinds = kinds;
        this.imports = imports;
        this.rows = rows;
        this.audit = audit;
        this.texts = texts;
    }

    /** Does nothing to an import that somebody stopped meanwhile. */
    void next(ImportId id) {
        imports.lock(id).ifPresent(job -> {
            switch (job.state()) {
                case CHECKING -> check(job);
                case TAKING -> take(job);
                case CHECKED, DONE, STOPPED, FAILED -> imports.release(id);
            }
        });
    }

    private void check(ImportTable.Job job) {
        List<SheetRow> chunk = rows.next(job.id(), ImportRowState.WAITING, ROWS);
        if (chunk.isEmpty()) {
            imports.move(job.id(), ImportState.CHECKED);
            return;
        }
        SheetImport kind = kinds.kind(job.kind());
        rows.end(job.id(), once(job.id(), kind.check(job.unit(), chunk)));
        imports.release(job.id());
    }

    /** Of two rows about the same, the first stays. */
    private List<ImportRowTable.Ended> once(ImportId id, List<SheetVerdict> verdicts) {
        Map<String, Integer> first = new HashMap<>(rows.about(
                id,
                verdicts.stream()
                        .map(SheetVerdict::key)
                        .filter(key -> !key.isEmpty())
                        .toList()));
        List<ImportRowTable.Ended> ended = new ArrayList<>();
        for (SheetVerdict verdict : verdicts) {
            Integer other = verdict.key().isEmpty() ? null : first.putIfAbsent(verdict.key(), verdict.row());
            ended.add(
                    other == null
                            ? ended(verdict, ImportRowState.GOOD)
                            : new ImportRowTable.Ended(
                                    verdict.row(),
                                    ImportRowState.BAD,
                                    "",
                                    List.of(new SheetProblem(null, texts.text("document.import.twice", other)))));
        }
        return ended;
    }

    private void take(ImportTable.Job job) {
        List<SheetRow> chunk = rows.next(job.id(), ImportRowState.GOOD, ROWS);
        if (chunk.isEmpty()) {
            imports.move(job.id(), ImportState.DONE);
            audit.record(AuditEvent.of(
                    "document.importDone", SubjectRef.of("import", job.id().value())));
            return;
        }
        SheetImport kind = kinds.kind(job.kind());
        rows.end(
                job.id(),
                kind.take(job.unit(), job.id().value(), chunk).stream()
                        .map(verdict -> ended(verdict, ImportRowState.TAKEN))
                        .toList());
        imports.release(job.id());
    }

    private static ImportRowTable.Ended ended(SheetVerdict verdict, ImportRowState good) {
        ImportRowState state = switch (verdict.outcome()) {
            case GOOD -> good;
            case KNOWN -> ImportRowState.KNOWN;
            case BAD -> ImportRowState.BAD;
        };
        return new ImportRowTable.Ended(verdict.row(), state, verdict.key(), verdict.problems());
    }
}
