package vn.thidua.nomination;

import java.time.LocalDate;

/** Told of each second vote on a line that waited for it; implemented by the room that decides. Same transaction. */
public interface SecondVotes {

    /** @param line with the city again, whatever the Council said: it advises */
    void voted(AwardLine line, Vote vote);

    /**
     * What the Council said.
     *
     * @param minutes number of the new minutes
     * @param arithmetic the count as a sentence
     */
    record Vote(String minutes, LocalDate day, boolean recommended, String arithmetic) {}
}
