package vn.thidua.decision.process;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.decision.AppraisalId;
import vn.thidua.decision.PackLifecycle;
import vn.thidua.decision.PaperId;
import vn.thidua.decision.PaperLifecycle;
import vn.thidua.workflow.FormAnswers;

/** What {@code CitySubmission.bpmn} calls. */
@Component("citySubmissionTasks")
public class CitySubmissionTasks extends PaperTasks {

    private final PackLifecycle packs;
    private final FormAnswers answers;

    CitySubmissionTasks(PaperLifecycle papers, PackLifecycle packs, FormAnswers answers) {
        super(papers);
        this.packs = packs;
        this.answers = answers;
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

    /** What the clerk wrote when the submission was sent. */
    public void recordPack(String businessKey) {
        FormAnswers.Answers sent = answers.latest(CitySubmissionModel.KEY, businessKey, CitySubmissionModel.SEND_PACK)
                .orElseThrow(() -> new IllegalStateException("No answers for " + CitySubmissionModel.SEND_PACK));
        packs.sent(PaperId.parse(businessKey), LocalDate.parse(sent.text("sentOn")), sent.text("channel"));
    }

    public void recordCityAnswer(String businessKey) {
        packs.recordAnswer(PaperId.parse(businessKey));
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
