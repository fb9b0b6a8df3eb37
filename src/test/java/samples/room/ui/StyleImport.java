package samples.room.ui;

import com.vaadin.flow.component.dependency.CssImport;

/** Style that must be bundled. */
@CssImport("./sample.css")
public class StyleImport {}
