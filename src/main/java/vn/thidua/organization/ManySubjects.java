package vn.thidua.organization;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import vn.thidua.shared.Scope;
import vn.thidua.shared.SubjectKind;

/** Subjects by the hundred, for tables that come in; a few statements however many are asked for. */
public interface ManySubjects {

    /** Everybody known under each of the names within the scope; a name that nobody has is not in the map. */
    Map<SubjectName, List<KnownSubject>> known(Scope scope, Collection<SubjectName> names);

    /** The same of names that are looked for in every unit of the scope. */
    Map<SubjectName, List<KnownSubject>> known(Scope scope, SubjectKind kind, Collection<String> names);

    /** Whoever has one of the citizen numbers, by their keys; a number that nobody has is not in the map. */
    Map<String, SubjectId> numbered(Collection<CitizenKey> numbers);

    /**
     * Enters those who are not known under that name, unit and birth year; runs in the caller's transaction.
     *
     * @return how many were new
     */
    int add(Collection<SubjectDraft> drafts);
}
