package samples.room.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import vn.thidua.access.FirstAdministrator;
import vn.thidua.shared.ui.KeptForm;

/** A one-time token left in a draft. */
public class KeptToken extends Div {

    public KeptToken(FirstAdministrator administrator) {
        TextField token = new TextField(administrator.toString());
        token.setId("token");
        add(new KeptForm(this, "setup").text(token));
    }
}
