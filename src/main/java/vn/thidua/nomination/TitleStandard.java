package vn.thidua.nomination;

import org.jspecify.annotations.Nullable;
import vn.thidua.award.RuleValue;

/**
 * What a rule set asks for one title.
 *
 * @param yearly {@code YES} for a title of merit of one year, {@code NO} where a decree of its own rules it
 * @param rating the lowest rating of the year, or {@code NONE}
 * @param proof {@code EXCELLENT_OR_CERTIFICATE}, or {@code NONE}
 * @param enrolment {@code EXPECTED} or {@code VOLUNTARY}
 */
record TitleStandard(RuleValue yearly, RuleValue rating, RuleValue proof, RuleValue enrolment) {

    /** Whether it is of merit and for one year. */
    boolean ofOneYear() {
        return yearly.value().equals("YES");
    }

    /** The lowest rating; {@code null} where none is asked for. */
    @Nullable
    YearRating lowest() {
        return rating.value().equals("NONE") ? null : YearRating.valueOf(rating.value());
    }

    boolean proofAsked() {
        return !proof.value().equals("NONE");
    }

    /** A certificate, or the highest rating, where the standard asks for one of them. */
    boolean provenBy(TitleClaim claim) {
        return !proofAsked() || claim.certified() || claim.rating() == YearRating.EXCELLENT;
    }

    boolean enrolmentExpected() {
        return enrolment.value().equals("EXPECTED");
    }
}
