package vn.thidua.decision;

import vn.thidua.shared.SubjectRef;

/** What a paper is. */
public enum PaperKind {
    /** Quyết định: the chair's personal power, so it is signed without TM. (Luật 06/2022/QH15, Điều 79, 80). */
    DECISION,
    /** Tờ trình to the city: signed on behalf of the committee (TM.). */
    SUBMISSION;

    /** The paper as the trail and the work list know it. */
    public SubjectRef subject(PaperId paper) {
        return SubjectRef.of(this == DECISION ? "decision" : "submission", paper.value());
    }
}
