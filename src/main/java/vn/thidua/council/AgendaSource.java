package vn.thidua.council;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.DirectWorkerShare;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.UnitCode;

/**
 * Where agenda items come from: implemented by the rooms whose subjects a Council votes on. The Council knows an item
 * only as (type, id, form) and what these records say.
 */
public interface AgendaSource {

    /** The type of subject, such as {@code nomination-line}. */
    String subjectType();

    /** Subjects that are ready for a session of the Council of this unit and on no open agenda. */
    List<Candidate> ready(UnitCode councilUnit);

    /** The subjects as the members read them; unknown ids are left out. */
    List<Candidate> find(List<UUID> ids);

    /** An item was put on an agenda, in the caller's transaction; refuses a subject that is no longer ready. */
    void scheduled(UUID id, UUID session);

    /** An item was taken off an agenda before the session opened. */
    void unscheduled(UUID id, UUID session);

    /** The session opens: from now on the subject can no longer be withdrawn. Locks the subject's row. */
    void opening(UUID id, UUID session);

    /** The result of one item, in a transaction of its own; called again after a failure, so it must be idempotent. */
    void deliver(Result result);

    /** Why an account may have an interest in a subject; {@code null} for none. */
    default @Nullable String interest(UUID id, AccountId member) {
        return null;
    }

    /**
     * How the individuals among these subjects stand against last year and the target; {@code null} where the room does
     * not count them.
     *
     * @param ruleSet of the session, {@code day} the one its rules look at
     */
    default @Nullable DirectWorkerShare directWorkers(
            List<UUID> ids, UnitCode councilUnit, String ruleSet, LocalDate day) {
        return null;
    }

    /** A subject for an agenda. */
    record Candidate(
            UUID id,
            String formCode,
            String formName,
            String name,
            UnitCode unit,
            String unitName,
            String summary,
            String route,
            String ruleSet) {}

    /** What the Council concluded on one item. */
    record Result(
            UUID id,
            UUID session,
            String minutesNumber,
            LocalDate day,
            Outcome outcome,
            int entitled,
            int yes,
            int no,
            int blank,
            int notReturned,
            String arithmetic) {}

    /** The Council advises; the chair decides. */
    enum Outcome {
        RECOMMENDED,
        RECOMMENDED_OTHER_FORM,
        DEFERRED,
        NOT_RECOMMENDED
    }
}
