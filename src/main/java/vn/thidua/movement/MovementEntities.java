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

    @Query("""
            select m from MovementEntity m
            where m.state = 'LAUNCHED' and :day between m.startsOn and m.endsOn order by m.name, m.code
            """)
    List<MovementEntity> running(LocalDate day);

    @Query("""
            select m from MovementEntity m
            where m.state = 'LAUNCHED' and m.startsOn <= :day and m.nominationsUntil >= :day
            order by m.name, m.code
            """)
    List<MovementEntity> open(LocalDate day);

    /** Those of the units, and of nobody's unit; the latest to begin first. */
    @Query("""
            select m from MovementEntity m
            where m.unit is null or m.unit in :units order by m.startsOn desc, m.name, m.code
            """)
    List<MovementEntity> ofUnits(List<String> units);

    MovementEntity saveAndFlush(MovementEntity movement);
}
