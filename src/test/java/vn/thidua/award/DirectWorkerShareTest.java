package vn.thidua.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Year;
import org.junit.jupiter.api.Test;
import vn.thidua.award.DirectWorkerShare.Shortfall;
import vn.thidua.shared.TextsForTests;

class DirectWorkerShareTest {

    private static final DirectWorkers NOTHING_KNOWN = new DirectWorkers(0, 0);

    private final DirectWorkerWords words = new DirectWorkerWords(TextsForTests.bundle());

    @Test
    void noTargetAndNoLastYear_askForNothing() {
        DirectWorkerShare share = share(new DirectWorkers(1, 4), NOTHING_KNOWN, "NONE");

        assertThat(share.shortfalls()).isEmpty();
        assertThat(share.mark()).isNull();
        assertThat(words.before(share)).isEqualTo("Năm 2025: chưa có số liệu. Chưa đặt mục tiêu.");
        assertThat(words.shortfall(share)).isEmpty();
    }

    @Test
    void lessThanLastYear_fallsShort_asManyDoesNot() {
        assertThat(share(new DirectWorkers(2, 4), new DirectWorkers(3, 5), "NONE")
                        .shortfalls())
                .containsExactly(Shortfall.LAST_YEAR);
        assertThat(share(new DirectWorkers(3, 5), new DirectWorkers(6, 10), "NONE")
                        .shortfalls())
                .isEmpty();
    }

    @Test
    void targetInPercent_isHeldAgainstTheCounts() {
        DirectWorkerShare share = share(new DirectWorkers(5, 10), NOTHING_KNOWN, "60");

        assertThat(share.shortfalls()).containsExactly(Shortfall.TARGET);
        assertThat(share.mark()).isEqualByComparingTo("60");
        assertThat(words.before(share)).isEqualTo("Năm 2025: chưa có số liệu. Mục tiêu: 60 % (chưa xác minh).");
        assertThat(words.shortfall(share)).isEqualTo("Tỷ lệ người trực tiếp lao động thấp hơn mục tiêu.");
    }

    @Test
    void pointsAboveLastYear_needALastYear_andEndAtAHundred() {
        assertThat(share(new DirectWorkers(0, 2), NOTHING_KNOWN, "LAST_YEAR_PLUS_5")
                        .target())
                .isNull();
        assertThat(share(new DirectWorkers(0, 2), new DirectWorkers(7, 10), "LAST_YEAR_PLUS_5")
                        .target())
                .isEqualByComparingTo("75");
        assertThat(share(new DirectWorkers(2, 2), new DirectWorkers(49, 50), "LAST_YEAR_PLUS_5")
                        .target())
                .isEqualByComparingTo("100");
    }

    @Test
    void belowBoth_isSaidInOneSentence() {
        DirectWorkerShare share = share(new DirectWorkers(1, 10), new DirectWorkers(7, 10), "LAST_YEAR_PLUS_5");

        assertThat(words.shortfall(share)).isEqualTo("Tỷ lệ người trực tiếp lao động thấp hơn năm trước và mục tiêu.");
        assertThat(words.before(share)).startsWith("Năm 2025: 7/10 (70 %).");
    }

    @Test
    void headsOfVillages_areShownInASecondFigure() {
        DirectWorkerShare share =
                DirectWorkerShare.of(new DirectWorkers(8, 10), 2, Year.of(2025), NOTHING_KNOWN, rule("NONE"));

        assertThat(words.now(share))
                .isEqualTo("8/10 cá nhân là người trực tiếp lao động, công tác, học tập (80 %)."
                        + " Không tính 2 trưởng thôn, tổ trưởng tổ dân phố: 6/10 (60 %).");
    }

    @Test
    void listWithoutIndividuals_saysSo() {
        assertThat(words.now(share(NOTHING_KNOWN, new DirectWorkers(1, 1), "60")))
                .isEqualTo("Danh sách không có cá nhân.");
    }

    @Test
    void valueThatIsNoTarget_isADefect() {
        assertThatThrownBy(() -> share(new DirectWorkers(1, 1), NOTHING_KNOWN, "nhiều"))
                .isInstanceOf(IllegalStateException.class);
    }

    private static DirectWorkerShare share(DirectWorkers now, DirectWorkers lastYear, String target) {
        return DirectWorkerShare.of(now, 0, Year.of(2025), lastYear, rule(target));
    }

    private static RuleValue rule(String value) {
        return new RuleValue(
                "ND152",
                DirectWorkerShare.targetKey(),
                null,
                value,
                null,
                LocalDate.of(2025, 7, 1),
                null,
                "Điều 5",
                Confidence.DEFAULT);
    }
}
