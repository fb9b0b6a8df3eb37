package vn.thidua;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ViewportSize;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.time.Duration;
import org.assertj.core.api.Assertions;

/** Somebody at their screen: signs in with one click on the sample run's page and works with what they see. */
final class Person {

    static final int PHONE_WIDTH = 360;

    private static final Duration TASK_COMES = Duration.ofSeconds(20);

    /** How old what is stored may be while somebody types. */
    static final Duration OLDEST_DRAFT = Duration.ofSeconds(5);

    static final int PHONE_HEIGHT = 740;
    static final int DESK_WIDTH = 1280;
    static final int DESK_HEIGHT = 800;

    private final Browser browser;
    private final String address;
    private final String username;
    private final Page page;

    private Person(Browser browser, String address, String username, int width, int height) {
        this.browser = browser;
        this.address = address;
        this.username = username;
        this.page = browser.page(username, width, height);
    }

    /** Signs in at a desk. */
    static Person atDesk(Browser browser, String address, String username) {
        return new Person(browser, address, username, DESK_WIDTH, DESK_HEIGHT).signIn();
    }

    /** Signs in on a phone. */
    static Person onPhone(Browser browser, String address, String username) {
        return new Person(browser, address, username, PHONE_WIDTH, PHONE_HEIGHT).signIn();
    }

    private Person signIn() {
        page.navigate(address + "/dang-nhap");
        Locator person = page.locator("#sample-" + username);
        person.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        if (!person.isVisible()) {
            person.locator("xpath=ancestor::details").locator("summary").click();
        }
        person.click();
        page.waitForURL("**/viec-cua-toi**");
        return this;
    }

    /** Puts the phone away: a page that stays open is served and drawn for nobody. */
    void leave() {
        browser.close(username);
    }

    Page page() {
        return page;
    }

    Person open(String route) {
        page.navigate(address + "/" + route);
        return this;
    }

    /** Opens an item of the work list by what is to be done and about whom; looks again while the engine may still make it. */
    Person openTask(String todo, String about) {
        long end = System.nanoTime() + TASK_COMES.toNanos();
        do {
            for (String tab : new String[] {"group", "mine"}) {
                open("viec-cua-toi?muc=" + tab);
                Locator row = page.locator("#work-list a.row")
                        .filter(new Locator.FilterOptions().setHasText(todo))
                        .filter(new Locator.FilterOptions().setHasText(about));
                page.locator("#work-list > *").first().waitFor();
                if (row.count() > 0) {
                    row.first().click();
                    return this;
                }
            }
        } while (System.nanoTime() < end);
        throw new AssertionError(username + " has no task \"" + todo + "\" about " + about);
    }

    Person click(String id) {
        page.locator("#" + id).click();
        return this;
    }

    Person type(String id, String text) {
        Locator input = page.locator("#" + id + " input, #" + id + " textarea").first();
        input.fill(text);
        input.blur();
        return this;
    }

    /** Chooses today in the calendar, as one does on a phone. */
    Person today(String id) {
        page.locator("#" + id + " input").first().click();
        page.locator("vaadin-date-picker-overlay-content [slot=today-button]").click();
        page.locator("vaadin-date-picker-overlay-content")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        return this;
    }

    /** Picks from a select or combo box by the words shown. */
    Person pick(String id, String words) {
        page.locator("#" + id).click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(words).setExact(true))
                .first()
                .click();
        return this;
    }

    /** Marks a radio button of a group by the words beside it. */
    Person mark(String id, String words) {
        page.locator("#" + id)
                .getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName(words).setExact(true))
                .check();
        return this;
    }

    /** Waits until a part of the screen is there. */
    Person awaits(String id) {
        page.locator("#" + id).waitFor();
        return this;
    }

    /** Waits until the words stand on the screen. */
    Person sees(String words) {
        assertThat(page.getByText(words).first()).isVisible();
        return this;
    }

    /** Waits until that button has done what it is for, and is not offered any more. */
    Person done(String id) {
        assertThat(page.locator("#" + id)).not().isAttached();
        return this;
    }

    Person sees(String id, String words) {
        assertThat(page.locator("#" + id)).containsText(words);
        return this;
    }

    /** No sideways scrolling on a phone. */
    Person fits() {
        Assertions.assertThat(
                        ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue())
                .as("width of %s for %s", page.url(), username)
                .isLessThanOrEqualTo(page.viewportSize().width);
        return this;
    }

    /** The server has everything that was typed within five seconds: the browser keeps no text of its own any more. */
    Person keepsNothing() {
        page.waitForFunction(
                "Object.keys(localStorage).every(key => !key.startsWith('thidua.kept'))",
                null,
                new Page.WaitForFunctionOptions().setTimeout(OLDEST_DRAFT.toMillis()));
        return this;
    }

    /** Waits until the draft has an address of its own, which it has with the first thing that is saved. */
    String draftAddress() {
        page.waitForURL("**/de-nghi/*/sua**");
        return page.url();
    }

    /**
     * Keeps a picture of the screen, and sees that everybody can read and use it, who has a phone only as well. Of a screen that
     * somebody comes to again in the same journey the first is kept.
     */
    Person picture(String name) {
        if (!browser.isFirst(name)) {
            return this;
        }
        // Set when the screen is there, after the page.
        page.waitForFunction("document.title !== ''");
        browser.picture(page, name);
        Accessibility.check(page);
        return page.viewportSize().width > PHONE_WIDTH ? narrowed(name) : this;
    }

    private Person narrowed(String name) {
        ViewportSize desk = page.viewportSize();
        page.setViewportSize(PHONE_WIDTH, desk.height);
        page.waitForFunction("width => document.documentElement.clientWidth <= width", PHONE_WIDTH);
        fits();
        browser.picture(page, name + "-narrow");
        page.setViewportSize(desk.width, desk.height);
        page.waitForFunction("width => document.documentElement.clientWidth > width", PHONE_WIDTH);
        return this;
    }

    /** Signs in again in the dialog that shows what is signed. */
    Person signAgain() {
        type("sign-password", "thidua");
        click("sign-yes");
        page.locator("#sign-password").waitFor(new Locator.WaitForOptions()
                .setState(WaitForSelectorState.DETACHED));
        return this;
    }
}
