package vn.thidua.publication;

import org.jspecify.annotations.Nullable;

/**
 * An objection as somebody writes it on the public page. Never kept while it is typed: the next person at the same
 * telephone would read who complained.
 *
 * @param number of the row on the list, counted from 1; {@code null} for the whole list
 * @param trap what stands in the field that people do not see: only programs fill it
 */
public record PublicObjection(
        @Nullable Integer number,
        @Nullable String person,
        @Nullable String contact,
        String words,
        String trap) {}
