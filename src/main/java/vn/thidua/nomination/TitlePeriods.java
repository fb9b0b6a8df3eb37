package vn.thidua.nomination;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.Year;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.award.AwardCatalogue;
import vn.thidua.award.RuleSets;
import vn.thidua.organization.UnitKind;
import vn.thidua.organization.Units;
import vn.thidua.shared.Texts;
import vn.thidua.shared.UnitCode;

/** The time of a title: schools count by school years, which end in summer; everybody else by calendar years. */
@Component
class TitlePeriods {

    private final Units units;
    private final Texts texts;
    private final RuleSets ruleSets;
    private final AwardCatalogue catalogue;

    TitlePeriods(Units units, Texts texts, RuleSets ruleSets, AwardCatalogue catalogue) {
        this.catalogue = catalogue;
        this.units = units;
        this.texts = texts;
        this.ruleSets = ruleSets;
    }

    /**
     * {@code null} where no year was named. A title that was filed before its year was asked is one of the year in which it was
     * filed, as it is everywhere else (ADR 0080).
     */
    @Nullable
    String of(NominationLine line) {
        UnitCode unit = line.nomination().unit();
        Integer year = line.particulars().title().year();
        if (year != null) {
            return of(unit, year);
        }
        return isTitle(line.form()) && line.nomination().firstSubmittedAt() != null
                ? of(unit, HonourYears.of(line))
                : null;
    }

    private boolean isTitle(@Nullable String form) {
        return form != null && catalogue.form(form).title();
    }

    String of(UnitCode unit, int year) {
        return school(unit)
                ? texts.text("nomination.period.school", String.valueOf(year - 1), String.valueOf(year))
                : texts.text("nomination.period.year", String.valueOf(year));
    }

    /**
     * The last day of the period of that year: of a school year, which is called by the year in which it ends, the day that
     * a rule names.
     *
     * @param rules the rule set that holds, {@code day} the day whose values hold
     */
    LocalDate lastDay(UnitCode unit, int year, String rules, LocalDate day) {
        return school(unit)
                ? MonthDay.parse("--"
                                + ruleSets.value(rules, "school_year_end", null, day)
                                        .value())
                        .atYear(year)
                : Year.of(year).atMonth(Month.DECEMBER).atEndOfMonth();
    }

    /** The last year whose period was over on the day, of those up to {@code year}. */
    int lastOver(UnitCode unit, int year, String rules, LocalDate day) {
        boolean thisYears = lastDay(unit, day.getYear(), rules, day).isBefore(day);
        return Math.min(year, thisYears ? day.getYear() : day.getYear() - 1);
    }

    private boolean school(UnitCode unit) {
        return units.unit(unit).kind() == UnitKind.SCHOOL;
    }
}
