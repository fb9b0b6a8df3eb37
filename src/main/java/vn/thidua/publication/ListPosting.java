package vn.thidua.publication;

import java.time.LocalDate;
import java.util.Set;

/**
 * That a list was posted.
 *
 * @param on the day; not before the list was there, and not later than it is recorded
 */
public record ListPosting(LocalDate on, Set<PostingPlace> places) {

    public ListPosting {
        places = Set.copyOf(places);
    }
}
