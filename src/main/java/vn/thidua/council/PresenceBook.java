package vn.thidua.council;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.Unscoped;

/**
 * Who came and went, as it was marked (ADR 0058). Attendance says who is there now; here every coming and going stays, because
 * the minutes say who was there at each ballot. Whoever writes holds the session's row locked.
 */
@Component
@Unscoped("By the session that the caller found within its scope")
class PresenceBook {

    private final JdbcClient jdbc;
    private final Attendances attendances;
    private final Turnout turnout;
    private final SessionDesk desk;

    PresenceBook(JdbcClient jdbc, Attendances attendances, Turnout turnout, SessionDesk desk) {
        this.jdbc = jdbc;
        this.attendances = attendances;
        this.turnout = turnout;
        this.desk = desk;
    }

    /** @throws CouncilException for somebody who is no member, or who was there at a ballot and is marked as absent */
    void record(CouncilSession session, List<PresenceMark> marks) {
        Set<UUID> voted = turnout.everVoted(session);
        for (PresenceMark mark : marks) {
            Attendance attendance =
                    attendances.of(session.id(), mark.member().value()).orElseThrow(CouncilException::notAMember);
            PresenceMode mode = mark.mode();
            if (mode != null) {
                if (attendance.mode() != mode) {
                    add(session, mark.member(), What.CAME, mode);
                }
                attendance.arrive(mode, desk.now());
                record("council.present", session, mark);
            } else if (mark.leaving()) {
                attendance.leave(desk.now());
                add(session, mark.member(), What.LEFT, null);
                record("council.left", session, mark);
            } else {
                if (voted.contains(mark.member().value())) {
                    throw CouncilException.handedInAlready();
                }
                attendance.beAbsent(mark.absenceReason());
                add(session, mark.member(), What.ABSENT, null);
                record("council.absent", session, mark);
            }
        }
    }

    private void record(String action, CouncilSession session, PresenceMark mark) {
        desk.record(action, session.id(), mark.absenceReason(), Map.of("account", mark.member() + ""));
    }

    private void add(CouncilSession session, AccountId member, What what, @Nullable PresenceMode mode) {
        jdbc.sql("""
                insert into council_presence_entry (session, member, what, mode, marked_at) values (?, ?, ?, ?, ?)""")
                .params(session.id(), member.value(), what.name())
                .param(mode == null ? null : mode.name())
                .param(Timestamp.from(desk.now()))
                .update();
    }

    /** The comings and goings that hold, in their order; what was marked before somebody was marked as absent does not. */
    Map<UUID, List<Entry>> of(UUID session) {
        Map<UUID, List<Entry>> entries = new LinkedHashMap<>();
        jdbc.sql("select member, what, mode, marked_at from council_presence_entry where session = ? order by id")
                .params(session)
                .query(row -> {
                    List<Entry> ofMember =
                            entries.computeIfAbsent(row.getObject("member", UUID.class), any -> new ArrayList<>());
                    String mode = row.getString("mode");
                    if (What.valueOf(row.getString("what")) == What.ABSENT) {
                        ofMember.clear();
                    } else {
                        ofMember.add(new Entry(
                                mode == null ? null : PresenceMode.valueOf(mode),
                                row.getTimestamp("marked_at").toInstant()));
                    }
                });
        return entries;
    }

    private enum What {
        CAME,
        LEFT,
        ABSENT
    }

    /** @param mode {@code null} for a going */
    record Entry(@Nullable PresenceMode mode, Instant at) {}
}
