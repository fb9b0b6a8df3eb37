package vn.thidua.council;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.SearchKey;

/**
 * Who sits on a Council from a day on, by a decision that changes it: everybody, those included for whom nothing changes.
 *
 * @param decision number and symbol as issued
 * @param from the first day on which they sit
 */
public record SeatChange(String decision, LocalDate decidedOn, LocalDate from, List<FoundCouncil.Seat> seats) {

    public SeatChange {
        decision = SearchKey.composed(decision);
        seats = List.copyOf(seats);
        if (decision.isBlank()) {
            throw SeatRefusal.decisionMissing();
        }
    }

    /** How many hold that post. */
    long seatsAs(Post post) {
        return seats.stream().filter(seat -> seat.post() == post).count();
    }

    Set<AccountId> accounts() {
        return seats.stream().map(FoundCouncil.Seat::account).collect(Collectors.toSet());
    }
}
