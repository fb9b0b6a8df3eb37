package vn.thidua.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thidua.award.RuleSets;
import vn.thidua.award.StepsAfterCouncil;
import vn.thidua.award.StepsAfterCouncil.Towards;
import vn.thidua.award.Threshold;
import vn.thidua.council.AgendaSource.LimitOfSubject;
import vn.thidua.council.AgendaSource.Places;
import vn.thidua.deadline.WorkingCalendar;
import vn.thidua.nomination.LinesBeforeCouncil;
import vn.thidua.organization.Units;
import vn.thidua.shared.Clocks;
import vn.thidua.shared.Scope;
import vn.thidua.shared.Texts;
import vn.thidua.shared.UnitCode;

/**
 * What the city's Council asks of its items beside yes and no, as the commune's does: until when they may wait, the places of
 * quotas, who comes first among equals.
 */
@Component
class CityAgendaBeside {

    private final Appraisals appraisals;
    private final LinesBeforeCouncil lines;
    private final RuleSets ruleSets;
    private final StepsAfterCouncil steps;
    private final WorkingCalendar calendar;
    private final Units units;
    private final PaperDesk desk;
    private final Texts texts;

    CityAgendaBeside(
            Appraisals appraisals,
            LinesBeforeCouncil lines,
            RuleSets ruleSets,
            StepsAfterCouncil steps,
            WorkingCalendar calendar,
            Units units,
            PaperDesk desk,
            Texts texts) {
        this.appraisals = appraisals;
        this.lines = lines;
        this.ruleSets = ruleSets;
        this.steps = steps;
        this.calendar = calendar;
        this.units = units;
        this.desk = desk;
        this.texts = texts;
    }

    /** Until when the items may wait, beside the day on which what this session concludes is signed. */
    List<LimitOfSubject> limits(List<Appraisal> asked, String ruleSet, LocalDate session) {
        int toSign = steps.workingDays(ruleSet, session, Towards.MINUTES, Towards.CITY_SIGNATURE);
        LocalDate signedOn = calendar.addWorkingDays(session, toSign);
        String article =
                ruleSets.value(ruleSet, CityCouncilWait.LIMIT, null, session).article();
        return asked.stream()
                .flatMap(appraisal -> Stream.ofNullable(appraisal.council().dueAt())
                        .map(due -> LocalDate.ofInstant(due, Clocks.ZONE))
                        .map(dueOn -> new LimitOfSubject(
                                appraisal.id().value(),
                                dueOn,
                                calendar.restsOnExpected(desk.today(), dueOn),
                                signedOn,
                                article)))
                .toList();
    }

    /**
     * Plans give places to communes, so each commune's lines are ranked among themselves.
     *
     * @param forms by appraisal, the form that its line is recommended for
     */
    List<Places> places(List<Appraisal> asked, Map<UUID, String> forms) {
        Map<String, List<Appraisal>> byCommune = asked.stream()
                .collect(Collectors.groupingBy(
                        appraisal -> appraisal.commune().value(), TreeMap::new, Collectors.toList()));
        List<Places> places = new ArrayList<>();
        byCommune.forEach((commune, ofCommune) -> places.addAll(ofCommune(new UnitCode(commune), ofCommune, forms)));
        return places;
    }

    private List<Places> ofCommune(UnitCode commune, List<Appraisal> asked, Map<UUID, String> forms) {
        Map<UUID, String> byLine = asked.stream()
                .collect(Collectors.toMap(
                        Appraisal::line,
                        appraisal ->
                                Objects.requireNonNull(forms.get(appraisal.id().value()), "voted on")));
        Set<UUID> approved = Set.copyOf(appraisals.approved(commune.value(), Scope.ALL));
        String name = units.unit(commune).name();
        Map<UUID, UUID> subjects = subjects(asked);
        return lines.places(byLine, commune, approved).stream()
                .map(each -> new Places(
                        commune + "/" + each.key(),
                        texts.text("decision.agenda.quota", each.words(), name),
                        each.basis(),
                        each.allowed(),
                        each.used(),
                        subjects(each.ids(), subjects)))
                .toList();
    }

    Set<UUID> firstAmongEquals(List<Appraisal> asked, Threshold womenOfCollective) {
        Map<UUID, UUID> subjects = subjects(asked);
        return subjects(lines.firstAmongEquals(subjects.keySet(), womenOfCollective), subjects);
    }

    private static Map<UUID, UUID> subjects(List<Appraisal> asked) {
        return asked.stream()
                .collect(Collectors.toMap(
                        Appraisal::line, appraisal -> appraisal.id().value()));
    }

    private static Set<UUID> subjects(Set<UUID> ofLines, Map<UUID, UUID> subjects) {
        return ofLines.stream()
                .map(line -> Objects.requireNonNull(subjects.get(line)))
                .collect(Collectors.toSet());
    }
}
