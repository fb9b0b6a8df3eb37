package vn.thidua.movement;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.SearchKey;
import vn.thidua.shared.SubjectKind;
import vn.thidua.shared.UnitCode;

@Service
@Transactional(readOnly = true)
class StoredEnrolments implements Enrolments {

    private final EnrolmentEntities entities;
    private final Clock clock;

    StoredEnrolments(EnrolmentEntities entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    @Override
    public Map<String, LocalDate> forTitle(
            UnitCode unit, SubjectKind kind, Collection<String> names, String title, int year) {
        return names.isEmpty()
                ? Map.of()
                : days(names, kind, entities.forTitle(unit.value(), kind, keys(names), title, year));
    }

    @Override
    public Map<String, LocalDate> forMovement(
            UnitCode unit, SubjectKind kind, Collection<String> names, String movement) {
        return names.isEmpty()
                ? Map.of()
                : days(names, kind, entities.forMovement(unit.value(), kind, keys(names), movement));
    }

    private static Set<String> keys(Collection<String> names) {
        return names.stream().map(SearchKey::identity).collect(Collectors.toSet());
    }

    private Map<String, LocalDate> days(
            Collection<String> names, SubjectKind kind, List<EnrolmentEntities.Entered> entered) {
        Map<String, LocalDate> days = new HashMap<>();
        for (String name : names) {
            String key = SearchKey.identity(name);
            entered.stream()
                    .filter(each -> each.getKind() == SubjectKind.COLLECTIVE
                            || (each.getKind() == kind && each.getName().equals(key)))
                    .map(EnrolmentEntities.Entered::getSince)
                    .min(Instant::compareTo)
                    .ifPresent(at -> days.put(name, LocalDate.ofInstant(at, clock.getZone())));
        }
        return days;
    }
}
