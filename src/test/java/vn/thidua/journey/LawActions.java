package vn.thidua.journey;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.thidua.award.Confidence;
import vn.thidua.award.RuleChange;
import vn.thidua.award.RuleService;
import vn.thidua.deadline.CalendarDay;
import vn.thidua.deadline.CalendarService;
import vn.thidua.deadline.DayKind;
import vn.thidua.shared.CommandKey;

/** What is done with the calendar and the rules. */
final class LawActions extends ActionList {

    /** A day entered or left out plans anew whatever limit is open. */
    static final Set<String> CALENDAR =
            Set.of("CalendarService.generate", "CalendarService.enter", "CalendarService.remove");

    LawActions(ApplicationContext context, TwoCommunes world) {
        super(context, world);
        law();
    }

    private void law() {
        CalendarService calendar = bean(CalendarService.class);
        LocalDate entered = calendarDay();
        add("CalendarService.generate", s -> calendar.generate(CommandKey.fresh(), 2051));
        add(
                "CalendarService.enter",
                s -> calendar.enter(CommandKey.fresh(), new CalendarDay(entered, DayKind.OFF, WHY, true, null)));
        add("CalendarService.remove", s -> calendar.remove(CommandKey.fresh(), entered));
        RuleService rules = bean(RuleService.class);
        UUID toCome = bean(JdbcTemplate.class)
                .queryForObject(
                        "select id from award_rule_value where rule_set = 'SUCCESSOR' and key = 'sla_commune_check'",
                        UUID.class);
        add(
                "RuleService.change",
                s -> rules.change(
                        CommandKey.fresh(),
                        new RuleChange(
                                "ND152",
                                "sla_commune_check",
                                null,
                                "4",
                                null,
                                LocalDate.now(clock).plusDays(900),
                                WHY,
                                Confidence.UNSURE,
                                WHY)));
        add("RuleService.withdraw", s -> rules.withdraw(CommandKey.fresh(), toCome));
        add("RuleService.activate", s -> rules.activate(CommandKey.fresh(), "SUCCESSOR"));
        add("RuleService.deactivate", s -> {
            switchOn(bean(JdbcTemplate.class));
            rules.deactivate(CommandKey.fresh(), "SUCCESSOR");
        });
    }

    private static void switchOn(JdbcTemplate jdbc) {
        jdbc.update("update award_rule_set set valid_to = '2027-02-28' where id = 'ND152'");
        jdbc.update("update award_rule_set set active = true where id = 'SUCCESSOR'");
    }

    /** A feast far ahead. */
    private static LocalDate calendarDay() {
        return LocalDate.of(2035, 5, 1);
    }
}
