package vn.thidua.nomination;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.organization.UnitKind;
import vn.thidua.organization.Units;
import vn.thidua.shared.Texts;
import vn.thidua.shared.UnitCode;

/** The time of a title in words: schools count by school years. */
@Component
class TitlePeriods {

    private final Units units;
    private final Texts texts;

    TitlePeriods(Units units, Texts texts) {
        this.units = units;
        this.texts = texts;
    }

    /** {@code null} where no year was named. */
    @Nullable
    String of(UnitCode unit, LineContent line) {
        Integer year = line.particulars().title().year();
        return year == null ? null : of(unit, year);
    }

    String of(UnitCode unit, int year) {
        return units.unit(unit).kind() == UnitKind.SCHOOL
                ? texts.text("nomination.period.school", String.valueOf(year - 1), String.valueOf(year))
                : texts.text("nomination.period.year", String.valueOf(year));
    }
}
