package vn.thidua.decision.process;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.decision.AppraisalId;
import vn.thidua.decision.PaperId;
import vn.thidua.decision.PaperLifecycle;

/** What {@code CitySubmission.bpmn} calls. */
@Component("citySubmissionTasks")
public class CitySubmissionTasks extends PaperTasks {

    CitySubmissionTasks(PaperLifecycle papers) {
        super(papers);
    }

    public String receivers(String businessKey) {
        return papers.receivers(PaperId.parse(businessKey));
    }

    public void separateOwnLines(String businessKey) {
        papers.separateOwnLines(PaperId.parse(businessKey));
    }

    public boolean hasDeferredLines(String businessKey) {
        return papers.hasDeferredLines(PaperId.parse(businessKey));
    }

    public void returnDeferredLines(String businessKey) {
        papers.returnDeferredLines(PaperId.parse(businessKey));
    }

    public void dropSubmission(String businessKey) {
        papers.drop(PaperId.parse(businessKey));
    }

    public void settleStruckLines(String businessKey) {
        papers.settleStruck(PaperId.parse(businessKey));
    }

    public void handToDesk(String businessKey) {
        papers.handOver(PaperId.parse(businessKey));
    }

    public void recordCityAnswer(String businessKey) {
        papers.recordCityAnswer(PaperId.parse(businessKey));
    }

    /** Ids of the appraisals of a received submission, in the same order at every call. */
    public List<String> appraisals(String businessKey) {
        return papers.appraisals(PaperId.parse(businessKey)).stream()
                .map(AppraisalId::toString)
                .toList();
    }

    public void concludeAppraisal(String businessKey) {
        papers.conclude(PaperId.parse(businessKey));
    }
}
