package vn.thidua.council;

import jakarta.persistence.LockModeType;
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
            where s.id = :id and (:#{#scope.everything} = true or s.unit in :#{#scope.codes()})""")
    Optional<CouncilSession> find(UUID id, Scope scope);

    /** First thing in every change: whoever votes, closes or records waits here for the one before. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            select s from CouncilSession s
            where s.id = :id and (:#{#scope.everything} = true or s.unit in :#{#scope.codes()})""")
    Optional<CouncilSession> lock(UUID id, Scope scope);

    @Query("""
            select s from CouncilSession s
            where (:#{#scope.everything} = true or s.unit in :#{#scope.codes()})
            order by s.plannedAt desc, s.id""")
    List<CouncilSession> newest(Scope scope, Limit limit);

    @Unscoped("numbers of a Council whose session the caller holds locked")
    @Query("select max(s.number) from CouncilSession s where s.council = :council and s.numberYear = :year")
    @Nullable
    Integer highestNumber(UUID council, int year);
}
