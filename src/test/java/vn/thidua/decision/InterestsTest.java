package vn.thidua.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.SubjectKind;

class InterestsTest {

    private final Interests interests = new Interests(List.of());
    private final AccountId account = new AccountId(UUID.randomUUID());

    @Test
    void ownName_withoutMarksOrCapitals_isTheirOwnLine() {
        assertThat(interests.against(AwardLineSamples.individual("Đoàn Thị Mận"), account, "doan thi  MAN"))
                .extracting(BusinessException::key)
                .isEqualTo("decision.refused.ownLine");
    }

    @Test
    void collectiveOfTheSameName_isNobodysOwn() {
        assertThat(interests.against(
                        AwardLineSamples.line("Đoàn Thị Mận", SubjectKind.COLLECTIVE, "F", null, null),
                        account,
                        "Đoàn Thị Mận"))
                .isNull();
    }

    @Test
    void whoeverAppraised_doesNotSign() {
        assertThat(interests.against(
                        AwardLineSamples.line("Ai đó", SubjectKind.INDIVIDUAL, "F", null, account), account, "Khác"))
                .extracting(BusinessException::key)
                .isEqualTo("decision.refused.appraisedLine");
    }
}
