package samples.room.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import vn.thidua.shared.ui.KeptForm;

/** A text that is kept, and beside it a choice that is not. */
public class HalfKeptPanel extends Div {

    public HalfKeptPanel() {
        TextField name = new TextField();
        name.setId("name");
        KeptForm draft = new KeptForm(this, "half");
        add(draft.text(name), new Select<String>(), draft);
    }
}
