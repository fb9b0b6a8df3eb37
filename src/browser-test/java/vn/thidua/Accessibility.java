package vn.thidua;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;

/** What axe-core finds serious or critical on a screen, contrast included; nothing of it may be there. */
final class Accessibility {

    private static final Set<String> REFUSED = Set.of("serious", "critical");

    /** Vaadin's own: a required field of date and time says so on its group, where ARIA does not foresee it. */
    private static final String OWN_OF_THE_LIBRARY = "<vaadin-date-time-picker ";

    /** Vaadin's own: the part of the tabs that scrolls can be focused by script. */
    private static final String TABS_OF_THE_LIBRARY = "<vaadin-tabs ";

    /** Vaadin's own: the list of a select that is just closing has no name; the select has one. */
    private static final String LIST_OF_THE_LIBRARY = "<vaadin-select-list-box ";

    private Accessibility() {}

    static void check(Page page) {
        List<String> faults = new AxeBuilder(page)
                .setLegacyMode(true).analyze().getViolations().stream()
                        .filter(rule -> REFUSED.contains(rule.getImpact()))
                        .flatMap(rule -> rule.getNodes().stream()
                                .filter(node -> !isOfTheLibrary(rule, node))
                                .map(node -> rule.getId() + ": " + node.getHtml()))
                        .toList();
        assertThat(faults).as("accessibility of %s", page.url()).isEmpty();
    }

    private static boolean isOfTheLibrary(Rule rule, CheckedNode node) {
        return switch (rule.getId()) {
            case "aria-allowed-attr" -> node.getHtml().startsWith(OWN_OF_THE_LIBRARY);
            case "aria-input-field-name" -> node.getHtml().startsWith(LIST_OF_THE_LIBRARY);
            case "aria-required-children" -> node.getHtml().startsWith(TABS_OF_THE_LIBRARY);
            default -> false;
        };
    }
}
