package vn.thidua.nomination;

import java.util.List;
import java.util.UUID;

/**
 * What the deciding rooms may read of lines and tell them. Called in the caller's transaction, by lifecycles only:
 * whoever calls has checked that the person may see the paper the line stands on.
 */
public interface AwardLines {

    /** In the order of the ids asked for. */
    List<AwardLine> lines(List<UUID> ids);

    /** How lines ended so far. */
    List<LineResult> results(List<UUID> ids);

    /** The line stands on a draft decision or submission now. */
    void beingDecided(UUID line, UUID paper);

    /** The submission that carries the line was handed to the city. */
    void handedToCity(UUID line, UUID submission);

    /** The submission that carries the line went to the city outside this product: nobody here reads it for the city. */
    void sentToCity(UUID line, UUID submission);

    /** Granted by a numbered decision; settles the line. */
    void granted(UUID line, UUID decision, String decisionNumber, java.time.LocalDate decisionDate);

    /** Struck or refused, by whom and why; settles the line. */
    void refused(UUID line, UUID paper, String by, String reason);
}
