package vn.thidua.nomination;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Second votes on lines that the city asks for one on; implemented by the room that decides. In the caller's transaction. */
public interface SecondVotes {

    /**
     * A line that waited for it was voted on again.
     *
     * @param line with the city again, whatever the Council said: it advises
     */
    void voted(AwardLine line, Vote vote);

    /** Until when those of these lines that wait for a second vote may wait for it. */
    List<Due> dues(Collection<UUID> lines);

    /**
     * What the Council said.
     *
     * @param minutes number of the new minutes
     * @param arithmetic the count as a sentence
     */
    record Vote(String minutes, LocalDate day, boolean recommended, String arithmetic) {}

    /**
     * The last day that the city gave a line.
     *
     * @param expected whether it rests on a day that is only expected ("dự kiến")
     * @param article what the day is, and where it stands
     */
    record Due(UUID line, LocalDate dueOn, boolean expected, String article) {}
}
