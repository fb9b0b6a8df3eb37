package vn.thidua.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShortAchievementTest {

    private static final int LONGEST = 60;

    @Test
    void longStory_isCutAfterAWholeSentence() {
        assertThat(ShortAchievement.beginningOf(
                        "Hiến 126 m² đất. Vận động 12 hộ cùng hiến đất mở rộng đường trục thôn.", LONGEST))
                .isEqualTo("Hiến 126 m² đất.");
    }

    @Test
    void oneLongSentence_isCutAfterAWholeWord() {
        assertThat(ShortAchievement.beginningOf("Vận động mười hai hộ cùng hiến đất mở rộng đường trục thôn", 30))
                .isEqualTo("Vận động mười hai hộ cùng…");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hiến đất, liên hệ 0912 345 678",
                "Hiến đất (0912345678)",
                "Số định danh 031168004321",
                "Gọi +84 912 345 678",
                "Gọi 0225.3821.055"
            })
    @DisplayName("BR-14 no telephone and no citizen number hangs on the notice board")
    void numberOfAPerson_isRefused(String text) {
        assertThatThrownBy(() -> ShortAchievement.of("Bà Hường", text, LONGEST))
                .hasMessage("publication.error.numberOfAPerson");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ủng hộ 2.350.000.000 đồng",
                "Góp 120000000 đồng năm 2025",
                "Hiến 0,5 ha đất và 1.250 ngày công",
                "Từ 05/09/2024 đến 10/12/2025"
            })
    void money_areasAndDays_mayHangThere(String text) {
        assertThat(ShortAchievement.of("Bà Hường", text, LONGEST)).isEqualTo(text);
    }

    @Test
    void emptyOrTooLong_isRefused() {
        assertThatThrownBy(() -> ShortAchievement.of("Bà Hường", "  ", LONGEST))
                .hasMessage("publication.error.achievementMissing");
        assertThatThrownBy(() -> ShortAchievement.of("Bà Hường", "x".repeat(LONGEST + 1), LONGEST))
                .hasMessage("publication.error.achievementTooLong");
    }
}
