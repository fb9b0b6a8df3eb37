package vn.thidua.document;

import org.springframework.util.unit.DataSize;
import vn.thidua.shared.BusinessException;

/** Why a file was not taken. */
public class DocumentException extends BusinessException {

    private DocumentException(String key, Object... details) {
        super(key, details);
    }

    /** None of the accepted types, judged by its content. */
    static DocumentException type(String name) {
        return new DocumentException("document.type", name);
    }

    static DocumentException size(long maxBytes) {
        return new DocumentException("document.size", DataSize.ofBytes(maxBytes).toMegabytes());
    }

    static DocumentException count(int most) {
        return new DocumentException("document.count", most);
    }

    /** The storage failed; the cause is for the log. */
    static DocumentException notKept(String name, Throwable cause) {
        DocumentException notKept = new DocumentException("document.notKept", name);
        notKept.initCause(cause);
        return notKept;
    }
}
