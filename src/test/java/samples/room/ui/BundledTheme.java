package samples.room.ui;

import com.vaadin.flow.theme.Theme;

/** A theme that must be bundled. */
@Theme("sample")
public class BundledTheme {}
