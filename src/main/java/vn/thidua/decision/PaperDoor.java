package vn.thidua.decision;

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
 * Where the printed paper is had: by whoever may read the paper on screen, as it stands for them. What they may not read
 * answers as if it were not there. The file is made outside of any transaction.
 */
@Controller
class PaperDoor {

    static final String PATH = Attachments.PATH + "van-ban/";

    private final PaperService papers;
    private final PaperPrint print;

    PaperDoor(PaperService papers, PaperPrint print) {
        this.papers = papers;
        this.print = print;
    }

    @GetMapping(PATH + "{id}/word")
    @PreAuthorize(PaperRoles.READERS)
    public ResponseEntity<byte[]> word(@PathVariable UUID id) {
        return send(new PaperId(id), PrintFormat.WORD);
    }

    @GetMapping(PATH + "{id}/pdf")
    @PreAuthorize(PaperRoles.READERS)
    public ResponseEntity<byte[]> pdf(@PathVariable UUID id) {
        return send(new PaperId(id), PrintFormat.PDF);
    }

    private ResponseEntity<byte[]> send(PaperId id, PrintFormat format) {
        PaperDetails paper;
        try {
            paper = papers.details(id);
        } catch (BusinessException hidden) {
            return ResponseEntity.notFound().build();
        }
        if (!paper.printable()) {
            return ResponseEntity.notFound().build();
        }
        return Downloads.of(print.fileName(paper), format, print.print(paper, format));
    }
}
