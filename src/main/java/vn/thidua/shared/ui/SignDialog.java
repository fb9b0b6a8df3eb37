package vn.thidua.shared.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.ModalityMode;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.List;
import java.util.function.Consumer;
import vn.thidua.shared.BusinessException;

/**
 * Signing by signing in again: shows in what capacity, the exact text and its SHA-256, and asks the password. The room
 * hands the password to {@code SignInAgain} in the same step that signs. Ids: {@code sign-password}, {@code sign-yes}.
 */
public class SignDialog extends Dialog {

    private final PasswordField password;
    private final Button sign;

    /**
     * @param capacity lines over the name, such as "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"
     * @param exactText what is signed, word for word
     * @param sha256 of the same text, in hexadecimal
     * @param step signs; gets the password. A {@link BusinessException} is shown at the field and keeps the dialog open
     */
    public SignDialog(
            String title, List<String> capacity, String name, String exactText, String sha256, Consumer<String> step) {
        setHeaderTitle(title);
        addClassName("sign-dialog");
        setModality(ModalityMode.STRICT);
        setWidth("min(42rem, 100%)");
        Div text = new Div(exactText);
        text.addClassNames("sign-text", "paper");
        text.getElement().setAttribute("tabindex", "0");
        Div who = new Div();
        who.addClassName("sign-capacity");
        capacity.forEach(line -> who.add(line(line)));
        who.add(line(name));
        Span hash = new Span(getTranslation("shared.ui.sign.hash", sha256));
        hash.addClassName("sign-hash");
        password = new PasswordField(getTranslation("shared.ui.sign.password"));
        password.setId("sign-password");
        password.setHelperText(getTranslation("shared.ui.sign.help"));
        password.setWidthFull();
        password.getElement().setAttribute("autocomplete", "current-password");
        sign = new Button(getTranslation("shared.ui.sign.sign"), click -> run(step));
        sign.setId("sign-yes");
        sign.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        sign.setDisableOnClick(true);
        sign.addClickShortcut(Key.ENTER).listenOn(password);
        Button back = new Button(getTranslation("shared.ui.back"), click -> close());
        add(text, who, hash, password);
        getFooter().add(back, sign);
    }

    private void run(Consumer<String> step) {
        try {
            if (password.isEmpty()) {
                refuse(getTranslation("shared.ui.sign.passwordMissing"));
                return;
            }
            step.accept(password.getValue());
            close();
        } catch (BusinessException refused) {
            password.clear();
            refuse(getTranslation(refused.key(), refused.details().toArray()));
        } finally {
            sign.setEnabled(true);
        }
    }

    private void refuse(String why) {
        password.setErrorMessage(why);
        password.setInvalid(true);
        password.focus();
    }

    private static Div line(String text) {
        return new Div(text);
    }
}
