package vn.thidua.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.council.AgendaSource;
import vn.thidua.nomination.AwardLine;
import vn.thidua.nomination.AwardLines;
import vn.thidua.nomination.AwardManner;
import vn.thidua.nomination.CouncilVote;
import vn.thidua.nomination.LinesBeforeCouncil;
import vn.thidua.organization.Units;
import vn.thidua.shared.Texts;

/** What members of the city's Council read of a line on their agenda. */
@Component
class CityAgendaWords {

    private final AwardLines awardLines;
    private final LinesBeforeCouncil beforeCouncil;
    private final Units units;
    private final Texts texts;

    CityAgendaWords(AwardLines awardLines, LinesBeforeCouncil beforeCouncil, Units units, Texts texts) {
        this.awardLines = awardLines;
        this.beforeCouncil = beforeCouncil;
        this.units = units;
        this.texts = texts;
    }

    /** In the order of the appraisals. */
    List<AgendaSource.Candidate> candidates(List<Appraisal> appraisals) {
        List<UUID> ids = appraisals.stream().map(Appraisal::line).toList();
        Map<UUID, AwardLine> lines = awardLines.lines(ids).stream()
                .collect(Collectors.toMap(AwardLine::id, Function.identity(), (one, same) -> one));
        Map<UUID, LocalDate> firstSubmitted = beforeCouncil.firstSubmitted(ids);
        return appraisals.stream()
                .map(appraisal -> candidate(
                        appraisal,
                        Objects.requireNonNull(lines.get(appraisal.line())),
                        Objects.requireNonNull(firstSubmitted.get(appraisal.line()))))
                .toList();
    }

    /** Two communes may each have a village of the same name, so the unit comes with its commune. */
    private AgendaSource.Candidate candidate(Appraisal appraisal, AwardLine line, LocalDate firstSubmitted) {
        String commune = units.unit(appraisal.commune()).name();
        String unit = line.unit().equals(appraisal.commune())
                ? line.unitName()
                : texts.text("decision.agenda.unit", line.unitName(), commune);
        return new AgendaSource.Candidate(
                appraisal.id().value(),
                line.formCode(),
                asked(line),
                line.name(),
                line.unit(),
                unit,
                summary(appraisal, line),
                "ho-so/" + line.nomination(),
                line.ruleSet(),
                firstSubmitted);
    }

    /** The form as the Council reads it: a title with its year, a posthumous honour marked as one. */
    private String asked(AwardLine line) {
        AwardManner manner = line.manner();
        String name = manner.period() == null
                ? line.formName()
                : texts.text("decision.agenda.ofPeriod", line.formName(), manner.period());
        return manner.posthumous() ? texts.text("decision.agenda.posthumous", name) : name;
    }

    /** Achievement and figures as the commune wrote them, what its Council said, and why the reviewer proposes it. */
    private String summary(Appraisal appraisal, AwardLine line) {
        String reason = appraisal.reason();
        CityVote before = appraisal.council().vote();
        return Stream.of(
                        line.achievement(),
                        line.figures(),
                        communeCouncil(line.vote()),
                        reason == null ? "" : texts.text("decision.agenda.reviewer", reason),
                        putOff(before))
                .filter(part -> !part.isBlank())
                .map(CityAgendaWords::sentence)
                .collect(Collectors.joining("\n"));
    }

    /** Screens run the parts together. */
    private static String sentence(String part) {
        return part.endsWith(".") ? part : part + ".";
    }

    private String communeCouncil(@Nullable CouncilVote vote) {
        if (vote == null) {
            return "";
        }
        String day = Dates.day(vote.day());
        return vote.minutesNumber() == null
                ? texts.text("decision.agenda.communeCouncilUnnumbered", vote.yes(), vote.entitled(), day)
                : texts.text("decision.agenda.communeCouncil", vote.yes(), vote.entitled(), vote.minutesNumber(), day);
    }

    private String putOff(@Nullable CityVote before) {
        return before == null || before.putOffReason() == null
                ? ""
                : texts.text("decision.agenda.putOffBefore", Dates.day(before.day()), before.putOffReason());
    }

    /** Who is on hold, and what may be said of why. */
    String waits(AwardLine line) {
        return texts.text("decision.held.one", line.name(), awardLines.waits(line.id()));
    }

    /** What everybody may read of a line that was not recommended: no figures of the vote. */
    String notRecommended(CityVote vote) {
        return vote.minutesNumber() == null
                ? texts.text("decision.cityCouncil.notRecommendedUnnumbered", Dates.day(vote.day()))
                : texts.text("decision.cityCouncil.notRecommended", vote.minutesNumber(), Dates.day(vote.day()));
    }

    /** Why a line asks for another form from now on; no figures of the vote. */
    String otherForm(CityVote vote) {
        return vote.minutesNumber() == null
                ? texts.text("decision.cityCouncil.otherFormUnnumbered", Dates.day(vote.day()))
                : texts.text("decision.cityCouncil.otherForm", vote.minutesNumber(), Dates.day(vote.day()));
    }

    String council() {
        return texts.text("decision.cityCouncil.name");
    }
}
