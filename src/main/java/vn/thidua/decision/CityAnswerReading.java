package vn.thidua.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.document.Attachments;
import vn.thidua.nomination.AwardLine;
import vn.thidua.organization.Units;
import vn.thidua.shared.Scope;

/** Turns a submission on the city's own channel into what its clerk sees. */
@Component
class CityAnswerReading {

    private final CityAnswers answers;
    private final SentPacks packs;
    private final PaperDesk desk;
    private final PaperTexts paperTexts;
    private final PaperSight sight;
    private final PaperTitles titles;
    private final HeldLines held;
    private final Attachments attachments;
    private final Units units;

    CityAnswerReading(
            CityAnswers answers,
            SentPacks packs,
            PaperDesk desk,
            PaperTexts paperTexts,
            PaperSight sight,
            PaperTitles titles,
            HeldLines held,
            Attachments attachments,
            Units units) {
        this.answers = answers;
        this.packs = packs;
        this.desk = desk;
        this.paperTexts = paperTexts;
        this.sight = sight;
        this.titles = titles;
        this.held = held;
        this.attachments = attachments;
        this.units = units;
    }

    CityAnswerDetails details(Paper submission) {
        List<AwardLine> listed = paperTexts.listed(submission);
        Map<UUID, String> names = listed.stream().collect(Collectors.toMap(AwardLine::id, AwardLine::name));
        List<CityAnswer> given = answers.of(submission.id().value(), Scope.of(Set.of(submission.unit())));
        SentPack pack = packs.of(submission.id().value()).orElse(null);
        if (sight.of(submission).text()) {
            // What the city answered is what became of the lines.
            return new CityAnswerDetails(
                    submission.id(),
                    titles.of(submission),
                    submission.number(),
                    units.unit(submission.city()).name(),
                    pack == null ? null : pack.sentOn(),
                    pack == null ? null : pack.channel(),
                    List.of(),
                    Map.of(),
                    List.of(),
                    earliest(submission),
                    false);
        }
        return new CityAnswerDetails(
                submission.id(),
                titles.of(submission),
                submission.number(),
                units.unit(submission.city()).name(),
                pack == null ? null : pack.sentOn(),
                pack == null ? null : pack.channel(),
                waiting(listed, given),
                submission.status() == PaperStatus.SENT ? held.on(submission) : Map.of(),
                given.stream().map(answer -> answer(answer, names)).toList(),
                earliest(submission),
                submission.status() == PaperStatus.SENT && desk.isOneOf(desk.clerks(submission)));
    }

    /** The lines that no paper names yet. */
    List<AwardLine> waiting(Paper submission) {
        return waiting(paperTexts.listed(submission), answers.of(submission.id().value(), Scope.ALL));
    }

    private static List<AwardLine> waiting(List<AwardLine> listed, List<CityAnswer> given) {
        Set<UUID> answered = given.stream()
                .flatMap(answer -> answer.lines().stream())
                .map(AnsweredLine::line)
                .collect(Collectors.toSet());
        return listed.stream().filter(line -> !answered.contains(line.id())).toList();
    }

    /** A paper of the city is not older than what it answers. */
    LocalDate earliest(Paper submission) {
        PaperNumber number = submission.number();
        return number == null ? desk.today() : number.date();
    }

    private CityAnswerDetails.Answer answer(CityAnswer answer, Map<UUID, String> names) {
        return new CityAnswerDetails.Answer(
                answer.id(),
                answer.number(),
                answer.signer(),
                answer.enteredName(),
                answer.enteredAt(),
                attachments.of(answer.scan()),
                answer.lines().stream()
                        .map(line -> new CityAnswerDetails.Result(
                                line.line(),
                                names.getOrDefault(line.line(), ""),
                                line.granted(),
                                line.ordinal(),
                                line.reason()))
                        .toList());
    }
}
