package vn.thidua;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** What is typed is there again after the browser was closed; two people at one nomination see each other. */
@BrowserTest
class DraftsE2E {

    private static final String STORY =
            "Bà con phấn khởi vì đường thôn rộng thêm, xe cứu thương vào được tận ngõ. ".repeat(27).strip();

    private static final Duration TYPING = Duration.ofSeconds(9);
    private static final int KEY_MILLIS = 120;

    @RegisterExtension
    final Browser browser = new Browser();

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void dictatedAndComposed_isThereAfterTheBrowserWasClosedAndNobodyOverwritesIt() {
        Person head = Person.onPhone(browser, address(), "truongthon").open("de-nghi/moi");
        head.click("secrecy-no").type("wizard-summary", "Hiến đất mở rộng đường thôn").click("wizard-next").click("wizard-add-INDIVIDUAL");
        head.type("line-name", "Lê Thị Nháp (mẫu)").click("wizard-next").awaits("line-achievement");
        story(head).click();
        head.page().keyboard().insertText(STORY);
        compose(head, "đ", "đư", "đươ", "đườ", "đường");
        composeByVni(head);
        head.page().keyboard().type(" viết tiếp");
        String whole = STORY + " đường người viết tiếp";
        assertThat(story(head)).hasValue(whole);
        head.keepsNothing().sees("wizard-saved", "Đã lưu lúc").fits();
        String address = head.draftAddress();

        browser.close("truongthon");
        head = Person.onPhone(browser, address(), "truongthon");
        head.page().navigate(address);
        assertThat(story(head)).hasValue(whole);

        Person deputy = Person.atDesk(browser, address(), "phothon");
        deputy.page().navigate(address);
        deputy.sees("people-here", "Nguyễn Văn Thuận (mẫu)");
        head.sees("people-here", "Phạm Văn Tới (mẫu)").fits().picture("two-writers-phone");
        head.type("line-achievement", "Bản của trưởng thôn").keepsNothing();
        deputy.sees("together-changed", "Nguyễn Văn Thuận (mẫu)");
        deputy.type("line-achievement", "Bản của phó thôn").awaits("set-aside").keepsNothing();
        deputy.picture("two-writers");
        assertThat(story(deputy)).hasValue("Bản của phó thôn");
        head.page().reload();
        assertThat(story(head)).hasValue("Bản của trưởng thôn");
    }

    /** Letters grow under the fingers, as by Telex. */
    private static void compose(Person person, String... steps) {
        var keyboard = person.page().context().newCDPSession(person.page());
        person.page().keyboard().type(" ");
        for (String step : steps) {
            var letters = new JsonObject();
            letters.addProperty("text", step);
            letters.addProperty("selectionStart", step.length());
            letters.addProperty("selectionEnd", step.length());
            keyboard.send("Input.imeSetComposition", letters);
        }
        person.page().keyboard().insertText(steps[steps.length - 1]);
    }

    /** By VNI the signs come as digits, the tone last; some keyboards take letters back and send them anew instead. */
    private static void composeByVni(Person person) {
        compose(person, "n", "ng", "ngu", "ngư", "ngưo", "ngươ", "ngươi");
        person.page().keyboard().press("Backspace");
        person.page().keyboard().press("Backspace");
        person.page().keyboard().insertText("ời");
    }

    @Test
    void sessionExpiredWhileTyping_theTextIsThereAfterSigningInAgain() {
        Person head = Person.onPhone(browser, address(), "truongthon").open("de-nghi/moi");
        head.click("secrecy-no").type("wizard-summary", "Sửa cầu qua suối").keepsNothing();
        String address = head.draftAddress();
        head.page().context().clearCookies();
        head.page().locator("#wizard-summary input, #wizard-summary textarea").first().fill(STORY.substring(0, 120));

        head = Person.onPhone(browser, address(), "truongthon");
        head.page().navigate(address);

        assertThat(head.page().locator("#wizard-summary input, #wizard-summary textarea").first())
                .hasValue(STORY.substring(0, 120));
        head.keepsNothing();
    }

    /** What was typed a moment ago is in the dialog again after the Escape key, and after a touch beside it. */
    @Test
    void dialogClosedByAccident_opensAgainWithWhatWasTyped() {
        Person administrator = Person.atDesk(browser, address(), "quantri").open("tai-khoan").click("account-create");
        Locator name = administrator.page().locator("#new-account-name input");
        name.pressSequentially("Trần Văn Dở");
        administrator.page().keyboard().press("Escape");
        assertThat(name).hasCount(0);
        administrator.click("account-create");
        assertThat(name).hasValue("Trần Văn Dở");

        name.press("End");
        name.pressSequentially(" Dang");
        administrator.page().mouse().click(4, 4);
        assertThat(name).hasCount(0);
        administrator.click("account-create");
        assertThat(name).hasValue("Trần Văn Dở Dang");
        administrator.picture("dialog-again");
    }

    /** Without a pause, so that nothing but the regular handing over can store it; and not with every keystroke. */
    @Test
    void typedOnWithoutAPause_whatIsStoredIsNeverFiveSecondsOld_andSavedEveryTwoSeconds() {
        Person head = Person.onPhone(browser, address(), "truongthon").open("de-nghi/moi");
        head.click("secrecy-no").page().locator("#wizard-summary input").click();
        String mark = "Gõ liền tay " + UUID.randomUUID();
        head.page().keyboard().insertText(mark);
        List<Instant> typed = new ArrayList<>();
        Set<String> saved = new LinkedHashSet<>();
        Instant begin = Instant.now();
        while (Instant.now().isBefore(begin.plus(TYPING))) {
            typed.add(Instant.now());
            head.page().keyboard().type("a", new Keyboard.TypeOptions().setDelay(KEY_MILLIS));
            Instant now = Instant.now();
            String stored = stored(mark);
            saved.add(stored);
            int kept = Math.max(0, stored.length() - mark.length());
            assertThat(kept < typed.size() ? Duration.between(typed.get(kept), now) : Duration.ZERO)
                    .as("age of \"%s\" after %s letters", stored, typed.size())
                    .isLessThan(Person.OLDEST_DRAFT);
        }
        assertThat(saved.stream().filter(each -> each.length() > mark.length()))
                .hasSizeBetween(2, (int) (TYPING.toSeconds() / 2) + 2);
        head.keepsNothing();
        assertThat(stored(mark)).isEqualTo(mark + "a".repeat(typed.size()));
    }

    @Test
    void firstTryLostOnTheWay_theBrowserAsksAgainWithinFiveSeconds() {
        Person head = Person.onPhone(browser, address(), "truongthon").open("de-nghi/moi");
        head.click("secrecy-no").awaits("wizard-summary");
        head.page().evaluate("""
                () => {
                    const confirmed = thiDuaKept.confirmed;
                    thiDuaKept.confirmed = () => {
                        window.lost = true;
                        thiDuaKept.confirmed = confirmed;
                    };
                }""");

        head.type("wizard-summary", "Lạc giữa đường").keepsNothing();

        assertThat((Boolean) head.page().evaluate("window.lost")).isTrue();
    }

    private String stored(String mark) {
        return jdbc
                .queryForList("select summary from nomination where summary like ?", String.class, mark + "%")
                .stream()
                .findFirst()
                .orElse("");
    }

    private static Locator story(Person person) {
        return person.page().locator("#line-achievement textarea");
    }

    private String address() {
        return "http://localhost:" + port;
    }
}
