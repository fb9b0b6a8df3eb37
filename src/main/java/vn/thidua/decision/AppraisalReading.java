package vn.thidua.decision;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.award.AwardCatalogue;
import vn.thidua.deadline.DueDate;
import vn.thidua.nomination.AwardLine;
import vn.thidua.nomination.AwardLines;
import vn.thidua.nomination.LineEvidence;
import vn.thidua.organization.Units;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.Texts;
import vn.thidua.shared.UnitCode;

/** Turns appraisals into what the city's desk shows. */
@Component
class AppraisalReading {

    private final Papers papers;
    private final PaperDesk desk;
    private final PaperTexts paperTexts;
    private final PaperSight sight;
    private final Interests interests;
    private final Supplements supplements;
    private final SupplementDesk supplementDesk;
    private final SupplementReading supplementReading;
    private final AwardLines awardLines;
    private final LineEvidence evidence;
    private final AwardCatalogue catalogue;
    private final Units units;
    private final Texts texts;

    AppraisalReading(
            Papers papers,
            PaperDesk desk,
            PaperTexts paperTexts,
            PaperSight sight,
            Interests interests,
            Supplements supplements,
            SupplementDesk supplementDesk,
            SupplementReading supplementReading,
            AwardLines awardLines,
            LineEvidence evidence,
            AwardCatalogue catalogue,
            Units units,
            Texts texts) {
        this.papers = papers;
        this.desk = desk;
        this.paperTexts = paperTexts;
        this.sight = sight;
        this.interests = interests;
        this.supplements = supplements;
        this.supplementDesk = supplementDesk;
        this.supplementReading = supplementReading;
        this.awardLines = awardLines;
        this.evidence = evidence;
        this.catalogue = catalogue;
        this.units = units;
        this.texts = texts;
    }

    QueueCount count(Waiting waiting) {
        UnitCode commune = new UnitCode(waiting.commune());
        return new QueueCount(
                commune,
                units.unit(commune).name(),
                waiting.form(),
                catalogue.form(waiting.form()).name(),
                catalogue.form(waiting.form()).kind(),
                waiting.count(),
                waiting.oldest());
    }

    List<AppraisalRow> rows(List<Appraisal> appraisals) {
        Map<UUID, AwardLine> lines = awardLines
                .lines(appraisals.stream().map(Appraisal::line).toList())
                .stream()
                .collect(Collectors.toMap(AwardLine::id, Function.identity()));
        return appraisals.stream()
                .map(appraisal -> row(appraisal, Objects.requireNonNull(lines.get(appraisal.line()))))
                .toList();
    }

    private AppraisalRow row(Appraisal appraisal, AwardLine line) {
        return new AppraisalRow(
                appraisal.id(),
                line.name(),
                line.unitName(),
                units.unit(appraisal.commune()).name(),
                line.formName(),
                appraisal.status(),
                appraisal.receivedAt());
    }

    AppraisalDetails details(Appraisal appraisal) {
        AwardLine line = awardLines.lines(List.of(appraisal.line())).getFirst();
        Paper submission =
                papers.find(appraisal.submission().value(), desk.reading()).orElseThrow(BusinessException::notFound);
        boolean reviewer = appraisal.status() == AppraisalStatus.OPEN && desk.isOneOf(desk.receivers(appraisal.city()));
        DueDate asked = reviewer ? supplementDesk.nextDue(submission, appraisal) : null;
        return new AppraisalDetails(
                appraisal.id(),
                appraisal.status(),
                line,
                units.unit(appraisal.commune()).name(),
                submission.id(),
                submission.number(),
                sight.of(submission).text() ? PaperText.WITHHELD : paperTexts.current(submission),
                evidence.of(line.nomination(), line.id()),
                appraisal.receivedAt(),
                appraisal.reason(),
                appraisal.appraisedName(),
                appraisal.appraisedAt(),
                CityCouncilResult.of(appraisal.council().vote()),
                appraisal.council().lapsedAt(),
                supplements.of(appraisal.id().value(), desk.reading()).reversed().stream()
                        .map(supplementReading::record)
                        .toList(),
                asked == null ? null : asked.toInstant(),
                asked != null && asked.due().expected(),
                reviewer,
                reviewer ? refusal(line) : null);
    }

    private @Nullable String refusal(AwardLine line) {
        DecisionException refusal = interests.against(line, desk.account());
        return refusal == null
                ? null
                : texts.text(refusal.key(), refusal.details().toArray());
    }
}
