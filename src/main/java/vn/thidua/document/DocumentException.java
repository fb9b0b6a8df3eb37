package vn.thidua.document;

import org.jspecify.annotations.Nullable;
import org.springframework.util.unit.DataSize;
import vn.thidua.shared.BusinessException;

/** Why a file was not taken; each names the file, because several are sent at once. */
public class DocumentException extends BusinessException {

    private DocumentException(String key, Object... details) {
        super(key, details);
    }

    /** None of the accepted types, judged by its content. */
    static DocumentException type(String name) {
        return new DocumentException("document.type", name);
    }

    /** The iPhone's own format, which most office computers cannot show. */
    static DocumentException heic(String name) {
        return new DocumentException("document.heic", name);
    }

    static DocumentException empty(String name) {
        return new DocumentException("document.empty", name);
    }

    /** A PDF with a password or with restrictions: in years nobody could open it. */
    static DocumentException locked(String name) {
        return new DocumentException("document.locked", name);
    }

    /** Starts like one of the accepted types and is not whole. */
    static DocumentException damaged(String name, @Nullable Throwable cause) {
        return because(new DocumentException("document.damaged", name), cause);
    }

    static DocumentException size(String name, long maxBytes) {
        return new DocumentException("document.size", name, megabytes(maxBytes));
    }

    static DocumentException count(String name, int most) {
        return new DocumentException("document.count", name, most);
    }

    static DocumentException total(String name, long maxBytes) {
        return new DocumentException("document.total", name, megabytes(maxBytes));
    }

    static DocumentException infected(String name) {
        return new DocumentException("document.infected", name);
    }

    /** The scanner is silent, and without it nothing is to be taken; the cause is for the log. */
    static DocumentException scannerDown(String name, Throwable cause) {
        return because(new DocumentException("document.scannerDown", name), cause);
    }

    /** The storage failed; the cause is for the log. */
    static DocumentException notKept(String name, Throwable cause) {
        return because(new DocumentException("document.notKept", name), cause);
    }

    private static DocumentException because(DocumentException refusal, @Nullable Throwable cause) {
        refusal.initCause(cause);
        return refusal;
    }

    private static long megabytes(long bytes) {
        return DataSize.ofBytes(bytes).toMegabytes();
    }
}
