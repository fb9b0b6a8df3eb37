package samples.room.ui;

import com.vaadin.flow.component.dependency.NpmPackage;

/** A package that must be bundled. */
@NpmPackage(value = "sample", version = "1.0.0")
public class PackageAsk {}
