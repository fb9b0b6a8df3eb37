package vn.thidua.decision;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.CommandKey;

/**
 * Somebody on a list that lies before the signer is on hold: the signer signs for the others.
 *
 * @see "ADR 0032"
 */
@Service
public class HeldLineService {

    private final Papers papers;
    private final PaperDesk desk;
    private final HeldLines held;
    private final Rulings rulings;

    HeldLineService(Papers papers, PaperDesk desk, HeldLines held, Rulings rulings) {
        this.papers = papers;
        this.desk = desk;
        this.held = held;
        this.rulings = rulings;
    }

    /**
     * Takes everybody who is on hold off a paper that waits for its signature; each waits for the conclusion and then goes on
     * another list. With nobody left the paper is never issued. For its signer.
     *
     * @throws DecisionException when nobody listed is on hold, or the paper is not before its signer
     */
    @PreAuthorize(PaperRoles.SIGNERS)
    @Transactional
    public void setAside(CommandKey key, PaperId id) {
        Paper paper = papers.lock(id.value(), desk.reading()).orElseThrow(BusinessException::notFound);
        desk.requireSigner(paper);
        if (paper.status() != PaperStatus.PREPARED) {
            throw DecisionException.moved(paper.status());
        }
        if (!held.setAside(paper)) {
            throw DecisionException.nobodyOnHold();
        }
        rulings.goOn(paper);
    }
}
