package vn.thidua.register;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import vn.thidua.organization.SubjectId;

/** What the register holds of people, collectives and households; the caller knows that who reads may see them. */
public interface PastAwards {

    /** The awards of each of them, newest first; who has none is not in the map. */
    Map<SubjectId, List<HonourRow>> of(Collection<SubjectId> subjects);
}
