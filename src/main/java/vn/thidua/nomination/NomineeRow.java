package vn.thidua.nomination;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.PositionClass;
import vn.thidua.organization.SubjectDraft;
import vn.thidua.shared.SubjectKind;
import vn.thidua.shared.UnitCode;

/** Who is nominated, as it is stored; what holds for people only is {@code null} for groups and households. */
@Embeddable
record NomineeRow(
        @Enumerated(EnumType.STRING) SubjectKind kind,
        String name,
        @Column(name = "birth_year") @Nullable Integer birthYear,
        @Enumerated(EnumType.STRING) @Nullable Sex sex,
        @Nullable String address,

        @Enumerated(EnumType.STRING) @Column(name = "position_class") @Nullable
        PositionClass positionClass) {

    static NomineeRow unnamed(SubjectKind kind) {
        return new NomineeRow(kind, "", null, null, null, null);
    }

    static NomineeRow of(NominationDraft.Line typed) {
        boolean person = typed.kind() == SubjectKind.INDIVIDUAL;
        return new NomineeRow(
                typed.kind(),
                Typed.text(typed.name()),
                person ? typed.birthYear() : null,
                person ? typed.sex() : null,
                Typed.optional(typed.address()),
                person ? typed.positionClass() : null);
    }

    NomineeRow withoutAddress() {
        return new NomineeRow(kind, name, birthYear, sex, null, positionClass);
    }

    SubjectDraft subject(UnitCode unit) {
        return new SubjectDraft(kind, name, unit, birthYear, sex == null ? null : sex.name(), address);
    }
}
