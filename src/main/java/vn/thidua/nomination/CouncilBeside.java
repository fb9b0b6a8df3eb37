package vn.thidua.nomination;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.award.AwardCatalogue;
import vn.thidua.award.AwardForm;
import vn.thidua.award.Threshold;
import vn.thidua.council.AgendaSource;
import vn.thidua.shared.SubjectKind;
import vn.thidua.shared.UnitCode;

/**
 * What the Council asks of lines, and concludes on them, beside yes and no: other forms, places of a quota, who comes first
 * among equals, putting off (ADR 0041).
 */
@Component
class CouncilBeside {

    private final NominationLines lines;
    private final OfferedForms offered;
    private final AwardCatalogue catalogue;
    private final QuotaPlaces places;
    private final Eligibility eligibility;
    private final NominationProcess process;
    private final Trail trail;
    private final Clock clock;

    CouncilBeside(
            NominationLines lines,
            OfferedForms offered,
            AwardCatalogue catalogue,
            QuotaPlaces places,
            Eligibility eligibility,
            NominationProcess process,
            Trail trail,
            Clock clock) {
        this.lines = lines;
        this.offered = offered;
        this.catalogue = catalogue;
        this.places = places;
        this.eligibility = eligibility;
        this.process = process;
        this.trail = trail;
        this.clock = clock;
    }

    List<AgendaSource.Places> places(Map<UUID, String> forms, UnitCode commune) {
        return places.of(forms, commune);
    }

    List<AgendaSource.Places> placesAtTheCity(Map<UUID, String> forms, UnitCode commune, Set<UUID> approved) {
        return places.atTheCity(forms, commune, approved);
    }

    /**
     * Women among the individuals, and collectives of which women are that share (BR-08); not where nobody said how many they
     * are.
     */
    Set<UUID> women(Collection<UUID> ids, Threshold share) {
        return lines.all(ids).stream()
                .filter(line -> line.kind() == SubjectKind.COLLECTIVE
                        ? line.particulars().headcount().womenAre(share)
                        : line.sex() == Sex.F)
                .map(NominationLine::id)
                .collect(Collectors.toSet());
    }

    /**
     * Commendations offered to the nominee that are of no higher level than what was asked for. A line that the city sent
     * back is voted on as it is.
     */
    List<AgendaSource.Form> otherForms(UUID id) {
        return lines.all(List.of(id)).stream()
                .filter(line -> !line.votesAgain())
                .flatMap(line -> {
                    AwardForm asked = catalogue.form(line.formAsked());
                    return offered.of(line.kind()).stream()
                            .filter(form -> !form.title() && !form.code().equals(asked.code()))
                            .filter(form -> form.level().compareTo(asked.level()) <= 0);
                })
                .map(form -> new AgendaSource.Form(form.code(), form.name()))
                .toList();
    }

    /** Takes over what goes with the outcome; the line has its new status already. */
    void take(Nomination nomination, NominationLine line, AgendaSource.Result result) {
        String form = result.otherForm();
        if (form != null) {
            recommendFor(nomination, line, form, result.arithmetic());
        }
        AgendaSource.Deferral deferral = result.deferral();
        if (deferral != null) {
            line.putOff(
                    new DeferralRow(deferral.reason(), deferral.by(), LocalDate.now(clock)),
                    deferral.until() == AgendaSource.Until.SUPPLEMENT);
            if (line.supplementOwed()) {
                process.lineToComplete(nomination.id());
            }
        }
    }

    /** The line asks for that form from now on, and its eligibility is examined anew. */
    void recommendFor(Nomination nomination, NominationLine line, String form, String because) {
        String before = catalogue.form(line.formAsked()).name();
        line.recommendFor(form);
        trail.changed("formChanged", line, before, catalogue.form(form).name(), because);
        line.explain(eligibility.examine(nomination, line));
    }
}
