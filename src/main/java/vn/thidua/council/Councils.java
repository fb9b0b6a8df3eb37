package vn.thidua.council;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import vn.thidua.shared.Scope;
import vn.thidua.shared.Unscoped;

interface Councils extends Repository<Council, UUID> {

    @Unscoped("writes what the caller was checked for")
    Council save(Council council);

    @Unscoped("reached only from a session that was read with a scope")
    @Query("select c from Council c where c.id = :id")
    Council get(UUID id);

    @Query("""
            select c from Council c
            where c.unit = :unit and c.validFrom <= :day and (c.validTo is null or c.validTo >= :day)
              and within(:scope, c.unit)""")
    Optional<Council> standing(String unit, LocalDate day, Scope scope);

    /** The same with its row locked, so that one change of it waits for another. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            select c from Council c
            where c.unit = :unit and c.validFrom <= :day and (c.validTo is null or c.validTo >= :day)
              and within(:scope, c.unit)""")
    Optional<Council> lockStanding(String unit, LocalDate day, Scope scope);

    @Unscoped("asked for the unit whose Council the caller enters")
    @Query("select c from Council c where c.unit = :unit order by c.validFrom desc")
    List<Council> newest(String unit);
}
