package vn.thidua.deadline;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "deadline_calendar_day")
class CalendarDayEntity {

    @Id
    private LocalDate day;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private DayKind kind;

    /** The article or notice it rests on. */
    @Column(nullable = false)
    private String basis;

    /** Expected, not announced. */
    private boolean provisional;

    private @Nullable LocalDate swappedWith;

    CalendarDayEntity() {}

    CalendarDayEntity(CalendarDay day) {
        this.day = day.day();
        this.kind = day.kind();
        this.basis = day.basis();
        this.provisional = day.provisional();
        this.swappedWith = day.swappedWith();
    }

    LocalDate day() {
        return day;
    }

    DayKind kind() {
        return kind;
    }

    /** What it rests on, said anew. */
    void restsOn(String newBasis, boolean newProvisional) {
        basis = newBasis;
        provisional = newProvisional;
    }

    CalendarDay toDay() {
        return new CalendarDay(day, kind, basis, provisional, swappedWith);
    }
}
