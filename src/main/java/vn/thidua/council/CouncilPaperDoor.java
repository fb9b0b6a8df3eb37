package vn.thidua.council;

import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.thidua.document.Attachments;
import vn.thidua.document.Downloads;
import vn.thidua.document.PrintFormat;
import vn.thidua.document.Printing;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.Role;

/**
 * Where the Council's printed papers are had, by whoever reads the session, as they stand for them. What they may not have
 * answers as if it were not there. The files are made outside of any transaction.
 */
@Controller
class CouncilPaperDoor {

    private static final String PATH = Attachments.PATH + "hoi-dong/{id}/";
    private static final String WORD = "/word";
    private static final String PDF = "/pdf";

    private static final String READERS = "hasAnyRole('" + Role.Names.COUNCIL_SECRETARY + "', '"
            + Role.Names.COUNCIL_CHAIR + "', '" + Role.Names.COUNCIL_MEMBER + "', '" + Role.Names.COMMUNE_CHAIR + "', '"
            + Role.Names.CITY_APPROVER + "', '"
            + Role.Names.INSPECTOR + "')";

    private final CouncilPapers papers;
    private final Printing printing;

    CouncilPaperDoor(CouncilPapers papers, Printing printing) {
        this.papers = papers;
        this.printing = printing;
    }

    @GetMapping(PATH + "giay-moi" + WORD)
    @PreAuthorize(READERS)
    public ResponseEntity<byte[]> invitationWord(@PathVariable UUID id) {
        return send(id, CouncilPaper.INVITATION, PrintFormat.WORD);
    }

    @GetMapping(PATH + "giay-moi" + PDF)
    @PreAuthorize(READERS)
    public ResponseEntity<byte[]> invitationPdf(@PathVariable UUID id) {
        return send(id, CouncilPaper.INVITATION, PrintFormat.PDF);
    }

    @GetMapping(PATH + "phieu-bau" + WORD)
    @PreAuthorize(READERS)
    public ResponseEntity<byte[]> ballotsWord(@PathVariable UUID id) {
        return send(id, CouncilPaper.BALLOTS, PrintFormat.WORD);
    }

    @GetMapping(PATH + "phieu-bau" + PDF)
    @PreAuthorize(READERS)
    public ResponseEntity<byte[]> ballotsPdf(@PathVariable UUID id) {
        return send(id, CouncilPaper.BALLOTS, PrintFormat.PDF);
    }

    @GetMapping(PATH + "phieu-lay-y-kien" + WORD)
    @PreAuthorize(READERS)
    public ResponseEntity<byte[]> opinionsWord(@PathVariable UUID id) {
        return send(id, CouncilPaper.OPINIONS, PrintFormat.WORD);
    }

    @GetMapping(PATH + "phieu-lay-y-kien" + PDF)
    @PreAuthorize(READERS)
    public ResponseEntity<byte[]> opinionsPdf(@PathVariable UUID id) {
        return send(id, CouncilPaper.OPINIONS, PrintFormat.PDF);
    }

    @GetMapping(PATH + "bien-ban" + WORD)
    @PreAuthorize(READERS)
    public ResponseEntity<byte[]> minutesWord(@PathVariable UUID id) {
        return send(id, CouncilPaper.MINUTES, PrintFormat.WORD);
    }

    @GetMapping(PATH + "bien-ban" + PDF)
    @PreAuthorize(READERS)
    public ResponseEntity<byte[]> minutesPdf(@PathVariable UUID id) {
        return send(id, CouncilPaper.MINUTES, PrintFormat.PDF);
    }

    @GetMapping(PATH + "bien-ban-kiem-phieu" + WORD)
    @PreAuthorize(READERS)
    public ResponseEntity<byte[]> countWord(@PathVariable UUID id) {
        return send(id, CouncilPaper.COUNT, PrintFormat.WORD);
    }

    @GetMapping(PATH + "bien-ban-kiem-phieu" + PDF)
    @PreAuthorize(READERS)
    public ResponseEntity<byte[]> countPdf(@PathVariable UUID id) {
        return send(id, CouncilPaper.COUNT, PrintFormat.PDF);
    }

    private ResponseEntity<byte[]> send(UUID id, CouncilPaper paper, PrintFormat format) {
        Optional<CouncilPrintout> printout;
        try {
            printout = papers.of(id, paper);
        } catch (BusinessException hidden) {
            return ResponseEntity.notFound().build();
        }
        return printout.map(file -> Downloads.of(file.fileName(), format, printing.print(file.sheets(), format)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
