package vn.thidua.nomination;

import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.thidua.document.Attachments;
import vn.thidua.document.Downloads;
import vn.thidua.document.PrintFormat;
import vn.thidua.shared.BusinessException;

/**
 * Where the printed list and its closing minutes are had: by whoever may read the list on screen. What they may not read
 * answers as if it were not there. The file is made outside of any transaction.
 */
@Controller
class PublicationDoor {

    private static final String PATH = Attachments.PATH + "niem-yet/";

    private final PublicationService lists;
    private final PublicationPrint print;

    PublicationDoor(PublicationService lists, PublicationPrint print) {
        this.lists = lists;
        this.print = print;
    }

    @GetMapping(PATH + "{id}/danh-sach/{format}")
    @PreAuthorize("isAuthenticated()")
    public ResponseEntity<byte[]> list(@PathVariable UUID id, @PathVariable String format) {
        return send(id, PublicationPrint.Sheet.LIST, format);
    }

    @GetMapping(PATH + "{id}/bien-ban/{format}")
    @PreAuthorize("isAuthenticated()")
    public ResponseEntity<byte[]> minutes(@PathVariable UUID id, @PathVariable String format) {
        return send(id, PublicationPrint.Sheet.MINUTES, format);
    }

    private ResponseEntity<byte[]> send(UUID id, PublicationPrint.Sheet sheet, String ending) {
        PublicationDetails list;
        try {
            list = lists.details(id);
        } catch (BusinessException hidden) {
            return ResponseEntity.notFound().build();
        }
        PrintFormat format = switch (ending) {
            case "word" -> PrintFormat.WORD;
            case "pdf" -> PrintFormat.PDF;
            default -> null;
        };
        if (format == null || !sheet.printable(list)) {
            return ResponseEntity.notFound().build();
        }
        return Downloads.of(print.fileName(list, sheet), format, print.print(list, sheet, format));
    }
}
