package vn.thidua;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The program that draws the screens, started once for all journeys: what people have of their own is in their contexts. */
final class Chromium implements AutoCloseable {

    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright = Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Map<List<String>, Browser> started = new HashMap<>();

    /** @param more arguments beside the usual ones; another program runs for each set of them */
    Browser with(List<String> more) {
        return started.computeIfAbsent(more, this::start);
    }

    private Browser start(List<String> more) {
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program())
                        .setHeadless(true)
                        .setArgs(Stream.concat(ARGUMENTS.stream(), more.stream())
                                .toList()));
    }

    /** Where Debian and others put it; the line a person reads when it is not there. */
    private static Path program() {
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "Không tìm thấy Chromium: hãy cài đặt (Debian, Ubuntu: apt-get install chromium) rồi chạy lại."));
    }

    @Override
    public void close() {
        started.values().forEach(Browser::close);
        playwright.close();
    }
}
