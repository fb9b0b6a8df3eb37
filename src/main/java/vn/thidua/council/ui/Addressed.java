package vn.thidua.council.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.UUID;
import vn.thidua.shared.BusinessException;

/** Reads the session's id from an address. */
final class Addressed {

    private Addressed() {}

    /** @throws BusinessException {@code shared.notFound} for an address that names no session, like one that is hidden */
    static UUID session(BeforeEnterEvent event) {
        String text = event.getRouteParameters().get(CouncilNavigation.ID).orElse("");
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException notAnId) {
            throw BusinessException.notFound();
        }
    }
}
