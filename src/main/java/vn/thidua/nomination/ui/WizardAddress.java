package vn.thidua.nomination.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Where the wizard stands, in the page's address: a reload, or signing in again, comes back to the same question. */
final class WizardAddress {

    private static final String QUESTION = "muc";
    private static final String NOMINEE = "dong";

    private WizardAddress() {}

    /** The page that an address asks for; the first one for an address that fits none. */
    static WizardPage page(Location address, DraftModel model) {
        QueryParameters asked = address.getQueryParameters();
        String question = asked.getSingleParameter(QUESTION).orElse("");
        int line = model.lineIds().stream()
                .map(UUID::toString)
                .toList()
                .indexOf(asked.getSingleParameter(NOMINEE).orElse(""));
        for (WizardPage.Kind kind : WizardPage.Kind.values()) {
            if (kind.name().equalsIgnoreCase(question)) {
                boolean ofNominee = WizardPage.of(kind).step() != kind;
                return ofNominee ? new WizardPage(kind, 0).about(line) : WizardPage.of(kind);
            }
        }
        return WizardPage.of(WizardPage.Kind.MOVEMENT);
    }

    static void show(WizardPage page, DraftModel model) {
        Map<String, String> asked = new HashMap<>();
        asked.put(QUESTION, page.kind().name().toLowerCase(Locale.ROOT));
        UUID line = model.lineOf(page);
        if (line != null) {
            asked.put(NOMINEE, line.toString());
        }
        String route = model.version < 0 ? NominationNavigation.NEW : NominationNavigation.edit(model.id);
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location(route, QueryParameters.simple(asked)));
    }
}
