package vn.thidua.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import vn.thidua.access.AccountDraft;
import vn.thidua.access.FirstAdministrator;
import vn.thidua.shared.ui.Links;
import vn.thidua.shared.ui.Notice;
import vn.thidua.shared.ui.PageHeader;
import vn.thidua.shared.ui.Screen;
import vn.thidua.shared.ui.Tone;

/** Makes the first administrator of a new installation, with the token from the server's log. */
@Route(value = SetupView.ROUTE, autoLayout = false)
@AnonymousAllowed
class SetupView extends Screen implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "khoi-tao";

    private final transient FirstAdministrator firstAdministrator;
    private final TextField token = new TextField(getTranslation("access.setup.token"));
    private final TextField name = new TextField(getTranslation("access.setup.name"));
    private final TextField post = new TextField(getTranslation("access.setup.post"));
    private final TextField username = new TextField(getTranslation("access.login.username"));
    private final PasswordField password = new PasswordField(getTranslation("access.login.password"));
    private final PasswordField again = new PasswordField(getTranslation("access.setup.again"));
    private final Div form = new Div(token, name, post, username, password, again);

    SetupView(FirstAdministrator firstAdministrator) {
        this.firstAdministrator = firstAdministrator;
        addClassName("setup-view");
        token.setId("setup-token");
        name.setId("setup-name");
        post.setId("setup-post");
        username.setId("setup-username");
        password.setId("setup-password");
        password.setHelperText(getTranslation("access.setup.passwordHelp"));
        again.setId("setup-again");
        List.of(token, name, username).forEach(field -> field.setRequiredIndicatorVisible(true));
        List.of(password, again).forEach(field -> field.setRequiredIndicatorVisible(true));
        Button create = new Button(getTranslation("access.setup.create"), click -> create());
        create.setId("setup-create");
        create.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        create.setDisableOnClick(true);
        form.add(create);
        form.addClassName("stacked-form");
        Span brand = new Span(getTranslation("shell.product"));
        brand.addClassName("setup-brand");
        add(brand, new PageHeader(getTranslation("access.setup.title"), getTranslation("access.setup.help")), form);
    }

    private void create() {
        form.getChildren()
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .forEach(button -> button.setEnabled(true));
        again.setInvalid(!again.getValue().equals(password.getValue()));
        if (again.isInvalid()) {
            again.setErrorMessage(getTranslation("access.setup.againDiffers"));
            again.focus();
            return;
        }
        firstAdministrator.create(
                token.getValue(),
                new AccountDraft(username.getValue(), name.getValue(), post.getValue(), password.getValue()));
        form.removeFromParent();
        add(new Notice(Tone.GOOD, getTranslation("access.setup.done"))
                .with(Links.to(LoginView.ROUTE, getTranslation("access.setup.toLogin"))));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!firstAdministrator.isAwaited()) {
            event.forwardTo(LoginView.class);
            return;
        }
        event.getLocation().getQueryParameters().getSingleParameter("ma").ifPresent(token::setValue);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("access.setup.title"));
    }
}
