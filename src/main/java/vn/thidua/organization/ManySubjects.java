package vn.thidua.organization;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import vn.thidua.shared.Scope;

/** Subjects by the hundred, for tables that come in; a few statements however many are asked for. */
public interface ManySubjects {

    /** Everybody known under each of the names within the scope; a name that nobody has is not in the map. */
    Map<SubjectName, List<KnownSubject>> known(Scope scope, Collection<SubjectName> names);

    /**
     * Enters those who are not known under that name, unit and birth year; runs in the caller's transaction.
     *
     * @return how many were new
     */
    int add(Collection<SubjectDraft> drafts);
}
