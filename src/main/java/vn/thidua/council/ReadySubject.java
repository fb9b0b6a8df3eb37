package vn.thidua.council;

import java.util.Comparator;

/** A subject that can be put on an agenda. */
public record ReadySubject(String type, AgendaSource.Candidate subject) {

    static final Comparator<ReadySubject> BY_FORM = Comparator.comparing(
                    (ReadySubject ready) -> ready.subject().formCode())
            .thenComparing(ready -> ready.subject().name())
            .thenComparing(ready -> ready.subject().id());

    public SubjectKey key() {
        return new SubjectKey(type, subject.id());
    }
}
