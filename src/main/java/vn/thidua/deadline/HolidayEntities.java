package vn.thidua.deadline;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import vn.thidua.shared.Unscoped;

@Unscoped("The days of rest of the law are reference data that everybody reads")
interface HolidayEntities extends Repository<HolidayEntity, String> {

    @Query("""
            select h from HolidayEntity h
            where h.fromYear <= :year and (h.toYear is null or h.toYear >= :year)
            order by h.code
            """)
    List<HolidayEntity> of(int year);
}
