package vn.thidua.council;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.DirectWorkerShare;
import vn.thidua.award.Threshold;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.SubjectRef;
import vn.thidua.shared.UnitCode;

/**
 * Where agenda items come from: implemented by the rooms whose subjects a Council votes on. The Council knows an item
 * only as (type, id, form) and what these records say.
 */
public interface AgendaSource {

    /** The session as the trail and the work list know it. */
    static SubjectRef session(UUID id) {
        return SubjectRef.of("council-session", id);
    }

    /** The type of subject, such as {@code nomination-line}. */
    String subjectType();

    /** Subjects that are ready for a session of the Council of this unit and on no open agenda. */
    List<Candidate> ready(UnitCode councilUnit);

    /** The subjects as the members read them; unknown ids are left out. */
    List<Candidate> find(List<UUID> ids);

    /**
     * An item was put on an agenda of this unit's Council, in the caller's transaction; refuses a subject that is no
     * longer ready.
     *
     * @throws vn.thidua.shared.BusinessException {@code shared.notFound} for what this Council does not vote on: a subject
     *     of another unit answers as if it did not exist
     */
    void scheduled(UUID id, UUID session, UnitCode councilUnit);

    /** An item was taken off an agenda before the session opened. */
    void unscheduled(UUID id, UUID session);

    /** Which of these subjects still stand on the session's agenda: one may have been withdrawn or stopped since. */
    Set<UUID> standing(Collection<UUID> ids, UUID session);

    /**
     * The same subjects in the order in which several of them are locked: by the row that is locked for each, as PostgreSQL
     * sorts ids. Two who lock several at the same moment wait for one another then, and never in a circle.
     */
    default List<UUID> inLockOrder(Collection<UUID> ids) {
        return ids.stream().sorted(Comparator.comparing(UUID::toString)).toList();
    }

    /**
     * The session opens: from now on the subject can no longer be withdrawn. Locks the subject's row.
     *
     * @return whether it still stands; otherwise the session opens without it
     */
    boolean opening(UUID id, UUID session);

    /** The result of one item, in a transaction of its own; called again after a failure, so it must be idempotent. */
    void deliver(Result result);

    /** What the room knows that ties an account to these subjects; for whoever acts also by their own roles. */
    default List<Hint> hints(Collection<UUID> ids, AccountId member) {
        return List.of();
    }

    /** Which of these subjects are through, so that everybody may know what the Council concluded. */
    default Set<UUID> madePublic(Collection<UUID> ids) {
        return Set.of();
    }

    /**
     * Something that ties an account to a subject.
     *
     * @param certain whether that alone keeps them from it; otherwise they say themselves whether it is so
     * @param note in the words of the room; {@code null} unless the kind needs one
     */
    record Hint(
            UUID id,
            InterestKind kind,
            boolean certain,
            @Nullable String note) {

        /** To be settled by one's own word: they bear the nominee's name, or that of the household's head. */
        boolean personal() {
            return kind == InterestKind.NOMINEE || kind == InterestKind.FAMILY;
        }
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

    /**
     * What is too much of one title among these subjects, as a warning in words; empty where nothing is.
     *
     * @param ruleSet of the session, {@code day} the one its rules look at
     */
    default String titleCap(List<UUID> ids, UnitCode councilUnit, String ruleSet, LocalDate day) {
        return "";
    }

    /**
     * The limits of the whole procedure of those among these subjects that have one, and when the outcome of a session on that
     * day is signed at the earliest, by the limits of the steps between.
     *
     * @param ruleSet of the session
     */
    default List<LimitOfSubject> limits(List<UUID> ids, String ruleSet, LocalDate session) {
        return List.of();
    }

    /**
     * Until when a subject is to be signed.
     *
     * @param expected whether the due day rests on one that is only expected ("dự kiến")
     */
    record LimitOfSubject(UUID id, LocalDate dueOn, boolean expected, LocalDate signedOn, String article) {}

    /**
     * A subject for an agenda.
     *
     * @param ruleSet that of the first submission, {@code firstSubmittedOn} its day: together they say which majority
     *     holds
     */
    record Candidate(
            UUID id,
            String formCode,
            String formName,
            String name,
            UnitCode unit,
            String unitName,
            String summary,
            String route,
            String ruleSet,
            LocalDate firstSubmittedOn) {

        /** The same for somebody to whom its papers are closed. */
        Candidate withoutPapers() {
            return new Candidate(id, formCode, formName, name, unit, unitName, "", "", ruleSet, firstSubmittedOn);
        }
    }

    /**
     * Other forms than the one asked for that may be recommended for the subject; none where the room knows of none.
     */
    default List<Form> otherForms(UUID id) {
        return List.of();
    }

    /** An award form. */
    record Form(String code, String name) {}

    /**
     * The quotas that say how many of these subjects may be recommended.
     *
     * @param forms the form that each is recommended for
     */
    default List<Places> places(Map<UUID, String> forms, UnitCode councilUnit) {
        return List.of();
    }

    /**
     * Places that subjects share.
     *
     * @param key names the quota, the same whenever it is asked for
     * @param words whose quota of what, {@code basis} the plan that gives it
     * @param used by what was recommended outside of these subjects
     */
    record Places(String key, String words, String basis, int allowed, int used, Set<UUID> ids) {

        public Places {
            ids = Set.copyOf(ids);
        }

        public int left() {
            return Math.max(0, allowed - used);
        }
    }

    /**
     * Who among these comes first where merit is equal: a woman, or a collective of mostly women (BR-08).
     *
     * @param womenOfCollective from which share of women on a collective is one
     */
    default Set<UUID> firstAmongEquals(Collection<UUID> ids, Threshold womenOfCollective) {
        return Set.of();
    }

    /**
     * What the Council concluded on one item.
     *
     * @param votes of the last ballot on it
     * @param otherForm the form that is recommended instead of the one asked for; {@code null} unless the outcome says so
     * @param deferral why it was put off; {@code null} unless the outcome says so
     */
    record Result(
            UUID id,
            UUID session,
            String minutesNumber,
            LocalDate day,
            Outcome outcome,
            ItemVotes votes,
            String arithmetic,
            @Nullable String otherForm,
            @Nullable Deferral deferral) {

        /** The outcome says all of it. */
        public Result(
                UUID id,
                UUID session,
                String minutesNumber,
                LocalDate day,
                Outcome outcome,
                ItemVotes votes,
                String arithmetic) {
            this(id, session, minutesNumber, day, outcome, votes, arithmetic, null, null);
        }
    }

    /** @param by the Council that put it off */
    record Deferral(Until until, String reason, String by) {}

    /** What an item that is put off waits for. */
    enum Until {
        LATER_SESSION,
        /** The officer has to complete it first. */
        SUPPLEMENT
    }

    /** The Council advises; the chair decides. */
    enum Outcome {
        RECOMMENDED,
        RECOMMENDED_OTHER_FORM,
        DEFERRED,
        NOT_RECOMMENDED
    }
}
