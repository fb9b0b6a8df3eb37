package vn.thidua.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is written to pass a quota covers as many cases as it was written for, and no more. */
class QuotaExcessTest {

    private static final QuotaStanding FREE = new QuotaStanding("Bằng khen, cả xã", 1, 1, 2, "Kế hoạch");
    private static final QuotaStanding PASSED = new QuotaStanding("Bằng khen, đơn vị", 1, 3, 2, "Kế hoạch");

    @Test
    void withinEveryQuota_nothingIsOwed() {
        QuotaExcess excess = new QuotaExcess(List.of(FREE), true, null);

        assertThat(excess.cases()).isZero();
        assertThat(excess.blocks()).isFalse();
        assertThat(excess.owesReason()).isFalse();
    }

    @Test
    void passed_owesAReason_untilOneCoversIt() {
        assertThat(of(false, null).passed()).containsExactly(PASSED);
        assertThat(of(false, null).owesReason()).isTrue();
        assertThat(of(false, 1).owesReason()).isTrue();
        assertThat(of(false, 2).owesReason()).isFalse();
    }

    @Test
    void barred_noReasonHelps_andNoneIsAsked() {
        assertThat(of(true, 2).blocks()).isTrue();
        assertThat(of(true, 2).owesReason()).isFalse();
    }

    @Test
    void usedUpByOthers_isNoExcessOfALineThatAsksForNothing() {
        assertThat(new QuotaStanding("Bằng khen", 9, 0, 2, "Kế hoạch").excess()).isZero();
    }

    private static QuotaExcess of(boolean barred, @Nullable Integer explained) {
        return new QuotaExcess(
                List.of(FREE, PASSED),
                barred,
                explained == null
                        ? null
                        : new QuotaExplanation(explained, "Có lý do", UUID.randomUUID(), "Cán bộ", Instant.EPOCH));
    }
}
