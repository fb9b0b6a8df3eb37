package vn.thidua.nomination;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thidua.award.RuleSets;
import vn.thidua.award.RuleValue;
import vn.thidua.council.AgendaSource.LimitOfSubject;
import vn.thidua.deadline.WorkingCalendar;

/**
 * The limit of the commune's whole procedure, counted from the day on which the papers were complete (Quyết định
 * 638/QĐ-BNV), with its rests; and how long the steps after a session take before its outcome is signed. Of a nomination
 * from before that limit was kept it is reckoned.
 */
@Component
class WholeLimits {

    private static final List<String> AFTER_THE_SESSION =
            List.of("sla_council_minutes", "sla_commune_decision_draft", "sla_commune_sign");

    private final CommuneLimit running;
    private final PinnedRules pinned;
    private final RuleSets ruleSets;
    private final WorkingCalendar calendar;
    private final Clock clock;

    WholeLimits(CommuneLimit running, PinnedRules pinned, RuleSets ruleSets, WorkingCalendar calendar, Clock clock) {
        this.running = running;
        this.pinned = pinned;
        this.ruleSets = ruleSets;
        this.calendar = calendar;
        this.clock = clock;
    }

    List<LimitOfSubject> of(List<NominationLine> lines, String ruleSet, LocalDate session) {
        int days = AFTER_THE_SESSION.stream()
                .mapToInt(step -> ruleSets.value(ruleSet, step, null, session).number())
                .sum();
        LocalDate signedOn = calendar.addWorkingDays(session, days);
        return lines.stream().flatMap(line -> limit(line, signedOn)).toList();
    }

    private Stream<LimitOfSubject> limit(NominationLine line, LocalDate signedOn) {
        Instant complete = line.nomination().checkedAt();
        if (complete == null) {
            return Stream.empty();
        }
        RuleValue rule = pinned.value(line.nomination(), CommuneLimit.RULE, line.formAsked());
        LocalDate from = LocalDate.ofInstant(complete, clock.getZone());
        LocalDate kept = running.due(line.nomination());
        LocalDate dueOn = kept == null ? calendar.addWorkingDays(from, rule.number()) : kept;
        return Stream.of(new LimitOfSubject(
                line.id(), dueOn, calendar.restsOnExpected(from.plusDays(1), dueOn), signedOn, rule.article()));
    }
}
