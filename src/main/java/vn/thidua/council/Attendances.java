package vn.thidua.council;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import vn.thidua.shared.Unscoped;

@Unscoped("attendance is reached only from a session that was read with a scope")
interface Attendances extends Repository<Attendance, UUID> {

    Attendance save(Attendance attendance);

    void delete(Attendance attendance);

    @Query("""
            select a from Attendance a where a.session = :session
            order by case when a.post = vn.thidua.council.Post.CHAIR then 1
                          when a.post = vn.thidua.council.Post.VICE_CHAIR then 2
                          when a.post = vn.thidua.council.Post.STANDING_MEMBER then 3
                          when a.post = vn.thidua.council.Post.SECRETARY then 4 else 5 end, a.name""")
    List<Attendance> of(UUID session);

    @Query("select a from Attendance a where a.session = :session and a.account = :account")
    Optional<Attendance> of(UUID session, UUID account);

    /** The units of the sessions that were opened and are not over, in which a person is a member. */
    @Query("""
            select distinct s.unit from Attendance a, CouncilSession s
            where a.account = :account and s.id = a.session and s.status in (
              vn.thidua.council.SessionStatus.OPEN, vn.thidua.council.SessionStatus.LOCKED,
              vn.thidua.council.SessionStatus.COUNTED, vn.thidua.council.SessionStatus.ADJOURNED,
              vn.thidua.council.SessionStatus.CONFIRMED, vn.thidua.council.SessionStatus.SIGNED)""")
    List<String> seatedAt(UUID account);

    /** The sessions that were not called off in which a person is a member and one of the subjects is on the agenda. */
    @Query("""
            select distinct s from Attendance a, AgendaItem i, CouncilSession s
            where a.account = :account and i.session = a.session and s.id = a.session
              and i.subjectType = :type and i.subject in :subjects
              and s.status <> vn.thidua.council.SessionStatus.CANCELLED""")
    List<CouncilSession> seats(UUID account, String type, Collection<UUID> subjects);
}
