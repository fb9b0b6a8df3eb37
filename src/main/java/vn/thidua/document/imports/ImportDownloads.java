package vn.thidua.document.imports;

import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.thidua.document.Downloads;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.Role;
import vn.thidua.shared.Texts;

/** The workbooks that go out: the empty table, and the rows that were refused. */
@Controller
@PreAuthorize("hasRole('" + Role.Names.APPRAISER + "')")
class ImportDownloads {

    private final ImportService imports;
    private final Texts texts;

    ImportDownloads(ImportService imports, Texts texts) {
        this.imports = imports;
        this.texts = texts;
    }

    @GetMapping(ImportLinks.TEMPLATE + "{kind}")
    public ResponseEntity<byte[]> template(@PathVariable String kind) {
        try {
            String name = texts.text(imports.kind(kind).name());
            return Downloads.workbook(texts.text("document.import.templateFile", name), imports.template(kind));
        } catch (BusinessException hidden) {
            return ResponseEntity.notFound().build();
        }
    }

    @GetMapping(ImportLinks.REFUSED + "{id}")
    public ResponseEntity<byte[]> refused(@PathVariable UUID id) {
        try {
            ImportId wanted = new ImportId(id);
            String name = imports.progress(wanted).name().replaceFirst("\\.xlsx$", "");
            return Downloads.workbook(texts.text("document.import.refusedFile", name), imports.refused(wanted));
        } catch (BusinessException hidden) {
            return ResponseEntity.notFound().build();
        }
    }
}
