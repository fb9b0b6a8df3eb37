package vn.thidua.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CountTabsTest {

    @Test
    void thousand_isToldExactly_moreIsToldAsMore() {
        assertThat(shown(1_000)).isEqualTo("Nhóm tôi1.000");
        assertThat(shown(1_001)).isEqualTo("Nhóm tôi1.000+");
    }

    @Test
    void nothing_isNoNumber() {
        assertThat(shown(0)).isEqualTo("Nhóm tôi");
    }

    private static String shown(long count) {
        return new CountTabs().add("group", "Nhóm tôi", count).getElement().getTextRecursively();
    }
}
