package vn.thidua;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;

/** Views without a browser, in the same context as the integration tests. */
@IntegrationTest
@ViewPackages(packages = "vn.thidua")
public abstract class ViewTestBase extends SpringBrowserlessTest {

    @BeforeEach
    void speakVietnamese() {
        UI.getCurrent().setLocale(Locale.of("vi", "VN"));
    }

    /** As after the session expired, or in another browser: whatever the old one held on the server is gone. */
    protected void freshSession() {
        cleanVaadinEnvironment();
        initVaadinEnvironment();
        speakVietnamese();
    }
}
