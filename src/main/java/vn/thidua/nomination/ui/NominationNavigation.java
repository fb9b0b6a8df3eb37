package vn.thidua.nomination.ui;

import com.vaadin.flow.component.UI;
import java.util.UUID;

/** The addresses of this room's screens, for its own views and those of other rooms. */
public final class NominationNavigation {

    public static final String LIST = "ho-so";
    public static final String NEW = "de-nghi/moi";

    /** As {@code processes/ListPublication.bpmn} names it. */
    static final String PUBLISHED = "danh-sach-niem-yet";

    private NominationNavigation() {}

    /** The page of a nomination. */
    public static String details(UUID nomination) {
        return LIST + "/" + nomination;
    }

    /** Where a nomination's content is written. */
    public static String edit(UUID nomination) {
        return "de-nghi/" + nomination + "/sua";
    }

    /** One published list, for those who work on it. */
    static String published(UUID list) {
        return PUBLISHED + "/" + list;
    }

    static void toDetails(UUID nomination) {
        UI.getCurrent().navigate(details(nomination));
    }

    static void toList() {
        UI.getCurrent().navigate(LIST);
    }
}
