package vn.thidua.deadline;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.award.RuleSets;
import vn.thidua.award.RuleValue;
import vn.thidua.shared.SubjectRef;

@Service
@Transactional
class StoredLimits implements Limits {

    private static final String STARTED_ANEW = "started-anew";

    private final LimitEntities entities;
    private final RuleSets ruleSets;
    private final WorkingCalendar calendar;
    private final Clock clock;

    StoredLimits(LimitEntities entities, RuleSets ruleSets, WorkingCalendar calendar, Clock clock) {
        this.entities = entities;
        this.ruleSets = ruleSets;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    public Limit start(SubjectRef subject, String ruleSet, String ruleKey, @Nullable String form, LocalDate from) {
        // Written before the new run: only one run may be open, and Hibernate would insert first.
        find(subject, ruleKey).ifPresent(running -> {
            running.stop(clock.instant(), STARTED_ANEW);
            entities.saveAndFlush(running);
        });
        RuleValue rule = ruleSets.value(ruleSet, ruleKey, form, from);
        LocalDate due = calendar.addWorkingDays(from, rule.number());
        return entities.save(new LimitEntity(subject, rule, form, from, due)).toLimit();
    }

    @Override
    public void stop(SubjectRef subject, String ruleKey, String stoppedBy) {
        find(subject, ruleKey).ifPresent(running -> running.stop(clock.instant(), stoppedBy));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Limit> running(SubjectRef subject, String ruleKey) {
        return find(subject, ruleKey).map(LimitEntity::toLimit);
    }

    private Optional<LimitEntity> find(SubjectRef subject, String ruleKey) {
        return entities.running(subject.type(), subject.id(), ruleKey);
    }
}
