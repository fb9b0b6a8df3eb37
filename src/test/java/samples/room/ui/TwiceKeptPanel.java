package samples.room.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import vn.thidua.shared.ui.KeptForm;

/** A text that is kept twice over, and beside it a choice that never is. */
public class TwiceKeptPanel extends Div {

    public TwiceKeptPanel() {
        TextField name = new TextField();
        name.setId("name");
        Select<String> choice = new Select<>();
        KeptForm draft = new KeptForm(this, "twice");
        draft.part("again", name::getValue);
        add(draft.text(name), choice, draft);
    }
}
