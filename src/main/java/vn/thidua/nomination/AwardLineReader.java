package vn.thidua.nomination;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.award.AwardCatalogue;
import vn.thidua.award.AwardForm;
import vn.thidua.award.CommendationType;
import vn.thidua.movement.Movements;
import vn.thidua.organization.Units;
import vn.thidua.shared.Texts;

/** Shows a line to the rooms that vote and decide. */
@Component
class AwardLineReader {

    private final Units units;
    private final AwardCatalogue catalogue;
    private final Movements movements;
    private final TitlePeriods periods;
    private final Texts texts;

    AwardLineReader(Units units, AwardCatalogue catalogue, Movements movements, TitlePeriods periods, Texts texts) {
        this.periods = periods;
        this.units = units;
        this.catalogue = catalogue;
        this.movements = movements;
        this.texts = texts;
    }

    AwardLine read(Nomination nomination, NominationLine line) {
        AwardForm form = catalogue.form(line.formAsked());
        String movement = nomination.movement();
        return new AwardLine(
                line.id(),
                nomination.id(),
                line.subject(),
                line.kind(),
                line.name(),
                line.birthYear(),
                line.sex() == null ? null : line.sex().name(),
                nomination.unit(),
                units.unit(nomination.unit()).name(),
                nomination.commune(),
                form.code(),
                form.name(),
                form.level(),
                type(nomination),
                movement,
                movement == null ? null : movements.movement(movement).name(),
                line.positionClass() == null ? null : line.positionClass().name(),
                line.achievement(),
                figures(line),
                nomination.rules(),
                line.session(),
                line.councilResult(),
                line.vote(),
                nomination.appraiser(),
                line.status(),
                manner(nomination, line, form));
    }

    private AwardManner manner(Nomination nomination, NominationLine line, AwardForm form) {
        Posthumous died = line.particulars().posthumous();
        return new AwardManner(
                form.title(),
                form.title() ? periods.of(line) : null,
                died.honoured(),
                died.recipient(),
                nomination.manner().simple());
    }

    private static CommendationType type(Nomination nomination) {
        @Nullable CommendationType type = nomination.type();
        if (type == null) {
            throw new IllegalStateException("Nomination " + nomination.id() + " was submitted without a type");
        }
        return type;
    }

    /** What stands before the content of a line that the Council votes on again. */
    String votesAgain() {
        return texts.text("nomination.line.votesAgain");
    }

    /** The figures as one sentence each, for papers and ballots. */
    String figures(NominationLine line) {
        return line.figures().stream()
                .map(figure -> texts.text(
                        "nomination.figure.sentence",
                        figure.indicator(),
                        figure.value(),
                        figure.unit(),
                        figure.period()))
                .collect(Collectors.joining("; "));
    }
}
