package vn.thidua.council;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.audit.AuditEvent;
import vn.thidua.audit.AuditLog;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.SubjectRef;
import vn.thidua.shared.UnitCode;

/** Enters the Council that the head of the unit has founded (Luật 06/2022/QH15, Điều 90). */
@Component
class CouncilFounding {

    private final Councils councils;
    private final CouncilMembers members;
    private final SeatCandidates candidates;
    private final AuditLog audit;
    private final Clock clock;

    CouncilFounding(Councils councils, CouncilMembers members, SeatCandidates candidates, AuditLog audit, Clock clock) {
        this.councils = councils;
        this.members = members;
        this.candidates = candidates;
        this.audit = audit;
        this.clock = clock;
    }

    void found(UnitCode unit, FoundCouncil founding) {
        requireNoOther(unit, founding.from());
        check(unit, founding);
        Council council = councils.save(new Council(unit, founding));
        founding.seats().forEach(seat -> members.save(new CouncilMember(council.id(), seat, founding.from())));
        audit.record(AuditEvent.of("council.founded", SubjectRef.of("council", council.id()))
                .with(Map.of("unit", unit.value())));
    }

    /** A Council stands until another day is entered: the next one begins after it. */
    private void requireNoOther(UnitCode unit, LocalDate from) {
        for (Council other : councils.newest(unit.value())) {
            LocalDate lastDay = other.validTo();
            if (lastDay == null) {
                throw CouncilException.councilStands();
            }
            if (!lastDay.isBefore(from)) {
                throw SeatRefusal.overlapsTheTermBefore(lastDay);
            }
        }
    }

    private void check(UnitCode unit, FoundCouncil founding) {
        if (founding.decidedOn().isAfter(LocalDate.now(clock))) {
            throw CouncilException.foundedInTheFuture();
        }
        if (founding.from().isBefore(founding.decidedOn())) {
            throw SeatRefusal.beginsBeforeTheDecision();
        }
        if (founding.seatsAs(Post.CHAIR) != 1 || founding.seatsAs(Post.SECRETARY) != 1) {
            throw CouncilException.oneChairOneSecretary();
        }
        Set<AccountId> eligible = candidates.of(unit, LocalDate.now(clock)).stream()
                .map(FoundCouncil.Seat::account)
                .collect(Collectors.toSet());
        Set<AccountId> seated = new HashSet<>();
        for (FoundCouncil.Seat seat : founding.seats()) {
            if (!eligible.contains(seat.account()) || !seated.add(seat.account())) {
                throw CouncilException.mayNotSit(seat.name());
            }
        }
    }
}
