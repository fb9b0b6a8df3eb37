package vn.thidua.access.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import vn.thidua.access.AccountService;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.ui.Notice;
import vn.thidua.shared.ui.PageHeader;
import vn.thidua.shared.ui.Screen;
import vn.thidua.shared.ui.Toast;
import vn.thidua.shared.ui.Tone;

/** Changing one's own password. */
@Route(AccessNavigation.PASSWORD)
@PermitAll
class PasswordView extends Screen implements HasDynamicTitle {

    private final transient AccountService accounts;
    private final PasswordField old = new PasswordField(getTranslation("access.password.old"));
    private final PasswordField fresh = new PasswordField(getTranslation("access.account.newPassword"));
    private final PasswordField again = new PasswordField(getTranslation("access.setup.again"));
    private final boolean issued;
    private transient CommandKey key = CommandKey.fresh();

    PasswordView(AccountService accounts) {
        this.accounts = accounts;
        old.setId("password-old");
        old.getElement().setAttribute("autocomplete", "current-password");
        fresh.setId("password-new");
        fresh.setHelperText(getTranslation("access.setup.passwordHelp"));
        again.setId("password-again");
        List.of(fresh, again).forEach(field -> field.getElement().setAttribute("autocomplete", "new-password"));
        Button save = new Button(getTranslation("access.password.title"), click -> save());
        save.setId("password-save");
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div form = new Div(old, fresh, again, save);
        form.addClassName("stacked-form");
        add(new PageHeader(getTranslation("access.password.title")));
        issued = accounts.passwordIssued();
        if (issued) {
            add(new Notice(
                    Tone.WAITING,
                    getTranslation("access.password.issued"),
                    getTranslation("access.password.issuedHelp")));
        }
        add(form);
    }

    private void save() {
        again.setInvalid(!again.getValue().equals(fresh.getValue()));
        if (again.isInvalid()) {
            again.setErrorMessage(getTranslation("access.setup.againDiffers"));
            again.focus();
            return;
        }
        accounts.changePassword(key, old.getValue(), fresh.getValue());
        key = CommandKey.fresh();
        List.of(old, fresh, again).forEach(PasswordField::clear);
        Toast.done(getTranslation("access.password.changed"));
        if (issued) {
            UI.getCurrent().navigate("");
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("access.password.title"));
    }
}
