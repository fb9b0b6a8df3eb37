package vn.thidua.shared.ui;

import com.vaadin.flow.server.VaadinService;

/** The program's ports, for widgets that are made on the spot, such as a dialog, and so are handed nothing. */
final class Ports {

    private Ports() {}

    static <T> T the(Class<T> port) {
        return VaadinService.getCurrent().getInstantiator().getOrCreate(port);
    }
}
