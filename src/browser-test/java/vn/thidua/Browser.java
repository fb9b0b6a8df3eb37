package vn.thidua;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Tracing;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Chromium for one journey: a context for each person, and on failure a picture of each of them under
 * {@code target/browser}; with {@code -Dthidua.trace=true} a trace, too, for which Chromium keeps a copy of the page at
 * every step. Nothing is repeated: a journey that fails once has failed.
 */
public class Browser implements BeforeEachCallback, AfterEachCallback {

    private static final boolean TRACED = Boolean.getBoolean("thidua.trace");
    private static final Path OUT = Path.of("target", "browser");
    /** Patience, not a measure: other tests may go beside a journey. */
    private static final double TIMEOUT_MILLIS = 30_000;
    /** Nothing fades or slides: what is half transparent cannot be judged, and what moves is waited for. */
    private static final String STILL = """
            document.addEventListener('DOMContentLoaded', () => {
                const still = document.createElement('style');
                still.textContent = '*, *::before, *::after { animation: none !important; transition: none !important }';
                document.head.append(still);
            });
            """;

    private com.microsoft.playwright.Browser chromium;
    private final Map<String, BrowserContext> contexts = new LinkedHashMap<>();
    private final List<String> more;
    private final Set<String> pictured = new HashSet<>();

    /** @param more arguments of Chromium beside the usual ones */
    public Browser(String... more) {
        this.more = List.of(more);
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        chromium = context.getRoot()
                .getStore(ExtensionContext.Namespace.GLOBAL)
                .computeIfAbsent(Chromium.class, any -> new Chromium(), Chromium.class)
                .with(more);
    }

    /** A page for one person, with a window of that size; the same person keeps the session. */
    public Page page(String person, int width, int height) {
        BrowserContext context = contexts.computeIfAbsent(person, name -> {
            BrowserContext fresh = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                    .setViewportSize(width, height)
                    .setLocale("vi-VN")
                    .setTimezoneId("Asia/Ho_Chi_Minh"));
            fresh.setDefaultTimeout(TIMEOUT_MILLIS);
            fresh.addInitScript(STILL);
            if (TRACED) {
                fresh.tracing().start(new Tracing.StartOptions().setSnapshots(true));
            }
            return fresh;
        });
        return context.pages().isEmpty() ? context.newPage() : context.pages().getFirst();
    }

    /** A phone of somebody among many: nothing is traced. */
    public Page phone() {
        BrowserContext fresh = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(Person.PHONE_WIDTH, Person.PHONE_HEIGHT)
                .setLocale("vi-VN")
                .setTimezoneId("Asia/Ho_Chi_Minh"));
        fresh.setDefaultTimeout(TIMEOUT_MILLIS);
        return fresh.newPage();
    }

    /** Closes somebody's browser, be it under their hands. */
    public void close(String person) {
        BrowserContext gone = contexts.remove(person);
        if (gone != null) {
            if (TRACED) {
                gone.tracing().stop();
            }
            gone.close();
        }
    }

    /** Whether no picture of that name was asked for in this journey before. */
    boolean isFirst(String picture) {
        return pictured.add(picture);
    }

    /** Keeps a picture of a screen, for people to look at. */
    public void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(OUT.resolve("pictures").resolve(name + ".png"))
                .setFullPage(true));
    }

    @Override
    public void afterEach(ExtensionContext context) {
        boolean failed = context.getExecutionException().isPresent();
        String test = context.getRequiredTestClass().getSimpleName() + "-"
                + context.getRequiredTestMethod().getName();
        contexts.forEach((person, browser) -> {
            Path trace = OUT.resolve(test + "-" + person + ".zip");
            if (failed && !browser.pages().isEmpty()) {
                picture(browser.pages().getFirst(), "failed-" + test + "-" + person);
            }
            if (TRACED) {
                browser.tracing().stop(failed ? new Tracing.StopOptions().setPath(trace) : new Tracing.StopOptions());
            }
        });
        contexts.clear();
        List.copyOf(chromium.contexts()).forEach(BrowserContext::close);
    }
}
