package samples.room.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.PasswordField;
import vn.thidua.shared.ui.KeptTyping;

/** A password that stays in the browser. */
public class KeptPassword extends Div {

    public KeptPassword() {
        PasswordField password = new PasswordField();
        password.setId("password");
        add(KeptTyping.watch(password));
    }
}
