package vn.thidua.council;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who came to a Council and went from it after its founding; what begins and ends with the Council itself is no change. */
@Component
class SeatHistory {

    private final CouncilMembers members;

    SeatHistory(CouncilMembers members) {
        this.members = members;
    }

    List<CouncilDetails.Change> of(Council council) {
        List<CouncilDetails.Change> changes = new ArrayList<>();
        for (CouncilMember seat : members.all(council.id())) {
            if (seat.validFrom().isAfter(council.validFrom())) {
                changes.add(
                        new CouncilDetails.Change(seat.validFrom(), true, seat.name(), seat.post(), seat.decision()));
            }
            LocalDate validTo = seat.validTo();
            if (validTo != null && !validTo.equals(council.validTo())) {
                changes.add(new CouncilDetails.Change(
                        validTo.plusDays(1), false, seat.name(), seat.post(), seat.endDecision()));
            }
        }
        changes.sort(Comparator.comparing(CouncilDetails.Change::day)
                .thenComparing(CouncilDetails.Change::comes)
                .thenComparing(CouncilDetails.Change::post));
        return changes;
    }
}
