package vn.thidua.publication;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Actor;
import vn.thidua.shared.BusinessException;
import vn.thidua.workflow.ProcessSubjects;

/**
 * Whose subjects are published: implemented by the room that has them. This room knows a subject only by its id and by what
 * {@link ListSubject} says of it; what comes of a list it tells here, in the caller's transaction.
 */
public interface ListOwner {

    /** What happened to a list, for the trail of its subject. */
    enum Event {
        POSTED,
        OBJECTION_RECEIVED,
        OBJECTION_ENTERED,
        /** What was objected to the whole list is right. */
        LIST_OBJECTION_UPHELD,
        LIST_OBJECTION_DISMISSED,
        /** It hung, and its subject goes on. */
        PUBLISHED,
        /** It hung, and its subject does not go on. */
        SENT_BACK
    }

    /**
     * Whether the person acting reads the whole subject, be it sent in already or not.
     *
     * @throws BusinessException {@code shared.notFound} outside the person's scope
     */
    boolean readsWhole(UUID subject);

    /**
     * A subject that has a list, as the person acting reads it; empty for whoever reads it in part.
     *
     * @throws BusinessException {@code shared.notFound} outside the person's scope
     */
    Optional<ListSubject> read(UUID subject);

    /** The same, with its row locked until the transaction ends. */
    Optional<ListSubject> lock(UUID subject);

    /** For the process and for what hangs in public; no person is asked. */
    ListSubject known(UUID subject);

    /** The same, with its row locked until the transaction ends. */
    ListSubject hold(UUID subject);

    /** The subject as a row of the work list. */
    ProcessSubjects.Description describe(UUID subject);

    /** Why somebody answers nothing that is objected to it: they filed it, or it is about them. Empty for everybody else. */
    Optional<BusinessException> refusal(UUID subject, Actor actor);

    /**
     * An objection to one row was answered; one found right stops the row at once. The caller holds the subject.
     *
     * @throws BusinessException when the subject has ended
     */
    void answered(UUID subject, UUID row, boolean upheld, String reason);

    /** @param reason read by those who read the trail of the subject; of who objected it says nothing */
    void happened(UUID subject, Event event, @Nullable String reason);
}
