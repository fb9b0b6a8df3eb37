package vn.thidua.award;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "award_rule_value")
class RuleValueEntity {

    @Id
    private UUID id;

    @Column(nullable = false)
    private String ruleSet;

    @Column(nullable = false)
    private String key;

    private @Nullable String form;

    @Column(nullable = false)
    private String value;

    private @Nullable String comparator;

    @Column(nullable = false)
    private LocalDate validFrom;

    private @Nullable LocalDate validTo;

    @Column(nullable = false)
    private String article;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Confidence confidence;

    RuleValueEntity() {}

    RuleValueEntity(RuleChange change, LocalDate from, @Nullable LocalDate to) {
        this.id = UUID.randomUUID();
        this.ruleSet = change.ruleSet();
        this.key = change.key();
        this.form = change.form();
        this.value = change.value().strip();
        this.comparator = change.comparator();
        this.validFrom = from;
        this.validTo = to;
        this.article = change.article().strip();
        this.confidence = change.confidence();
    }

    UUID id() {
        return id;
    }

    String key() {
        return key;
    }

    @Nullable
    String form() {
        return form;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    @Nullable
    LocalDate validTo() {
        return validTo;
    }

    void endOn(@Nullable LocalDate last) {
        validTo = last;
    }

    boolean holdsOn(LocalDate day) {
        return !validFrom.isAfter(day) && (validTo == null || !validTo.isBefore(day));
    }

    boolean isForAllForms() {
        return form == null;
    }

    /** As the trail keeps it. */
    String stored() {
        return String.join(
                "; ",
                key,
                Objects.requireNonNullElse(form, "*"),
                Objects.requireNonNullElse(comparator, "=") + " " + value,
                validFrom.toString(),
                article,
                confidence.name());
    }

    RuleValue toValue() {
        return new RuleValue(ruleSet, key, form, value, comparator, validFrom, validTo, article, confidence);
    }
}
