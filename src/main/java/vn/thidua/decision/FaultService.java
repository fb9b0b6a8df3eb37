package vn.thidua.decision;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.audit.AuditEvent;
import vn.thidua.audit.AuditLog;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.CommandKey;

/**
 * An error found in a numbered decision. Nothing is un-signed: another decision amends an error in content, a letter corrects
 * one in form (Nghị định 30/2020/NĐ-CP, Điều 18).
 *
 * @see "ADR 0040"
 */
@Service
public class FaultService {

    private final Papers papers;
    private final PaperDesk desk;
    private final MendingRule rule;
    private final PaperProcess process;
    private final AuditLog audit;

    FaultService(Papers papers, PaperDesk desk, MendingRule rule, PaperProcess process, AuditLog audit) {
        this.papers = papers;
        this.desk = desk;
        this.rule = rule;
        this.process = process;
        this.audit = audit;
    }

    /**
     * Begins the mending of a decision, however long after its number was given. For the issuer's officer, who hears of the
     * error and then says what it is.
     *
     * @throws DecisionException when the decision is not numbered, its rule set does not follow the mending here, or it is
     *     under way already
     */
    @PreAuthorize(PaperRoles.OFFICERS)
    @Transactional
    public void report(CommandKey key, PaperId id) {
        // The row's lock lets one of two reports at once through: the other finds the first one's task.
        Paper decision = papers.lock(id.value(), desk.reading()).orElseThrow(BusinessException::notFound);
        desk.requireOneOf(desk.officers(decision));
        rule.require(decision);
        audit.record(AuditEvent.of("decision.faultReported", decision.subject()));
        process.faultReported(id, decision.level(), decision.ruleSet());
    }
}
