package vn.thidua.nomination;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.nomination.eligibility.CertificateLevel;
import vn.thidua.nomination.eligibility.YearRating;

/**
 * One thing the nominating unit states for the standards; which of its parts mean something depends on the kind.
 *
 * @param form the title or form of an earlier award
 * @param wording number, date and issuer of a certificate or decision; what was contributed; who agrees
 * @param amount people, months or a place
 */
public record Statement(
        StatementKind kind,
        @Nullable Integer year,
        @Nullable YearRating rating,
        @Nullable CertificateLevel level,
        @Nullable String form,
        String wording,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Integer amount)
        implements Serializable {

    /** One of that kind of which nothing is said yet. */
    public static Statement empty(StatementKind kind) {
        return new Statement(kind, null, null, null, null, "", null, null, null);
    }

    public static Statement rated(StatementKind kind, int year, YearRating rating) {
        return new Statement(kind, year, rating, null, null, "", null, null, null);
    }

    public static Statement certificate(StatementKind kind, CertificateLevel level, String number) {
        return new Statement(kind, null, null, level, null, number, null, null, null);
    }

    public static Statement award(String form, int year, String decision) {
        return new Statement(StatementKind.AWARD, year, null, null, form, decision, null, null, null);
    }

    public static Statement span(StatementKind kind, LocalDate from, LocalDate to) {
        return new Statement(kind, null, null, null, null, "", from, to, null);
    }

    public static Statement amount(StatementKind kind, int amount) {
        return new Statement(kind, null, null, null, null, "", null, null, amount);
    }

    public static Statement words(StatementKind kind, String wording) {
        return new Statement(kind, null, null, null, null, wording, null, null, null);
    }

    public Statement ofYear(@Nullable Integer newYear) {
        return new Statement(kind, newYear, rating, level, form, wording, from, to, amount);
    }

    public Statement withRating(@Nullable YearRating newRating) {
        return new Statement(kind, year, newRating, level, form, wording, from, to, amount);
    }

    public Statement withLevel(@Nullable CertificateLevel newLevel) {
        return new Statement(kind, year, rating, newLevel, form, wording, from, to, amount);
    }

    public Statement withForm(@Nullable String newForm) {
        return new Statement(kind, year, rating, level, newForm, wording, from, to, amount);
    }

    public Statement withWording(String newWording) {
        return new Statement(kind, year, rating, level, form, newWording, from, to, amount);
    }

    public Statement spanning(@Nullable LocalDate newFrom, @Nullable LocalDate newTo) {
        return new Statement(kind, year, rating, level, form, wording, newFrom, newTo, amount);
    }

    public Statement withAmount(@Nullable Integer newAmount) {
        return new Statement(kind, year, rating, level, form, wording, from, to, newAmount);
    }

    /** Whether everything is said that its kind needs; what is half said is not looked at. */
    public boolean complete() {
        return switch (kind) {
            case RATING, UNIT_RATING -> year != null && rating != null;
            case INITIATIVE, RESEARCH -> level != null && !wording.isBlank();
            case AWARD -> form != null && year != null && !wording.isBlank();
            case DISCIPLINE, MATERNITY_LEAVE, PERIOD -> from != null && to != null && !to.isBefore(from);
            case MEMBERS, MEMBERS_DONE, MEMBERS_ADVANCED, MEMBERS_FIGHTERS, MEMBERS_DISCIPLINED, CLUSTER_RANK, POST ->
                amount != null;
            case CONTRIBUTION, CONSENT, LATER_RETIREMENT -> !wording.isBlank();
        };
    }
}
