package vn.thidua.council;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.UnitCode;

/** Enters again what was entered today about who sits on a Council, as long as no session works with it. */
@Component
class SeatCorrections {

    private final SessionDesk desk;
    private final Councils councils;
    private final CouncilMembers members;
    private final Sessions sessions;
    private final SeatChanges changes;
    private final CouncilTrail trail;

    SeatCorrections(
            SessionDesk desk,
            Councils councils,
            CouncilMembers members,
            Sessions sessions,
            SeatChanges changes,
            CouncilTrail trail) {
        this.desk = desk;
        this.councils = councils;
        this.members = members;
        this.sessions = sessions;
        this.changes = changes;
        this.trail = trail;
    }

    /**
     * What was entered for today is entered again, by the same decision: the seats are those of yesterday until then. Who
     * opens a session waits, and has the new members.
     */
    void correct(UnitCode unit, SeatCorrection correction) {
        LocalDate today = desk.today();
        Council council =
                councils.lockStanding(unit.value(), today, desk.reading()).orElseThrow(CouncilException::noCouncil);
        sessions.lockConvened(council.id());
        if (sessions.openedSince(council.id(), today.atStartOfDay(desk.zone()).toInstant())) {
            throw SeatRefusal.sessionOpenedOnSeats();
        }
        String before = trail.seats(members.all(council.id()), today);
        List<CouncilMember> seats = changes.withoutWhatHasNotBegun(council, today);
        if (SeatChanges.lastChange(council, seats).filter(today::equals).isEmpty()) {
            throw SeatRefusal.nothingEnteredToday();
        }
        SeatChange again = again(council, correction, seats, today);
        Map<AccountId, CouncilMember> wrong = SeatChanges.sitting(seats, today);
        if (SeatChanges.same(again, wrong)) {
            throw SeatRefusal.nothingChanges();
        }
        Map<AccountId, CouncilMember> sitting = SeatChanges.sitting(takenBack(council, seats, today), today);
        Set<AccountId> seatedBefore = new HashSet<>(sitting.keySet());
        seatedBefore.addAll(wrong.keySet());
        changes.takeOver(council, again, sitting, seatedBefore);
        trail.seatsCorrected(council, correction.reason(), before, trail.seats(members.all(council.id()), today));
    }

    /** The decision that was entered for today, with what it says in truth; the founding's where that was today. */
    private static SeatChange again(
            Council council, SeatCorrection correction, List<CouncilMember> seats, LocalDate today) {
        return seats.stream()
                .flatMap(seat -> seat.validFrom().equals(today)
                        ? entered(seat.decision(), seat.decidedOn(), today, correction)
                        : wentToday(council, seat, today)
                                ? entered(seat.endDecision(), seat.endDecidedOn(), today, correction)
                                : Stream.empty())
                .findFirst()
                .orElseGet(() ->
                        new SeatChange(council.foundingDecision(), council.foundedOn(), today, correction.seats()));
    }

    private static Stream<SeatChange> entered(
            @Nullable String decision, @Nullable LocalDate decidedOn, LocalDate today, SeatCorrection correction) {
        return decision == null || decidedOn == null
                ? Stream.empty()
                : Stream.of(new SeatChange(decision, decidedOn, today, correction.seats()));
    }

    private static boolean wentToday(Council council, CouncilMember seat, LocalDate today) {
        LocalDate validTo = seat.validTo();
        return validTo != null && validTo.equals(today.minusDays(1)) && !validTo.equals(council.validTo());
    }

    private List<CouncilMember> takenBack(Council council, List<CouncilMember> seats, LocalDate today) {
        seats.forEach(seat -> {
            if (seat.validFrom().equals(today)) {
                members.delete(seat);
            } else if (wentToday(council, seat, today)) {
                seat.comesBack(council.validTo());
            }
        });
        members.flush();
        return members.all(council.id());
    }
}
