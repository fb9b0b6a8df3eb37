package vn.thidua.council;

import java.time.LocalDate;
import java.util.List;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.SearchKey;

/**
 * What the founding decision of a Council says.
 *
 * @param term such as {@code 2026}
 * @param decision number and symbol as issued
 * @param from the first day on which the Council stands
 * @param sample whether it was invented for the sample run
 */
public record FoundCouncil(
        String name,
        String term,
        String decision,
        LocalDate decidedOn,
        LocalDate from,
        boolean sample,
        List<Seat> seats) {

    public FoundCouncil {
        name = SearchKey.composed(name);
        term = SearchKey.composed(term);
        decision = SearchKey.composed(decision);
        seats = List.copyOf(seats);
        if (name.isBlank() || term.isBlank() || decision.isBlank()) {
            throw CouncilException.foundingIncomplete();
        }
    }

    /** Stands from the day of the decision. */
    public FoundCouncil(
            String name, String term, String decision, LocalDate decidedOn, boolean sample, List<Seat> seats) {
        this(name, term, decision, decidedOn, decidedOn, sample, seats);
    }

    /** How many hold that post. */
    long seatsAs(Post post) {
        return seats.stream().filter(seat -> seat.post() == post).count();
    }

    /** One member with their post. */
    public record Seat(AccountId account, String name, Post post) {}
}
