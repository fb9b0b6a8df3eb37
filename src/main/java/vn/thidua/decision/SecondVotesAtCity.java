package vn.thidua.decision;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.deadline.WorkingCalendar;
import vn.thidua.nomination.AwardLine;
import vn.thidua.nomination.SecondVotes;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.Scope;
import vn.thidua.shared.Texts;

/**
 * Lines on which the commune's Council is to vote again: until when, and once it has, they go on at the city with the new
 * minutes.
 */
@Component
class SecondVotesAtCity implements SecondVotes {

    private final Supplements supplements;
    private final Appraisals appraisals;
    private final SupplementDesk desk;
    private final AppraisalProcess process;
    private final WorkingCalendar calendar;
    private final Texts texts;
    private final Clock clock;

    SecondVotesAtCity(
            Supplements supplements,
            Appraisals appraisals,
            SupplementDesk desk,
            AppraisalProcess process,
            WorkingCalendar calendar,
            Texts texts,
            Clock clock) {
        this.supplements = supplements;
        this.appraisals = appraisals;
        this.desk = desk;
        this.process = process;
        this.calendar = calendar;
        this.texts = texts;
        this.clock = clock;
    }

    /** Called while the Council's results are delivered, by the system: hence the unlimited scope. */
    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void voted(AwardLine line, Vote vote) {
        for (Supplement waiting : waiting(List.of(line.id()))) {
            Appraisal appraisal =
                    appraisals.lock(waiting.appraisal().value(), Scope.ALL).orElseThrow(BusinessException::notFound);
            Supplement supplement = desk.lockLatest(appraisal.id());
            supplement.voted(vote);
            appraisal.reopen(line.formCode());
            desk.record("decision.votedAgain", supplement, line, vote.arithmetic());
            process.votedAgain(appraisal.id());
        }
    }

    /** Read for a session that was found with a scope: hence the unlimited one. */
    @Override
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public List<Due> dues(Collection<UUID> lines) {
        List<Supplement> waiting = lines.isEmpty() ? List.of() : waiting(lines);
        Map<PaperId, String> articles = new HashMap<>();
        Map<Days, Boolean> expected = new HashMap<>();
        return waiting.stream()
                .map(supplement -> {
                    Days days = new Days(day(supplement.answeredAt()).plusDays(1), day(supplement.voteDueAt()));
                    return new Due(
                            supplement.line(),
                            days.to(),
                            expected.computeIfAbsent(days, any -> calendar.restsOnExpected(any.from(), any.to())),
                            articles.computeIfAbsent(supplement.submission(), this::article));
                })
                .toList();
    }

    /** Of what every request has while it waits for the Council. */
    private LocalDate day(@Nullable Instant at) {
        return LocalDate.ofInstant(Objects.requireNonNull(at, "at the Council"), clock.getZone());
    }

    /** What a limit rests on: the days after the answer that asked for the vote, to its own, however long ago. */
    private record Days(LocalDate from, LocalDate to) {}

    private String article(PaperId submission) {
        return texts.text("decision.limit.secondVote", desk.article(submission, SupplementDesk.VOTE_LIMIT));
    }

    private List<Supplement> waiting(Collection<UUID> lines) {
        return supplements.running(lines, Scope.ALL).stream()
                .filter(supplement -> supplement.status() == SupplementStatus.AT_COUNCIL)
                .toList();
    }
}
