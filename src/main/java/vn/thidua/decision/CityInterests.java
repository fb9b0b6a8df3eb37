package vn.thidua.decision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.council.AgendaSource.Hint;
import vn.thidua.council.InterestKind;
import vn.thidua.nomination.LinesBeforeCouncil;
import vn.thidua.nomination.LinesOnAgendas;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.CurrentActor;
import vn.thidua.shared.Scope;

/** What ties a member of the city's Council to lines, and which lines are which subjects of that Council. */
@Component
class CityInterests implements LinesOnAgendas {

    private final Appraisals appraisals;
    private final LinesBeforeCouncil lines;
    private final CurrentActor current;

    CityInterests(Appraisals appraisals, LinesBeforeCouncil lines, CurrentActor current) {
        this.appraisals = appraisals;
        this.lines = lines;
        this.current = current;
    }

    /** Also whoever holds an office in the commune that proposes the line comes from its unit. */
    List<Hint> hints(List<Appraisal> asked, AccountId member) {
        Map<UUID, List<Appraisal>> byLine = asked.stream().collect(Collectors.groupingBy(Appraisal::line));
        List<Hint> hints = new ArrayList<>();
        Set<UUID> hinted = new HashSet<>();
        for (Hint hint : lines.hints(byLine.keySet(), member)) {
            for (Appraisal appraisal : byLine.getOrDefault(hint.id(), List.of())) {
                hinted.add(hint.id());
                hints.add(new Hint(appraisal.id().value(), hint.kind(), hint.certain(), hint.note()));
            }
        }
        if (member.equals(current.actor().account())) {
            asked.stream()
                    .filter(appraisal -> !hinted.contains(appraisal.line()))
                    .filter(appraisal -> current.assignments().stream()
                            .anyMatch(held -> held.unit().equals(appraisal.commune())))
                    .map(appraisal -> new Hint(appraisal.id().value(), InterestKind.OWN_UNIT, false, null))
                    .forEach(hints::add);
        }
        return hints;
    }

    /** Those whose nomination is through, with its unit told. */
    Set<UUID> madePublic(List<Appraisal> asked) {
        Set<UUID> through = lines.through(asked.stream().map(Appraisal::line).toList());
        return asked.stream()
                .filter(appraisal -> through.contains(appraisal.line()))
                .map(appraisal -> appraisal.id().value())
                .collect(Collectors.toSet());
    }

    @Override
    public String subjectType() {
        return CityAgenda.SUBJECT;
    }

    /** Asked of lines whose nomination the person acting may see: hence the unlimited scope. */
    @Override
    @Transactional(readOnly = true)
    public List<UUID> subjects(Collection<UUID> asked) {
        return asked.isEmpty()
                ? List.of()
                : appraisals.onLines(List.copyOf(asked), Scope.ALL).stream()
                        .map(appraisal -> appraisal.id().value())
                        .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<UUID> lines(Collection<UUID> subjects) {
        return subjects.isEmpty()
                ? List.of()
                : appraisals.all(subjects, Scope.ALL).stream()
                        .map(Appraisal::line)
                        .toList();
    }
}
