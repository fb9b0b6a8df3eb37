package vn.thidua.council;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps a session's list of members in step with the Council, from the invitation until the opening freezes it. */
@Component
class Convening {

    private final SessionDesk desk;
    private final Councils councils;
    private final CouncilMembers members;
    private final Attendances attendances;
    private final Sessions sessions;
    private final CountingTeam team;
    private final CounterCandidates candidates;
    private final CouncilRules rules;
    private final WrittenOpinions opinions;
    private final CouncilProcess process;

    Convening(
            SessionDesk desk,
            Councils councils,
            CouncilMembers members,
            Attendances attendances,
            Sessions sessions,
            CountingTeam team,
            CounterCandidates candidates,
            CouncilRules rules,
            WrittenOpinions opinions,
            CouncilProcess process) {
        this.desk = desk;
        this.councils = councils;
        this.members = members;
        this.attendances = attendances;
        this.sessions = sessions;
        this.team = team;
        this.candidates = candidates;
        this.rules = rules;
        this.opinions = opinions;
        this.process = process;
    }

    /** @throws CouncilException for a day after the Council's term */
    void invite(CouncilSession session) {
        takeOver(session);
    }

    /** From that day on others sit on the Council: sessions that are convened for it and not open have them at once. */
    void seatsChanged(Council council, LocalDate from) {
        for (CouncilSession session : sessions.lockConvened(council.id())) {
            LocalDate day = dayOf(session);
            if (day.isBefore(from) || council.isOver(day)) {
                continue;
            }
            Map<UUID, Attendance> before = known(session);
            List<Attendance> after = takeOver(session);
            if (rules.on(session.ruleSet(), "interest_declaration", desk.dayOf(session))) {
                tellTheProcess(session, before, after);
            }
        }
    }

    private void tellTheProcess(CouncilSession session, Map<UUID, Attendance> before, List<Attendance> after) {
        Map<UUID, Attendance> gone = new HashMap<>(before);
        for (Attendance member : after) {
            if (gone.remove(member.account().value()) == null) {
                process.joined(session.id(), member.account());
            }
        }
        gone.values().forEach(member -> process.left(session.id(), member.account()));
    }

    /**
     * The members as they stand now; presence already recorded stays. Where the secretary's seat has changed hands, whoever
     * has it now keeps the minutes.
     *
     * @throws CouncilException for a day after the Council's term
     */
    List<Attendance> takeOver(CouncilSession session) {
        LocalDate day = dayOf(session);
        Council council = councils.get(session.council());
        if (council.isOver(day)) {
            throw SeatRefusal.termOver(Objects.requireNonNull(council.validTo()));
        }
        Map<UUID, Attendance> known = known(session);
        boolean keptByTheSecretary = isSecretary(known.get(session.secretary()));
        for (CouncilMember member : members.of(session.council(), day)) {
            Attendance attendance = known.remove(member.account().value());
            if (attendance == null) {
                attendances.save(new Attendance(session.id(), member));
            } else {
                attendance.stands(member);
            }
        }
        known.values().forEach(gone -> {
            opinions.withdraw(session, gone.account());
            attendances.delete(gone);
        });
        // Whoever left the Council since they were chosen counts for it no more.
        team.keepOnly(session, candidates.of(session, day).keySet());
        List<Attendance> standing = attendances.of(session.id());
        if (keptByTheSecretary) {
            standing.stream()
                    .filter(Convening::isSecretary)
                    .findFirst()
                    .ifPresent(secretary -> session.keptBy(secretary.account(), secretary.name()));
        }
        return standing;
    }

    private static boolean isSecretary(@Nullable Attendance member) {
        return member != null && member.post() == Post.SECRETARY;
    }

    private Map<UUID, Attendance> known(CouncilSession session) {
        Map<UUID, Attendance> known = new HashMap<>();
        attendances.of(session.id()).forEach(each -> known.put(each.account().value(), each));
        return known;
    }

    /** A session that opens later than it was convened for has the members of the day on which it opens. */
    private LocalDate dayOf(CouncilSession session) {
        LocalDate day = desk.dayOf(session);
        return day.isBefore(desk.today()) ? desk.today() : day;
    }
}
