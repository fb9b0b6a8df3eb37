package vn.thidua.movement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import vn.thidua.shared.Unscoped;

@Unscoped("Movements are reference data that everybody reads")
interface MovementEntities extends Repository<MovementEntity, String> {

    Optional<MovementEntity> findByCode(String code);

    @Query("select m from MovementEntity m where :year between m.periodStart and m.periodEnd order by m.name, m.code")
    List<MovementEntity> running(int year);

    @Query("""
            select m from MovementEntity m
            where m.periodStart <= :year and m.nominationsUntil >= :day
            order by m.name, m.code
            """)
    List<MovementEntity> open(int year, LocalDate day);
}
