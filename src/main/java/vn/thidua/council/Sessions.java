package vn.thidua.council;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import vn.thidua.shared.Scope;
import vn.thidua.shared.Unscoped;

interface Sessions extends Repository<CouncilSession, UUID> {

    @Unscoped("writes what the caller was checked for")
    CouncilSession save(CouncilSession session);

    @Query("""
            select s from CouncilSession s
            where s.id = :id and within(:scope, s.unit)""")
    Optional<CouncilSession> find(UUID id, Scope scope);

    /** First thing in every change: whoever votes, closes or records waits here for the one before. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            select s from CouncilSession s
            where s.id = :id and within(:scope, s.unit)""")
    Optional<CouncilSession> lock(UUID id, Scope scope);

    @Query("""
            select s from CouncilSession s
            where within(:scope, s.unit)
            order by s.plannedAt desc, s.id""")
    List<CouncilSession> newest(Scope scope, Limit limit);

    /** Those to which members are invited and which are not open, in an order in which nobody waits for the other. */
    @Unscoped("of a Council whose row the caller holds locked")
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            select s from CouncilSession s
            where s.council = :council and s.status = vn.thidua.council.SessionStatus.CONVENED order by s.id""")
    List<CouncilSession> lockConvened(UUID council);

    /** Whether a session was opened since then, whatever became of it. */
    @Unscoped("of a Council whose row the caller holds locked")
    @Query("select count(s) > 0 from CouncilSession s where s.council = :council and s.openedAt >= :since")
    boolean openedSince(UUID council, Instant since);

    @Unscoped("numbers of a Council whose session the caller holds locked")
    @Query("select max(s.number) from CouncilSession s where s.council = :council and s.numberYear = :year")
    @Nullable
    Integer highestNumber(UUID council, int year);
}
