package vn.thidua.decision;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.award.AwardCatalogue;
import vn.thidua.award.AwardForm;
import vn.thidua.award.DecidingLevel;
import vn.thidua.deadline.WorkingCalendar;
import vn.thidua.document.Attachments;
import vn.thidua.nomination.AwardLine;
import vn.thidua.nomination.LineSubstance;

/** Turns requests for a supplement into what the commune and the city see. */
@Component
class SupplementReading {

    private final SupplementDesk desk;
    private final Substances substances;
    private final AwardCatalogue catalogue;
    private final Attachments attachments;
    private final WorkingCalendar calendar;
    private final Clock clock;

    SupplementReading(
            SupplementDesk desk,
            Substances substances,
            AwardCatalogue catalogue,
            Attachments attachments,
            WorkingCalendar calendar,
            Clock clock) {
        this.desk = desk;
        this.substances = substances;
        this.catalogue = catalogue;
        this.attachments = attachments;
        this.calendar = calendar;
        this.clock = clock;
    }

    SupplementRecord record(Supplement supplement) {
        return new SupplementRecord(
                supplement.round(),
                supplement.status(),
                supplement.missing(),
                supplement.askedName(),
                supplement.askedAt(),
                supplement.dueAt(),
                expected(supplement.dueAt()),
                supplement.answer(),
                supplement.answeredName(),
                supplement.answeredAt(),
                supplement.changed(),
                differences(supplement, supplement.afterContent()),
                supplement.answeredAt() == null ? List.of() : attachments.of(supplement.files()),
                supplement.voteDueAt(),
                expected(supplement.voteDueAt()),
                supplement.vote());
    }

    SupplementDetails details(Supplement supplement) {
        AwardLine line = desk.line(supplement);
        LineSubstance content = substances.kept(supplement.draftContent());
        return new SupplementDetails(
                supplement.appraisal(),
                line,
                record(supplement),
                supplement.version(),
                content,
                supplement.draftAnswer(),
                supplement.savedAt(),
                forms(line),
                differences(supplement, supplement.draftContent()),
                desk.votesAgain(changes(supplement, content), line),
                attachments.of(supplement.files()),
                supplement.villageRequest(),
                supplement.villageNote(),
                supplement.villageName(),
                turn(supplement));
    }

    private boolean expected(@Nullable Instant due) {
        return due != null && calendar.restsOnExpected(LocalDate.now(clock), LocalDate.ofInstant(due, clock.getZone()));
    }

    private static boolean changes(Supplement supplement, LineSubstance content) {
        return !Substances.sha256(content, supplement.parts()).equals(supplement.beforeSha256());
    }

    private SupplementDetails.Turn turn(Supplement supplement) {
        if (!desk.hasTurn(supplement)) {
            return SupplementDetails.Turn.NONE;
        }
        return supplement.status() == SupplementStatus.WITH_OFFICER
                ? SupplementDetails.Turn.OFFICER
                : SupplementDetails.Turn.VILLAGE;
    }

    private List<AwardForm> forms(AwardLine line) {
        return catalogue.forSubject(line.kind()).stream()
                .filter(form -> form.level() == DecidingLevel.CITY)
                .toList();
    }

    private List<PartDifference> differences(Supplement supplement, @Nullable String content) {
        return content == null
                ? List.of()
                : substances.differences(
                        substances.kept(supplement.beforeContent()), substances.kept(content), supplement.parts());
    }
}
