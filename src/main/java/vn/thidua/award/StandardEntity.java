package vn.thidua.award;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "award_standard")
class StandardEntity {

    @EmbeddedId
    private Key id;

    @Enumerated(EnumType.STRING)
    private @Nullable CommendationType type;

    private int branch;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private StandardPredicate predicate;

    private @Nullable String what;

    private @Nullable String amountKey;

    private boolean consecutive;

    private @Nullable String since;

    private @Nullable String asked;

    @Column(nullable = false)
    private String article;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Confidence confidence;

    StandardEntity() {}

    @Nullable
    CommendationType type() {
        return type;
    }

    @Nullable
    String amountKey() {
        return amountKey;
    }

    Criterion toCriterion(@Nullable RuleValue amount) {
        return new Criterion(branch, predicate, what, amount, consecutive, since, asked, article, confidence);
    }

    StandardRow toRow(Function<String, @Nullable String> nameOf, @Nullable RuleRow amount) {
        return new StandardRow(
                type,
                branch,
                predicate,
                what,
                what == null ? null : nameOf.apply(what),
                amount,
                consecutive,
                since == null ? null : nameOf.apply(since),
                asked,
                article,
                confidence);
    }

    String form() {
        return id.form();
    }

    @Embeddable
    record Key(String ruleSet, String form, int position) implements Serializable {}
}
