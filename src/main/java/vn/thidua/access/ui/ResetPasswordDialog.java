package vn.thidua.access.ui;

import com.vaadin.flow.component.ModalityMode;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.PasswordField;
import vn.thidua.access.AccountService;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.ui.Toast;

/** A new password for somebody who lost theirs; it also ends a rest after wrong ones. */
class ResetPasswordDialog extends Dialog {

    ResetPasswordDialog(AccountService accounts, AccountId id) {
        setHeaderTitle(getTranslation("access.account.resetPassword"));
        setModality(ModalityMode.STRICT);
        setWidth("min(28rem, 100%)");
        PasswordField password = new PasswordField(getTranslation("access.account.newPassword"));
        password.setId("reset-password");
        password.setHelperText(getTranslation("access.setup.passwordHelp"));
        password.getElement().setAttribute("autocomplete", "new-password");
        password.setWidthFull();
        add(password);
        CommandKey key = CommandKey.fresh();
        Button save = new Button(getTranslation("access.account.resetPassword"), click -> {
            accounts.resetPassword(key, id, password.getValue());
            close();
            Toast.done(getTranslation("access.account.passwordReset"));
        });
        save.setId("reset-password-save");
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("shared.ui.back"), click -> close()), save);
    }
}
