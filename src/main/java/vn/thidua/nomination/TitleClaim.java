package vn.thidua.nomination;

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

    /** Whether a certificate is named, and of what. */
    boolean certified() {
        return certificateKind != null && certificate != null && !certificate.isBlank();
    }
}
