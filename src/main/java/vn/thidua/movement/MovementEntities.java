package vn.thidua.movement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import vn.thidua.shared.Unscoped;

@Unscoped("Movements are reference data that everybody reads")
interface MovementEntities extends Repository<MovementEntity, String> {

    /** Of one of the units, or of nobody's unit; and where it was entered for one commune, for one of them. */
    String REACHES = "(m.unit is null or m.unit in :units) and (m.enteredFor is null or m.enteredFor in :units)";

    Optional<MovementEntity> findByCode(String code);

    @Query("select m from MovementEntity m where " + REACHES
            + " and m.state = 'LAUNCHED' and :day between m.startsOn and m.endsOn order by m.name, m.code")
    List<MovementEntity> running(List<String> units, LocalDate day);

    @Query("select m from MovementEntity m where " + REACHES
            + " and m.state = 'LAUNCHED' and m.startsOn <= :day and m.nominationsUntil >= :day"
            + " order by m.name, m.code")
    List<MovementEntity> open(List<String> units, LocalDate day);

    /** Launched or closed since, with a day of their period in the span. */
    @Query("select m from MovementEntity m where " + REACHES
            + " and m.state <> 'DRAFT' and m.startsOn <= :last and m.endsOn >= :first order by m.name, m.code")
    List<MovementEntity> launched(List<String> units, LocalDate first, LocalDate last);

    /** Those that reach the units; the latest to begin first. */
    @Query("select m from MovementEntity m where " + REACHES + " order by m.startsOn desc, m.name, m.code")
    List<MovementEntity> ofUnits(List<String> units);

    MovementEntity saveAndFlush(MovementEntity movement);
}
