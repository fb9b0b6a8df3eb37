package vn.thidua.decision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.audit.AuditEvent;
import vn.thidua.audit.AuditLog;
import vn.thidua.nomination.AwardLines;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.CurrentActor;
import vn.thidua.shared.Scope;
import vn.thidua.shared.SearchKey;

/** The course of a submission on the city's own channel as its process drives it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PackCourse implements PackLifecycle {

    private final Papers papers;
    private final SentPacks packs;
    private final CityAnswers answers;
    private final CityAnswerReading reading;
    private final DecisionEntries entries;
    private final AwardLines awardLines;
    private final PaperDesk desk;
    private final CurrentActor currentActor;
    private final AuditLog audit;
    private final Clock clock;

    PackCourse(
            Papers papers,
            SentPacks packs,
            CityAnswers answers,
            CityAnswerReading reading,
            DecisionEntries entries,
            AwardLines awardLines,
            PaperDesk desk,
            CurrentActor currentActor,
            AuditLog audit,
            Clock clock) {
        this.papers = papers;
        this.packs = packs;
        this.answers = answers;
        this.reading = reading;
        this.entries = entries;
        this.awardLines = awardLines;
        this.desk = desk;
        this.currentActor = currentActor;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public void sent(PaperId id, LocalDate on, String channel) {
        Paper submission = lock(id);
        LocalDate numbered = Objects.requireNonNull(submission.number()).date();
        if (on.isBefore(numbered) || on.isAfter(desk.today())) {
            throw DecisionException.sentDateInvalid(numbered, desk.today());
        }
        submission.send();
        packs.save(new SentPack(id, on, SearchKey.composed(channel), currentActor.actor(), clock.instant()));
        for (PaperLine line : submission.lines().listed()) {
            awardLines.sentToCity(line.line(), submission.subject());
        }
        audit.record(AuditEvent.of("decision.packSent", submission.subject()).from("", Dates.day(on)));
    }

    @Override
    public void recordAnswer(PaperId id) {
        Paper submission = lock(id);
        for (CityAnswer answer : answers.of(id.value(), Scope.ALL)) {
            if (!answer.isRecorded()) {
                record(answer);
            }
        }
        if (reading.waiting(submission).isEmpty()) {
            submission.close();
        }
        audit.record(AuditEvent.of("decision.cityAnswerRecorded", submission.subject()));
    }

    private void record(CityAnswer answer) {
        entries.enter(answer);
        PaperNumber number = answer.number();
        for (AnsweredLine line : answer.lines()) {
            if (line.granted()) {
                awardLines.granted(line.line(), answer.paper(), number.printed(), number.date());
            } else {
                awardLines.refused(line.line(), answer.paper(), answer.signer(), Objects.requireNonNull(line.reason()));
            }
        }
        answer.recorded(clock.instant());
    }

    private Paper lock(PaperId id) {
        return papers.lock(id.value(), Scope.ALL).orElseThrow(BusinessException::notFound);
    }
}
