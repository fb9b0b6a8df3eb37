package vn.thidua.council;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.UnitCode;

/**
 * The Council of a unit with its members as of today.
 *
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
        List<Seat> seats,
        List<String> counters,
        boolean keeps) {

    public CouncilDetails {
        seats = List.copyOf(seats);
        counters = List.copyOf(counters);
    }

    /** One member with their post. */
    public record Seat(AccountId account, String name, Post post) {}
}
