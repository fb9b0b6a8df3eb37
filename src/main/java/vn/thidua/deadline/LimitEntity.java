package vn.thidua.deadline;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.RuleValue;
import vn.thidua.shared.SubjectRef;

/** One run of one limit; a run is stopped once and never runs again. */
@Entity
@Table(name = "deadline_limit")
class LimitEntity {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(nullable = false)
    private String subjectType;

    @Column(nullable = false)
    private String subjectId;

    @Column(nullable = false)
    private String ruleSet;

    @Column(nullable = false)
    private String ruleKey;

    private @Nullable String form;

    @Column(nullable = false)
    private LocalDate startedOn;

    @Column(nullable = false)
    private LocalDate dueOn;

    @Column(nullable = false)
    private String article;

    private @Nullable Instant stoppedAt;

    private @Nullable String stoppedBy;

    LimitEntity() {}

    LimitEntity(SubjectRef subject, RuleValue rule, @Nullable String form, LocalDate startedOn, LocalDate dueOn) {
        this.id = UUID.randomUUID();
        this.subjectType = subject.type();
        this.subjectId = subject.id();
        this.ruleSet = rule.ruleSet();
        this.ruleKey = rule.key();
        this.form = form;
        this.startedOn = startedOn;
        this.dueOn = dueOn;
        this.article = rule.article();
    }

    void stop(Instant at, String by) {
        if (stoppedAt != null) {
            throw new IllegalStateException("Limit " + id + " was stopped before");
        }
        stoppedAt = at;
        stoppedBy = by;
    }

    Limits.Limit toLimit() {
        return new Limits.Limit(new SubjectRef(subjectType, subjectId), ruleKey, startedOn, dueOn, article);
    }
}
