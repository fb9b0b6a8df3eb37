package vn.thidua.council;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.UnitCode;

/** Takes over from a day on who sits on a Council. The Council's row is held locked, so that one change waits for another. */
@Component
class SeatChanges {

    private final SessionDesk desk;
    private final Councils councils;
    private final CouncilMembers members;
    private final SeatCandidates candidates;
    private final Convening convening;
    private final CountingTeam team;
    private final CouncilTrail trail;

    SeatChanges(
            SessionDesk desk,
            Councils councils,
            CouncilMembers members,
            SeatCandidates candidates,
            Convening convening,
            CountingTeam team,
            CouncilTrail trail) {
        this.desk = desk;
        this.councils = councils;
        this.members = members;
        this.candidates = candidates;
        this.convening = convening;
        this.team = team;
        this.trail = trail;
    }

    void change(UnitCode unit, SeatChange change) {
        LocalDate today = desk.today();
        if (change.decidedOn().isAfter(today)) {
            throw SeatRefusal.decidedInTheFuture();
        }
        if (change.from().isBefore(today)) {
            throw SeatRefusal.notInThePast();
        }
        Council council = councils.lockStanding(unit.value(), change.from(), desk.reading())
                .orElseThrow(CouncilException::noCouncil);
        String before = trail.seats(members.all(council.id()), today);
        List<CouncilMember> seats = withoutWhatHasNotBegun(council, today);
        lastChange(council, seats).filter(last -> !last.isBefore(change.from())).ifPresent(last -> {
            throw SeatRefusal.changedThatDay(last);
        });
        Map<AccountId, CouncilMember> sitting = sitting(seats, change.from());
        if (same(change, sitting)) {
            throw SeatRefusal.nothingChanges();
        }
        takeOver(council, change, sitting, sitting.keySet());
        trail.seatsChanged(council, change, before, trail.seats(members.all(council.id()), today));
    }

    /** @param before whoever sat so far: those not among the new ones leave the counting team, too */
    void takeOver(Council council, SeatChange change, Map<AccountId, CouncilMember> sitting, Set<AccountId> before) {
        Map<AccountId, String> coming = checked(council.unit(), change, sitting);
        replace(council, change, sitting, coming);
        Set<AccountId> leaving = new HashSet<>(before);
        leaving.removeAll(change.accounts());
        team.withdraw(council.id(), leaving, change.from());
        convening.seatsChanged(council, change.from());
    }

    static Optional<LocalDate> lastChange(Council council, List<CouncilMember> seats) {
        return seats.stream().map(seat -> seat.changedFrom(council.validTo())).max(Comparator.naturalOrder());
    }

    static Map<AccountId, CouncilMember> sitting(List<CouncilMember> seats, LocalDate day) {
        return seats.stream()
                .filter(seat -> seat.sitsOn(day))
                .collect(Collectors.toMap(CouncilMember::account, seat -> seat));
    }

    /** Whether the seats are those that are held already. */
    static boolean same(SeatChange change, Map<AccountId, CouncilMember> sitting) {
        Map<AccountId, Post> posts =
                sitting.values().stream().collect(Collectors.toMap(CouncilMember::account, CouncilMember::post));
        return change.accounts().equals(posts.keySet())
                && change.seats().stream().allMatch(seat -> seat.post() == posts.get(seat.account()));
    }

    /** A change that was entered for a day to come has changed nothing yet. */
    List<CouncilMember> withoutWhatHasNotBegun(Council council, LocalDate today) {
        LocalDate begun = council.validFrom().isAfter(today) ? council.validFrom() : today;
        members.all(council.id()).forEach(seat -> {
            if (seat.validFrom().isAfter(begun)) {
                members.delete(seat);
            } else {
                seat.staysIfNotGone(begun, council.validTo());
            }
        });
        members.flush();
        return members.all(council.id());
    }

    /** @return whoever comes or changes their post, with the name under which they sit */
    private Map<AccountId, String> checked(UnitCode unit, SeatChange change, Map<AccountId, CouncilMember> sitting) {
        if (change.seatsAs(Post.CHAIR) != 1 || change.seatsAs(Post.SECRETARY) != 1) {
            throw CouncilException.oneChairOneSecretary();
        }
        Map<AccountId, String> eligible = candidates.of(unit, change.from()).stream()
                .collect(Collectors.toMap(FoundCouncil.Seat::account, FoundCouncil.Seat::name));
        Set<AccountId> seated = new HashSet<>();
        Map<AccountId, String> coming = new HashMap<>();
        for (FoundCouncil.Seat seat : change.seats()) {
            if (!seated.add(seat.account())) {
                throw SeatRefusal.twoSeats(seat.name());
            }
            CouncilMember now = sitting.get(seat.account());
            if (now == null || now.post() != seat.post()) {
                String name = eligible.get(seat.account());
                if (name == null) {
                    throw SeatRefusal.holdsNoRole(seat.name());
                }
                coming.put(seat.account(), name);
            }
        }
        return coming;
    }

    private void replace(
            Council council, SeatChange change, Map<AccountId, CouncilMember> sitting, Map<AccountId, String> coming) {
        Set<AccountId> staying = new HashSet<>(change.accounts());
        staying.removeAll(coming.keySet());
        sitting.values().stream()
                .filter(seat -> !staying.contains(seat.account()))
                .forEach(seat -> seat.goesBy(change));
        change.seats().stream()
                .filter(seat -> coming.containsKey(seat.account()))
                .forEach(seat -> members.save(new CouncilMember(
                        council,
                        new FoundCouncil.Seat(
                                seat.account(), Objects.requireNonNull(coming.get(seat.account())), seat.post()),
                        change)));
        members.flush();
    }
}
