package samples.room.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;

/** A long text that goes with the browser. */
public class ForgetfulPanel extends Div {

    public ForgetfulPanel() {
        add(new TextArea());
    }
}
