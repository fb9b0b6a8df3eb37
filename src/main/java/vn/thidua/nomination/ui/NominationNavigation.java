package vn.thidua.nomination.ui;

import com.vaadin.flow.component.UI;
import java.util.UUID;

/** The addresses of this room's screens, for its own views and those of other rooms. */
public final class NominationNavigation {

    public static final String LIST = "ho-so";
    public static final String NEW = "de-nghi/moi";

    private NominationNavigation() {}

    /** The page of a nomination. */
    public static String details(UUID nomination) {
        return LIST + "/" + nomination;
    }

    /** Where a nomination's content is written. */
    public static String edit(UUID nomination) {
        return "de-nghi/" + nomination + "/sua";
    }

    static void toDetails(UUID nomination) {
        UI.getCurrent().navigate(details(nomination));
    }

    static void toList() {
        UI.getCurrent().navigate(LIST);
    }
}
