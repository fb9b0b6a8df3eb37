package samples.room.ui;

import com.vaadin.flow.component.WebComponentExporter;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.webcomponent.WebComponent;

/** A web component of our own, which must be bundled. */
public class SampleExporter extends WebComponentExporter<Div> {

    public SampleExporter() {
        super("x-sample");
    }

    @Override
    protected void configureInstance(WebComponent<Div> webComponent, Div component) {}
}
