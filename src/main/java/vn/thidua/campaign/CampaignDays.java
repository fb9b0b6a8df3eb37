package vn.thidua.campaign;

import java.time.Clock;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.award.RuleSets;
import vn.thidua.award.RuleValue;
import vn.thidua.award.StepsAfterCouncil;
import vn.thidua.award.StepsAfterCouncil.Towards;
import vn.thidua.deadline.WorkingCalendar;

/**
 * Which days suit a campaign, reckoned back from the day by which the commune submits to the city: what takes nominations
 * until then leaves the commune its whole limit, and a Council that meets by then leaves it the days for minutes, draft,
 * signature and number. Proposed to whoever sets a campaign, who may say other days. Reference data: everybody may ask.
 */
@Component
public class CampaignDays {

    private static final String YEAR = "submit_deadline_year_city";
    private static final String SCHOOL = "submit_deadline_school";
    private static final String THEME = "lead_time_theme";
    private static final String COMMUNE = "sla_commune_total";

    private final RuleSets rules;
    private final StepsAfterCouncil steps;
    private final WorkingCalendar calendar;
    private final Clock clock;

    CampaignDays(RuleSets rules, StepsAfterCouncil steps, WorkingCalendar calendar, Clock clock) {
        this.rules = rules;
        this.steps = steps;
        this.calendar = calendar;
        this.clock = clock;
    }

    /**
     * What is proposed today.
     *
     * @param submitBy the next day of the year by which the city wants them that is far enough for the commune's limit
     * @param school the same day for schools, whose year ends in summer
     * @param themeDays so many days before the review of a movement its nominations are with the city
     * @param articles where these days are said
     */
    public record Proposal(
            LocalDate submitBy,
            LocalDate councilOn,
            LocalDate nominationsUntil,
            LocalDate school,
            int themeDays,
            String articles,
            boolean unverified) {}

    @Transactional(readOnly = true)
    public Proposal proposal() {
        LocalDate today = LocalDate.now(clock);
        String set = rules.inForceOn(today);
        int wayOfTheCommune = number(set, COMMUNE, today);
        LocalDate submitBy = dayOf(set, YEAR, today, today.getYear());
        if (workingDaysBefore(submitBy, wayOfTheCommune).isBefore(today)) {
            submitBy = dayOf(set, YEAR, today, today.getYear() + 1);
        }
        LocalDate school = dayOf(set, SCHOOL, today, today.getYear());
        List<RuleValue> said = Stream.of(YEAR, SCHOOL, THEME)
                .map(key -> rules.value(set, key, null, today))
                .toList();
        return new Proposal(
                submitBy,
                workingDaysBefore(
                        submitBy, steps.workingDays(set, today, Towards.MINUTES, Towards.SIGNATURE, Towards.NUMBER)),
                workingDaysBefore(submitBy, wayOfTheCommune),
                school.isBefore(today) ? dayOf(set, SCHOOL, today, today.getYear() + 1) : school,
                number(set, THEME, today),
                said.stream().map(RuleValue::article).collect(Collectors.toCollection(TreeSet::new)).stream()
                        .collect(Collectors.joining("; ")),
                said.stream().anyMatch(rule -> rule.confidence().unverified()));
    }

    private LocalDate dayOf(String set, String key, LocalDate today, int year) {
        return MonthDay.parse("--" + rules.value(set, key, null, today).value()).atYear(year);
    }

    private int number(String set, String key, LocalDate today) {
        return rules.value(set, key, null, today).number();
    }

    private LocalDate workingDaysBefore(LocalDate day, int days) {
        LocalDate found = day;
        for (int left = days; left > 0; ) {
            found = found.minusDays(1);
            if (calendar.isWorkingDay(found)) {
                left--;
            }
        }
        return found;
    }
}
