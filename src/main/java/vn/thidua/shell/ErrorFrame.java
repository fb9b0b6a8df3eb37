package vn.thidua.shell;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.AccountService;
import vn.thidua.shared.Texts;

/** Around a screen that is not there: the usual frame for who is signed in, so that the menu stays; a bare bar else. */
@AnonymousAllowed
class ErrorFrame extends Div implements RouterLayout {

    private final @Nullable MainLayout usual;

    ErrorFrame(AccountService accounts, AuthenticationContext authentication, MenuScreens menu, Texts texts) {
        if (authentication.isAuthenticated()) {
            usual = new MainLayout(accounts, authentication, menu, texts);
            add(usual);
        } else {
            usual = null;
            add(new BareFrame.Bar(texts));
        }
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        if (usual == null) {
            RouterLayout.super.showRouterLayoutContent(content);
        } else {
            usual.showRouterLayoutContent(content);
        }
    }
}
