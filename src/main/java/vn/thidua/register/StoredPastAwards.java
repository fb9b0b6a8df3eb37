package vn.thidua.register;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organization.SubjectId;
import vn.thidua.organization.Units;
import vn.thidua.shared.Scope;
import vn.thidua.shared.UnitCode;

@Service
@Transactional(readOnly = true)
class StoredPastAwards implements PastAwards {

    private final RegisteredAwards awards;
    private final Units units;

    StoredPastAwards(RegisteredAwards awards, Units units) {
        this.awards = awards;
        this.units = units;
    }

    @Override
    public Map<SubjectId, List<HonourRow>> of(Collection<SubjectId> subjects) {
        List<UUID> ids = subjects.stream().map(SubjectId::value).toList();
        return rows(awards.ofSubjects(Scope.ALL, ids)).collect(Collectors.groupingBy(HonourRow::subject));
    }

    @Override
    public List<HonourRow> ofPeople(Collection<UnitCode> of, LocalDate from, LocalDate until) {
        return rows(awards.ofPeople(Scope.of(Set.copyOf(of)), from, until)).toList();
    }

    private Stream<HonourRow> rows(List<RegisteredAward> found) {
        Map<UnitCode, String> names = new HashMap<>();
        return found.stream()
                .map(award -> award.toRow(
                        names.computeIfAbsent(
                                award.unit(), code -> units.unit(code).name()),
                        null,
                        List.of()));
    }
}
