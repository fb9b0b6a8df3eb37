package vn.thidua;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What is typed is there again after the browser was closed; two people at one nomination see each other. */
@BrowserTest
class DraftsE2E {

    private static final String STORY =
            "Bà con phấn khởi vì đường thôn rộng thêm, xe cứu thương vào được tận ngõ. ".repeat(27).strip();

    @RegisterExtension
    final Browser browser = new Browser();

    @LocalServerPort
    private int port;

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
        String address = head.page().url();

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
        String address = head.page().url();
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

    private static Locator story(Person person) {
        return person.page().locator("#line-achievement textarea");
    }

    private String address() {
        return "http://localhost:" + port;
    }
}
