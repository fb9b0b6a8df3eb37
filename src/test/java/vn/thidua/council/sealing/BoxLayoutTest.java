package vn.thidua.council.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class BoxLayoutTest {

    @Test
    void figures_areReadAsTheyWereWritten_andAlwaysEquallyLong() {
        for (List<Integer> figures : List.of(List.of(0, 0, 0, 0), List.of(1, 2, 3, 4), List.of(2_000_000, 0, 0, 99))) {
            byte[] entry = BoxLayout.write(figures);

            assertThat(entry).hasSize(BoxLayout.length());
            assertThat(BoxLayout.read(entry)).isEqualTo(figures);
        }
    }

    @Test
    void whatIsNoEntry_isRefused() {
        assertThatThrownBy(() -> BoxLayout.write(List.of(1, 2, 3))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> BoxLayout.read(new byte[BoxLayout.length()]))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> BoxLayout.read(new byte[BoxLayout.length() + 1]))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
