package vn.thidua.council;

import java.util.Comparator;

/**
 * A subject that can be put on an agenda.
 *
 * @param mode how it would be voted on today; the session's own day decides
 * @param recused whether the reader takes no part in it, since a session that put it off: they see whose it is, and nothing
 *     of what it says
 */
public record ReadySubject(String type, AgendaSource.Candidate subject, BallotMode mode, boolean recused) {

    static final Comparator<ReadySubject> BY_BALLOT = Comparator.comparing(ReadySubject::mode)
            .thenComparing(ready -> ready.subject().formCode())
            .thenComparing(ready -> ready.subject().name())
            .thenComparing(ready -> ready.subject().id());

    public SubjectKey key() {
        return new SubjectKey(type, subject.id());
    }
}
