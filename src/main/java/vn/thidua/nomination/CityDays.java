package vn.thidua.nomination;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.award.AwardCatalogue;
import vn.thidua.award.CommendationType;
import vn.thidua.award.DecidingLevel;
import vn.thidua.award.RuleValue;
import vn.thidua.organization.UnitKind;
import vn.thidua.organization.Units;
import vn.thidua.shared.Texts;

/**
 * By which day of the year the city wants what the commune submits: schools have one of their own. What was done suddenly may come
 * at any time; of a movement the day hangs on a review that nobody has entered.
 */
@Component
class CityDays {

    private static final String YEAR = "submit_deadline_year_city";
    private static final String SCHOOL = "submit_deadline_school";

    private final PinnedRules rules;
    private final AwardCatalogue catalogue;
    private final Units units;
    private final Texts texts;

    CityDays(PinnedRules rules, AwardCatalogue catalogue, Units units, Texts texts) {
        this.rules = rules;
        this.catalogue = catalogue;
        this.units = units;
        this.texts = texts;
    }

    /** @param article what the day is, and where it stands */
    record Day(LocalDate dueOn, String article) {}

    /**
     * For a title the day of its own year, be it over; for a form the next one after the papers were complete. Empty for what
     * the commune decides itself, and for what is commended at any time.
     */
    Optional<Day> of(NominationLine line, LocalDate complete) {
        Nomination nomination = line.nomination();
        if (catalogue.form(line.formAsked()).level() == DecidingLevel.COMMUNE
                || nomination.type() != CommendationType.CONG_TRANG) {
            return Optional.empty();
        }
        boolean school = units.unit(nomination.unit()).kind() == UnitKind.SCHOOL;
        RuleValue rule = rules.value(nomination, school ? SCHOOL : YEAR, line.formAsked());
        return Optional.of(new Day(
                day(
                        MonthDay.parse("--" + rule.value()),
                        line.particulars().title().year(),
                        complete),
                texts.text(
                        rule.confidence().unverified()
                                ? "nomination.limit.cityDayUnverified"
                                : "nomination.limit.cityDay",
                        rule.article())));
    }

    private static LocalDate day(MonthDay day, @Nullable Integer titleYear, LocalDate complete) {
        if (titleYear != null) {
            return day.atYear(titleYear);
        }
        LocalDate thisYears = day.atYear(complete.getYear());
        return thisYears.isBefore(complete) ? thisYears.plusYears(1) : thisYears;
    }
}
