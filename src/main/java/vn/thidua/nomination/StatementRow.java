package vn.thidua.nomination;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.nomination.eligibility.CertificateLevel;
import vn.thidua.nomination.eligibility.YearRating;
import vn.thidua.shared.SearchKey;

/**
 * A statement as it is stored.
 *
 * @param searchKey the wording as it is compared with others
 */
@Embeddable
record StatementRow(
        @Enumerated(EnumType.STRING) StatementKind kind,
        @Nullable Integer year,
        @Enumerated(EnumType.STRING) @Nullable YearRating rating,
        @Enumerated(EnumType.STRING) @Nullable CertificateLevel level,
        @Nullable String form,
        String wording,
        String searchKey,
        @Column(name = "day_from") @Nullable LocalDate dayFrom,
        @Column(name = "day_to") @Nullable LocalDate dayTo,
        @Nullable Integer amount) {

    static StatementRow of(Statement typed) {
        String wording = Typed.text(typed.wording());
        return new StatementRow(
                typed.kind(),
                typed.year(),
                typed.rating(),
                typed.level(),
                Typed.optional(typed.form()),
                wording,
                SearchKey.of(wording),
                typed.from(),
                typed.to(),
                typed.amount());
    }

    Statement statement() {
        return new Statement(kind, year, rating, level, form, wording, dayFrom, dayTo, amount);
    }
}
