package vn.thidua;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The check of the screens finds what is planted, and only that. */
class AccessibilityE2E {

    private static final String SCREEN =
            "<html lang='vi'><title>Màn hình</title><main><h1>Màn hình</h1><p style='color:%s'>Chữ</p>%s</main></html>";

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void buttonWithoutAName_isCaught() {
        assertThatThrownBy(() -> Accessibility.check(screen("#111", "<button></button>")))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("button-name");
    }

    @Test
    void paleText_isCaught() {
        assertThatThrownBy(() -> Accessibility.check(screen("#ccc", "")))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("color-contrast");
    }

    @Test
    void plainScreen_passes() {
        assertThatCode(() -> Accessibility.check(screen("#111", "<button>Gửi</button>")))
                .doesNotThrowAnyException();
    }

    private Page screen(String colour, String content) {
        Page page = browser.page("planted", Person.DESK_WIDTH, Person.DESK_HEIGHT);
        page.setContent(SCREEN.formatted(colour, content));
        return page;
    }
}
