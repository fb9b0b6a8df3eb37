package vn.thidua.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.server.PWA;
import com.vaadin.flow.theme.lumo.Lumo;

/**
 * The page all screens live in. Style sheets are plain files under {@code META-INF/resources}: nothing here asks for a
 * front-end build.
 *
 * @see "ADR 0017"
 */
@Push
// No service worker: it fetches with the session of before signing in, and the answer would sign the person out again.
@PWA(name = "Thi Đua", shortName = "Thi Đua", backgroundColor = "#FBFAF7", themeColor = "#A4161A", offline = false)
@ColorScheme(ColorScheme.Value.SYSTEM)
@StyleSheet(Lumo.STYLESHEET)
@StyleSheet(Lumo.UTILITY_STYLESHEET)
@StyleSheet("app.css")
@StyleSheet("css/workflow.css")
@StyleSheet("css/nomination.css")
@StyleSheet("css/council.css")
@StyleSheet("css/decision.css")
@StyleSheet("css/city.css")
@StyleSheet("css/register.css")
@StyleSheet("css/deadline.css")
@StyleSheet("css/award.css")
@StyleSheet("css/portal.css")
public class AppShell implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addMetaTag("format-detection", "telephone=no");
    }
}
