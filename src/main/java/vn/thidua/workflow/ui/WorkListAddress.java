package vn.thidua.workflow.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.thidua.workflow.WorkItems.Filter;
import vn.thidua.workflow.WorkItems.Order;
import vn.thidua.workflow.WorkItems.Place;
import vn.thidua.workflow.WorkItems.Tab;

/**
 * What of the work list is shown, as it stands in the address: going back, or handing the address on, finds the same.
 *
 * @param tab {@code null} where the address names none
 * @param after where the page before ended; {@code null} on the first
 * @param understood whether nothing in the address was passed over
 */
record WorkListAddress(
        @Nullable Tab tab,
        Filter filter,
        Order order,
        @Nullable Place after,
        boolean understood) {

    static final int LONGEST_SEARCH = 200;

    private static final String TAB = "muc";
    private static final String SEARCH = "tim";
    private static final String KIND = "viec";
    private static final String ORDER = "thutu";
    private static final String AFTER = "sau";

    /** What cannot be read is passed over: an address is typed, cut off and kept for years. */
    static WorkListAddress of(QueryParameters query) {
        Optional<String> tab = query.getSingleParameter(TAB);
        Optional<String> order = query.getSingleParameter(ORDER);
        Optional<String> after = query.getSingleParameter(AFTER);
        String search = query.getSingleParameter(SEARCH).orElse("");
        Optional<Tab> shown = tab.flatMap(name -> named(Tab.values(), name));
        Optional<Order> sorted = order.flatMap(name -> named(Order.values(), name));
        Optional<Place> place = after.flatMap(Place::parse);
        return new WorkListAddress(
                shown.orElse(null),
                new Filter(
                        search.length() > LONGEST_SEARCH ? search.substring(0, LONGEST_SEARCH) : search,
                        query.getSingleParameter(KIND).orElse(null)),
                sorted.orElse(Order.DUE),
                place.orElse(null),
                tab.isPresent() == shown.isPresent()
                        && order.isPresent() == sorted.isPresent()
                        && after.isPresent() == place.isPresent()
                        && search.length() <= LONGEST_SEARCH);
    }

    private static <E extends Enum<E>> Optional<E> named(E[] values, String name) {
        return Arrays.stream(values)
                .filter(value -> value.name().equalsIgnoreCase(name))
                .findFirst();
    }

    /** Another tab, under the same filter. */
    WorkListAddress on(Tab other) {
        return new WorkListAddress(other, filter, order, null, true);
    }

    WorkListAddress searching(String search) {
        return new WorkListAddress(tab, new Filter(search, filter.taskKey()), order, null, true);
    }

    WorkListAddress ofKind(@Nullable String taskKey) {
        return new WorkListAddress(tab, new Filter(filter.search(), taskKey), order, null, true);
    }

    WorkListAddress sorted(Order by) {
        return new WorkListAddress(tab, filter, by, null, true);
    }

    WorkListAddress after(@Nullable Place place) {
        return new WorkListAddress(tab, filter, order, place, true);
    }

    /** The kind is none that the reader has: shown are all. */
    WorkListAddress withoutKind() {
        return new WorkListAddress(tab, new Filter(filter.search(), null), order, after, false);
    }

    QueryParameters parameters() {
        Map<String, String> values = new TreeMap<>();
        if (tab != null) {
            values.put(TAB, tab.name().toLowerCase(Locale.ROOT));
        }
        if (filter.search() != null) {
            values.put(SEARCH, filter.search());
        }
        if (filter.taskKey() != null) {
            values.put(KIND, filter.taskKey());
        }
        if (order != Order.DUE) {
            values.put(ORDER, order.name().toLowerCase(Locale.ROOT));
        }
        if (after != null) {
            values.put(AFTER, after.toString());
        }
        return QueryParameters.simple(values);
    }

    String route() {
        return WorkflowNavigation.LIST + "?" + parameters().getQueryString();
    }
}
