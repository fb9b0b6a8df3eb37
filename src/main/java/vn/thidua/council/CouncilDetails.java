package vn.thidua.council;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.UnitCode;

/**
 * The Council of a unit with its members as of today.
 *
 * @param begins its first day
 * @param lastDay of its term, once that is known
 * @param changes who came and went after the founding, and who is to, in the order of the days
 * @param counters names of its counting team
 * @param keeps whether the person looking enters who is on it
 */
public record CouncilDetails(
        UUID id,
        UnitCode unit,
        String name,
        String term,
        String foundingDecision,
        LocalDate foundedOn,
        LocalDate begins,
        @Nullable LocalDate lastDay,
        List<Seat> seats,
        List<Change> changes,
        List<String> counters,
        boolean keeps) {

    public CouncilDetails {
        seats = List.copyOf(seats);
        changes = List.copyOf(changes);
        counters = List.copyOf(counters);
    }

    /** The last day from which its seats are as they are, or are to be. */
    public LocalDate changedFrom() {
        return changes.isEmpty() ? begins : changes.getLast().day();
    }

    /**
     * Somebody who comes to a seat or goes from it.
     *
     * @param day the first on which they have it, or on which they have it no more
     * @param decision by which
     */
    public record Change(
            LocalDate day,
            boolean comes,
            String name,
            Post post,
            @Nullable String decision) {}

    /** One member with their post. */
    public record Seat(AccountId account, String name, Post post) {}
}
