package vn.thidua.access.ui;

import com.vaadin.flow.component.ModalityMode;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.PasswordField;
import vn.thidua.access.AccountService;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.CommandKey;

/** A new account; roles are given on its own screen, which opens next. */
class NewAccountDialog extends Dialog {

    private final transient AccountService accounts;
    private final transient CommandKey key = CommandKey.fresh();
    private final NewAccountFields fields = new NewAccountFields();
    private final PasswordField password = new PasswordField(getTranslation("access.accounts.firstPassword"));

    NewAccountDialog(AccountService accounts) {
        this.accounts = accounts;
        setHeaderTitle(getTranslation("access.accounts.create"));
        setModality(ModalityMode.STRICT);
        setWidth("min(32rem, 100%)");
        password.setId("new-account-password");
        password.setHelperText(getTranslation("access.setup.passwordHelp"));
        password.getElement().setAttribute("autocomplete", "new-password");
        Div form = new Div(fields, password);
        form.addClassName("stacked-form");
        add(form);
        Button create = new Button(getTranslation("access.setup.create"));
        create.setId("new-account-create");
        create.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        create.setDisableOnClick(true);
        create.addClickListener(click -> {
            try {
                create();
            } finally {
                create.setEnabled(true);
            }
        });
        getFooter().add(new Button(getTranslation("shared.ui.back"), click -> close()), create);
    }

    private void create() {
        AccountId id = accounts.create(key, fields.with(password.getValue()));
        fields.handedIn();
        getUI().ifPresent(ui -> {
            close();
            ui.navigate(AccessNavigation.account(id));
        });
    }
}
