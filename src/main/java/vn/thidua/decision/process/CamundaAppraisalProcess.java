package vn.thidua.decision.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thidua.decision.AppraisalId;
import vn.thidua.decision.AppraisalProcess;
import vn.thidua.decision.Proposal;
import vn.thidua.workflow.Processes;

/** Tells the engine what the city's reviewer and the commune did with a line. */
@Component
class CamundaAppraisalProcess implements AppraisalProcess {

    private final Processes processes;

    CamundaAppraisalProcess(Processes processes) {
        this.processes = processes;
    }

    @Override
    public void proposed(AppraisalId appraisal, Proposal proposal) {
        complete(appraisal, CityAppraisalModel.APPRAISE, Map.of(CityAppraisalModel.PROPOSAL, proposal.name()));
    }

    @Override
    public void supplementAsked(AppraisalId appraisal) {
        complete(appraisal, CityAppraisalModel.APPRAISE, Map.of(CityAppraisalModel.PROPOSAL, "SUPPLEMENT"));
    }

    @Override
    public void villageAsked(AppraisalId appraisal) {
        complete(appraisal, CityAppraisalModel.SUPPLEMENT, Map.of(CityAppraisalModel.ANSWER, "ASK_VILLAGE"));
    }

    @Override
    public void villageAnswered(AppraisalId appraisal) {
        complete(appraisal, CityAppraisalModel.SUPPLEMENT_BY_VILLAGE, Map.of());
    }

    @Override
    public void supplemented(AppraisalId appraisal, boolean votesAgain) {
        complete(
                appraisal,
                CityAppraisalModel.SUPPLEMENT,
                Map.of(
                        CityAppraisalModel.ANSWER,
                        "SENT",
                        CityAppraisalModel.SUBSTANCE,
                        votesAgain ? "CHANGED" : "UNCHANGED"));
    }

    @Override
    public void votedAgain(AppraisalId appraisal) {
        processes.message(
                CityAppraisalModel.KEY, appraisal.toString(), CityAppraisalModel.MESSAGE_VOTED_AGAIN, Map.of());
    }

    @Override
    public void cityCouncilConcluded(AppraisalId appraisal, CouncilAnswer answer) {
        String key = appraisal.toString();
        if (answer == CouncilAnswer.TO_COMPLETE
                && !processes.draws(CityAppraisalModel.KEY, key, CityAppraisalModel.CITY_COUNCIL_WANTS_MORE)) {
            processes.moveTo(
                    CityAppraisalModel.KEY,
                    key,
                    CityAppraisalModel.CITY_COUNCIL_CONCLUDED,
                    CityAppraisalModel.APPRAISE);
            return;
        }
        processes.message(
                CityAppraisalModel.KEY,
                key,
                CityAppraisalModel.MESSAGE_CITY_COUNCIL,
                Map.of(CityAppraisalModel.CITY_COUNCIL, answer.name()));
    }

    private void complete(AppraisalId appraisal, String task, Map<String, Object> outcomes) {
        processes.complete(CityAppraisalModel.KEY, appraisal.toString(), task, outcomes);
    }
}
