package vn.thidua.decision.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thidua.decision.AppraisalId;
import vn.thidua.decision.AppraisalProcess;
import vn.thidua.decision.Proposal;
import vn.thidua.workflow.Processes;

/** Tells the engine what the city's reviewer proposed. */
@Component
class CamundaAppraisalProcess implements AppraisalProcess {

    private final Processes processes;

    CamundaAppraisalProcess(Processes processes) {
        this.processes = processes;
    }

    @Override
    public void proposed(AppraisalId appraisal, Proposal proposal) {
        processes.complete(
                CityAppraisalModel.KEY,
                appraisal.toString(),
                CityAppraisalModel.APPRAISE,
                Map.of(CityAppraisalModel.PROPOSAL, proposal.name()));
    }
}
