package vn.thidua.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.KeptSeats;
import vn.thidua.shared.OnceATransaction;
import vn.thidua.shared.Role;
import vn.thidua.shared.UnitCode;

/**
 * What somebody holds today, read once in a transaction: every question of scope and of right asks for it, a refused
 * command three times and more.
 *
 * <p>Whoever sits in a meeting of the Council that is on stays a member until it is over, also where their role ended
 * meanwhile: their vote is counted, so they have to be able to cast it (ADR 0016).
 */
@Component
class HeldToday {

    private final Assignments assignments;
    private final OnceATransaction once;
    private final Clock clock;

    /** Looked up late: the Council depends on this room's answers. */
    private final ObjectProvider<KeptSeats> seats;

    HeldToday(Assignments assignments, OnceATransaction once, Clock clock, ObjectProvider<KeptSeats> seats) {
        this.assignments = assignments;
        this.once = once;
        this.clock = clock;
        this.seats = seats;
    }

    List<Assignment> by(AccountId account) {
        LocalDate today = LocalDate.now(clock);
        return once.read(new Question(account, today), () -> held(account, today));
    }

    /** They were given something, or lost it. */
    void changed(AccountId account) {
        once.forget(new Question(account, LocalDate.now(clock)));
    }

    /** Seats are asked for only where an office of the Council has ended; nobody else pays for the question. */
    private List<Assignment> held(AccountId account, LocalDate today) {
        List<Assignment> begun = assignments.inForceOrOnceInTheCouncil(account.value(), today);
        List<Assignment> held =
                begun.stream().filter(each -> each.inForceOn(today)).toList();
        return held.size() == begun.size() ? held : withSeats(account, held, today);
    }

    private List<Assignment> withSeats(AccountId account, List<Assignment> held, LocalDate today) {
        List<Assignment> all = new ArrayList<>(held);
        seats.stream()
                .flatMap(room -> room.of(account).stream())
                .filter(unit -> held.stream().noneMatch(each -> isMemberAt(each, unit)))
                .forEach(unit -> all.add(new Assignment(
                        account, AssignmentDraft.own(Role.COUNCIL_MEMBER, unit, today), clock.instant())));
        return List.copyOf(all);
    }

    private static boolean isMemberAt(Assignment held, UnitCode unit) {
        return held.roleAt().role() == Role.COUNCIL_MEMBER
                && held.roleAt().unit().equals(unit);
    }

    private record Question(AccountId account, LocalDate day) {}
}
