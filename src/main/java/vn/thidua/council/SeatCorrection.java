package vn.thidua.council;

import java.util.List;
import vn.thidua.shared.SearchKey;

/**
 * Who sits on a Council from today on in truth, where that was entered in error today: everybody.
 *
 * @param reason what was wrong
 */
public record SeatCorrection(String reason, List<FoundCouncil.Seat> seats) {

    public SeatCorrection {
        reason = SearchKey.composed(reason);
        seats = List.copyOf(seats);
        if (reason.isBlank()) {
            throw SeatRefusal.correctionReasonMissing();
        }
    }
}
