package vn.thidua.register;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import vn.thidua.organization.SubjectId;
import vn.thidua.shared.UnitCode;

/** What the register holds of people, collectives and households; the caller knows that who reads may see them. */
public interface PastAwards {

    /** The awards of each of them, newest first; who has none is not in the map. */
    Map<SubjectId, List<HonourRow>> of(Collection<SubjectId> subjects);

    /** What people of these units were granted from one day on and before another. */
    List<HonourRow> ofPeople(Collection<UnitCode> units, LocalDate from, LocalDate until);
}
