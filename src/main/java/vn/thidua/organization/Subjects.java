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

    /** Whether two or more people are known under that name, unit and birth year, so that only a number tells who it is. */
    boolean isAmbiguous(SubjectDraft draft);
}
