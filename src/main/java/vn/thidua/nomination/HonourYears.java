package vn.thidua.nomination;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.movement.Movement;
import vn.thidua.nomination.eligibility.Span;
import vn.thidua.register.HonourRow;
import vn.thidua.shared.Clocks;

/** For which year an honour is, and when its achievement was made as far as nobody said it. */
final class HonourYears {

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    private HonourYears() {}

    /** The year that a title is for; of anything else the year of its submission. */
    static int of(NominationLine line) {
        Integer year = line.particulars().title().year();
        if (year != null) {
            return year;
        }
        return LocalDate.ofInstant(line.nomination().firstSubmission(), Clocks.ZONE)
                .getYear();
    }

    /** The year that a title is for; of anything else the year of its decision. */
    static int of(HonourRow honour) {
        String period = honour.wording().period();
        if (period != null) {
            List<MatchResult> years = YEAR.matcher(period).results().toList();
            if (!years.isEmpty()) {
                return Integer.parseInt(years.getLast().group());
            }
        }
        return honour.decisionDate().getYear();
    }

    /**
     * A title is for its year; a movement for its years; anything else was done in the last years up to that one.
     *
     * @param years how many of them
     */
    static Span period(boolean title, int year, @Nullable Movement movement, int years) {
        if (title) {
            return Span.ofYears(year, year);
        }
        return movement == null
                ? Span.ofYears(year - years + 1, year)
                : Span.ofYears(movement.periodStart(), movement.periodEnd());
    }
}
