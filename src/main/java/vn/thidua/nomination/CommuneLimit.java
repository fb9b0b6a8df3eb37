package vn.thidua.nomination;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.deadline.Limits;
import vn.thidua.shared.SubjectRef;
import vn.thidua.shared.Texts;

/**
 * The limit of the commune for a nomination as a whole, beside those of its steps: from the day on which the papers were
 * complete to the day on which the last line has left its hands. It rests while authorities are asked.
 */
@Component
class CommuneLimit {

    static final String RULE = "sla_commune_total";

    private final Limits limits;
    private final PinnedRules rules;
    private final Texts texts;
    private final Clock clock;

    CommuneLimit(Limits limits, PinnedRules rules, Texts texts, Clock clock) {
        this.limits = limits;
        this.rules = rules;
        this.texts = texts;
        this.clock = clock;
    }

    /** The papers are complete. Where the forms have different limits the shortest holds. */
    void start(Nomination nomination) {
        String form = nomination.lines().stream()
                .filter(line -> !line.status().isTerminal())
                .map(NominationLine::formAsked)
                .min(Comparator.comparing(
                        asked -> rules.value(nomination, RULE, asked).number()))
                .orElseThrow();
        limits.start(Trail.subject(nomination.id()), nomination.rules(), RULE, form, today());
    }

    /** Rests from today on; one that never ran, because the nomination began before there was one, is left alone. */
    void pause(Nomination nomination) {
        if (running(nomination).isPresent()) {
            limits.pause(Trail.subject(nomination.id()), RULE, today(), texts.text("nomination.limit.consulting"));
        }
    }

    void resume(Nomination nomination) {
        if (running(nomination).isPresent()) {
            limits.resume(Trail.subject(nomination.id()), RULE, today());
        }
    }

    /** @param by how it ended, one word in capitals */
    void stop(Nomination nomination, String by) {
        limits.stop(Trail.subject(nomination.id()), RULE, by);
    }

    /** The due day while it runs. */
    @Nullable
    LocalDate due(Nomination nomination) {
        return running(nomination).map(Limits.Limit::due).orElse(null);
    }

    /** The due days by nomination, of those for which it runs. */
    Map<UUID, LocalDate> dues(Collection<UUID> nominations) {
        Map<SubjectRef, UUID> subjects =
                nominations.stream().distinct().collect(Collectors.toMap(id -> Trail.subject(id), id -> id));
        return limits.dueDays(subjects.keySet(), RULE).entrySet().stream()
                .collect(Collectors.toMap(
                        running -> Objects.requireNonNull(subjects.get(running.getKey())), Map.Entry::getValue));
    }

    private Optional<Limits.Limit> running(Nomination nomination) {
        return limits.running(Trail.subject(nomination.id()), RULE);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
