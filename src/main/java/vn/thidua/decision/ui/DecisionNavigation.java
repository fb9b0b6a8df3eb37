package vn.thidua.decision.ui;

import vn.thidua.decision.AppraisalId;
import vn.thidua.decision.PaperId;
import vn.thidua.decision.PaperKind;

/** Routes of this room's screens, without a leading slash. */
public final class DecisionNavigation {

    public static final String LIST = "van-ban";
    public static final String CITY_QUEUE = "thanh-pho/tham-dinh";

    private DecisionNavigation() {}

    public static String paper(PaperKind kind, PaperId id) {
        return (kind == PaperKind.DECISION ? "quyet-dinh/" : "to-trinh/") + id;
    }

    /** Where the commune answers a request for a supplement. */
    public static String supplement(AppraisalId id) {
        return "bo-sung/" + id;
    }

    /** Where the clerk enters what the city answered on paper. */
    static String cityAnswer(PaperId submission) {
        return "to-trinh/" + submission + "/ket-qua";
    }

    public static String appraisal(AppraisalId id) {
        return "thanh-pho/dong/" + id;
    }
}
