package vn.thidua.deadline;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A {@link Holiday} as a row: a new law is a new row, an abolished one ends. */
@Entity
@Table(name = "deadline_holiday")
class HolidayEntity {

    @Id
    private String code;

    @Column(nullable = false)
    private String name;

    private boolean lunar;

    private int month;

    private int day;

    private int days;

    private int daysBefore;

    private @Nullable Integer otherDaysBefore;

    private boolean off;

    private boolean announced;

    @Column(nullable = false)
    private String basis;

    private int fromYear;

    private @Nullable Integer toYear;

    HolidayEntity() {}

    Holiday toHoliday() {
        List<Integer> before = Stream.of(daysBefore, otherDaysBefore)
                .filter(number -> number != null)
                .toList();
        return new Holiday(name, lunar, month, day, days, before, off, announced, basis);
    }
}
