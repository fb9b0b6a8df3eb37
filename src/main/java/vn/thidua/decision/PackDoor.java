package vn.thidua.decision;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.thidua.document.Downloads;
import vn.thidua.shared.BusinessException;

/**
 * Where the clerk has everything that goes to the city's own channel in one file. Whoever may not have it is answered as
 * if it were not there. Streamed: neither the file nor what is in it is ever whole in memory.
 */
@Controller
class PackDoor {

    static final String PACK = "/ho-so";

    private final PaperService papers;
    private final PaperPack packs;

    PackDoor(PaperService papers, PaperPack packs) {
        this.papers = papers;
        this.packs = packs;
    }

    @GetMapping(PaperDoor.PATH + "{id}" + PACK)
    @PreAuthorize(PaperRoles.CLERKS)
    public void pack(@PathVariable UUID id, HttpServletResponse response) throws IOException {
        PaperPack.Pack pack;
        try {
            PaperDetails paper = papers.details(new PaperId(id));
            if (!paper.packed()) {
                response.setStatus(HttpServletResponse.SC_NOT_FOUND);
                return;
            }
            pack = packs.of(paper);
        } catch (BusinessException hidden) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Downloads.zip(pack.name(), response);
        packs.write(pack, response.getOutputStream());
    }
}
