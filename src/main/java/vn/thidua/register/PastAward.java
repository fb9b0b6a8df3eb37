package vn.thidua.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.AwardForm;
import vn.thidua.award.CommendationType;
import vn.thidua.award.PositionClass;
import vn.thidua.organization.SubjectDraft;

/**
 * An award from before this product, as a row tells it.
 *
 * @param lastFour of the bearer's citizen number, where only that tells two namesakes apart; otherwise empty
 * @param formName as it was called when it was granted
 * @param ordinal place in the decision's list
 */
record PastAward(
        int row,
        SubjectDraft bearer,
        String lastFour,
        AwardForm form,
        String formName,
        CommendationType type,
        String decisionNumber,
        LocalDate decisionDate,
        Issuer issuer,
        @Nullable Integer ordinal,
        @Nullable String movement,
        @Nullable PositionClass positionClass,
        @Nullable String period,
        String achievement,
        String note) {

    String decisionKey() {
        return DecisionKey.of(decisionNumber);
    }
}
