package vn.thidua.award;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.SubjectKind;

@Entity
@Table(name = "award_form")
class AwardFormEntity {

    @Id
    private String code;

    @Column(nullable = false)
    private String name;

    private boolean title;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private SubjectKind kind;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private DecidingLevel level;

    @Column(name = "also_called")
    private @Nullable String alsoCalled;

    /** Place in lists. */
    private int position;

    /** Whether this product carries it to a decision. */
    private boolean offered;

    AwardFormEntity() {}

    @Nullable
    String alsoCalled() {
        return alsoCalled;
    }

    AwardForm toForm() {
        return new AwardForm(code, name, title, kind, level);
    }
}
