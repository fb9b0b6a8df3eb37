package vn.thidua.decision;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.audit.AuditEvent;
import vn.thidua.audit.AuditLog;
import vn.thidua.nomination.AwardLine;
import vn.thidua.nomination.AwardLines;
import vn.thidua.nomination.LineTies;
import vn.thidua.nomination.Tie;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.CommandKey;

/**
 * A signer says what ties them to somebody on the list or beside it, or that only the name is the same.
 *
 * @see "ADR 0023"
 */
@Service
public class TieService {

    private final Papers papers;
    private final PaperDesk desk;
    private final OwnLines ownLines;
    private final Rulings rulings;
    private final LineTies ties;
    private final AwardLines awardLines;
    private final AuditLog audit;

    TieService(
            Papers papers,
            PaperDesk desk,
            OwnLines ownLines,
            Rulings rulings,
            LineTies ties,
            AwardLines awardLines,
            AuditLog audit) {
        this.papers = papers;
        this.desk = desk;
        this.ownLines = ownLines;
        this.rulings = rulings;
        this.ties = ties;
        this.awardLines = awardLines;
        this.audit = audit;
    }

    /**
     * Keeps the declaration. When the head is tied, the line moves to a separate paper at once; when it was the only one,
     * nothing is left on this paper, which is never issued.
     *
     * @param tie anything but {@link Tie#SAME_NAME}
     * @param note needed for {@link Tie#OTHER}
     */
    @PreAuthorize(PaperRoles.SIGNERS)
    @Transactional
    public void declare(CommandKey key, PaperId id, UUID line, Tie tie, @Nullable String note) {
        Paper paper = papers.lock(id.value(), desk.reading()).orElseThrow(BusinessException::notFound);
        desk.requireSigner(paper);
        if (paper.status() != PaperStatus.PREPARED) {
            throw DecisionException.moved(paper.status());
        }
        if (!paper.lines().atStake().contains(line)) {
            throw BusinessException.notFound();
        }
        AwardLine content = awardLines.lines(List.of(line)).getFirst();
        ties.declare(content, desk.account(), tie, note);
        audit.record(AuditEvent.of("decision.tieDeclared." + tie, paper.subject())
                .from("", content.name())
                .because(note)
                .with(Map.of(
                        "nomination", content.nomination().toString(),
                        "line", content.id().toString())));
        if (tie != Tie.NAMESAKE && desk.isHead(paper)) {
            ownLines.separateAll(paper);
            rulings.goOn(paper);
        }
    }
}
