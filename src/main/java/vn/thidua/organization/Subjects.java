package vn.thidua.organization;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** People, collectives and households that were ever nominated or honoured. */
public interface Subjects {

    /**
     * The known subject of the same kind, unit, name (with its tone marks) and birth year, or a new one. Runs in the
     * caller's transaction.
     */
    SubjectId identify(SubjectDraft draft);

    /**
     * The same, where a person's citizen number may be known: a number that was seen before is that person, whatever name
     * and unit are given now. A namesake without a number is taken to be the same person and gets it; one with another
     * number is somebody else.
     */
    SubjectId identify(SubjectDraft draft, @Nullable CitizenKey citizen);

    /**
     * The same of many at once, without numbers: a village's list of households. In the order asked for.
     */
    List<SubjectId> identify(List<SubjectDraft> drafts);

    /**
     * Who is meant where somebody was called by a wrong name. Whoever has a citizen number is that person under the right
     * name from now on. Without one only the name said who it was, and may have said somebody else: it is the subject of the
     * same kind, unit and birth year under the right name, known or new. Runs in the caller's transaction.
     */
    SubjectId corrected(SubjectId called, String name);

    /** Whether two or more people are known under that name, unit and birth year, so that only a number tells who it is. */
    boolean isAmbiguous(SubjectDraft draft);
}
