package vn.thidua.nomination;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.DecidingLevel;
import vn.thidua.deadline.DueDate;
import vn.thidua.organization.SubjectId;
import vn.thidua.shared.RoleAt;
import vn.thidua.shared.SubjectRef;
import vn.thidua.shared.UnitCode;

/**
 * What the deciding rooms may read of lines and tell them. Called in the caller's transaction, by lifecycles only:
 * whoever calls has checked that the person may see the paper the line stands on.
 */
public interface AwardLines {

    /** In the order of the ids asked for. */
    List<AwardLine> lines(List<UUID> ids);

    /**
     * By when the law wants the lines decided on, the earliest of them; empty where no rule says so (Gia đình văn hóa, Thôn
     * văn hóa: Nghị định 86/2023/NĐ-CP).
     */
    Optional<DueDate> decisionDue(List<UUID> ids);

    /** Who nominated the line, as the role at its unit in which the nomination is written. */
    RoleAt nominator(UUID line);

    /** The commune whose line it is; empty for a line that does not exist. */
    Optional<UnitCode> commune(UUID line);

    /** How lines ended so far. */
    List<LineResult> results(List<UUID> ids);

    /**
     * The line stands on a draft decision or submission now.
     *
     * @param paper as the work list knows it, so that the nominator sees who has it
     * @param level whose paper it is
     */
    void beingDecided(UUID line, SubjectRef paper, DecidingLevel level);

    /** The same of several lines, each nomination locked once. */
    void beingDecided(List<UUID> lines, SubjectRef paper, DecidingLevel level);

    /** The submission that carries the line was handed to the city, whose people see the line from now on. */
    void handedToCity(UUID line, SubjectRef submission);

    /** The submission that carries the line went to the city outside this product: nobody here reads it for the city. */
    void sentToCity(UUID line, SubjectRef submission);

    /** Those of the lines whose subjects are on hold: nobody may sign for them now. */
    Set<UUID> held(Collection<UUID> lines);

    /** Those of the lines whose title, of the same year, the nominee has already or is nominated for besides (BR-01). */
    Map<UUID, SameTitle> sameTitles(Collection<UUID> lines);

    /**
     * The same for whoever acts on the answer: until the transaction ends nobody places or releases a hold on any of those
     * asked about. Called before a nomination is locked.
     */
    Set<UUID> lockHeld(Collection<UUID> lines);

    /** The lines of a subject that have no result yet. */
    List<UUID> ofSubject(SubjectId subject);

    /** By what the lists are known on which those lines are gathered: their session, or their nomination where they had none. */
    List<UUID> gatheringsOf(SubjectId subject);

    /** What the person acting may know of why the line waits. */
    String waits(UUID line);

    /**
     * Taken off an unsigned list because its subject is on hold. When that ends the commune's line is recommended again;
     * the city's room is told by {@link vn.thidua.organization.HoldsCleared}.
     *
     * @param submission the one it came to the city with; {@code null} for the commune's own list
     */
    void keptBack(UUID line, @Nullable SubjectRef submission);

    /** Granted by a numbered decision; settles the line. */
    void granted(UUID line, UUID decision, String decisionNumber, LocalDate decisionDate);

    /** The same of all lines of a decision, each nomination locked once. */
    void granted(List<UUID> lines, UUID decision, String decisionNumber, LocalDate decisionDate);

    /** Put off to a later round, by whom and why: waits for an agenda or, without a Council, to be taken up again. */
    void deferred(UUID line, UUID paper, String by, String reason);

    /** The commune's lines that were put off and that no Council votes on, in the order in which they were submitted. */
    List<AwardLine> putOff(UnitCode commune);

    /** A line of {@link #putOff} goes on a new list. */
    AwardLine takenUp(UUID line);

    /** Struck or refused, by whom and why; settles the line. */
    void refused(UUID line, UUID paper, String by, String reason);
}
