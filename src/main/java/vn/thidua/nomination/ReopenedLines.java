package vn.thidua.nomination;

import java.util.List;
import java.util.UUID;

/**
 * What the city's request for a supplement may change of a line that lies with the city. Called in the caller's
 * transaction, by lifecycles and services that have checked who may answer the request.
 */
public interface ReopenedLines {

    LineSubstance substance(UUID line);

    /** What is missing or cannot be, had the line this content; empty when it may be sent. */
    List<Missing> check(UUID line, LineSubstance content);

    /**
     * Gives a line that lies with the city this content, and explains the eligibility rules anew.
     *
     * @throws NominationException when the line no longer lies with the city
     */
    void rewrite(UUID line, LineSubstance content);

    /**
     * The Council votes on the line once more: it is ready for an agenda, and goes back to this submission with the
     * result, which {@link SecondVotes} hears of.
     */
    void voteAgain(UUID line, UUID submission);

    /** Takes the line back from the Council without a vote; {@code false} while it stands on an agenda. */
    boolean recall(UUID line);
}
