package samples.room;

import com.vaadin.flow.server.LoadDependenciesOnStartup;

/** Asks for a bundle, and is no screen either. */
@LoadDependenciesOnStartup
public class BundleAsk {}
