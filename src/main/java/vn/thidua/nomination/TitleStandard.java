package vn.thidua.nomination;

import org.jspecify.annotations.Nullable;
import vn.thidua.award.RuleValue;
import vn.thidua.nomination.eligibility.YearRating;

/**
 * What a rule set asks to be written for one title; whether it is met is the examination's to say.
 *
 * @param yearly {@code YES} for a title of one year
 * @param rating the lowest rating of the year, or {@code NONE}
 * @param certificateAsked whether a certificate is one of the ways to meet the standard
 */
record TitleStandard(RuleValue yearly, RuleValue rating, boolean certificateAsked) {

    /** Whether it is given for one year, which has to be named. */
    boolean ofOneYear() {
        return yearly.value().equals("YES");
    }

    /** The lowest rating; {@code null} where none is asked for. */
    @Nullable
    YearRating lowest() {
        return rating.value().equals("NONE") ? null : YearRating.valueOf(rating.value());
    }
}
