package vn.thidua.council;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** What is refused where the seats of a Council change, or its term. */
final class SeatRefusal {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private SeatRefusal() {}

    static CouncilException decisionMissing() {
        return new CouncilException("council.refused.decisionMissing");
    }

    static CouncilException decidedInTheFuture() {
        return new CouncilException("council.refused.decidedInTheFuture");
    }

    /** What was is not written again: sessions were opened on it. */
    static CouncilException notInThePast() {
        return new CouncilException("council.refused.seatsInThePast");
    }

    /** @param day the last from which the seats are kept already */
    static CouncilException changedThatDay(LocalDate day) {
        return new CouncilException("council.refused.seatsChangedThatDay", DAY.format(day));
    }

    static CouncilException nothingChanges() {
        return new CouncilException("council.refused.seatsAsBefore");
    }

    static CouncilException correctionReasonMissing() {
        return new CouncilException("council.refused.correctionReasonMissing");
    }

    /** Only what was entered today is corrected. */
    static CouncilException nothingEnteredToday() {
        return new CouncilException("council.refused.nothingEnteredToday");
    }

    /** A session works with these seats. */
    static CouncilException sessionOpenedOnSeats() {
        return new CouncilException("council.refused.sessionOpenedOnSeats");
    }

    static CouncilException twoSeats(String name) {
        return new CouncilException("council.refused.twoSeats", name);
    }

    /** @param name who holds no role of the Council on that day */
    static CouncilException holdsNoRole(String name) {
        return new CouncilException("council.refused.seatWithoutRole", name);
    }

    /** @param day from which seats were entered that would begin after the end */
    static CouncilException changeAfterTheEnd(LocalDate day) {
        return new CouncilException("council.refused.changeAfterTheEnd", DAY.format(day));
    }

    static CouncilException nextCouncilStands() {
        return new CouncilException("council.refused.nextCouncilStands");
    }

    /** @param lastDay of the Council before */
    static CouncilException overlapsTheTermBefore(LocalDate lastDay) {
        return new CouncilException("council.refused.termsOverlap", DAY.format(lastDay));
    }

    static CouncilException beginsBeforeTheDecision() {
        return new CouncilException("council.refused.beginsBeforeDecision");
    }

    /** @param lastDay of the Council to which the session belongs */
    static CouncilException termOver(LocalDate lastDay) {
        return new CouncilException("council.refused.termOver", DAY.format(lastDay));
    }
}
