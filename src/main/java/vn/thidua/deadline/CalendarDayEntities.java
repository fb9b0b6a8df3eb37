package vn.thidua.deadline;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.repository.Repository;
import vn.thidua.shared.Unscoped;

@Unscoped("The calendar is reference data that everybody reads")
interface CalendarDayEntities extends Repository<CalendarDayEntity, LocalDate> {

    List<CalendarDayEntity> findByDayBetween(LocalDate first, LocalDate last);
}
