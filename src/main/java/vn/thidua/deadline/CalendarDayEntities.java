package vn.thidua.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;
import vn.thidua.shared.Unscoped;

@Unscoped("The calendar is reference data that everybody reads")
interface CalendarDayEntities extends Repository<CalendarDayEntity, LocalDate> {

    List<CalendarDayEntity> findByDayBetween(LocalDate first, LocalDate last);

    List<CalendarDayEntity> findByDayBetweenOrderByDay(LocalDate first, LocalDate last);

    Optional<CalendarDayEntity> findByDay(LocalDate day);

    /** The day that is worked in exchange for this one. */
    Optional<CalendarDayEntity> findBySwappedWith(LocalDate off);

    /** Whether what lies between the two days, both included, rests on a day that is only expected. */
    boolean existsByProvisionalTrueAndDayBetween(LocalDate first, LocalDate last);

    CalendarDayEntity saveAndFlush(CalendarDayEntity day);

    void delete(CalendarDayEntity day);

    void flush();
}
