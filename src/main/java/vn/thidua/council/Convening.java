package vn.thidua.council;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Keeps a session's list of members in step with the Council, from the invitation until the opening freezes it. */
@Component
class Convening {

    private final SessionDesk desk;
    private final CouncilMembers members;
    private final Attendances attendances;

    Convening(SessionDesk desk, CouncilMembers members, Attendances attendances) {
        this.desk = desk;
        this.members = members;
        this.attendances = attendances;
    }

    void invite(CouncilSession session) {
        takeOver(session);
    }

    /** The members as they stand now; presence already recorded stays. */
    List<Attendance> takeOver(CouncilSession session) {
        Map<UUID, Attendance> known = new HashMap<>();
        attendances.of(session.id()).forEach(each -> known.put(each.account().value(), each));
        for (CouncilMember member : members.of(session.council(), desk.dayOf(session))) {
            Attendance attendance = known.remove(member.account().value());
            if (attendance == null) {
                attendances.save(new Attendance(session.id(), member));
            } else {
                attendance.stands(member);
            }
        }
        known.values().forEach(attendances::delete);
        return attendances.of(session.id());
    }
}
