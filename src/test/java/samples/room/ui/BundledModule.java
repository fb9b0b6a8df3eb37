package samples.room.ui;

import com.vaadin.flow.component.dependency.JsModule;

/** A script that must be bundled. */
@JsModule("./sample.js")
public class BundledModule {}
