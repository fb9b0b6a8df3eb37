package vn.thidua.nomination;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.award.Threshold;
import vn.thidua.council.AgendaSource;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.UnitCode;

/** Answers another Council's room from the lines themselves, as the commune's own Council is answered. */
@Component
@Transactional
class StoredLinesBeforeCouncil implements LinesBeforeCouncil {

    private final Nominations nominations;
    private final NominationLines lines;
    private final LineHints hints;
    private final CouncilBeside beside;
    private final PinnedRules rules;

    StoredLinesBeforeCouncil(
            Nominations nominations, NominationLines lines, LineHints hints, CouncilBeside beside, PinnedRules rules) {
        this.nominations = nominations;
        this.lines = lines;
        this.hints = hints;
        this.beside = beside;
        this.rules = rules;
    }

    @Override
    public Map<UUID, LocalDate> firstSubmitted(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : lines.all(ids).stream()
                        .collect(Collectors.toMap(NominationLine::id, line -> rules.day(line.nomination())));
    }

    @Override
    public List<AgendaSource.Hint> hints(Collection<UUID> ids, AccountId member) {
        return hints.of(ids, member);
    }

    @Override
    public Set<UUID> through(Collection<UUID> ids) {
        return Set.copyOf(hints.settled(ids));
    }

    @Override
    public List<AgendaSource.Form> otherForms(UUID line) {
        return beside.otherForms(line);
    }

    @Override
    public List<AgendaSource.Places> places(Map<UUID, String> forms, UnitCode commune, Set<UUID> approved) {
        return beside.placesAtTheCity(forms, commune, approved);
    }

    @Override
    public Set<UUID> firstAmongEquals(Collection<UUID> ids, Threshold womenOfCollective) {
        return beside.women(ids, womenOfCollective);
    }

    @Override
    public void recommendFor(UUID id, String form, String because) {
        Nomination nomination =
                lines.nominationOf(id).flatMap(nominations::lockById).orElseThrow(BusinessException::notFound);
        beside.recommendFor(nomination, nomination.line(id), form, because);
    }
}
