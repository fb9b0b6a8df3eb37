package vn.thidua.council;

import java.time.LocalDate;
import vn.thidua.shared.SearchKey;

/**
 * How a Council's term ends.
 *
 * @param decision number and symbol as issued
 * @param lastDay on which the Council still stands
 */
public record EndOfTerm(String decision, LocalDate decidedOn, LocalDate lastDay) {

    public EndOfTerm {
        decision = SearchKey.composed(decision);
        if (decision.isBlank()) {
            throw SeatRefusal.decisionMissing();
        }
    }
}
