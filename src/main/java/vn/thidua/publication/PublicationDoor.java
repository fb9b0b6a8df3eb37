package vn.thidua.publication;

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

    @GetMapping(PATH + "{id}/danh-sach/word")
    @PreAuthorize("isAuthenticated()")
    public ResponseEntity<byte[]> listWord(@PathVariable UUID id) {
        return send(id, PublicationPrint.Sheet.LIST, PrintFormat.WORD);
    }

    @GetMapping(PATH + "{id}/danh-sach/pdf")
    @PreAuthorize("isAuthenticated()")
    public ResponseEntity<byte[]> listPdf(@PathVariable UUID id) {
        return send(id, PublicationPrint.Sheet.LIST, PrintFormat.PDF);
    }

    @GetMapping(PATH + "{id}/bien-ban/word")
    @PreAuthorize("isAuthenticated()")
    public ResponseEntity<byte[]> minutesWord(@PathVariable UUID id) {
        return send(id, PublicationPrint.Sheet.MINUTES, PrintFormat.WORD);
    }

    @GetMapping(PATH + "{id}/bien-ban/pdf")
    @PreAuthorize("isAuthenticated()")
    public ResponseEntity<byte[]> minutesPdf(@PathVariable UUID id) {
        return send(id, PublicationPrint.Sheet.MINUTES, PrintFormat.PDF);
    }

    private ResponseEntity<byte[]> send(UUID id, PublicationPrint.Sheet sheet, PrintFormat format) {
        PublicationDetails list;
        try {
            list = lists.details(id);
        } catch (BusinessException hidden) {
            return ResponseEntity.notFound().build();
        }
        if (!sheet.printable(list)) {
            return ResponseEntity.notFound().build();
        }
        return Downloads.of(print.fileName(list, sheet), format, print.print(list, sheet, format));
    }
}
