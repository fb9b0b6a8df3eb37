package vn.thidua.nomination;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.movement.Movement;
import vn.thidua.nomination.eligibility.Severity;
import vn.thidua.nomination.eligibility.Verdict;
import vn.thidua.shared.Texts;

/** Whether the movement still took nominations. Its plan says until when, so no article of law is named. */
@Component
class MovementFindings {

    private static final String NO_ARTICLE = "";

    private final Texts texts;

    MovementFindings(Texts texts) {
        this.texts = texts;
    }

    /** @param movement {@code null} where none of the catalogue is named */
    FindingRow of(@Nullable Movement movement, LocalDate day) {
        if (movement == null) {
            return FindingRow.plain(
                    "movementUnknown",
                    Verdict.HUMAN,
                    Severity.INFORMS,
                    texts.text("nomination.rule.movementUnknown.HUMAN"),
                    texts.text("nomination.rule.movementUnknown.data"),
                    texts.text("nomination.rule.movementUnknown.change"),
                    NO_ARTICLE,
                    false);
        }
        Verdict verdict = day.isAfter(movement.nominationsUntil()) ? Verdict.HUMAN : Verdict.PASS;
        String until = EligibilityWords.DAY.format(movement.nominationsUntil());
        return FindingRow.plain(
                "movementPeriod",
                verdict,
                Severity.WARNS,
                texts.text(
                        "nomination.rule.movementPeriod." + verdict,
                        String.valueOf(movement.periodStart()),
                        String.valueOf(movement.periodEnd())),
                texts.text(
                        "nomination.rule.movementPeriod.data",
                        movement.name(),
                        until,
                        EligibilityWords.DAY.format(day)),
                texts.text("nomination.rule.movementPeriod.change", until),
                NO_ARTICLE,
                false);
    }
}
