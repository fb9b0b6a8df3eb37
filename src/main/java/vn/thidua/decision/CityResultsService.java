package vn.thidua.decision;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.nomination.AwardLine;
import vn.thidua.nomination.AwardLines;
import vn.thidua.nomination.LineKeepers;
import vn.thidua.nomination.LineResult;
import vn.thidua.shared.BusinessException;

/** What the commune may know of its lines at the city: who has each, until when, and how it ended. */
@Service
public class CityResultsService {

    private final Papers papers;
    private final Supplements supplements;
    private final SupplementDesk supplementDesk;
    private final PaperDesk desk;
    private final PaperTexts paperTexts;
    private final AwardLines awardLines;
    private final LinesAtCity linesAtCity;
    private final CityRecusals recusals;
    private final PaperSight sight;

    CityResultsService(
            Papers papers,
            Supplements supplements,
            SupplementDesk supplementDesk,
            PaperDesk desk,
            PaperTexts paperTexts,
            AwardLines awardLines,
            LinesAtCity linesAtCity,
            CityRecusals recusals,
            PaperSight sight) {
        this.papers = papers;
        this.supplements = supplements;
        this.supplementDesk = supplementDesk;
        this.desk = desk;
        this.paperTexts = paperTexts;
        this.awardLines = awardLines;
        this.linesAtCity = linesAtCity;
        this.recusals = recusals;
        this.sight = sight;
    }

    /** The lines of a submission that went to the city, in the order of its list; empty before, and for the city. */
    @PreAuthorize(PaperRoles.READERS)
    @Transactional(readOnly = true)
    public List<CityResult> of(PaperId id) {
        Paper submission = papers.find(id.value(), desk.reading()).orElseThrow(BusinessException::notFound);
        boolean gone = submission.status().atCity() || submission.status() == PaperStatus.SENT;
        if (!gone
                || submission.kind() != PaperKind.SUBMISSION
                || !desk.reading().covers(submission.unit())) {
            return List.of();
        }
        Set<UUID> leftOut = sight.of(submission).leftOut();
        List<AwardLine> lines = paperTexts.listed(submission).stream()
                .filter(line -> !leftOut.contains(line.id()))
                .toList();
        List<UUID> ids = lines.stream().map(AwardLine::id).toList();
        Map<UUID, LineResult> results =
                awardLines.results(ids).stream().collect(Collectors.toMap(LineResult::line, Function.identity()));
        Map<UUID, LineKeepers.Keeper> keepers = linesAtCity.keepers(ids);
        Map<UUID, AppraisalId> requests = supplements.running(ids, supplementDesk.answering()).stream()
                .filter(supplement -> supplement.status() != SupplementStatus.AT_COUNCIL)
                .collect(Collectors.toMap(Supplement::line, Supplement::appraisal));
        Set<UUID> closed = recusals.lines();
        return lines.stream()
                .map(line -> closed.contains(line.id())
                        ? new CityResult(line.nameOnly(), null, null, null)
                        : result(
                                line,
                                Objects.requireNonNull(results.get(line.id())),
                                keepers.get(line.id()),
                                requests.get(line.id())))
                .toList();
    }

    private static CityResult result(
            AwardLine line, LineResult result, LineKeepers.@Nullable Keeper keeper, @Nullable AppraisalId request) {
        return new CityResult(line, result, result.status().isTerminal() ? null : keeper, request);
    }
}
