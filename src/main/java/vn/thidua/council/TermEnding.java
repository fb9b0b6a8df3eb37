package vn.thidua.council;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.thidua.shared.UnitCode;

/** The last day of a Council, and of the seats on it. */
@Component
class TermEnding {

    private final SessionDesk desk;
    private final Councils councils;
    private final CouncilMembers members;
    private final CouncilTrail trail;

    TermEnding(SessionDesk desk, Councils councils, CouncilMembers members, CouncilTrail trail) {
        this.desk = desk;
        this.councils = councils;
        this.members = members;
        this.trail = trail;
    }

    void end(UnitCode unit, EndOfTerm end) {
        if (end.decidedOn().isAfter(desk.today())) {
            throw SeatRefusal.decidedInTheFuture();
        }
        if (end.lastDay().isBefore(desk.today())) {
            throw SeatRefusal.notInThePast();
        }
        Council council = councils.lockStanding(unit.value(), desk.today(), desk.reading())
                .orElseThrow(CouncilException::noCouncil);
        if (councils.newest(unit.value()).stream()
                .anyMatch(other -> other.validFrom().isAfter(council.validFrom()))) {
            throw SeatRefusal.nextCouncilStands();
        }
        List<CouncilMember> seats = members.all(council.id());
        seats.stream()
                .map(seat -> seat.changedFrom(council.validTo()))
                .filter(day -> day.isAfter(end.lastDay()))
                .findFirst()
                .ifPresent(day -> {
                    throw SeatRefusal.changeAfterTheEnd(day);
                });
        seats.stream()
                .filter(seat -> Objects.equals(seat.validTo(), council.validTo()))
                .forEach(seat -> seat.endsWithTheTerm(end.lastDay()));
        trail.termEnded(council, end);
        council.ends(end);
    }
}
