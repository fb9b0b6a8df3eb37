package vn.thidua.document;

import java.nio.file.Path;
import vn.thidua.shared.BusinessException;

/**
 * A workbook that came in, for whoever reads the table in it while the {@link Received} is open.
 *
 * @param path on this node's disk; gone when the received file is closed
 * @param sha256 of its bytes
 */
public record SheetFile(Path path, String name, String sha256) {

    /** @throws BusinessException {@code document.notExcel}, or {@code document.infected} where the scanner found something */
    public static SheetFile of(Received file) {
        if (file.type() != FileType.XLSX) {
            throw new BusinessException("document.notExcel", file.name());
        }
        if (file.scan().threat() != null) {
            throw DocumentException.infected(file.name());
        }
        return new SheetFile(file.file().file(), file.name(), file.file().sha256());
    }
}
