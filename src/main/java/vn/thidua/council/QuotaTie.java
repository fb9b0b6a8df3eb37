package vn.thidua.council;

import java.util.List;
import java.util.UUID;

/**
 * Items with as many votes as each other at the last places of a quota, that no further ballot parts.
 *
 * @param quota its key
 * @param places how many of them may be taken
 */
public record QuotaTie(String quota, int places, List<Item> items) {

    public QuotaTie {
        items = List.copyOf(items);
    }

    /** One of them; {@code words} is the arithmetic with its article. */
    public record Item(UUID id, int position, String name, String words) {}
}
