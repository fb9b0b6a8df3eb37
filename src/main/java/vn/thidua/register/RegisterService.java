package vn.thidua.register;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.movement.Movement;
import vn.thidua.movement.Movements;
import vn.thidua.organization.SubjectId;
import vn.thidua.organization.Units;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.CurrentActor;
import vn.thidua.shared.SearchKey;
import vn.thidua.shared.UnitCode;

/** The register for people who look something up; everybody who is signed in reads that of the units in their scope. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class RegisterService {

    private final RegisteredAwards awards;
    private final Amendments amendments;
    private final Units units;
    private final Movements movements;
    private final CurrentActor currentActor;

    RegisterService(
            RegisteredAwards awards,
            Amendments amendments,
            Units units,
            Movements movements,
            CurrentActor currentActor) {
        this.awards = awards;
        this.amendments = amendments;
        this.units = units;
        this.movements = movements;
        this.currentActor = currentActor;
    }

    /**
     * Awards whose bearer's name contains the text, newest decision first.
     *
     * @param text as typed, with or without tone marks; empty for all
     * @param after {@link RegisterCursor#NEWEST}, or {@link RegisterPage#next()} of the page before
     */
    public RegisterPage search(String text, RegisterCursor after, int size) {
        // The search key knows no punctuation, so that nothing typed can act as a wildcard.
        String pattern = "%" + SearchKey.of(text) + "%";
        List<HonourRow> found =
                rows(awards.after(currentActor.scope(), pattern, after.decisionDate(), after.id(), Limit.of(size + 1)));
        if (found.size() <= size) {
            return new RegisterPage(found, null);
        }
        List<HonourRow> rows = found.subList(0, size);
        return new RegisterPage(rows, rows.getLast().cursor());
    }

    /**
     * All honours of one person, collective or household, newest first.
     *
     * @throws BusinessException {@code shared.notFound} when there is none that the reader may see
     */
    public List<HonourRow> honoursOf(SubjectId subject) {
        List<HonourRow> honours = rows(awards.ofSubject(currentActor.scope(), subject.value()));
        if (honours.isEmpty()) {
            throw BusinessException.notFound();
        }
        return honours;
    }

    private List<HonourRow> rows(List<RegisteredAward> found) {
        Map<UnitCode, String> unitNames = new HashMap<>();
        Map<String, String> movementNames = new HashMap<>();
        Map<UUID, List<HonourAmendment>> amended = found.isEmpty()
                ? Map.of()
                : amendments.of(found.stream().map(RegisteredAward::id).toList()).stream()
                        .collect(Collectors.groupingBy(
                                Amendment::award, Collectors.mapping(Amendment::toHistory, Collectors.toList())));
        return found.stream()
                .map(award -> award.toRow(
                        unitNames.computeIfAbsent(
                                award.unit(), code -> units.unit(code).name()),
                        movementName(award, movementNames),
                        amended.getOrDefault(award.id(), List.of())))
                .toList();
    }

    private @Nullable String movementName(RegisteredAward award, Map<String, String> known) {
        String code = award.movement();
        return code == null
                ? null
                : known.computeIfAbsent(
                        code, it -> movements.find(it).map(Movement::name).orElse(it));
    }
}
