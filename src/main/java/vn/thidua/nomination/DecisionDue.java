package vn.thidua.nomination;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.thidua.deadline.DueDate;
import vn.thidua.deadline.DueDates;
import vn.thidua.publication.PublishedLists;

/**
 * By when a line has to be decided on, where the law counts from the complete file on and in plain days (Nghị định
 * 86/2023/NĐ-CP). The file is complete when the officer found it so, or when its list after the Council was closed.
 */
@Component
class DecisionDue {

    private final PinnedRules rules;
    private final PublishedLists lists;
    private final DueDates dueDates;
    private final Clock clock;

    DecisionDue(PinnedRules rules, PublishedLists lists, DueDates dueDates, Clock clock) {
        this.rules = rules;
        this.lists = lists;
        this.dueDates = dueDates;
        this.clock = clock;
    }

    /** The earliest of these lines. */
    Optional<DueDate> of(Collection<NominationLine> lines) {
        Map<Nomination, Set<String>> forms = new HashMap<>();
        lines.forEach(line ->
                forms.computeIfAbsent(line.nomination(), any -> new HashSet<>()).add(line.formAsked()));
        return forms.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().flatMap(form -> due(entry.getKey(), form).stream()))
                .min(Comparator.naturalOrder());
    }

    private Optional<DueDate> due(Nomination nomination, String form) {
        return rules.ifAny(nomination, "decision_days", form)
                .flatMap(rule -> complete(nomination)
                        .map(complete -> dueDates.plainDays(rule, LocalDate.ofInstant(complete, clock.getZone()))));
    }

    private Optional<Instant> complete(Nomination nomination) {
        Instant checked = nomination.checkedAt();
        return lists.closings(nomination.id()).stream()
                .filter(closed -> checked == null || closed.isAfter(checked))
                .findFirst()
                .or(() -> Optional.ofNullable(checked));
    }
}
