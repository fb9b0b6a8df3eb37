package samples.room.ui;

import com.vaadin.flow.component.dependency.JavaScript;

/** Two scripts, the second of which must be bundled. */
@JavaScript("context://js/sample.js")
@JavaScript("./sample.js")
public class BundledModules {}
