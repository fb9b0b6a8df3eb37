package vn.thidua.decision;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.thidua.document.Attachments;
import vn.thidua.document.Downloads;
import vn.thidua.document.PrintFormat;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.Texts;

/**
 * Where the printed paper is had: by whoever may read the paper on screen, as it stands for them. What they may not read
 * answers as if it were not there; whoever takes no part in a Council's vote is told why they have to wait (ADR 0057). The file is made outside of any transaction.
 */
@Controller
class PaperDoor {

    static final String PATH = Attachments.PATH + "van-ban/";

    private final PaperService papers;
    private final PaperPrint print;
    private final Texts texts;

    PaperDoor(PaperService papers, PaperPrint print, Texts texts) {
        this.papers = papers;
        this.print = print;
        this.texts = texts;
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
        if (paper.withheld()) {
            return ResponseEntity.status(HttpStatus.FORBIDDEN)
                    .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                    .cacheControl(CacheControl.noStore())
                    .body((texts.text("decision.recused.paper") + " " + texts.text("decision.recused.paperHelp"))
                            .getBytes(StandardCharsets.UTF_8));
        }
        if (!paper.printable()) {
            return ResponseEntity.notFound().build();
        }
        return Downloads.of(print.fileName(paper), format, print.print(paper, format));
    }
}
