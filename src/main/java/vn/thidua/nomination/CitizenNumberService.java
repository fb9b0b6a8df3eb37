package vn.thidua.nomination;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organization.CitizenKey;
import vn.thidua.organization.CitizenNumber;
import vn.thidua.organization.CitizenNumbers;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.SubjectKind;

/**
 * The citizen number of a nominee, where a name does not tell who it is. It is turned into its key in the call that
 * brings it; nobody can read it again, only its last four digits.
 *
 * @see "ADR 0026"
 */
@Service
@Transactional
public class CitizenNumberService {

    private final Visible visible;
    private final LineCitizens citizens;
    private final CitizenNumbers numbers;
    private final Trail trail;

    CitizenNumberService(Visible visible, LineCitizens citizens, CitizenNumbers numbers, Trail trail) {
        this.visible = visible;
        this.citizens = citizens;
        this.numbers = numbers;
        this.trail = trail;
    }

    /** The last four digits by line, for the nominator who goes on writing. */
    @PreAuthorize(NominatorRoles.WRITERS)
    @Transactional(readOnly = true)
    public Map<UUID, String> lastFour(UUID nomination) {
        visible.requireNominator(visible.read(nomination));
        return citizens.of(nomination).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().lastFour()));
    }

    /** Keeps the number in place of an earlier one. */
    @PreAuthorize(NominatorRoles.WRITERS)
    public Kept keep(CommandKey key, UUID nomination, UUID line, CitizenNumber number) {
        NominationLine person = person(nomination, line);
        CitizenKey citizen = numbers.keyOf(number);
        citizens.keep(line, citizen);
        trail.line("citizenNumberKept", person, person.name(), null);
        Integer year = person.birthYear();
        Sex sex = person.sex();
        return new Kept(citizen.lastFour(), year == null || sex == null || number.fits(year, sex.name()));
    }

    /** Takes the number off again. */
    @PreAuthorize(NominatorRoles.WRITERS)
    public void remove(CommandKey key, UUID nomination, UUID line) {
        NominationLine person = person(nomination, line);
        if (citizens.remove(line)) {
            trail.line("citizenNumberRemoved", person, person.name(), null);
        }
    }

    private NominationLine person(UUID id, UUID line) {
        Nomination nomination = visible.lock(id);
        visible.requireNominator(nomination);
        if (!nomination.stage().isEditable()) {
            throw NominationException.notEditable(String.valueOf(nomination.reference()));
        }
        return nomination.lines().stream()
                .filter(each -> each.id().equals(line) && each.kind() == SubjectKind.INDIVIDUAL)
                .findFirst()
                .orElseThrow(BusinessException::notFound);
    }

    /**
     * A number that was kept.
     *
     * @param fits whether it can belong to the birth year and sex given so far; a slip of the finger shows here only,
     *     because the number is not shown again
     */
    public record Kept(String lastFour, boolean fits) {}
}
