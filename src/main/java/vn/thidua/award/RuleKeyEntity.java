package vn.thidua.award;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "award_rule_key")
class RuleKeyEntity {

    @Id
    private String key;

    @Column(nullable = false)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private RulePart part;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private RuleValueKind kind;

    private @Nullable String choices;

    /** Codes of forms that are offered a value of their own, separated by commas. */
    @Column(name = "offered_for")
    private @Nullable String offeredFor;

    private boolean applied;

    private int position;

    @Enumerated(EnumType.STRING)
    private StepsAfterCouncil.@Nullable Towards afterCouncil;

    RuleKeyEntity() {}

    int position() {
        return position;
    }

    /** Forms that are offered a value of their own though only the general one stands. */
    List<String> offeredFor() {
        return offeredFor == null ? List.of() : List.of(offeredFor.split(","));
    }

    RuleKey toKey() {
        return new RuleKey(key, name, part, kind, choices == null ? List.of() : List.of(choices.split(",")), applied);
    }
}
