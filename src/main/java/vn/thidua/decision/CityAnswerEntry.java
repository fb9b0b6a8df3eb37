package vn.thidua.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the clerk enters of one paper of the city.
 *
 * @param symbol as printed after the number, such as {@code QĐ-UBND}
 * @param signer who signed for the city
 * @param lines what it says of the lines that it names; the others wait for another paper
 */
public record CityAnswerEntry(int number, String symbol, LocalDate date, String signer, List<Line> lines) {

    public CityAnswerEntry {
        lines = List.copyOf(lines);
    }

    /**
     * One line.
     *
     * @param ordinal place on the city's list, needed where the award was granted
     * @param reason needed where it was not
     * @param despiteHold why it is entered as granted although somebody is on hold; needed there only
     */
    public record Line(UUID line, boolean granted, @Nullable Integer ordinal, String reason, String despiteHold) {

        public static Line granted(UUID line, int ordinal) {
            return new Line(line, true, ordinal, "", "");
        }

        /** The same of somebody on hold. */
        public static Line grantedDespiteHold(UUID line, int ordinal, String why) {
            return new Line(line, true, ordinal, "", why);
        }

        public static Line refused(UUID line, String reason) {
            return new Line(line, false, null, reason, "");
        }
    }
}
