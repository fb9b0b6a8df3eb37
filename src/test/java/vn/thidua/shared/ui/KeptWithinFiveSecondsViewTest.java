package vn.thidua.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.thidua.ViewTestBase;

/** What is typed is with the server within five seconds, also when the first try was lost on the way. */
class KeptWithinFiveSecondsViewTest extends ViewTestBase {

    private static final int OLDEST_MILLIS = 5_000;

    /** What a save may take on its way there and in the database. */
    private static final int SAVE_MILLIS = 1_500;

    @Test
    void fieldThatIsTypedIn_handsOverOftenEnough_thatTheBrowserNeedNotAsk() throws IOException {
        TextArea field = new TextArea();
        field.setId("field");

        KeptTyping.watch(field);

        assertThat(field.getValueChangeMode()).isEqualTo(ValueChangeMode.TIMEOUT);
        assertThat(field.getValueChangeTimeout()).isBetween(2_000, constant("LOST_MILLIS") - constant("LOOK_MILLIS"));
    }

    @Test
    void firstTryLost_theSecondIsStoredWithinFiveSecondsOfTheOldestKeystroke() throws IOException {
        assertThat(constant("LOOK_MILLIS") + constant("LOST_MILLIS") + SAVE_MILLIS)
                .isLessThanOrEqualTo(OLDEST_MILLIS);
        assertThat(script())
                .contains("setInterval(() => this.askAgain(), LOOK_MILLIS)")
                .contains("this._unserved[name]?.[0]?.at ?? entry.at");
    }

    @Test
    void browser_keepsEachKeystrokeItself_withoutWaiting() throws IOException {
        assertThat(script())
                .contains("addEventListener('input', this._onInput, true)")
                .doesNotContain("debounce");
    }

    private static int constant(String name) throws IOException {
        Matcher found = Pattern.compile("const " + name + " = (\\d+);").matcher(script());
        assertThat(found.find()).as(name).isTrue();
        return Integer.parseInt(found.group(1));
    }

    private static String script() throws IOException {
        try (var script = KeptTyping.class.getResourceAsStream("/META-INF/resources/js/kept-typing.js")) {
            assertThat(script).isNotNull();
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
