package vn.thidua.nomination;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.nomination.eligibility.CertificateKind;
import vn.thidua.nomination.eligibility.YearRating;

/**
 * What a title rests on; empty for a form of commendation.
 *
 * @param year the year it is for; of a school, the year in which the school year ends
 * @param certificate number, date and issuer of the certificate, with the name of what it recognises
 */
public record TitleClaim(
        @Nullable Integer year,
        @Nullable YearRating rating,
        @Nullable CertificateKind certificateKind,
        @Nullable String certificate) {

    public static final TitleClaim NONE = new TitleClaim(null, null, null, null);

    /** The years that a title may be asked for on a day, the usual one first: this one, and the last for who comes late. */
    public static List<Integer> yearsOn(LocalDate today) {
        return List.of(today.getYear(), today.getYear() - 1);
    }

    /** Whether a certificate is named, and of what. */
    boolean certified() {
        return certificateKind != null && certificate != null && !certificate.isBlank();
    }
}
