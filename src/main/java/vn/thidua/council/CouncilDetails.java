package vn.thidua.council;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.UnitCode;

/** The Council of a unit with its members as of today. */
public record CouncilDetails(
        UUID id,
        UnitCode unit,
        String name,
        String term,
        String foundingDecision,
        LocalDate foundedOn,
        List<Seat> seats) {

    public CouncilDetails {
        seats = List.copyOf(seats);
    }

    /** One member with their post. */
    public record Seat(AccountId account, String name, Post post) {}
}
